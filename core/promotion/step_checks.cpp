#include "core/promotion/step_checks.h"

#include "core/promotion/ballot.h"
#include "core/promotion/leading_post.h"
#include "core/promotion/publicity.h"
#include "core/promotion/review.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};
using Checks = std::vector<Explanation>;

Explanation asked(const QString& text, const QString& required, const QString& actual, Outcome outcome)
{
    return {.outcome = outcome, .text = text, .required = required, .actual = actual};
}

bool isSettled(const RoundFacts& facts, RoundCandidateId candidate, const QStringList& triggers)
{
    return std::ranges::any_of(facts.reports, [&](const ReportItem& item) {
        return item.candidate == candidate && triggers.contains(item.trigger) && !item.reply.isEmpty();
    });
}

Checks checkTargets(const StepQuestion& question)
{
    Checks checks;
    if (question.facts.targets.empty())
        checks.push_back(asked(Tr::tr("The plan names its targets"), Tr::tr("ranks or posts with places"),
                               Tr::tr("none"), Outcome::NotMet));
    for (const RoundTarget& target : question.facts.targets)
        checks.push_back(asked(Tr::tr("Places planned for %1").arg(target.target), Tr::tr("1 or more"),
                               QString::number(target.planned), target.planned > 0 ? Outcome::Met : Outcome::NotMet));
    return checks;
}

Explanation checkPlaces(const StepQuestion& question, const RoundTarget& target)
{
    const QString text = Tr::tr("Places for %1").arg(target.target);
    if (question.facts.round.kind == round_kind::rank) {
        Explanation free =
            hasNoQuota(target.target, question.facts.round.organ, question.rules, question.facts.round.openedOn);
        if (free.outcome == Outcome::Met)
            return free;
    }
    const QString required = Tr::tr("%1 vacant").arg(target.planned);
    if (!target.vacant)
        return asked(text, required, Tr::tr("the vacant places aren't found out"), Outcome::Unknown);
    Explanation finding = asked(text, required, Tr::tr("%1 vacant").arg(*target.vacant),
                                target.planned <= *target.vacant ? Outcome::Met : Outcome::NotMet);
    if (finding.outcome == Outcome::NotMet && isSettled(question.facts, {}, {u"超职数"_s})) {
        finding.outcome = Outcome::Judgement;
        finding.actual = Tr::tr("%1; a reply on the excess is on record").arg(finding.actual);
    }
    return finding;
}

Checks checkQuota(const StepQuestion& question)
{
    Checks checks;
    for (const RoundTarget& target : question.facts.targets)
        checks.push_back(checkPlaces(question, target));
    return checks;
}

Checks checkVote(const StepQuestion& question)
{
    const RoundFacts& facts = question.facts;
    const bool evaluated = std::ranges::count(facts.tallies, vote::evaluation, &BallotTally::vote) > 0;
    const bool recommended = std::ranges::count(facts.tallies, vote::recommendation, &BallotTally::vote) > 0;
    const QString held = evaluated && !recommended ? vote::evaluation : vote::recommendation;
    Checks checks{voteValid(facts, held, question.rules, question.on)};
    if (facts.openCandidates().empty())
        checks.push_back(asked(Tr::tr("There are candidates"), Tr::tr("1 or more"), Tr::tr("none"), Outcome::NotMet));
    for (const RoundCandidate& candidate : facts.openCandidates()) {
        const bool counted = std::ranges::count(facts.votes, candidate.id, &BallotVote::candidate) > 0;
        if (!counted)
            checks.push_back(asked(Tr::tr("The votes for %1 are counted").arg(candidate.name), Tr::tr("a count"),
                                   Tr::tr("no count on record"), Outcome::NotMet));
    }
    for (const QString& tie : decisiveTies(facts, held))
        checks.push_back(asked(Tr::tr("Equal votes"), Tr::tr("decided by a person"), tie, Outcome::Judgement));
    return checks;
}

/// One candidate's material: a heading without evidence is said.
Explanation checkMaterial(const RoundFacts& facts, const RoundCandidate& candidate)
{
    QStringList empty;
    int entries = 0;
    for (const InspectionHeading& heading : facts.headings) {
        const auto count = std::ranges::count_if(facts.entries, [&](const InspectionEntry& entry) {
            return entry.candidate == candidate.id && entry.heading == heading.id;
        });
        entries += int(count);
        if (count == 0 && heading.active)
            empty += heading.name;
    }
    return asked(Tr::tr("Evidence on %1 under each heading").arg(candidate.name), Tr::tr("evidence with its source"),
                 empty.isEmpty() ? Tr::tr("entries: %1").arg(entries)
                                 : Tr::tr("entries: %1; none under %2").arg(entries).arg(empty.join(u"、"_s)),
                 entries == 0      ? Outcome::NotMet
                 : empty.isEmpty() ? Outcome::Met
                                   : Outcome::Judgement);
}

Checks checkInspection(const StepQuestion& question)
{
    Checks checks;
    for (const RoundCandidate& candidate : question.facts.openCandidates())
        checks.push_back(checkMaterial(question.facts, candidate));
    return checks;
}

