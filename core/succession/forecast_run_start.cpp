#include "core/succession/forecast_run.h"

#include <ranges>

namespace tidui {

ForecastRun::ForecastRun(const ForecastBoard& board) : m_board(board)
{
    const ForecastStaff& staff = board.staff();
    m_usedAtStart.assign(board.lines().size(), 0);
    for (const ForecastStaff::Person& person : staff.people()) {
        const Seat seat = board.seatOf(person);
        m_start.push_back({.rank = person.rank,
                           .target = person.target,
                           .seat = seat,
                           .here = true,
                           .heldSince = person.heldSince,
                           .birth = person.birth,
                           .barredUntil = person.barredUntil});
        if (seat != Seat::Counted)
            continue;
        for (const int line : board.linesOf(board.pool(int(m_start.size()) - 1), person.rank))
            ++m_usedAtStart[std::size_t(line)];
    }
    for (const ForecastBoard::Newcomer& newcomer : board.newcomers())
        m_start.push_back({.target = qint16(newcomer.rank), .heldSince = newcomer.month});
    for (std::size_t line = 0; line < board.lines().size(); ++line) {
        m_vacantAtStart.push_back(std::max(0, board.lines()[line].places - m_usedAtStart[line]));
        const ForecastRow& row = board.lines()[line].row;
        const bool reserves = row.depth == 0 && row.kind == ForecastRow::Kind::Capped && board.lines()[line].isRow;
        m_reserved.push_back(reserves ? board.plan().reserve : 0);
    }
    m_heaps.resize(board.queues().size());
    const std::size_t months = std::size_t(board.until() - board.from() + 1);
    m_exitHead.resize(months);
    m_dueHead.resize(months);
    m_exitNext.resize(m_start.size());
    m_dueNext.resize(m_start.size());
    m_firstEligible.resize(m_start.size());
    settleSingles();
}

void ForecastRun::settleSingles()
{
    const ForecastStaff& staff = m_board.staff();
    for (const SingleMove& move : m_board.plan().singles) {
        const int index = staff.rowOf(move.cadre);
        const int rank = staff.ranks().indexOf(move.rank);
        if (index < 0 || rank < 0)
            continue;
        const auto holds = [index](const auto& island) { return std::ranges::binary_search(island.people, index); };
        const auto island = std::ranges::find_if(m_board.islands(), holds);
        m_singles.push_back({&*island, std::max(move.month, m_board.from()), index, rank, move.never});
    }
    std::ranges::stable_sort(m_singles, {},
                             [](const Single& single) { return std::pair(single.island, single.month); });
    if (m_board.plan().order != FillOrder::RankingList)
        return;
    m_listPlace.assign(m_start.size(), -1);
    int place = 0;
    for (const CadreId cadre : m_board.plan().ranking) {
        if (const int index = staff.rowOf(cadre); index >= 0)
            m_listPlace[std::size_t(index)] = place++;
    }
}

void ForecastRun::reset()
{
    m_state = m_start;
    m_used = m_usedAtStart;
    m_places.resize(m_board.lines().size());
    for (std::size_t line = 0; line < m_places.size(); ++line)
        m_places[line] = m_board.lines()[line].places;
    m_taken.assign(m_places.size(), 0);
    for (Heap& heap : m_heaps)
        heap.clear();
    m_waiting.assign(m_board.competitions().size(), 0);
    m_awake.assign(m_waiting.size(), false);
    m_looks = 0;
    if (!m_singles.empty())
        m_byHand.assign(m_state.size(), {});
}

void ForecastRun::startIsland(const ForecastBoard::Island& island)
{
    m_island = &island;
    m_month = m_board.from();
    m_nextChange = 0;
    m_nextSingle = std::size_t(std::ranges::lower_bound(m_singles, &island, {}, &Single::island) - m_singles.begin());
    std::ranges::fill(m_exitHead, -1);
    std::ranges::fill(m_dueHead, -1);
    m_nextNewcomer = 0;
    for (const int index : island.people | std::views::reverse) // So that the lists run by index.
        startPerson(index);
    while (m_nextNewcomer < island.people.size() && isHere(island.people[m_nextNewcomer]))
        ++m_nextNewcomer;
}

void ForecastRun::startPerson(int index)
{
    const int exit = m_draw->exits[std::size_t(index)];
    if (exit <= m_board.until()) {
        const auto slot = std::size_t(std::max(exit, m_board.from()) - m_board.from());
        m_exitNext[std::size_t(index)] = std::exchange(m_exitHead[slot], index);
    }
    if (m_state[std::size_t(index)].here)
        schedule(index, m_board.from());
    m_firstEligible[std::size_t(index)] = m_state[std::size_t(index)].eligible;
}

} // namespace tidui
