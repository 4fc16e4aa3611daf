#include "core/operation/round_office.h"

#include "core/operation/round_records.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Reads the records of one kind and keeps those that belong to the round. False and the error when it fails.
template <class Record, class Belongs>
Status keep(Office& office, std::vector<Record>& into, const Belongs& belongs)
{
    auto all = office.records<Record>();
    if (!all)
        return all.error();
    std::erase_if(*all, [&belongs](const Record& record) { return !belongs(record); });
    into = std::move(*all);
    return {};
}

template <class Record>
Status keepOfRound(Office& office, std::vector<Record>& into, RoundId id)
{
    return keep(office, into, [id](const Record& record) { return record.round == id; });
}

Status readRecords(Office& office, RoundFacts& facts)
{
    const RoundId id = facts.round.id;
    for (const auto& status : {keepOfRound(office, facts.targets, id), keepOfRound(office, facts.steps, id),
                               keepOfRound(office, facts.candidates, id), keepOfRound(office, facts.voters, id),
                               keepOfRound(office, facts.tallies, id), keepOfRound(office, facts.objections, id),
                               keepOfRound(office, facts.reports, id)}) {
        if (!status)
            return status;
    }
    const auto ofTally = [&facts](const BallotVote& vote) {
        return std::ranges::find(facts.tallies, vote.tally, &BallotTally::id) != facts.tallies.end();
    };
    const auto ofCandidate = [&facts](const InspectionEntry& entry) {
        return facts.candidate(entry.candidate) != nullptr;
    };
    if (auto status = keep(office, facts.votes, ofTally); !status)
        return status;
    if (auto status = keep(office, facts.entries, ofCandidate); !status)
        return status;
    return keep(office, facts.days, [](const OfficeDay&) { return true; });
}

/// Those of the candidates that the office still has.
Status readFiles(Office& office, RoundFacts& facts)
{
    for (const RoundCandidate& candidate : facts.candidates) {
        const auto file = office.cadre(candidate.cadre);
        if (file)
            facts.files.push_back(*file);
        else if (file.error().kind != Error::Kind::NotFound)
            return file.error();
    }
    return {};
}

WorkingCalendar withDays(const std::vector<OfficeDay>& days)
{
    std::vector<WorkingCalendar::Day> special;
    for (const OfficeDay& day : days)
        special.push_back({day.date, day.worked, day.reason});
    return builtInCalendar().with(special);
}

Status checkRound(const Round& round, const RuleBook& rules)
{
    if (round.name.isEmpty() || !round.openedOn.isValid())
        return invalid(RoundOffice::tr("A round needs a name and the day it was opened."));
    if (roundSteps(round.kind, rules, round.openedOn).empty())
        return invalid(RoundOffice::tr("On %1 the rules have no steps for a round of the kind %2.")
                           .arg(PartialDate(round.openedOn).display(), round.kind));
    return {};
}

Status checkTarget(const RoundTarget& target, const Round& round)
{
    if (target.target.isEmpty() || target.planned < 1)
        return invalid(RoundOffice::tr("A target needs a rank or level, and at least one place."));
    if (round.kind == round_kind::leadingPost && (target.post.isEmpty() || !target.unit))
        return invalid(RoundOffice::tr("A leading post needs its title and its unit."));
    return {};
}

} // namespace

Result<std::vector<Round>> RoundOffice::rounds()
{
    return m_office.records<Round>();
}

Result<Round> RoundOffice::find(RoundId id)
{
    const auto all = rounds();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &Round::id);
    if (found == all->end())
        return Error{Error::Kind::NotFound, tr("There is no round number %1.").arg(id.value), {}};
    return *found;
}

Result<RoundFacts> RoundOffice::facts(RoundId id)
{
    const auto round = find(id);
    if (!round)
        return round.error();
    RoundFacts facts{.round = *round};
    if (auto status = readRecords(m_office, facts); !status)
        return status.error();
    if (auto status = readFiles(m_office, facts); !status)
        return status.error();
    const auto all = headings();
    if (!all)
        return all.error();
    facts.headings = *all;
    return facts;
}

