#include "core/operation/round_office.h"
#include "core/operation/round_records.h"
#include "core/organization/unit_tree.h"
#include "core/promotion/leading_post.h"
#include "core/promotion/step_checks.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Whoever the review doesn't exclude, and those who stand one step below.
bool isNear(const CadreFile& file, const Explanation& review, const RoundTarget& target, const RuleBook& rules,
            QDate on)
{
    if (review.outcome != Outcome::NotMet)
        return true;
    return target.post.isEmpty()
               ? nextRank(file, rules, on) == target.target
               : skippedLevels(file, target.target, on) == 0 && postLevelOn(file, on)->name != target.target;
}

RoundCandidate candidateFrom(const CadreFile& file, RoundId round, const RoundTarget& target, QDate on)
{
    RoundCandidate candidate{
        .round = round, .cadre = file.id, .name = file.person.name, .target = target.target, .post = target.post};
    if (target.post.isEmpty()) {
        const Rank* rank = rankOn(file, on);
        candidate.from = rank ? rank->name : QString();
    } else {
        const PostLevel* level = postLevelOn(file, on);
        candidate.from = level ? level->name : QString();
    }
    return candidate;
}

QString onlyLeadingPosts()
{
    return RoundOffice::tr("A post ends only with the appointment to a leading post.");
}

} // namespace

Result<std::vector<ReviewAnswer>> RoundOffice::eligible(const RoundFacts& facts, const RoundTarget& target, QDate on,
                                                        const Progress& progress)
{
    const auto units = m_office.units();
    const auto people = m_office.roster();
    if (!units || !people)
        return units ? people.error() : units.error();
    const QSet<UnitId> chosen = unitsBelow(facts.round.unit, *units);
    std::vector<ReviewAnswer> answers;
    qint64 done = 0;
    bool stopped = false;
    const auto status = m_office.forEachCadre([&](const CadreFile& file) {
        stopped = !goOn(progress, done++, people->size());
        const bool inScope = !facts.round.unit || chosen.contains(file.unit);
        if (stopped || !inScope || hasLeft(file, on))
            return !stopped;
        Explanation review = target.post.isEmpty() ? reviewPromotion(file, target.target, rules(), on)
                                                   : reviewLeadingPost(file, target.target, rules(), on);
        if (isNear(file, review, target, rules(), on)) {
            const QString held = candidateFrom(file, facts.round.id, target, on).from;
            answers.push_back({file.id, file.person.name, held, target.target, std::move(review)});
        }
        return true;
    });
    if (!status)
        return status.error();
    if (stopped)
        return Error{Error::Kind::Cancelled, tr("The review was cancelled."), {}};
    return answers;
}

Explanation RoundOffice::review(const RoundFacts& facts, const RoundCandidate& candidate, QDate on) const
{
    return reviewCandidate(facts, candidate, rules(), on);
}

Status RoundOffice::propose(RoundId id, const std::vector<CadreId>& cadres, const RoundTarget& target,
                            const QString& reason, bool endsPost)
{
    if (endsPost && target.post.isEmpty())
        return invalid(onlyLeadingPosts());
    const auto round = find(id);
    const auto all = m_office.records<RoundCandidate>();
    const auto rounds = this->rounds();
    if (!round || !all || !rounds)
        return !round ? round.error() : !all ? all.error() : rounds.error();
    const auto files = m_office.cadres(cadres);
    if (!files)
        return files.error();
    const auto isOpen = [&rounds](RoundId other) {
        const auto found = std::ranges::find(*rounds, other, &Round::id);
        return found != rounds->end() && found->state == round_state::open;
    };
    std::vector<RoundCandidate> candidates;
    for (const CadreFile& file : *files) {
        const bool taken = std::ranges::any_of(*all, [&](const RoundCandidate& other) {
            return other.cadre == file.id && other.isOpen() && isOpen(other.round);
        });
        if (taken)
            return conflicting(tr("%1 is a candidate of this or another open round already.").arg(file.person.name));
        candidates.push_back(candidateFrom(file, id, target, round->openedOn));
        candidates.back().reason = reason;
        candidates.back().endsPost = endsPost;
    }
    return change(id, [&](Changes& changes) { return saveRecords(changes, candidates); });
}

