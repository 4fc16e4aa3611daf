#include "core/service/leave.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

const Provision<AnnualLeaveBand>* bandOf(int months, const RuleBook& rules, QDate on)
{
    for (const auto& [key, timeline] : rules.all<AnnualLeaveBand>()) {
        const auto* band = timeline.at(on);
        if (band && months >= band->terms.fromMonths &&
            (band->terms.belowMonths == 0 || months < band->terms.belowMonths))
            return band;
    }
    return nullptr;
}

/// The day up to which service counts for the leave of a day's month.
QDate countedTo(const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<AnnualLeaveRule>(u"起算"_s, on);
    if (!rule || rule->terms.months == 0)
        return on;
    return QDate(on.year(), on.month(), 1).addMonths(1 - rule->terms.months).addDays(-1);
}

Explanation notLost(const ProvisionHead& head, const QString& text, int limit, std::optional<int> taken)
{
    Explanation finding = restingOn(head, text);
    finding.required = Tr::tr("less than %1").arg(limit);
    finding.actual = taken ? QString::number(*taken) : Tr::tr("not on record");
    if (taken)
        finding.outcome = *taken < limit ? Outcome::Met : Outcome::NotMet;
    return finding;
}

std::vector<Explanation> losses(const Provision<AnnualLeaveBand>& band, const std::optional<LeaveTaken>& taken,
                                const RuleBook& rules, QDate on)
{
    std::vector<Explanation> findings;
    if (band.terms.sickMonths > 0)
        findings.push_back(notLost(band.head, Tr::tr("Sick leave of the year, in months"), band.terms.sickMonths,
                                   taken ? std::optional(taken->sickMonths) : std::nullopt));
    if (const auto* personal = rules.at<AnnualLeaveRule>(u"事假"_s, on))
        findings.push_back(notLost(personal->head, Tr::tr("Personal leave of the year with pay, in days"),
                                   personal->terms.days,
                                   taken ? std::optional(taken->paidPersonalDays) : std::nullopt));
    return findings;
}

std::optional<int> daysOf(const QString& key, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<MaternityLeave>(key, on);
    return rule ? std::optional(rule->terms.days) : std::nullopt;
}

} // namespace

AnnualLeave annualLeave(const PartialDate& workStart, const std::optional<LeaveTaken>& taken, const RuleBook& rules,
                        QDate on)
{
    AnnualLeave leave{.why = {.text = Tr::tr("Annual leave"), .actual = Tr::tr("the start of work isn't on file")}};
    if (!workStart.isDate())
        return leave;
    const QDate to = countedTo(rules, on);
    const auto* least = bandOf(wholeMonths(lastDayOf(workStart), to), rules, on);
    const auto* most = bandOf(wholeMonths(firstDayOf(workStart), to), rules, on);
    if (!least || least != most) {
        leave.why.actual = least ? Tr::tr("the day of starting work decides it") : Tr::tr("no rule is in force");
        return leave;
    }
    leave.entitled = least->terms.days;
    leave.why = allOf(restingOn(least->head, Tr::tr("Annual leave")), losses(*least, taken, rules, on));
    leave.why.actual = Tr::tr("at work since %1, %2 days").arg(workStart.display()).arg(*leave.entitled);
    if (*leave.entitled == 0 || leave.why.outcome == Outcome::NotMet)
        leave.days = 0;
    else if (leave.why.outcome == Outcome::Met)
        leave.days = leave.entitled;
    return leave;
}

std::optional<int> maternityLeaveDays(int children, bool difficult, const RuleBook& rules, QDate on)
{
    const auto birth = daysOf(u"产假"_s, rules, on);
    if (!birth)
        return std::nullopt;
    const int more = std::max(0, children - 1) * daysOf(u"多胞胎"_s, rules, on).value_or(0);
    const int hard = difficult ? daysOf(u"难产"_s, rules, on).value_or(0) : 0;
    return *birth + more + hard + daysOf(u"地方增加"_s, rules, on).value_or(0);
}

int publicHolidayDays(const RuleBook& rules, QDate on)
{
    int days = 0;
    for (const auto& [name, timeline] : rules.all<PublicHoliday>()) {
        if (const auto* holiday = timeline.at(on))
            days += holiday->terms.days;
    }
    return days;
}

} // namespace tidui