Result<WorkingCalendar> RoundOffice::calendar()
{
    const auto days = m_office.records<OfficeDay>();
    if (!days)
        return days.error();
    return withDays(*days);
}

Result<OfficeDayId> RoundOffice::saveDay(const OfficeDay& day)
{
    if (!day.date.isValid() || day.reason.isEmpty())
        return invalid(tr("A day of the office needs its date and the reason."));
    const auto days = m_office.records<OfficeDay>();
    if (!days)
        return days.error();
    OfficeDay kept = day;
    const auto same = std::ranges::find(*days, day.date, &OfficeDay::date);
    if (same != days->end())
        kept.id = same->id;
    Result<OfficeDayId> id = kept.id;
    const auto event = m_office.change(u"calendar"_s, PartialDate(day.date).display(), [&](Changes& changes) -> Status {
        id = changes.save(kept);
        return id ? Status() : Status(id.error());
    });
    return event ? id : event.error();
}

Result<std::vector<InspectionHeading>> RoundOffice::headings()
{
    auto all = m_office.records<InspectionHeading>();
    if (all)
        std::ranges::stable_sort(*all, {}, &InspectionHeading::order);
    return all;
}

Result<InspectionHeadingId> RoundOffice::saveHeading(const InspectionHeading& heading)
{
    if (heading.name.isEmpty())
        return invalid(tr("A heading needs its name."));
    Result<InspectionHeadingId> id = heading.id;
    const auto event = m_office.change(u"heading"_s, heading.name, [&](Changes& changes) -> Status {
        id = changes.save(heading);
        return id ? Status() : Status(id.error());
    });
    return event ? id : event.error();
}

Result<RoundId> RoundOffice::open(const Round& round, const std::vector<RoundTarget>& targets)
{
    if (auto status = checkRound(round, rules()); !status)
        return status.error();
    if (targets.empty())
        return invalid(tr("A round needs a rank or post to give."));
    for (const RoundTarget& target : targets) {
        if (auto status = checkTarget(target, round); !status)
            return status.error();
    }
    Result<RoundId> id = RoundId{};
    const auto event = m_office.change(u"round"_s, round.name, [&](Changes& changes) -> Status {
        id = changes.save(round);
        if (!id)
            return id.error();
        for (RoundTarget target : targets) {
            target.round = *id;
            if (auto status = saveRecord(changes, target); !status)
                return status;
        }
        return {};
    });
    return event ? id : event.error();
}

Status RoundOffice::change(RoundId id, const std::function<Status(Changes&)>& work)
{
    const auto round = find(id);
    if (!round)
        return round.error();
    if (round->state != round_state::open)
        return conflicting(tr("%1 is registered. Reopen it before you change it.").arg(round->name));
    const auto event = m_office.change(u"round"_s, round->name, work);
    return event ? Status() : Status(event.error());
}

Status RoundOffice::save(const Round& round)
{
    if (auto status = checkRound(round, rules()); !status)
        return status;
    const auto stored = find(round.id);
    if (!stored)
        return stored.error();
    Round kept = round;
    kept.state = stored->state;
    return change(round.id, [&](Changes& changes) { return saveRecord(changes, kept); });
}

Status RoundOffice::save(const std::vector<RoundTarget>& targets)
{
    if (targets.empty())
        return {};
    const auto round = find(targets.front().round);
    if (!round)
        return round.error();
    for (const RoundTarget& target : targets) {
        if (auto status = checkTarget(target, *round); !status)
            return status;
    }
    return change(round->id, [&](Changes& changes) { return saveRecords(changes, targets); });
}

Result<std::vector<StepStanding>> RoundOffice::standing(const RoundFacts& facts, QDate on)
{
    return roundStanding(facts, rules(), withDays(facts.days), on);
}

} // namespace tidui
