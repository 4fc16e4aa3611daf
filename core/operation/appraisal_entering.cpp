#include "core/operation/appraisal_office.h"
#include "core/operation/round_records.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const QHash<QString, int>& periodsByCycle()
{
    static const QHash<QString, int> periods{{u"quarter"_s, 4}, {u"month"_s, 12}, {u"half-year"_s, 2}};
    return periods;
}

bool hasGrade(const QString& act)
{
    return act != appraisal_act::notified && act != appraisal_act::objected;
}

Status checkAct(const AppraisalAct& act)
{
    if (!appraisalActs().contains(act.act))
        return invalid(AppraisalOffice::tr("%1 is no step of an annual appraisal.").arg(act.act));
    if (!act.on.isValid())
        return invalid(AppraisalOffice::tr("A step of the appraisal needs the day on which it was taken."));
    if (hasGrade(act.act) && !annualGrades().contains(act.grade))
        return invalid(AppraisalOffice::tr("%1 is no grade of an annual appraisal.").arg(act.grade));
    return {};
}

Status checkRegular(const RegularGrade& grade, int year, int periods)
{
    if (grade.period < 1 || grade.period > periods)
        return invalid(AppraisalOffice::tr("%1 has no period %2 of regular appraisal.").arg(year).arg(grade.period));
    if (!grade.grade.isEmpty() && !regularGrades().contains(grade.grade))
        return invalid(AppraisalOffice::tr("%1 is no grade of a regular appraisal.").arg(grade.grade));
    return {};
}

} // namespace

Status AppraisalOffice::save(const std::vector<AppraisalEntry>& entries)
{
    if (entries.empty())
        return {};
    for (const AppraisalEntry& entry : entries) {
        if (entry.leaveDays < 0 || entry.leaveDays > 366 || entry.elsewhereMonths < 0 || entry.elsewhereMonths > 12)
            return invalid(tr("The days of leave or months elsewhere of %1 are more than a year has.").arg(entry.name));
    }
    const auto year = yearOf(entries.front().year);
    if (!year)
        return year.error();
    return change(*year, [&](Changes& changes) { return saveRecords(changes, entries); });
}

Status AppraisalOffice::rule(AppraisalEntry entry, const QString& ruling, const QString& reason, QDate on)
{
    if (ruling.isEmpty()) {
        entry.ruling.clear();
        entry.rulingReason.clear();
        entry.ruledBy.clear();
        entry.ruledOn = {};
        return save(std::vector{entry});
    }
    if (ruling != u"as-found" && !appraisalPart(ruling))
        return invalid(tr("%1 is no way to take part in an appraisal.").arg(ruling));
    if (reason.trimmed().isEmpty())
        return invalid(tr("A decision about how %1 takes part needs its reason.").arg(entry.name));
    entry.ruling = ruling;
    entry.rulingReason = reason.trimmed();
    entry.ruledBy = m_office.account();
    entry.ruledOn = on;
    return save(std::vector{entry});
}

Status AppraisalOffice::take(const AppraisalYear& year, const std::vector<AppraisalAct>& acts)
{
    for (const AppraisalAct& act : acts) {
        if (auto status = checkAct(act); !status)
            return status;
    }
    return change(year.year, [&](Changes& changes) -> Status {
        for (AppraisalAct act : acts) {
            const auto present = m_office.records<AppraisalAct>("entry_id", act.entry.value);
            if (!present)
                return present.error();
            const auto same = std::ranges::find(*present, act.act, &AppraisalAct::act);
            act.id = same == present->end() ? AppraisalActId{} : same->id;
            act.year = year.id;
            if (auto status = saveRecord(changes, act); !status)
                return status;
        }
        return {};
    });
}

Status AppraisalOffice::takeBack(const AppraisalYear& year, const std::vector<AppraisalAct>& acts)
{
    return change(year.year, [&](Changes& changes) { return removeRecords(changes, acts); });
}

int AppraisalOffice::periods(int year) const
{
    const auto* cycle = rules().at<AppraisalSetting>(u"平时考核周期"_s, QDate(year, 12, 31));
    return periodsByCycle().value(cycle ? cycle->terms.choice : QString(), 4);
}

