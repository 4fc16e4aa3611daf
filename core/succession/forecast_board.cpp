#include "core/succession/forecast_board.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

} // namespace

ForecastBoard::ForecastBoard(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan,
                             int years)
    : m_staff(staff), m_plan(plan), m_until(staff.from() + years * 12 - 1), m_quotas(quotas), m_units(staff.units())
{
    for (const Unit& unit : m_quotas.units)
        m_unitFile.insert(unit.id, &unit);
    adjustPlaces(quotas);
    spreadNewcomers(years);
    for (int unit = 0; unit < int(m_units.size()); ++unit)
        m_unitIndex.insert(m_units[std::size_t(unit)], unit);
    addLines();
    m_scopesOf.resize(m_units.size());
    m_withoutScope.assign(m_units.size(), -1);
    for (int scope = 0; scope < int(m_quotas.scopes.size()); ++scope) {
        const QuotaScope& wanted = m_quotas.scopes[std::size_t(scope)];
        for (const UnitId unit : wanted.unitIds()) {
            const int found = m_unitIndex.value(unit, -1);
            if (found < 0)
                continue;
            UnitScopes& scopes = m_scopesOf[std::size_t(found)];
            int& place = wanted.team ? scopes.team : scopes.scope;
            place = place < 0 ? scope : place;
        }
    }
    if (plan.pooling == Pooling::ByUnit)
        shareByUnit();
    addChanges();
    placePeople();
    addQueues();
    findIslands();
}

Seat ForecastBoard::seatOf(const ForecastStaff::Person& person) const
{
    if (person.leads && !m_quotas.leadersCount)
        return Seat::Never;
    return person.rank < 0 || person.firstRank ? Seat::None : Seat::Counted;
}

/// Where the plan gives a unit, that; else a unit by the people: the newcomers come to evenly spaced ones of them.
void ForecastBoard::spreadNewcomers(int years)
{
    const auto& people = m_staff.people();
    for (const Recruits& recruits : m_plan.recruits) {
        const int rank = m_staff.ranks().indexOf(recruits.rank);
        for (int year = from() / 12; rank >= 0 && year <= from() / 12 + years; ++year) {
            const int month = year * 12 + recruits.month - 1;
            if ((recruits.year != 0 && recruits.year != year) || month < from() || month > m_until)
                continue;
            int unit = int(std::ranges::find(m_units, recruits.unit) - m_units.begin());
            if (recruits.unit && unit == int(m_units.size()))
                m_units.push_back(recruits.unit);
            for (int nth = 0; nth < recruits.people; ++nth) {
                if (!recruits.unit && !people.empty())
                    unit = people[std::size_t(nth * 2 + 1) * people.size() / std::size_t(recruits.people * 2)].unit;
                if (unit < int(m_units.size()))
                    m_newcomers.push_back({unit, month, rank});
            }
        }
    }
    std::ranges::stable_sort(m_newcomers, {}, &Newcomer::month);
}

void ForecastBoard::placePeople()
{
    m_poolOf.assign(m_units.size() * 2, -1);
    m_pools.reserve(m_staff.people().size() + m_newcomers.size());
    for (const ForecastStaff::Person& person : m_staff.people())
        m_pools.push_back(poolFor(person.unit, person.leads));
    for (const Newcomer& newcomer : m_newcomers)
        m_pools.push_back(poolFor(newcomer.unit, false));
}

int ForecastBoard::poolFor(int unit, bool leads)
{
    int& pool = m_poolOf[std::size_t(unit * 2 + (leads ? 1 : 0))];
    if (pool < 0)
        pool = findPool(unit, leads);
    return pool;
}

/// People whose ranks count in the same lines: those of one scope, of one unit where places are used by unit, and the
/// leaders of a unit whose team has a scope.
int ForecastBoard::findPool(int unit, bool leads)
{
    UnitScopes scopes = m_scopesOf[std::size_t(unit)];
    if (!leads)
        scopes.team = -1;
    const bool alone = scopes.scope < 0 || m_plan.pooling == Pooling::ByUnit;
    const std::array key{scopes.team, scopes.scope, alone ? unit : -1};
    const auto [entry, isNew] = m_poolIndex.try_emplace(key, m_poolCount);
    if (isNew) {
        fillPool(m_poolCount, scopes, unit);
        ++m_poolCount;
    }
    return entry->second;
}

