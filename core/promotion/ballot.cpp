#include "core/promotion/ballot.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

Explanation atMost(const QString& text, int value, int most)
{
    return {.outcome = value >= 0 && value <= most ? Outcome::Met : Outcome::NotMet,
            .text = text,
            .required = Tr::tr("0 to %1").arg(most),
            .actual = QString::number(value)};
}

/// All categories of a vote together.
struct Total {
    int expected = 0;
    int present = 0;
    QDate heldOn{}; ///< The earliest: a result is as old as its oldest part.
    bool any = false;
};

Total totalOf(const RoundFacts& facts, const QString& vote)
{
    Total total;
    for (const BallotTally& tally : facts.tallies) {
        if (tally.vote != vote)
            continue;
        total.expected += tally.expected;
        total.present += tally.present;
        total.heldOn = total.any ? std::min(total.heldOn, tally.heldOn) : tally.heldOn;
        total.any = true;
    }
    return total;
}

/// The least number of people that is at least this part of those who should attend.
int quorumOf(const VoteRule& rule, int expected)
{
    return (expected * rule.presentNumerator + rule.presentDenominator - 1) / rule.presentDenominator;
}

Explanation quorum(const Provision<VoteRule>& rule, const Total& total)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Enough of those who should attend are present"));
    const int needed = quorumOf(rule.terms, total.expected);
    finding.required = Tr::tr("at least %1/%2 of %3: %4")
                           .arg(rule.terms.presentNumerator)
                           .arg(rule.terms.presentDenominator)
                           .arg(total.expected)
                           .arg(needed);
    finding.actual = Tr::tr("%1 present").arg(total.present);
    finding.outcome = total.present >= needed ? Outcome::Met : Outcome::NotMet;
    return finding;
}

Explanation stillFresh(const Provision<VoteRule>& rule, const Total& total, QDate on)
{
    const QDate last = monthsAfter(total.heldOn, rule.terms.validMonths).addDays(-1);
    Explanation finding = restingOn(rule.head, Tr::tr("The result may still be used"));
    finding.required = Tr::tr("held within %1 months").arg(rule.terms.validMonths);
    finding.actual =
        Tr::tr("held on %1, valid to %2").arg(PartialDate(total.heldOn).display(), PartialDate(last).display());
    finding.outcome = total.heldOn <= on && on <= last ? Outcome::Met : Outcome::NotMet;
    return finding;
}

QString nameOf(const RoundFacts& facts, RoundCandidateId id)
{
    const RoundCandidate* candidate = facts.candidate(id);
    return candidate ? candidate->name : QString();
}

bool anyBelowZero(const BallotVote& vote)
{
    return vote.votes < 0 || vote.against < 0 || vote.abstained < 0 ||
           std::ranges::any_of(vote.grades, [](const QJsonValue& count) { return count.toInt() < 0; });
}

/// Adds up one candidate's votes; false when no tally has any.
bool countVotes(const RoundFacts& facts, const QString& vote, VoteResult& result)
{
    for (const BallotTally& tally : facts.tallies) {
        const auto found = std::ranges::find_if(facts.votes, [&](const BallotVote& candidate) {
            return candidate.tally == tally.id && candidate.candidate == result.candidate;
        });
        if (tally.vote != vote || found == facts.votes.end())
            continue;
        result.parts.push_back({tally.category, found->votes, tally.valid, found->abstained, found->grades});
        result.votes += found->votes;
        result.valid += tally.valid;
        result.abstained += found->abstained;
        for (auto grade = found->grades.begin(); grade != found->grades.end(); ++grade)
            result.grades[grade.key()] = result.grades[grade.key()].toInt() + grade->toInt();
    }
    return !result.parts.empty();
}

} // namespace

Explanation checkTally(const BallotTally& tally, const std::vector<BallotVote>& votes, const RoundFacts& facts)
{
    std::vector<Explanation> checks{
        atMost(Tr::tr("Expected"), tally.expected, std::max(0, tally.expected)),
        atMost(Tr::tr("Present, of those who should attend"), tally.present, tally.expected),
        atMost(Tr::tr("Ballots issued, to those present"), tally.issued, tally.present),
        atMost(Tr::tr("Ballots returned, of those issued"), tally.returned, tally.issued),
        atMost(Tr::tr("Valid ballots, of those returned"), tally.valid, tally.returned),
    };
    for (const BallotVote& vote : votes) {
        const int cast = anyBelowZero(vote) ? -1 : vote.votes + vote.against + vote.abstained;
        checks.push_back(
            atMost(Tr::tr("Votes on %1, of the valid ballots").arg(nameOf(facts, vote.candidate)), cast, tally.valid));
    }
    return allOf({.text = Tr::tr("The numbers of the count balance")}, std::move(checks));
}

