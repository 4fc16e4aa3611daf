#include "core/promotion/ballot.h"
#include "core/promotion/evaluation.h"
#include "core/promotion/registration.h"
#include "core/promotion/round_paper_values.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isLeading(const RoundPaperSource& source)
{
    return source.facts.round.kind == round_kind::leadingPost;
}

/// 三级调研员; for a leading post its title.
QString nameOf(const RoundTarget& target)
{
    return target.post.isEmpty() ? target.target : target.post;
}

bool isFor(const RoundCandidate& candidate, const RoundTarget& target)
{
    return candidate.target == target.target && candidate.post == target.post;
}

QString targetNames(const RoundFacts& facts)
{
    QStringList names;
    for (const RoundTarget& target : facts.targets)
        names += nameOf(target);
    return names.join(u'、');
}

/// What the rule demands, and where it says so.
QString conditionsOf(const RoundTarget& target, const RoundPaperSource& source)
{
    if (isLeading(source))
        return {};
    const auto* rule = source.rules.at<RankStep>(target.target, source.facts.round.openedOn);
    return rule ? u"%1（%2）"_s.arg(rule->head.text, rule->head.source()) : QString();
}

QStringList categoriesOf(const std::vector<RoundVoter>& voters)
{
    QStringList categories;
    for (const RoundVoter& voter : voters) {
        if (!categories.contains(voter.category))
            categories += voter.category;
    }
    return categories;
}

BallotPaper ballotFor(const RoundTarget& target, const RoundPaperSource& source)
{
    BallotPaper paper{.organ = source.organ,
                      .target = nameOf(target),
                      .places = target.planned,
                      .conditions = conditionsOf(target, source),
                      .leadingPost = isLeading(source)};
    for (const RoundCandidate& candidate : source.facts.openCandidates()) {
        if (isFor(candidate, target))
            paper.candidates.push_back({candidate.name, postOf(source.facts, candidate)});
    }
    if (paper.candidates.empty())
        paper.blankRows = target.planned;
    return paper;
}

/// The votes for one candidate, a number for each of these tallies.
std::vector<int> votesIn(const std::vector<const BallotTally*>& tallies, const RoundFacts& facts, RoundCandidateId id)
{
    std::vector<int> votes;
    for (const BallotTally* tally : tallies) {
        const auto found = std::ranges::find_if(
            facts.votes, [&](const BallotVote& vote) { return vote.tally == tally->id && vote.candidate == id; });
        votes.push_back(found == facts.votes.end() ? 0 : found->votes);
    }
    return votes;
}

/// The counts by grade for one candidate, a line for each of these tallies; the abstentions behind.
std::vector<std::vector<int>> gradesIn(const std::vector<const BallotTally*>& tallies, const RoundFacts& facts,
                                       RoundCandidateId id, const QStringList& grades)
{
    std::vector<std::vector<int>> counts;
    for (const BallotTally* tally : tallies) {
        const auto found = std::ranges::find_if(
            facts.votes, [&](const BallotVote& vote) { return vote.tally == tally->id && vote.candidate == id; });
        std::vector<int>& line = counts.emplace_back();
        for (const QString& grade : grades)
            line.push_back(found == facts.votes.end() ? 0 : gradeCount(found->grades, grade));
        line.push_back(found == facts.votes.end() ? 0 : found->abstained);
    }
    return counts;
}

/// What the paper of an evaluation has besides. A count from before there were grades has none.
void addGrades(TallyPaper& paper, const std::vector<const BallotTally*>& tallies, const RoundPaperSource& source)
{
    const auto* rule = gradeRule(paper.vote, source.rules, paper.day);
    const bool byGrade = std::ranges::any_of(source.facts.votes, [&tallies](const BallotVote& vote) {
        return !vote.grades.isEmpty() &&
               std::ranges::count(tallies, vote.tally, [](const auto* each) { return each->id; }) > 0;
    });
    if (!rule || !byGrade)
        return;
    paper.grades = rule->terms.grades;
    paper.favourable = favourableInWords(rule->terms);
}

TallyPaper tallyFor(const RoundTarget& target, const QString& vote, const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    TallyPaper paper{.organ = source.organ, .target = nameOf(target), .vote = vote, .leadingPost = isLeading(source)};
    std::vector<const BallotTally*> tallies;
    for (const BallotTally& tally : facts.tallies) {
        if (tally.vote != vote)
            continue;
        tallies.push_back(&tally);
        paper.day = std::max(paper.day, tally.heldOn);
        paper.categories.push_back({tally.category.isEmpty() ? u"全体"_s : tally.category, tally.expected,
                                    tally.present, tally.issued, tally.returned, tally.valid});
    }
    addGrades(paper, tallies, source);
    for (const VoteResult& result : voteResults(facts, vote, target.target)) {
        const RoundCandidate* candidate = facts.candidate(result.candidate);
        if (candidate && isFor(*candidate, target))
            paper.candidates.push_back({candidate->name, postOf(facts, *candidate),
                                        votesIn(tallies, facts, result.candidate),
                                        gradesIn(tallies, facts, result.candidate, paper.grades)});
    }
    return paper;
}