Result<std::vector<RegularGrade>> AppraisalOffice::regular(int year)
{
    auto grades = m_office.records<RegularGrade>("year", year);
    if (grades)
        std::ranges::stable_sort(*grades, {}, &RegularGrade::period);
    return grades;
}

Status AppraisalOffice::saveRegular(int year, const std::vector<RegularGrade>& grades)
{
    return writeRegular(year, grades, [](const RegularGrade& given, RegularGrade present) {
        present.grade = given.grade;
        present.by = given.by;
        present.on = given.on;
        return present;
    });
}

Status AppraisalOffice::saveRegularForms(int year, const std::vector<RegularGrade>& forms)
{
    return writeRegular(year, forms, [](RegularGrade given, const RegularGrade& present) {
        given.id = present.id;
        given.year = present.year;
        return given;
    });
}

Status AppraisalOffice::writeRegular(
    int year, const std::vector<RegularGrade>& grades,
    const std::function<RegularGrade(const RegularGrade& given, const RegularGrade& present)>& made)
{
    for (const RegularGrade& grade : grades) {
        if (auto status = checkRegular(grade, year, periods(year)); !status)
            return status;
    }
    const auto stored = regular(year);
    if (!stored)
        return stored.error();
    QHash<std::pair<qint64, int>, const RegularGrade*> known;
    for (const RegularGrade& grade : *stored)
        known.insert({grade.cadre.value, grade.period}, &grade);
    const auto work = [&](Changes& changes) -> Status {
        for (const RegularGrade& grade : grades) {
            const RegularGrade* before = known.value({grade.cadre.value, grade.period});
            const RegularGrade none{.cadre = grade.cadre, .year = year, .period = grade.period};
            const RegularGrade after = made(grade, before ? *before : none);
            if (after.isEmpty() && !before)
                continue;
            if (auto status = after.isEmpty() ? changes.remove(*before) : saveRecord(changes, after); !status)
                return status;
        }
        return {};
    };
    const auto opened = find(year);
    if (opened)
        return change(year, work);
    if (opened.error().kind != Error::Kind::NotFound)
        return opened.error();
    const auto event = m_office.change(u"appraisal"_s, QString::number(year), work);
    return event ? Status() : Status(event.error());
}

Result<std::vector<SpecialTask>> AppraisalOffice::tasks()
{
    return m_office.records<SpecialTask>();
}

Result<std::vector<SpecialResult>> AppraisalOffice::results()
{
    return m_office.records<SpecialResult>();
}

Result<SpecialTaskId> AppraisalOffice::saveTask(const SpecialTask& task)
{
    if (task.name.trimmed().isEmpty())
        return invalid(tr("A special appraisal needs the name of its task."));
    Result<SpecialTaskId> id = SpecialTaskId{};
    const auto event = m_office.change(u"appraisal"_s, task.name, [&](Changes& changes) -> Status {
        id = changes.save(task);
        return id ? Status() : Status(id.error());
    });
    return event ? id : event.error();
}

Status AppraisalOffice::saveResults(const std::vector<SpecialResult>& results)
{
    const auto event = m_office.change(u"appraisal"_s, results.empty() ? QString() : results.front().name,
                                       [&](Changes& changes) { return saveRecords(changes, results); });
    return event ? Status() : Status(event.error());
}

Status AppraisalOffice::removeTask(const SpecialTask& task)
{
    const auto results = m_office.records<SpecialResult>("task_id", task.id.value);
    if (!results)
        return results.error();
    const auto event = m_office.change(u"appraisal"_s, task.name, [&](Changes& changes) -> Status {
        if (auto status = removeRecords(changes, *results); !status)
            return status;
        return changes.remove(task);
    });
    return event ? Status() : Status(event.error());
}

Status AppraisalOffice::removeResult(const SpecialResult& result)
{
    const auto event =
        m_office.change(u"appraisal"_s, result.name, [&](Changes& changes) { return changes.remove(result); });
    return event ? Status() : Status(event.error());
}

} // namespace tidui
