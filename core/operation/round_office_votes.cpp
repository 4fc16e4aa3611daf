#include "core/operation/round_office.h"
#include "core/operation/round_records.h"
#include "core/promotion/evaluation.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The first number that doesn't balance, as a message; empty when all do.
QString imbalance(const Explanation& check)
{
    for (const Explanation& number : check.children) {
        if (number.outcome == Outcome::NotMet)
            return RoundOffice::tr("The count doesn't balance. %1: %2, but it must be %3.")
                .arg(number.text, number.actual, number.required);
    }
    return {};
}

Status checkGrades(const BallotVote& vote, const RoundFacts& facts, const VoteRule& rule)
{
    if (vote.grades.isEmpty())
        return invalid(RoundOffice::tr("Count the votes on %1 by grade: %2.")
                           .arg(facts.candidate(vote.candidate)->name, rule.grades.join(u"、"_s)));
    for (const QString& grade : vote.grades.keys()) {
        if (!rule.grades.contains(grade))
            return invalid(RoundOffice::tr("The rules have no grade %1.").arg(grade));
    }
    return {};
}

/// The votes as they are kept: those of an evaluation with their grades added up.
Result<std::vector<BallotVote>> addedUp(const BallotTally& tally, std::vector<BallotVote> votes,
                                        const RoundFacts& facts, const RuleBook& rules)
{
    const auto* rule = gradeRule(tally.vote, rules, tally.heldOn);
    for (BallotVote& vote : votes) {
        if (!facts.candidate(vote.candidate))
            return Error{Error::Kind::NotFound,
                         RoundOffice::tr("There is no candidate number %1 in the round.").arg(vote.candidate.value),
                         {}};
        if (!rule) {
            vote.grades = {};
            continue;
        }
        if (auto status = checkGrades(vote, facts, rule->terms); !status)
            return status.error();
        vote = tidui::addedUp(vote, tally.valid, rule->terms);
    }
    return votes;
}

/// The person as the holder of the post that the round may give.
void putInPost(Colleague& person, const RoundFacts& facts)
{
    for (const RoundCandidate& candidate : facts.openCandidates()) {
        const auto target = std::ranges::find_if(facts.targets, [&candidate](const RoundTarget& known) {
            return known.target == candidate.target && known.post == candidate.post;
        });
        if (candidate.cadre != person.id || candidate.post.isEmpty() || target == facts.targets.end())
            continue;
        person.unit = target->unit;
        person.post = candidate.post;
        person.leads = true;
    }
}

} // namespace

Status RoundOffice::saveTally(const BallotTally& tally, const std::vector<BallotVote>& votes)
{
    const auto facts = this->facts(tally.round);
    if (!facts)
        return facts.error();
    if (!tally.heldOn.isValid() ||
        !QStringList{vote::recommendation, vote::evaluation, vote::discussion}.contains(tally.vote))
        return invalid(tr("A count needs the day of the vote, and what was voted on: %1, %2 or %3.")
                           .arg(vote::recommendation, vote::evaluation, vote::discussion));
    const auto counted = addedUp(tally, votes, *facts, rules());
    if (!counted)
        return counted.error();
    if (const QString wrong = imbalance(checkTally(tally, *counted, *facts)); !wrong.isEmpty())
        return invalid(wrong);
    const auto same = std::ranges::find_if(facts->tallies, [&tally](const BallotTally& other) {
        return other.vote == tally.vote && other.category == tally.category;
    });
    BallotTally kept = tally;
    kept.id = same == facts->tallies.end() ? BallotTallyId{} : same->id;
    std::vector<BallotVote> former = facts->votes;
    std::erase_if(former, [&kept](const BallotVote& vote) { return !kept.id || vote.tally != kept.id; });
    return change(tally.round, [&](Changes& changes) -> Status {
        if (auto status = removeRecords(changes, former); !status)
            return status;
        const auto id = changes.save(kept);
        if (!id)
            return id.error();
        for (BallotVote vote : *counted) {
            vote.id = {};
            vote.tally = *id;
            if (auto status = saveRecord(changes, vote); !status)
                return status;
        }
        return {};
    });
}

