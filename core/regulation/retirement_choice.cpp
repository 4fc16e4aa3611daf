#include "core/regulation/retirement_choice.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Retirement)
};

Explanation servedAtLeast(const PartialDate& workStart, int months, QDate on)
{
    Explanation finding{.text = Tr::tr("Length of service"), .required = Tr::tr("%1 months").arg(months)};
    finding.evidence = {{u"person"_s, 0}};
    if (!workStart.isDate()) {
        finding.actual = Tr::tr("the start of work isn't on file");
        return finding;
    }
    const QDate first = firstDayOf(workStart);
    const QDate last = workStart.hasMonth() ? first : lastDayOf(workStart);
    finding.actual = Tr::tr("since %1").arg(workStart.display());
    finding.earliest = monthsAfter(last, months);
    if (*finding.earliest <= on)
        finding.outcome = Outcome::Met;
    else
        finding.outcome = monthsAfter(first, months) <= on ? Outcome::Unknown : Outcome::NotMet;
    return finding;
}

Explanation retiresWithin(QDate retires, int months, QDate on)
{
    Explanation finding{.text = Tr::tr("Time to the statutory age of retirement"),
                        .required = Tr::tr("less than %1 months").arg(months)};
    if (!retires.isValid()) {
        finding.actual = Tr::tr("the statutory age isn't known");
        return finding;
    }
    finding.actual = Tr::tr("reached on %1").arg(PartialDate(retires).display());
    // "Less than five years" (不足五年) excludes the day exactly five years before.
    finding.earliest = retires.addMonths(-months).addDays(1);
    finding.outcome = *finding.earliest <= on ? Outcome::Met : Outcome::NotMet;
    return finding;
}

} // namespace

Explanation reviewEarlyRetirement(const PartialDate& workStart, QDate retires, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<EarlyRetirement>(u"申请提前退休"_s, on);
    if (!rule)
        return {.text = Tr::tr("No rule on early retirement is in force")};
    const EarlyRetirement& terms = rule->terms;
    auto close =
        allOf({.text = Tr::tr("Close to retirement with enough service")},
              {retiresWithin(retires, terms.nearMonths, on), servedAtLeast(workStart, terms.nearServiceMonths, on)});
    return anyOf(restingOn(rule->head, Tr::tr("May ask to retire early")),
                 {servedAtLeast(workStart, terms.longServiceMonths, on), std::move(close)});
}

std::optional<int> laterRetirementMonths(const QString& kind, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<LaterRetirement>(kind, on);
    return rule ? std::optional(rule->terms.months) : std::nullopt;
}

} // namespace tidui
