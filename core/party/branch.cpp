#include "core/party/branch.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Party)
};

template <class T>
bool takes(const T& terms, int members)
{
    return members >= terms.leastMembers && (terms.mostMembers == 0 || members <= terms.mostMembers);
}

Explanation quorum(const Provision<PartyVote>& rule, const PartyCount& count)
{
    const PartyVote& vote = rule.terms;
    Explanation finding = restingOn(rule.head, Tr::tr("Enough of those who should attend are present"));
    const QString words = vote.presentExceeds ? Tr::tr("more than %1/%2 of %3") : Tr::tr("at least %1/%2 of %3");
    finding.required = words.arg(vote.presentNumerator).arg(vote.presentDenominator).arg(count.expected);
    finding.actual = count.present ? QString::number(*count.present) : Tr::tr("not on record");
    if (count.present) {
        const int have = *count.present * vote.presentDenominator;
        const int need = count.expected * vote.presentNumerator;
        finding.outcome = have > need || (have == need && !vote.presentExceeds) ? Outcome::Met : Outcome::NotMet;
    }
    return finding;
}

Explanation majority(const Provision<PartyVote>& rule, const PartyCount& count)
{
    const PartyVote& vote = rule.terms;
    Explanation finding = restingOn(rule.head, Tr::tr("Votes in favour"));
    finding.required =
        Tr::tr("more than %1/%2 of %3").arg(vote.passNumerator).arg(vote.passDenominator).arg(count.expected);
    finding.actual = count.votes ? QString::number(*count.votes) : Tr::tr("not on record");
    if (count.votes)
        finding.outcome =
            *count.votes * vote.passDenominator > count.expected * vote.passNumerator ? Outcome::Met : Outcome::NotMet;
    return finding;
}

} // namespace

std::vector<const Provision<PartyBody>*> partyBodiesFor(int members, const RuleBook& rules, QDate on)
{
    std::vector<const Provision<PartyBody>*> bodies;
    for (const auto& [name, timeline] : rules.all<PartyBody>()) {
        const auto* body = timeline.at(on);
        if (body && body->terms.months == 0 && takes(body->terms, members))
            bodies.push_back(body);
    }
    return bodies;
}

const Provision<BranchLead>* branchLeadFor(int members, const RuleBook& rules, QDate on)
{
    for (const auto& [name, timeline] : rules.all<BranchLead>()) {
        const auto* lead = timeline.at(on);
        if (lead && takes(lead->terms, members))
            return lead;
    }
    return nullptr;
}

QDate branchTermEnd(const QString& kindOfUnit, QDate elected, const RuleBook& rules)
{
    const auto* term = rules.at<BranchTerm>(kindOfUnit, elected);
    return term ? lastDayOfMonths(elected, term->terms.months) : QDate();
}

Explanation reviewPartyVote(const QString& meeting, const PartyCount& count, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<PartyVote>(meeting, on);
    if (!rule)
        return {.text = meeting};
    std::vector<Explanation> conditions{quorum(*rule, count)};
    if (rule->terms.passNumerator > 0)
        conditions.push_back(majority(*rule, count));
    return allOf(restingOn(rule->head, meeting), std::move(conditions));
}

} // namespace tidui