Result<std::vector<FoundTrigger>> RoundOffice::triggers(const RoundFacts& facts, QDate on)
{
    const auto pairs = kin(facts, on);
    if (!pairs)
        return pairs.error();
    return findTriggers(facts, *pairs, rules(), on);
}

Result<std::vector<Explanation>> RoundOffice::avoidance(const RoundFacts& facts, QDate on)
{
    const auto pairs = kin(facts, on);
    const auto units = m_office.units();
    if (!pairs || !units)
        return pairs ? units.error() : pairs.error();
    std::vector<Explanation> findings;
    for (KinPair pair : *pairs) {
        putInPost(pair.person, facts);
        putInPost(pair.relative, facts);
        findings.push_back(reviewAvoidance(pair, *units, rules(), on));
    }
    return findings;
}

Result<int> RoundOffice::recordTriggers(RoundId id, QDate on)
{
    const auto facts = this->facts(id);
    if (!facts)
        return facts.error();
    const auto found = triggers(*facts, on);
    if (!found)
        return found.error();
    std::vector<ReportItem> items;
    for (const FoundTrigger& trigger : *found) {
        if (!reportOf(*facts, trigger))
            items.push_back({.round = id,
                             .candidate = trigger.candidate,
                             .trigger = trigger.rule->head.key,
                             .article = trigger.rule->head.source(),
                             .facts = trigger.finding.actual});
    }
    auto status = change(id, [&](Changes& changes) { return saveRecords(changes, items); });
    if (!status)
        return status.error();
    return int(items.size());
}

Status RoundOffice::saveReport(const ReportItem& item)
{
    if (!item.round || item.trigger.isEmpty())
        return invalid(tr("A matter to report needs its round and its name."));
    if (item.repliedOn.isValid() && item.reply.isEmpty())
        return invalid(tr("A reply needs its number."));
    return change(item.round, [&](Changes& changes) { return saveRecord(changes, item); });
}

Result<ObjectionId> RoundOffice::saveObjection(const Objection& objection)
{
    const auto facts = this->facts(objection.round);
    if (!facts)
        return facts.error();
    const RoundCandidate* candidate = facts->candidate(objection.candidate);
    if (!candidate || !objection.date.isValid() || objection.content.isEmpty())
        return invalid(tr("An objection needs its candidate, its day and what it says."));
    if (!QStringList{QString(), objection_outcome::upheld, objection_outcome::dismissed}.contains(objection.outcome))
        return invalid(tr("An objection is upheld or dismissed, or open."));
    if (!objection.outcome.isEmpty() && (objection.finding.isEmpty() || !objection.settledOn.isValid()))
        return invalid(tr("A settled objection needs what was found out, and the day."));
    Result<ObjectionId> id = objection.id;
    const auto status = change(objection.round, [&](Changes& changes) -> Status {
        id = changes.save(objection);
        if (!id)
            return id.error();
        if (objection.outcome != objection_outcome::upheld || !candidate->isOpen())
            return {};
        const QString reason = tr("An objection was upheld: %1").arg(objection.finding);
        return saveRecord(changes, returned(*candidate, reason, {}));
    });
    return status ? id : status.error();
}

Result<InspectionEntryId> RoundOffice::saveEntry(const InspectionEntry& entry)
{
    const auto all = m_office.records<RoundCandidate>();
    if (!all)
        return all.error();
    const auto candidate = std::ranges::find(*all, entry.candidate, &RoundCandidate::id);
    if (candidate == all->end() || !entry.heading || entry.text.isEmpty() || entry.source.isEmpty())
        return invalid(tr("Evidence needs its candidate, its heading, what it says and where it comes from."));
    Result<InspectionEntryId> id = entry.id;
    const auto status = change(candidate->round, [&](Changes& changes) -> Status {
        id = changes.save(entry);
        return id ? Status() : Status(id.error());
    });
    return status ? id : status.error();
}

} // namespace tidui