Explanation voteValid(const RoundFacts& facts, const QString& vote, const RuleBook& rules, QDate on)
{
    const Total total = totalOf(facts, vote);
    Explanation head{.text = Tr::tr("The vote is valid: %1").arg(vote)};
    if (!total.any) {
        head.actual = Tr::tr("no count on record");
        return head;
    }
    std::vector<Explanation> parts;
    if (const auto* rule = rules.at<VoteRule>(vote + u"到会"_s, total.heldOn))
        parts.push_back(quorum(*rule, total));
    const auto* rule = rules.at<VoteRule>(vote, total.heldOn);
    if (rule && rule->terms.validMonths > 0)
        parts.push_back(stillFresh(*rule, total, on));
    return allOf(std::move(head), std::move(parts));
}

Explanation candidatePasses(const RoundFacts& facts, const QString& vote, RoundCandidateId candidate,
                            const RuleBook& rules, QDate on)
{
    const Total total = totalOf(facts, vote);
    const QString text = Tr::tr("%1 passes").arg(nameOf(facts, candidate));
    VoteResult result{.candidate = candidate};
    const bool counted = countVotes(facts, vote, result);
    const auto* rule = rules.at<VoteRule>(vote, total.any ? total.heldOn : on);
    if (!counted || !rule || rule->terms.passNumerator == 0) {
        Explanation open = rule ? restingOn(rule->head, text) : Explanation{.text = text};
        open.actual = counted ? Tr::tr("the rules name no majority") : Tr::tr("no count on record");
        return open;
    }
    Explanation majority = restingOn(rule->head, Tr::tr("More than the part of those who should attend"));
    majority.required = Tr::tr("more than %1/%2 of %3")
                            .arg(rule->terms.passNumerator)
                            .arg(rule->terms.passDenominator)
                            .arg(total.expected);
    majority.actual = Tr::tr("%1 votes").arg(result.votes);
    const bool enough = result.votes * rule->terms.passDenominator > total.expected * rule->terms.passNumerator;
    majority.outcome = enough ? Outcome::Met : Outcome::NotMet;
    Explanation head = restingOn(rule->head, text);
    head.required = majority.required;
    head.actual = majority.actual;
    return allOf(std::move(head), {voteValid(facts, vote, rules, on), std::move(majority)});
}

std::vector<VoteResult> voteResults(const RoundFacts& facts, const QString& vote, const QString& target)
{
    std::vector<VoteResult> results;
    for (const RoundCandidate& candidate : facts.candidates) {
        VoteResult result{.candidate = candidate.id};
        if (candidate.target == target && countVotes(facts, vote, result))
            results.push_back(std::move(result));
    }
    std::ranges::stable_sort(results, std::greater(), &VoteResult::votes);
    for (VoteResult& result : results) {
        result.place =
            1 +
            int(std::ranges::count_if(results, [&](const VoteResult& other) { return other.votes > result.votes; }));
        result.tied = std::ranges::count(results, result.votes, &VoteResult::votes) > 1;
    }
    return results;
}

std::vector<QString> decisiveTies(const RoundFacts& facts, const QString& vote)
{
    std::vector<QString> ties;
    for (const RoundTarget& target : facts.targets) {
        auto results = voteResults(facts, vote, target.target);
        std::erase_if(results, [&](const VoteResult& result) { return !facts.candidate(result.candidate)->isOpen(); });
        const auto places = std::size_t(std::max(0, target.planned));
        if (places == 0 || results.size() <= places || results[places - 1].votes != results[places].votes)
            continue;
        QStringList names;
        for (const VoteResult& result : results) {
            if (result.votes == results[places].votes)
                names += nameOf(facts, result.candidate);
        }
        ties.push_back(Tr::tr("%1: equal votes (%2) at the last of %3 places: %4")
                           .arg(target.target, QString::number(results[places].votes), QString::number(target.planned),
                                names.join(u"、"_s)));
    }
    return ties;
}

} // namespace tidui