/// A leader is counted with the team where it has places for the rank, else with the unit.
void ForecastBoard::fillPool(int pool, UnitScopes scopes, int unit)
{
    const int ranks = m_staff.ranks().size();
    m_linesOf.resize(std::size_t((pool + 1) * ranks));
    for (int rank = 0; rank < ranks; ++rank) {
        LineSet& lines = m_linesOf[std::size_t(pool * ranks + rank)];
        if (scopes.team >= 0)
            lines = m_scopeLines[std::size_t(scopes.team)][std::size_t(rank)];
        if (lines.count == 0 && scopes.scope >= 0)
            lines = m_scopeLines[std::size_t(scopes.scope)][std::size_t(rank)];
        if (lines.count == 0)
            lines.add(lineWithoutScope(unit));
        const LineSet whole = lines;
        for (const int line : whole) {
            if (const auto share = m_shareOf.find({line, unit}); share != m_shareOf.end())
                lines.add(share->second);
        }
    }
}

int ForecastBoard::lineWithoutScope(int unit)
{
    int& line = m_withoutScope[std::size_t(unit)];
    if (line >= 0)
        return line;
    const Unit* found = m_unitFile.value(m_units[std::size_t(unit)]);
    Line added;
    added.row.kind = ForecastRow::Kind::Unknown;
    added.row.name = Tr::tr("All ranks");
    added.row.scopeName = found ? found->name : Tr::tr("Not placed in a unit");
    added.places = m_plan.unknownPlaces == UnknownPlaces::Wait ? shut : noLimit;
    m_lines.push_back(std::move(added));
    line = int(m_lines.size()) - 1;
    return line;
}

void ForecastBoard::addQueues()
{
    const int ranks = m_staff.ranks().size();
    std::vector<bool> used(std::size_t(ranks), false); // Targets that somebody can come to.
    const auto use = [&](int target) {
        for (; target >= 0 && !used[std::size_t(target)]; target = m_staff.ranks().step(target).above)
            used[std::size_t(target)] = true;
    };
    for (const ForecastStaff::Person& person : m_staff.people())
        use(person.target);
    for (const Newcomer& newcomer : m_newcomers)
        use(newcomer.rank);
    m_competitionsLast.resize(m_lines.size());
    m_queueOf.assign(std::size_t(m_poolCount * ranks * 3), -1);
    for (int pool = 0; pool < m_poolCount; ++pool) { // So that what one pool's people come to lies close together.
        for (int target = 0; target < ranks; ++target) {
            if (!used[std::size_t(target)])
                continue;
            const int below = m_staff.ranks().step(target).below;
            const LineSet before = below >= 0 ? linesOf(pool, below) : LineSet{};
            for (const Seat seat : {Seat::Counted, Seat::None, Seat::Never})
                m_queueOf[std::size_t((pool * ranks + target) * 3 + int(seat))] =
                    queueFor(before, linesOf(pool, target), target, seat);
        }
    }
    m_competitionsOf.resize(m_lines.size());
    for (const Queue& queue : m_queues) {
        for (const int line : queue.checks) {
            auto& competitions = m_competitionsOf[std::size_t(line)];
            if (std::ranges::find(competitions, queue.competition) == competitions.end())
                competitions.push_back(queue.competition);
        }
    }
}

/// A step inside a group takes no further place of it; but where nobody is to be promoted, the line is looked at.
int ForecastBoard::queueFor(const LineSet& before, const LineSet& after, int target, Seat seat)
{
    Queue queue;
    for (const int line : after) {
        const int places = m_lines[std::size_t(line)].places;
        const bool closed = places == shut || m_lines[std::size_t(line)].row.kind == ForecastRow::Kind::Forbidden;
        const bool takes = seat == Seat::None || (seat == Seat::Counted && !before.contains(line));
        if (takes)
            queue.takes.add(line);
        if (takes || closed)
            queue.checks.add(line);
    }
    for (const int line : before) {
        if (seat == Seat::Counted && !after.contains(line))
            queue.frees.add(line);
    }
    queue.competition = competitionFor(after, target);
    auto& known = m_competitions[std::size_t(queue.competition)].queues;
    const auto isSame = [&](int other) { return m_queues[std::size_t(other)] == queue; };
    if (const auto found = std::ranges::find_if(known, isSame); found != known.end())
        return *found;
    known.push_back(int(m_queues.size()));
    m_queues.push_back(queue);
    return known.back();
}

int ForecastBoard::competitionFor(const LineSet& lines, int target)
{
    auto& known = m_competitionsLast[std::size_t(lines.last())]; // A unit's share comes last, so that these are few.
    const auto isSame = [&](int index) {
        const Competition& other = m_competitions[std::size_t(index)];
        return other.target == target && other.lines == lines;
    };
    if (const auto found = std::ranges::find_if(known, isSame); found != known.end())
        return *found;
    known.push_back(int(m_competitions.size()));
    m_competitions.push_back({.target = target, .lines = lines});
    return known.back();
}

} // namespace tidui