/// The votes that the discussion gave a candidate; nothing without a count.
void addVotes(DecisionPaper::Candidate& line, RoundCandidateId id, const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    QDate heldOn;
    for (const BallotTally& tally : facts.tallies) {
        for (const BallotVote& vote : facts.votes) {
            if (tally.vote != vote::discussion || vote.tally != tally.id || vote.candidate != id)
                continue;
            line.agree = line.agree.value_or(0) + vote.votes;
            line.against = line.against.value_or(0) + vote.against;
            line.abstain = line.abstain.value_or(0) + vote.abstained;
            heldOn = std::max(heldOn, tally.heldOn);
        }
    }
    if (!line.agree)
        return;
    const Outcome outcome = candidatePasses(facts, vote::discussion, id, source.rules, heldOn).outcome;
    if (outcome == Outcome::Met || outcome == Outcome::NotMet)
        line.result = outcome == Outcome::Met ? u"通过"_s : u"未通过"_s;
}

} // namespace

std::vector<BallotPaper> ballotPapers(const RoundPaperSource& source)
{
    std::vector<BallotPaper> papers;
    for (const RoundTarget& target : source.facts.targets) {
        const BallotPaper ballot = ballotFor(target, source);
        for (const QString& category : categoriesOf(source.facts.voters)) {
            papers.push_back(ballot);
            papers.back().category = category;
        }
    }
    return papers;
}

std::vector<EvaluationPaper> evaluationPapers(const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    const RoundStep* step = stepWithCheck(facts, source.rules, u"vote"_s);
    const auto* rule = gradeRule(vote::evaluation, source.rules, step && step->from.isValid() ? step->from : source.on);
    if (!rule)
        return {};
    EvaluationPaper paper{.organ = source.organ, .aspects = rule->terms.aspects, .grades = rule->terms.grades};
    for (const RoundCandidate& candidate : facts.openCandidates())
        paper.candidates.push_back({candidate.name, postOf(facts, candidate)});
    std::vector<EvaluationPaper> papers;
    for (const QString& category : categoriesOf(facts.voters)) {
        papers.push_back(paper);
        papers.back().category = category;
    }
    return papers;
}

ParticipantsPaper participantsPaper(const RoundPaperSource& source,
                                    std::vector<ParticipantsPaper::Participant> participants)
{
    const RoundFacts& facts = source.facts;
    const RoundStep* step = stepWithCheck(facts, source.rules, u"vote"_s);
    const QDate day = step && step->from.isValid() ? step->from : source.on;
    const auto* rule = source.rules.at<RecommendationRange>(facts.round.kind, day);
    return {.organ = source.organ,
            .target = targetNames(facts),
            .day = day,
            .basis = rule ? u"%1。%2"_s.arg(rule->head.source(), rule->head.text) : QString(),
            .participants = std::move(participants),
            .leadingPost = isLeading(source)};
}

std::vector<TallyPaper> tallyPapers(const RoundPaperSource& source)
{
    std::vector<TallyPaper> papers;
    for (const QString& vote : {vote::recommendation, vote::evaluation}) {
        for (const RoundTarget& target : source.facts.targets) {
            TallyPaper paper = tallyFor(target, vote, source);
            if (!paper.candidates.empty())
                papers.push_back(std::move(paper));
        }
    }
    return papers;
}

DecisionPaper decisionPaper(const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    // Who attended and who stayed away isn't on record: an empty cell, where "" would print 无.
    DecisionPaper paper{
        .organ = source.organ, .attending = u"　"_s, .recused = u"　"_s, .leadingPost = isLeading(source)};
    if (const RoundStep* step = stepWithCheck(facts, source.rules, u"discussion"_s)) {
        paper.meeting = step->document;
        paper.day = step->from;
    }
    for (const BallotTally& tally : facts.tallies) {
        if (tally.vote != vote::discussion)
            continue;
        paper.expected = paper.expected.value_or(0) + tally.expected;
        paper.present = paper.present.value_or(0) + tally.present;
        paper.day = paper.day.isValid() ? paper.day : tally.heldOn;
    }
    for (const RoundCandidate& candidate : facts.candidates) {
        DecisionPaper::Candidate line{.name = candidate.name,
                                      .post = postOf(facts, candidate),
                                      .proposed = candidate.post.isEmpty() ? candidate.target : candidate.post};
        if (const CadreFile* file = facts.file(candidate.cadre))
            line.ending = endingPost(beforeRegistration(*file, candidate), candidate);
        addVotes(line, candidate.id, source);
        if (candidate.isOpen() || line.agree)
            paper.candidates.push_back(std::move(line));
    }
    return paper;
}

} // namespace tidui