Checks checkCandidates(const StepQuestion& question)
{
    Checks checks;
    for (const RoundCandidate& candidate : question.facts.openCandidates()) {
        Explanation review = reviewCandidate(question.facts, candidate, question.rules, question.on);
        review.text = Tr::tr("%1: %2").arg(candidate.name, review.text);
        if (review.outcome == Outcome::NotMet &&
            isSettled(question.facts, candidate.id, {u"破格提拔"_s, u"越级提拔"_s})) {
            review.outcome = Outcome::Judgement;
            review.actual = Tr::tr("a reply on the exception is on record");
        }
        checks.push_back(std::move(review));
    }
    return checks;
}

Explanation checkReport(const RoundFacts& facts, const ReportItem& item)
{
    const RoundCandidate* candidate = facts.candidate(item.candidate);
    const QString about = candidate ? candidate->name : facts.round.name;
    Explanation finding =
        asked(Tr::tr("%1, %2: settled").arg(item.trigger, about), Tr::tr("a reply before the discussion"),
              !item.reply.isEmpty()       ? item.reply
              : !item.judgement.isEmpty() ? Tr::tr("no report needed: %1").arg(item.judgement)
                                          : item.facts,
              item.isSettled() ? Outcome::Met : Outcome::NotMet);
    finding.article = item.article;
    return finding;
}

Checks checkDiscussion(const StepQuestion& question)
{
    const RoundFacts& facts = question.facts;
    Checks checks;
    for (const ReportItem& item : facts.reports) {
        const RoundCandidate* candidate = facts.candidate(item.candidate);
        if (!candidate || candidate->isOpen())
            checks.push_back(checkReport(facts, item));
    }
    const auto open = facts.openCandidates();
    for (const RoundTarget& target : facts.targets) {
        const auto count = std::ranges::count_if(open, [&target](const RoundCandidate& candidate) {
            return candidate.target == target.target && candidate.post == target.post;
        });
        checks.push_back(asked(Tr::tr("No more candidates for %1 than places").arg(target.target),
                               Tr::tr("at most %1").arg(target.planned), QString::number(count),
                               count <= target.planned ? Outcome::Met : Outcome::NotMet));
    }
    for (const RoundCandidate& candidate : open)
        checks.push_back(candidatePasses(facts, vote::discussion, candidate.id, question.rules, question.on));
    return checks;
}

Checks checkPublicity(const StepQuestion& question)
{
    return publicityAsks(question.facts, question.record, question.rules, question.calendar, question.on);
}

Checks checkApproval(const StepQuestion& question)
{
    const QString document = question.record ? question.record->document : QString();
    return {asked(Tr::tr("Approved"), Tr::tr("the number of the approval"),
                  document.isEmpty() ? Tr::tr("not entered") : document,
                  document.isEmpty() ? Outcome::NotMet : Outcome::Met)};
}

Checks checkRegistration(const StepQuestion& question)
{
    const bool done = question.facts.round.state == round_state::registered;
    return {asked(Tr::tr("Written to the files"), Tr::tr("registered"), done ? Tr::tr("registered") : Tr::tr("not yet"),
                  done ? Outcome::Met : Outcome::NotMet)};
}

using Check = Checks (*)(const StepQuestion&);
constexpr std::array checksByName{
    std::pair<QStringView, Check>{u"targets", checkTargets},
    std::pair<QStringView, Check>{u"quota", checkQuota},
    std::pair<QStringView, Check>{u"vote", checkVote},
    std::pair<QStringView, Check>{u"inspection", checkInspection},
    std::pair<QStringView, Check>{u"checks", checkCandidates},
    std::pair<QStringView, Check>{u"discussion", checkDiscussion},
    std::pair<QStringView, Check>{u"publicity", checkPublicity},
    std::pair<QStringView, Check>{u"approval", checkApproval},
    std::pair<QStringView, Check>{u"registration", checkRegistration},
};

} // namespace

std::vector<Explanation> stepChecks(const StepQuestion& question)
{
    for (const auto& [name, check] : checksByName) {
        if (name == question.rule.terms.check)
            return check(question);
    }
    return {asked(Tr::tr("The check of the step"), question.rule.terms.check, Tr::tr("the program has no such check"),
                  Outcome::Unknown)};
}

Explanation hasNoQuota(const QString& rank, const QString& organ, const RuleBook& rules, QDate on)
{
    Explanation finding =
        asked(Tr::tr("%1 has no quota in the organ").arg(rank), Tr::tr("no ratio for it"),
              organ.isEmpty() ? Tr::tr("the level of the organ isn't stated") : organ, Outcome::Unknown);
    for (const auto& [key, timeline] : rules.all<RankQuota>()) {
        const auto* quota = timeline.at(on);
        if (!quota || quota->head.certainty == Certainty::Unset || quota->terms.organ != organ)
            continue;
        if (quota->terms.ranks.contains(rank)) {
            finding.outcome = Outcome::NotMet;
            finding.article = quota->head.source();
            finding.actual = quota->head.text;
            return finding;
        }
        finding.outcome = Outcome::Met;
        finding.article = quota->head.source();
    }
    return finding;
}

Explanation reviewCandidate(const RoundFacts& facts, const RoundCandidate& candidate, const RuleBook& rules, QDate on)
{
    const CadreFile* file = facts.file(candidate.cadre);
    if (!file)
        return asked(Tr::tr("The file of %1").arg(candidate.name), Tr::tr("a file"), Tr::tr("removed from the office"),
                     Outcome::Unknown);
    return facts.round.kind == round_kind::leadingPost ? reviewLeadingPost(*file, candidate.target, rules, on)
                                                       : reviewPromotion(*file, candidate.target, rules, on);
}

} // namespace tidui
