#include "core/operation/round_office.h"
#include "core/operation/round_records.h"
#include "core/organization/unit_tree.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr auto registrationCheck = u"registration"; ///< The step that registering closes (RoundStepRule::check).

const StepStanding* registrationStep(const std::vector<StepStanding>& standings)
{
    const auto step = std::ranges::find_if(
        standings, [](const StepStanding& known) { return known.rule->terms.check == registrationCheck; });
    return step == standings.end() ? nullptr : &*step;
}

/// What the file says that the candidate holds, if it isn't what the round was decided on.
bool hasChanged(const CadreFile& file, const RoundCandidate& candidate, QDate on)
{
    if (candidate.post.isEmpty()) {
        const Rank* rank = rankOn(file, on);
        return (rank ? rank->name : QString()) != candidate.from;
    }
    const PostLevel* level = postLevelOn(file, on);
    return (level ? level->name : QString()) != candidate.from;
}

QString unitOf(const RoundFacts& facts, const RoundCandidate& candidate, const std::vector<Unit>& units)
{
    for (const RoundTarget& target : facts.targets) {
        if (target.target != candidate.target || target.post != candidate.post)
            continue;
        return fullUnitName(target.unit, units);
    }
    return {};
}

struct Writing {
    CadreFile file{};
    RoundCandidate candidate{};
};

/// The files and candidates as they will be; Conflict when a file no longer says what was decided on.
Result<std::vector<Writing>> writingsOf(const RoundFacts& facts, const Registration& registration,
                                        const std::vector<Unit>& units)
{
    std::vector<Writing> writings;
    for (RoundCandidate candidate : facts.openCandidates()) {
        const CadreFile* file = facts.file(candidate.cadre);
        if (!file)
            return conflicting(RoundOffice::tr("The file of %1 isn't in the office any more.").arg(candidate.name));
        if (hasChanged(*file, candidate, registration.decidedOn))
            return conflicting(RoundOffice::tr("The file of %1 no longer says %2, which the round was decided on.")
                                   .arg(candidate.name, candidate.from));
        Registration own = registration;
        own.unitName = unitOf(facts, candidate, units);
        candidate.former = careerOf(*file);
        CadreFile next = registered(*file, candidate, own);
        candidate.state = candidate_state::registered;
        writings.push_back({std::move(next), std::move(candidate)});
    }
    return writings;
}

Status checkRegistration(const RoundFacts& facts, const std::vector<StepStanding>& standings,
                         const Registration& registration, QDate on)
{
    const StepStanding* step = registrationStep(standings);
    if (!step || step->state != StepStanding::State::Current) {
        const auto current = std::ranges::find(standings, StepStanding::State::Current, &StepStanding::state);
        return conflicting(RoundOffice::tr("The round can't be registered before this step is closed: %1.")
                               .arg(current == standings.end() ? QString() : current->rule->terms.name));
    }
    if (facts.openCandidates().empty())
        return conflicting(RoundOffice::tr("No candidate is left to register."));
    if (registration.approval.isEmpty() || !registration.decidedOn.isValid() || registration.decidedOn > on)
        return invalid(RoundOffice::tr("A registration needs the number of the approval, and the day of the decision, "
                                       "which may not lie ahead."));
    return {};
}

} // namespace

Status RoundOffice::registerRound(RoundId id, const Registration& registration, QDate on)
{
    const auto facts = this->facts(id);
    const auto units = m_office.units();
    if (!facts || !units)
        return facts ? units.error() : facts.error();
    const auto standings = standing(*facts, on);
    if (!standings)
        return standings.error();
    if (auto status = checkRegistration(*facts, *standings, registration, on); !status)
        return status;
    const auto writings = writingsOf(*facts, registration, *units);
    if (!writings)
        return writings.error();
    const StepStanding* step = registrationStep(*standings);
    RoundStep done = step->record ? *step->record : RoundStep{.round = id, .key = step->rule->head.key};
    done.doneOn = done.from = done.until = on;
    done.doneBy = m_office.account();
    Round round = facts->round;
    round.state = round_state::registered;
    round.decidedOn = registration.decidedOn;
    round.approval = registration.approval;
    round.registeredOn = on;
    return change(id, [&](Changes& changes) -> Status {
        for (const Writing& writing : *writings) {
            if (const auto saved = changes.save(writing.file); !saved)
                return saved.error();
            if (auto status = saveRecord(changes, writing.candidate); !status)
                return status;
        }
        if (auto status = saveRecord(changes, done); !status)
            return status;
        return saveRecord(changes, round);
    });
}

Status RoundOffice::takeBack(Changes& changes, const RoundFacts& facts)
{
    for (RoundCandidate candidate : facts.openCandidates()) {
        const CadreFile* file = facts.file(candidate.cadre);
        Registration own{.decidedOn = facts.round.decidedOn, .approval = facts.round.approval};
        if (file && !file->posts.empty())
            own.unitName = file->posts.back().unitName;
        const auto former = file ? unregistered(*file, candidate, own) : std::nullopt;
        if (!former)
            return conflicting(tr("The ranks or posts of %1 were changed after the registration. Take that back first.")
                                   .arg(candidate.name));
        if (const auto saved = changes.save(*former); !saved)
            return saved.error();
        candidate.state = candidate_state::approved;
        candidate.former = {};
        if (auto status = saveRecord(changes, candidate); !status)
            return status;
    }
    Round round = facts.round;
    round.state = round_state::open;
    round.decidedOn = round.registeredOn = {};
    round.approval.clear();
    return saveRecord(changes, round);
}

Status RoundOffice::reopen(RoundId id)
{
    const auto facts = this->facts(id);
    const auto all = rounds();
    if (!facts || !all)
        return facts ? all.error() : facts.error();
    if (facts->round.state != round_state::registered)
        return conflicting(tr("%1 isn't registered.").arg(facts->round.name));
    for (const Round& later : *all) {
        if (later.kind == facts->round.kind && later.id > id)
            return conflicting(tr("%1 can't be reopened: %2 has begun since.").arg(facts->round.name, later.name));
    }
    const auto standings = standing(*facts, facts->round.registeredOn);
    if (!standings)
        return standings.error();
    const StepStanding* step = registrationStep(*standings);
    const auto event = m_office.change(u"round"_s, facts->round.name, [&](Changes& changes) -> Status {
        if (step && step->record) {
            if (auto status = changes.remove(*step->record); !status)
                return status;
        }
        return takeBack(changes, *facts);
    });
    return event ? Status() : Status(event.error());
}

} // namespace tidui
