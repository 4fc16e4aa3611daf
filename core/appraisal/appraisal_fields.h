#pragma once

#include "core/appraisal/appraisal_year.h"
#include "core/cadre/fields.h"

namespace tidui {

template <>
struct Table<AppraisalYear> {
    static constexpr auto name = "appraisal_year";
};
template <>
struct Fields<AppraisalYear> {
    static constexpr auto list = std::tuple{
        Field{"year", &AppraisalYear::year, QT_TRANSLATE_NOOP("Field", "Year")},
        Field{"opened_on", &AppraisalYear::openedOn, QT_TRANSLATE_NOOP("Field", "Opened")},
        Field{"opened_by", &AppraisalYear::openedBy, QT_TRANSLATE_NOOP("Field", "Opened by")},
        Field{"notice_from", &AppraisalYear::noticeFrom, QT_TRANSLATE_NOOP("Field", "First day of the publicity")},
        Field{"notice_until", &AppraisalYear::noticeUntil, QT_TRANSLATE_NOOP("Field", "Last day of the publicity")},
        Field{"document", &AppraisalYear::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"state", &AppraisalYear::state, QT_TRANSLATE_NOOP("Field", "State")},
        Field{"closed_on", &AppraisalYear::closedOn, QT_TRANSLATE_NOOP("Field", "Closed")},
        Field{"closed_by", &AppraisalYear::closedBy, QT_TRANSLATE_NOOP("Field", "Closed by")},
    };
};

template <>
struct Table<ExcellentScope> {
    static constexpr auto name = "excellent_scope";
};
template <>
struct Fields<ExcellentScope> {
    static constexpr auto list = std::tuple{
        Field{"year_id", &ExcellentScope::year, QT_TRANSLATE_NOOP("Field", "Appraisal year")},
        Field{"name", &ExcellentScope::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"units", &ExcellentScope::units, QT_TRANSLATE_NOOP("Field", "Units")},
        Field{"with_consent", &ExcellentScope::withConsent, QT_TRANSLATE_NOOP("Field", "Higher share agreed to")},
        Field{"document", &ExcellentScope::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

template <>
struct Table<AppraisalEntry> {
    static constexpr auto name = "appraisal_entry";
};
template <>
struct Fields<AppraisalEntry> {
    static constexpr auto list = std::tuple{
        Field{"year_id", &AppraisalEntry::year, QT_TRANSLATE_NOOP("Field", "Appraisal year")},
        Field{"cadre_id", &AppraisalEntry::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"name", &AppraisalEntry::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"unit_id", &AppraisalEntry::unit, QT_TRANSLATE_NOOP("Field", "Unit")},
        Field{"post", &AppraisalEntry::post, QT_TRANSLATE_NOOP("Field", "Unit, post and rank")},
        Field{"leave_days", &AppraisalEntry::leaveDays, QT_TRANSLATE_NOOP("Field", "Days of sick and personal leave")},
        Field{"elsewhere_months", &AppraisalEntry::elsewhereMonths, QT_TRANSLATE_NOOP("Field", "Months elsewhere")},
        Field{"under_investigation", &AppraisalEntry::underInvestigation,
              QT_TRANSLATE_NOOP("Field", "Under investigation")},
        Field{"refused", &AppraisalEntry::refused, QT_TRANSLATE_NOOP("Field", "Refused to take part")},
        Field{"leading_member", &AppraisalEntry::leadingMember, QT_TRANSLATE_NOOP("Field", "Leading member")},
        Field{"ruling", &AppraisalEntry::ruling, QT_TRANSLATE_NOOP("Field", "Decision of the case")},
        Field{"ruling_reason", &AppraisalEntry::rulingReason, QT_TRANSLATE_NOOP("Field", "Reason of the decision")},
        Field{"ruled_by", &AppraisalEntry::ruledBy, QT_TRANSLATE_NOOP("Field", "Decided by")},
        Field{"ruled_on", &AppraisalEntry::ruledOn, QT_TRANSLATE_NOOP("Field", "Decided on")},
        Field{"duties", &AppraisalEntry::duties, QT_TRANSLATE_NOOP("Field", "Work done or in charge of")},
        Field{"summary", &AppraisalEntry::summary, QT_TRANSLATE_NOOP("Field", "Personal summary")},
        Field{"training", &AppraisalEntry::training, QT_TRANSLATE_NOOP("Field", "Off-job training")},
        Field{"remark", &AppraisalEntry::remark, QT_TRANSLATE_NOOP("Field", "Why no grade or no appraisal")},
        Field{"former", &AppraisalEntry::former, QT_TRANSLATE_NOOP("Field", "Before the year was closed")},
    };
};

template <>
struct Table<AppraisalAct> {
    static constexpr auto name = "appraisal_act";
};
template <>
struct Fields<AppraisalAct> {
    static constexpr auto list = std::tuple{
        Field{"year_id", &AppraisalAct::year, QT_TRANSLATE_NOOP("Field", "Appraisal year")},
        Field{"entry_id", &AppraisalAct::entry, QT_TRANSLATE_NOOP("Field", "Appraised person")},
        Field{"act", &AppraisalAct::act, QT_TRANSLATE_NOOP("Field", "Step")},
        Field{"grade", &AppraisalAct::grade, QT_TRANSLATE_NOOP("Field", "Appraisal grade")},
        Field{"content", &AppraisalAct::text, QT_TRANSLATE_NOOP("Field", "Content")},
        Field{"done_by", &AppraisalAct::by, QT_TRANSLATE_NOOP("Field", "Given by")},
        Field{"done_on", &AppraisalAct::on, QT_TRANSLATE_NOOP("Field", "Given on")},
    };
};

template <>
struct Table<RegularGrade> {
    static constexpr auto name = "regular_grade";
};
template <>
struct Fields<RegularGrade> {
    static constexpr auto list = std::tuple{
        Field{"cadre_id", &RegularGrade::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"year", &RegularGrade::year, QT_TRANSLATE_NOOP("Field", "Year")},
        Field{"period", &RegularGrade::period, QT_TRANSLATE_NOOP("Field", "Period")},
        Field{"grade", &RegularGrade::grade, QT_TRANSLATE_NOOP("Field", "Appraisal grade")},
        Field{"summary", &RegularGrade::summary, QT_TRANSLATE_NOOP("Field", "Summary of the period")},
        Field{"attendance", &RegularGrade::attendance, QT_TRANSLATE_NOOP("Field", "Attendance, rewards and sanctions")},
        Field{"comment", &RegularGrade::comment, QT_TRANSLATE_NOOP("Field", "Comment")},
        Field{"done_by", &RegularGrade::by, QT_TRANSLATE_NOOP("Field", "Given by")},
        Field{"done_on", &RegularGrade::on, QT_TRANSLATE_NOOP("Field", "Given on")},
        Field{"approval", &RegularGrade::approval, QT_TRANSLATE_NOOP("Field", "Approval")},
        Field{"approved_by", &RegularGrade::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by")},
        Field{"approved_on", &RegularGrade::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on")},
    };
};

template <>
struct Table<SpecialTask> {
    static constexpr auto name = "special_task";
};
template <>
struct Fields<SpecialTask> {
    static constexpr auto list = std::tuple{
        Field{"name", &SpecialTask::name, QT_TRANSLATE_NOOP("Field", "Task")},
        Field{"first_day", &SpecialTask::from, QT_TRANSLATE_NOOP("Field", "First day")},
        Field{"last_day", &SpecialTask::until, QT_TRANSLATE_NOOP("Field", "Last day")},
        Field{"document", &SpecialTask::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

template <>
struct Table<SpecialResult> {
    static constexpr auto name = "special_result";
};
template <>
struct Fields<SpecialResult> {
    static constexpr auto list = std::tuple{
        Field{"task_id", &SpecialResult::task, QT_TRANSLATE_NOOP("Field", "Task")},
        Field{"cadre_id", &SpecialResult::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"name", &SpecialResult::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"role", &SpecialResult::role, QT_TRANSLATE_NOOP("Field", "Part in the task")},
        Field{"result", &SpecialResult::result, QT_TRANSLATE_NOOP("Field", "Result")},
        Field{"comment", &SpecialResult::comment, QT_TRANSLATE_NOOP("Field", "Comment")},
        Field{"done_by", &SpecialResult::by, QT_TRANSLATE_NOOP("Field", "Given by")},
        Field{"done_on", &SpecialResult::on, QT_TRANSLATE_NOOP("Field", "Given on")},
    };
};

} // namespace tidui
