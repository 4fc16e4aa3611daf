#include "core/regulation/round_rule_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

/// Calls check(provision) for each that has terms, until one is refused.
template <class T, class Check>
std::optional<RuleMisfit> checkEach(const RuleBook& book, const Check& check)
{
    for (const auto& [key, timeline] : book.all<T>()) {
        for (const auto& provision : timeline.provisions()) {
            if (provision.head.certainty == Certainty::Unset)
                continue;
            if (auto misfit = check(provision))
                return misfit;
        }
    }
    return std::nullopt;
}

std::optional<RuleMisfit> checkStep(const RuleBook& book, const Provision<RoundStepRule>& step)
{
    return checkEach<RoundStepRule>(book, [&step](const Provision<RoundStepRule>& other) -> std::optional<RuleMisfit> {
        const bool sameDays = other.head.holdsOn(step.head.from) || step.head.holdsOn(other.head.from);
        if (other.head.key != step.head.key && sameDays && other.terms.kind == step.terms.kind &&
            other.terms.order == step.terms.order)
            return RuleMisfit{step.head, Tr::tr("%1 has the same place in the order.").arg(other.head.key)};
        return std::nullopt;
    });
}

std::optional<RuleMisfit> checkGrades(const Provision<VoteRule>& rule)
{
    constexpr qsizetype columns = 5; // That many the ballot (resources/forms/evaluation_ballot.json) has of each.
    if (rule.terms.grades.size() > columns || rule.terms.aspects.size() > columns)
        return RuleMisfit{rule.head, Tr::tr("a ballot takes at most %1 grades and %1 aspects.").arg(columns)};
    for (const QString& grade : rule.terms.favourable) {
        if (!rule.terms.grades.contains(grade))
            return RuleMisfit{rule.head, Tr::tr("%1 isn't one of the grades.").arg(grade)};
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleMisfit> checkRoundRules(const RuleBook& book)
{
    const auto vote = [](const Provision<VoteRule>& rule) -> std::optional<RuleMisfit> {
        if (rule.terms.presentDenominator == 0 || rule.terms.passDenominator == 0)
            return RuleMisfit{rule.head, Tr::tr("a denominator is 0.")};
        return checkGrades(rule);
    };
    const auto range = [](const Provision<RecommendationRange>& rule) -> std::optional<RuleMisfit> {
        if (rule.terms.categories.size() != rule.terms.groups.size())
            return RuleMisfit{rule.head, Tr::tr("each category needs its group.")};
        return std::nullopt;
    };
    if (auto misfit = checkEach<VoteRule>(book, vote))
        return misfit;
    if (auto misfit = checkEach<RecommendationRange>(book, range))
        return misfit;
    return checkEach<RoundStepRule>(book,
                                    [&book](const Provision<RoundStepRule>& step) { return checkStep(book, step); });
}

} // namespace tidui