Status RoundOffice::setEndsPost(RoundCandidateId id, bool endsPost)
{
    const auto found = openCandidate(id);
    if (!found)
        return found.error();
    if (found->post.isEmpty())
        return invalid(onlyLeadingPosts());
    RoundCandidate candidate = *found;
    candidate.endsPost = endsPost;
    return change(candidate.round, [&](Changes& changes) { return saveRecord(changes, candidate); });
}

Result<RoundCandidate> RoundOffice::openCandidate(RoundCandidateId id)
{
    const auto all = m_office.records<RoundCandidate>();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &RoundCandidate::id);
    if (found == all->end() || !found->isOpen())
        return Error{Error::Kind::NotFound, tr("There is no open candidate number %1.").arg(id.value), {}};
    return *found;
}

Status RoundOffice::returnCandidate(RoundCandidateId id, const QString& reason, const QString& document)
{
    const auto found = openCandidate(id);
    if (!found)
        return found.error();
    if (reason.isEmpty())
        return invalid(tr("Say why the candidate is returned."));
    return change(found->round,
                  [&](Changes& changes) { return saveRecord(changes, returned(*found, reason, document)); });
}

Result<std::vector<RangeMember>> RoundOffice::range(const RoundFacts& facts, QDate on)
{
    const auto units = m_office.units();
    if (!units)
        return units.error();
    const RecommendationScope scope(facts.round, facts.targets, *units, rules(), on);
    if (!scope.rule())
        return Error{Error::Kind::NotFound,
                     tr("On %1 the rules have no range of a recommendation.").arg(PartialDate(on).display()),
                     {}};
    std::vector<RangeMember> members;
    const auto status = m_office.forEachCadre([&](const CadreFile& file) {
        if (auto member = scope.member(file))
            members.push_back(std::move(*member));
        return true;
    });
    if (!status)
        return status.error();
    const QStringList& order = scope.rule()->terms.categories;
    std::ranges::stable_sort(members, {},
                             [&order](const RangeMember& member) { return order.indexOf(member.category); });
    return members;
}

Status RoundOffice::fixRange(RoundId id, QDate on)
{
    const auto found = facts(id);
    if (!found)
        return found.error();
    const auto members = range(*found, on);
    if (!members)
        return members.error();
    std::vector<RoundVoter> voters;
    for (const RangeMember& member : *members)
        voters.push_back({.round = id,
                          .cadre = member.cadre,
                          .name = member.name,
                          .category = member.category,
                          .reason = member.post});
    return saveVoters(id, voters);
}

Status RoundOffice::saveVoters(RoundId id, const std::vector<RoundVoter>& voters)
{
    const auto facts = this->facts(id);
    if (!facts)
        return facts.error();
    return change(id, [&](Changes& changes) -> Status {
        if (auto status = removeRecords(changes, facts->voters); !status)
            return status;
        for (RoundVoter voter : voters) {
            voter.id = {};
            voter.round = id;
            if (auto status = saveRecord(changes, voter); !status)
                return status;
        }
        return {};
    });
}

Result<std::vector<KinPair>> RoundOffice::kin(const RoundFacts& facts, QDate on)
{
    const auto units = m_office.units();
    if (!units)
        return units.error();
    Colleagues everybody;
    Colleagues candidates;
    std::vector<CadreFile> naming; ///< Whose family records name a candidate.
    for (const CadreFile& file : facts.files)
        candidates.insert(withoutSpaces(file.person.name), colleagueOf(file, on));
    const auto status = m_office.forEachCadre([&](CadreFile&& file) {
        everybody.insert(withoutSpaces(file.person.name), colleagueOf(file, on));
        const bool names = std::ranges::any_of(file.family, [&candidates](const Relative& relative) {
            return candidates.contains(withoutSpaces(relative.name));
        });
        if (names && !facts.file(file.id))
            naming.push_back(std::move(file));
        return true;
    });
    if (!status)
        return status.error();
    std::vector<KinPair> pairs;
    const auto add = [&](const CadreFile& file, const Colleagues& among) {
        for (KinPair& pair : kinPairs(file, among, *units, on))
            pairs.push_back(std::move(pair));
    };
    for (const CadreFile& file : facts.files)
        add(file, everybody);
    for (const CadreFile& file : naming)
        add(file, candidates);
    return pairs;
}

} // namespace tidui
