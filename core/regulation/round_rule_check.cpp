#include "core/regulation/round_rule_check.h"

#include "core/regulation/rule_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

Error wrong(const ProvisionHead& head, const QString& reason)
{
    return RuleReader::refused(head.subject + u".json"_s, head.key, reason);
}

/// Calls check(provision) for each that has terms, until one is refused.
template <class T, class Check>
Status checkEach(const RuleBook& book, const Check& check)
{
    for (const auto& [key, timeline] : book.all<T>()) {
        for (const auto& provision : timeline.provisions()) {
            if (provision.head.certainty == Certainty::Unset)
                continue;
            if (const Status status = check(provision); !status)
                return status;
        }
    }
    return {};
}

Status checkStep(const RuleBook& book, const Provision<RoundStepRule>& step)
{
    return checkEach<RoundStepRule>(book, [&step](const Provision<RoundStepRule>& other) -> Status {
        const bool sameDays = other.head.holdsOn(step.head.from) || step.head.holdsOn(other.head.from);
        if (other.head.key != step.head.key && sameDays && other.terms.kind == step.terms.kind &&
            other.terms.order == step.terms.order)
            return wrong(step.head, Tr::tr("%1 has the same place in the order.").arg(other.head.key));
        return {};
    });
}

} // namespace

Status checkRoundRules(const RuleBook& book)
{
    const auto vote = [](const Provision<VoteRule>& rule) -> Status {
        if (rule.terms.presentDenominator == 0 || rule.terms.passDenominator == 0)
            return wrong(rule.head, Tr::tr("a denominator is 0."));
        return {};
    };
    const auto range = [](const Provision<RecommendationRange>& rule) -> Status {
        if (rule.terms.categories.size() != rule.terms.groups.size())
            return wrong(rule.head, Tr::tr("each category needs its group."));
        return {};
    };
    if (const Status status = checkEach<VoteRule>(book, vote); !status)
        return status;
    if (const Status status = checkEach<RecommendationRange>(book, range); !status)
        return status;
    return checkEach<RoundStepRule>(book,
                                    [&book](const Provision<RoundStepRule>& step) { return checkStep(book, step); });
}

} // namespace tidui
