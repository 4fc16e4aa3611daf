#pragma once

#include "core/regulation/post_terms.h"

/// What the subjects about awards, training, leave and conduct state.
namespace tidui {

/// An award (奖励); by its name.
struct Award {
    int order = 0;  ///< From 1, the highest.
    int amount = 0; ///< 一次性奖金, yuan.
    bool medal = false;
};
template <>
struct Terms<Award> {
    static constexpr auto subject = "award";
    static constexpr auto list = std::tuple{TermField{"order", &Award::order}, TermField{"amount", &Award::amount},
                                            TermField{"medal", &Award::medal, false}};
};

/// Who approves an award (奖励审批权限); by its name.
struct AwardApproval {
    QStringList approvers{};
};
template <>
struct Terms<AwardApproval> {
    static constexpr auto subject = "award_approval";
    static constexpr auto list = std::tuple{TermField{"approvers", &AwardApproval::approvers}};
};

/// Kinds of awards, and when one is taken back (奖励的种类和撤销).
struct AwardRule : NamedCases {};
template <>
struct Terms<AwardRule> {
    static constexpr auto subject = "award_rule";
    static constexpr auto list = namedCases;
};

/// How much training is demanded of whom (教育培训时间): so many days or so many hours within some years.
struct TrainingDemand {
    QStringList levels{}; ///< Of leading posts that it concerns; empty = everybody whom no other demand names.
    QString lowest{};     ///< The lowest rank that it concerns besides; empty = no rank.
    int years = 0;
    int days = 0;
    int hours = 0; ///< 学时
};
template <>
struct Terms<TrainingDemand> {
    static constexpr auto subject = "training_demand";
    static constexpr auto list = std::tuple{
        TermField{"levels", &TrainingDemand::levels, false}, TermField{"lowest", &TrainingDemand::lowest, false},
        TermField{"years", &TrainingDemand::years}, TermField{"days", &TrainingDemand::days, true, Bound::Least},
        TermField{"hours", &TrainingDemand::hours, true, Bound::Least}};
};

/// The least length of a kind of training (初任、任职培训).
struct TrainingCourse {
    QStringList levels{}; ///< Of leading posts that it concerns.
    int days = 0;
};
template <>
struct Terms<TrainingCourse> {
    static constexpr auto subject = "training_course";
    static constexpr auto list = std::tuple{TermField{"levels", &TrainingCourse::levels, false},
                                            TermField{"days", &TrainingCourse::days, true, Bound::Least}};
};

/// The part of a training that one may be on leave (培训请假), at most.
struct TrainingAbsence {
    int numerator = 0;
    int denominator = 1;
};
template <>
struct Terms<TrainingAbsence> {
    static constexpr auto subject = "training_absence";
    static constexpr auto list = std::tuple{TermField{"numerator", &TrainingAbsence::numerator},
                                            TermField{"denominator", &TrainingAbsence::denominator}};
};

/// What an office decides about the counting of training.
struct TrainingSetting {
    QString choice{};
    QStringList choices{};
    int firstYear = 0; ///< Of a fixed cycle.
};
template <>
struct Terms<TrainingSetting> {
    static constexpr auto subject = "training_setting";
    static constexpr auto list =
        std::tuple{TermField{"choice", &TrainingSetting::choice}, TermField{"choices", &TrainingSetting::choices},
                   TermField{"firstYear", &TrainingSetting::firstYear}};
};

/// Days of annual leave (带薪年休假); by length of service.
struct AnnualLeaveBand {
    int fromMonths = 0;  ///< Of service, included.
    int belowMonths = 0; ///< Excluded; 0 = no end.
    int days = 0;
    int sickMonths = 0; ///< So much sick leave in the year, or more, loses it; 0 = nothing to lose.
};
template <>
struct Terms<AnnualLeaveBand> {
    static constexpr auto subject = "annual_leave";
    static constexpr auto list = std::tuple{TermField{"fromMonths", &AnnualLeaveBand::fromMonths},
                                            TermField{"belowMonths", &AnnualLeaveBand::belowMonths, false},
                                            TermField{"days", &AnnualLeaveBand::days},
                                            TermField{"sickMonths", &AnnualLeaveBand::sickMonths, false}};
};

/// How annual leave is counted, lost and paid instead (年休假的计算); by question.
struct AnnualLeaveRule {
    int months = 0;  ///< After the month in which the years are complete.
    int days = 0;    ///< Of personal leave with pay (事假) that lose it.
    int percent = 0; ///< Of a day's pay for a day not taken.
};
template <>
struct Terms<AnnualLeaveRule> {
    static constexpr auto subject = "annual_leave_rule";
    static constexpr auto list = std::tuple{TermField{"months", &AnnualLeaveRule::months, false},
                                            TermField{"days", &AnnualLeaveRule::days, false},
                                            TermField{"percent", &AnnualLeaveRule::percent, false}};
};

/// Leave of a mother (产假); by case.
struct MaternityLeave {
    int days = 0;
    int daysBefore = 0; ///< Of them, before the birth.
    int hours = 0;      ///< A day, for nursing.
    int months = 0;     ///< Of the child's age, for nursing.
};
template <>
struct Terms<MaternityLeave> {
    static constexpr auto subject = "maternity_leave";
    static constexpr auto list = std::tuple{
        TermField{"days", &MaternityLeave::days}, TermField{"daysBefore", &MaternityLeave::daysBefore, false},
        TermField{"hours", &MaternityLeave::hours, false}, TermField{"months", &MaternityLeave::months, false}};
};

/// A public holiday (全体公民放假的节日, 部分公民放假的节日); by its name.
struct PublicHoliday {
    int days = 0;         ///< For everybody.
    bool halfDay = false; ///< Half a day for some; not made up when it falls on a weekend.
};
template <>
struct Terms<PublicHoliday> {
    static constexpr auto subject = "public_holiday";
    static constexpr auto list =
        std::tuple{TermField{"days", &PublicHoliday::days}, TermField{"halfDay", &PublicHoliday::halfDay, false}};
};

/// Days of absence without leave (旷工) that more than reach dismissal; by way of counting.
struct AbsenceLimit {
    int days = 0; ///< Exactly so many do not.
};
template <>
struct Terms<AbsenceLimit> {
    static constexpr auto subject = "absence_limit";
    static constexpr auto list = std::tuple{TermField{"days", &AbsenceLimit::days}};
};

/// Who must not be dismissed (不得辞退) or may not resign (不得辞职).
struct LeavingBar : NamedCases {};
template <>
struct Terms<LeavingBar> {
    static constexpr auto subject = "leaving_bar";
    static constexpr auto list = namedCases;
};

/// How long former civil servants keep away from business of their former duties (离职后从业限制); by kind of person.
struct LeavingRestriction {
    int months = 0;
};
template <>
struct Terms<LeavingRestriction> {
    static constexpr auto subject = "leaving_restriction";
    static constexpr auto list = std::tuple{TermField{"months", &LeavingRestriction::months, true, Bound::Least}};
};

/// Second jobs and business (兼职、营利活动、挂职).
struct ConductRule : NamedCases {};
template <>
struct Terms<ConductRule> {
    static constexpr auto subject = "conduct_rule";
    static constexpr auto list = namedCases;
};

/// Avoidance other than among colleagues (其他回避).
struct OtherAvoidance : NamedCases {};
template <>
struct Terms<OtherAvoidance> {
    static constexpr auto subject = "avoidance_other";
    static constexpr auto list = namedCases;
};

/// Who reports personal matters, and which (个人有关事项报告).
struct PersonalMatters : NamedCases {
    QStringList levels{}; ///< Of leading posts that must report.
    int month = 0;        ///< The last month and day of a yearly report, in the year after.
    int day = 0;
};
template <>
struct Terms<PersonalMatters> {
    static constexpr auto subject = "personal_matters";
    static constexpr auto list =
        std::tuple{TermField{"cases", &NamedCases::cases, false}, TermField{"levels", &PersonalMatters::levels, false},
                   TermField{"month", &PersonalMatters::month, false}, TermField{"day", &PersonalMatters::day, false}};
};

/// What a breach brings (违法行为适用的处分); by breach.
struct BreachSanction {
    QStringList sanctions{};
    QStringList serious{}; ///< 情节严重的
};
template <>
struct Terms<BreachSanction> {
    static constexpr auto subject = "breach_sanction";
    static constexpr auto list = std::tuple{TermField{"sanctions", &BreachSanction::sanctions},
                                            TermField{"serious", &BreachSanction::serious, false}};
};

/// Going abroad privately (因私出国（境）管理).
struct TravelRule : NamedCases {};
template <>
struct Terms<TravelRule> {
    static constexpr auto subject = "travel_rule";
    static constexpr auto list = namedCases;
};

/// What a dossier holds and what is verified in it (干部人事档案); by category.
struct DossierRule : NamedCases {
    int order = 0; ///< Of a category, from 1.
};
template <>
struct Terms<DossierRule> {
    static constexpr auto subject = "dossier_rule";
    static constexpr auto list =
        std::tuple{TermField{"order", &DossierRule::order, false}, TermField{"cases", &NamedCases::cases}};
};

} // namespace tidui
