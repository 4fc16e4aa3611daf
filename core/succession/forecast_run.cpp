#include "core/succession/forecast_run.h"

namespace tidui {

namespace {

constexpr quint64 unlisted = 1U << 30;      ///< After everybody who is on the list.
constexpr quint64 unforced = 1U << 31;      ///< After everybody who is put first by hand.
constexpr int unknownMonth = (1 << 15) - 1; // Later than any: months go to 2199 * 12.

quint64 orderedMonth(int month)
{
    return quint64(month > 0 && month < unknownMonth ? month : unknownMonth);
}

} // namespace

void ForecastRun::play(const ForecastDraw& draw, ForecastObserver& observer)
{
    m_draw = &draw;
    m_observer = &observer;
    reset();
    for (const ForecastBoard::Island& island : m_board.islands()) {
        startIsland(island);
        for (m_month = m_board.from(); m_month <= m_board.until(); ++m_month)
            playMonth();
    }
}

void ForecastRun::playMonth()
{
    applyMonth();
    fill();
    if (m_month % 12 == 11 || m_month == m_board.until())
        m_observer->yearEnds(*this);
    for (int index = m_exitHead[std::size_t(m_month - m_board.from())]; index >= 0;
         index = m_exitNext[std::size_t(index)])
        leave(index);
}

/// Finds the month in which the person becomes eligible for the target, and puts it down for it.
void ForecastRun::schedule(int index, int notBefore)
{
    State& state = m_state[std::size_t(index)];
    state.eligible = neverMonth;
    if (state.target < 0)
        return;
    ++m_looks;
    const ForecastStaff::Person& who = person(index);
    int met = m_board.staff().monthMet(who, inRank(index), state.target, m_draw->grades[std::size_t(index)], notBefore);
    if (met == notBefore && !state.promoted && who.metSince > 0)
        met = who.metSince;
    state.eligible = afterBars(index, met);
    if (state.eligible > m_board.until())
        return;
    const auto slot = std::size_t(std::max(state.eligible, notBefore) - m_board.from());
    m_dueNext[std::size_t(index)] = std::exchange(m_dueHead[slot], index);
}

/// A year that didn't count bars the year after it, as 基本称职 does.
int ForecastRun::afterBars(int index, int month) const
{
    const quint32 uncounted = m_draw->grades[std::size_t(index)].uncounted;
    month = std::max(month, m_state[std::size_t(index)].barredUntil);
    while (uncounted != 0 && month <= m_board.until() && month >= m_board.from() &&
           (uncounted & m_board.staff().yearBit(month / 12 - 1)) != 0)
        month = (month / 12 + 1) * 12;
    return month;
}

void ForecastRun::applyMonth()
{
    const auto& changes = m_island->changes;
    for (; m_nextChange < changes.size() && changes[m_nextChange].month <= m_month; ++m_nextChange) {
        m_places[std::size_t(changes[m_nextChange].line)] = changes[m_nextChange].places;
        wake(changes[m_nextChange].line);
    }
    const auto isDue = [this](const Single& single) { return single.island == m_island && single.month <= m_month; };
    for (; m_nextSingle < m_singles.size() && isDue(m_singles[m_nextSingle]); ++m_nextSingle)
        applySingle(m_singles[m_nextSingle]);
    const auto& people = m_island->people; // Newcomers stand last, by the month in which they come.
    for (; m_nextNewcomer < people.size() && m_state[std::size_t(people[m_nextNewcomer])].heldSince <= m_month;
         ++m_nextNewcomer) {
        const int index = people[m_nextNewcomer];
        State& state = m_state[std::size_t(index)];
        state.here = true;
        state.eligible = m_month + m_board.staff().probationMonths();
        if (state.eligible > m_board.until())
            continue;
        int& head = m_dueHead[std::size_t(state.eligible - m_board.from())];
        m_dueNext[std::size_t(index)] = std::exchange(head, index);
    }
    for (int index = m_dueHead[std::size_t(m_month - m_board.from())]; index >= 0;) {
        const int next = m_dueNext[std::size_t(index)];
        if (m_state[std::size_t(index)].here)
            enqueue(index);
        index = next;
    }
}

void ForecastRun::applySingle(const Single& single)
{
    ByHand& byHand = m_byHand[std::size_t(single.index)];
    State& state = m_state[std::size_t(single.index)];
    (single.never ? byHand.never : byHand.first) = single.rank;
    if (state.queue < 0)
        return;
    if (single.never && state.target == single.rank) {
        --m_waiting[std::size_t(m_board.queues()[std::size_t(state.queue)].competition)];
        state.queue = heldBack;
    } else if (!single.never) {
        push(single.index); // Once more, before the others; the first entry that comes up counts.
    }
}

void ForecastRun::enqueue(int index)
{
    State& state = m_state[std::size_t(index)];
    if (!m_byHand.empty() && m_byHand[std::size_t(index)].never == state.target) {
        state.queue = heldBack;
        return;
    }
    ++m_looks;
    state.queue = m_board.queue(m_board.pool(index), state.target, state.seat);
    ++m_waiting[std::size_t(m_board.queues()[std::size_t(state.queue)].competition)];
    push(index);
}

void ForecastRun::push(int index)
{
    const auto queue = std::size_t(m_state[std::size_t(index)].queue);
    Heap& heap = m_heaps[queue];
    heap.push_back(key(index));
    std::ranges::push_heap(heap, std::greater<>());
    m_awake[std::size_t(m_board.queues()[queue].competition)] = true;
}

bool ForecastRun::isFirst(int index) const
{
    if (m_byHand.empty())
        return false;
    const int first = m_byHand[std::size_t(index)].first; // Higher ranks have the lower numbers.
    return first >= 0 && m_state[std::size_t(index)].target >= first;
}

quint64 ForecastRun::key(int index) const
{
    const State& state = m_state[std::size_t(index)];
    const quint64 held = orderedMonth(state.heldSince);
    const quint64 born = orderedMonth(state.birth);
    quint64 order = m_board.plan().order == FillOrder::OldestFirst ? (born << 15 | held) : (held << 15 | born);
    if (!m_listPlace.empty()) {
        const int place = m_listPlace[std::size_t(index)];
        order = place >= 0 ? quint64(place) : (order | unlisted);
    }
    if (!isFirst(index))
        order |= unforced;
    return order << 32 | quint64(index);
}

/// From the highest rank down: the place that a promotion frees below is filled when its rank's turn comes. Where
/// nobody came and no place became free, all is as it was settled before.
void ForecastRun::fill()
{
    for (const int competition : m_island->competitions) {
        if (m_awake[std::size_t(competition)] && m_waiting[std::size_t(competition)] > 0) {
            m_awake[std::size_t(competition)] = false;
            fillCompetition(competition);
        }
    }
}

/// A place of the line may have become free.
void ForecastRun::wake(int line)
{
    for (const int competition : m_board.competitionsOf(line))
        m_awake[std::size_t(competition)] = true;
}

void ForecastRun::fillCompetition(int competition)
{
    const ForecastBoard::Competition& rank = m_board.competitions()[std::size_t(competition)];
    for (int best = bestQueue(rank); best >= 0; best = bestQueue(rank)) {
        Heap& heap = m_heaps[std::size_t(best)];
        const int index = int(heap.front() & 0xffffffffU);
        std::ranges::pop_heap(heap, std::greater<>());
        heap.pop_back();
        if (afterBars(index, m_month) == m_month) {
            promote(index, best);
        } else { // A year that didn't count came in between.
            m_state[std::size_t(index)].queue = notQueued;
            --m_waiting[std::size_t(competition)];
            schedule(index, m_month + 1);
        }
    }
}

/// The queue whose first has room and goes before the first of the others; -1 = none.
int ForecastRun::bestQueue(const ForecastBoard::Competition& competition)
{
    int best = -1;
    m_looks += qint64(competition.queues.size());
    for (const int queue : competition.queues) {
        if (!hasRoom(m_board.queues()[std::size_t(queue)]))
            continue;
        prune(queue);
        const Heap& heap = m_heaps[std::size_t(queue)];
        if (heap.empty())
            continue;
        if (best < 0 || heap.front() < m_heaps[std::size_t(best)].front())
            best = queue;
    }
    return best;
}

/// Takes entries away whose people have left or gone up meanwhile.
void ForecastRun::prune(int queue)
{
    Heap& heap = m_heaps[std::size_t(queue)];
    while (!heap.empty() && m_state[std::size_t(heap.front() & 0xffffffffU)].queue != queue) {
        std::ranges::pop_heap(heap, std::greater<>());
        heap.pop_back();
    }
}

bool ForecastRun::hasRoom(const ForecastBoard::Queue& queue) const
{
    return std::ranges::all_of(queue.checks, [this](int line) {
        return m_used[std::size_t(line)] + m_reserved[std::size_t(line)] < m_places[std::size_t(line)];
    });
}

void ForecastRun::promote(int index, int queue)
{
    const ForecastBoard::Queue& step = m_board.queues()[std::size_t(queue)];
    bool freed = false;
    for (const int line : step.takes) {
        ++m_used[std::size_t(line)];
        freed = ++m_taken[std::size_t(line)] > m_vacantAtStart[std::size_t(line)] || freed;
    }
    for (const int line : step.frees) {
        --m_used[std::size_t(line)];
        wake(line);
    }
    --m_waiting[std::size_t(step.competition)];
    State& state = m_state[std::size_t(index)];
    const ForecastStep told{index, state.rank, state.seat, step.competition, freed, isFirst(index)};
    state.rank = state.target;
    state.queue = notQueued;
    state.seat = state.seat == Seat::Never ? Seat::Never : Seat::Counted;
    m_observer->moved(*this, told);
    state.heldSince = m_month;
    state.promoted = true;
    state.target = qint16(m_board.staff().ranks().step(state.rank).above);
    schedule(index, m_month + 1);
}

void ForecastRun::leave(int index)
{
    State& state = m_state[std::size_t(index)];
    if (!state.here)
        return;
    m_observer->left(*this, index);
    state.here = false;
    if (state.queue >= 0)
        --m_waiting[std::size_t(m_board.queues()[std::size_t(state.queue)].competition)];
    state.queue = notQueued;
    if (state.seat != Seat::Counted)
        return;
    for (const int line : m_board.linesOf(m_board.pool(index), state.rank)) {
        --m_used[std::size_t(line)];
        wake(line);
    }
}

const ForecastStaff::Person& ForecastRun::person(int index) const
{
    static const ForecastStaff::Person newcomer;
    const auto& people = m_board.staff().people();
    return index < int(people.size()) ? people[std::size_t(index)] : newcomer;
}

TimeSoFar ForecastRun::inRank(int index) const
{
    const State& state = m_state[std::size_t(index)];
    return state.promoted ? ForecastStaff::timeFrom(state.heldSince) : person(index).inRank;
}

} // namespace tidui
