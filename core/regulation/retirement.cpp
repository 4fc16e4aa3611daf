#include "core/regulation/retirement.h"

using namespace Qt::StringLiterals;

namespace tidui {

int contributionMonths(int year, const RuleBook& rules, QDate on)
{
    const auto* provision = rules.at<RetirementContribution>(u"最低缴费年限"_s, on);
    if (!provision)
        return 0;
    const RetirementContribution& terms = provision->terms;
    const int steps = std::max(0, year - terms.raisedFromYear + 1);
    return std::min(terms.months + steps * terms.monthsPerYear, terms.mostMonths);
}

std::optional<Retirement> retirementOf(int birthMonth, const QString& category, const RuleBook& rules, QDate on)
{
    const auto* provision = rules.at<RetirementAge>(category, on);
    if (!provision || provision->head.certainty == Certainty::Unset)
        return std::nullopt;
    const RetirementAge& terms = provision->terms;
    const int former = birthMonth + terms.formerAge;
    const int reform = provision->head.from.year() * 12 + provision->head.from.month() - 1;
    const int late = former - reform + 1; // 1 = the first month of the reform.
    Retirement result{.provision = &provision->head};
    if (terms.monthsForOneOfDelay > 0 && late > 0)
        result.delay = std::min((late + terms.monthsForOneOfDelay - 1) / terms.monthsForOneOfDelay, terms.longestDelay);
    result.ageMonths = terms.formerAge + result.delay;
    result.month = birthMonth + result.ageMonths;
    // Who reached the former age before the reform retired then. Afterwards nobody goes below the former age.
    if (terms.monthsForOneOfDelay > 0 && late > 0)
        result.earliest = std::max(result.month - terms.earlierBy, former);
    else if (terms.monthsForOneOfDelay == 0 && terms.earlierBy > 0)
        result.earliest = result.month - terms.earlierBy;
    result.contributionMonths = contributionMonths(result.month / 12, rules, on);
    return result;
}

} // namespace tidui
