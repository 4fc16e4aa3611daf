#pragma once

#include "core/succession/forecast_board.h"

namespace tidui {

/// What a run assumes about each person of a board, newcomers included.
struct ForecastDraw {
    std::vector<int> exits{}; ///< The last month in service; neverMonth = not within the years.
    std::vector<ForecastLeaving::Why> reasons{};
    std::vector<AssumedGrades> grades{};
};

class ForecastRun;

/// A promotion as it happens in a run.
struct ForecastStep {
    int index = -1; ///< Of the person; the run says the new rank.
    int from = -1;  ///< The rank before; -1 = none.
    Seat seatBefore = Seat::None;
    int competition = -1;
    bool freed = false; ///< It took a place that somebody had freed.
    bool byHand = false;
};

/// Told what happens in a run: island by island, on each in the order of time.
class ForecastObserver {
public:
    virtual ~ForecastObserver() = default;
    /// Just promoted; the run still has the eligible month, and the rank is the new one.
    virtual void moved(const ForecastRun& run, const ForecastStep& step) = 0;
    /// Leaves at the end of the run's month; the run still has the person.
    virtual void left(const ForecastRun& run, int index) = 0;
    /// The last month of a year, its promotions included; who leaves at its end is still there.
    virtual void yearEnds(const ForecastRun& run) = 0;
};

/// The months of one forecast over a board. Made once and played many times: a further play takes no memory.
class ForecastRun {
public:
    explicit ForecastRun(const ForecastBoard& board);

    void play(const ForecastDraw& draw, ForecastObserver& observer);

    static constexpr int notQueued = -1;
    static constexpr int heldBack = -2; ///< Eligible, and by hand not promoted.

    const ForecastBoard& board() const { return m_board; }
    const ForecastBoard::Island& island() const { return *m_island; } ///< That is played now.
    int month() const { return m_month; }
    int size() const { return int(m_state.size()); }
    bool isHere(int index) const { return m_state[std::size_t(index)].here; }
    int rank(int index) const { return m_state[std::size_t(index)].rank; }
    int target(int index) const { return m_state[std::size_t(index)].target; }
    Seat seat(int index) const { return m_state[std::size_t(index)].seat; }
    int queue(int index) const { return m_state[std::size_t(index)].queue; }
    /// The month from which the present target's years are enough and no bar stands; neverMonth = not as far as known.
    int eligible(int index) const { return m_state[std::size_t(index)].eligible; }
    /// The same for the target of the first month.
    int firstEligible(int index) const { return m_firstEligible[std::size_t(index)]; }
    int used(int line) const { return m_used[std::size_t(line)]; }
    int places(int line) const { return m_places[std::size_t(line)]; }
    /// How many times this play looked at a person, a queue or a line: what its time must grow with.
    qint64 looks() const { return m_looks; }

private:
    /// All that the queues ask of a person, in half a cache line: with many people nearly each look is a miss.
    struct State {
        qint16 rank = -1;
        qint16 target = -1;
        Seat seat = Seat::None;
        bool here = false;
        bool promoted = false; ///< During this run.
        int queue = notQueued;
        int heldSince = 0;
        int eligible = neverMonth;
        int birth = 0;       ///< As ForecastStaff::Person has it,
        int barredUntil = 0; ///< and this.
    };
    struct Single {
        const ForecastBoard::Island* island = nullptr;
        int month = 0;
        int index = -1;
        int rank = -1;
        bool never = false;
    };
    struct ByHand {
        int first = -1; ///< Put first up to this rank; -1 = not.
        int never = -1; ///< Never to this rank.
    };
    using Heap = std::vector<quint64>; ///< The order in the upper half, the index in the lower; the least first.

    void reset();
    void settleSingles();
    void startIsland(const ForecastBoard::Island& island);
    void startPerson(int index);
    void playMonth();
    void schedule(int index, int notBefore);
    int afterBars(int index, int month) const;
    void applyMonth();
    void applySingle(const Single& single);
    void enqueue(int index);
    void push(int index);
    void fill();
    void fillCompetition(int competition);
    int bestQueue(const ForecastBoard::Competition& competition);
    void prune(int queue);
    bool hasRoom(const ForecastBoard::Queue& queue) const;
    void promote(int index, int queue);
    void wake(int line);
    void leave(int index);
    quint64 key(int index) const;
    bool isFirst(int index) const;
    const ForecastStaff::Person& person(int index) const;
    TimeSoFar inRank(int index) const;

    const ForecastBoard& m_board;
    const ForecastDraw* m_draw = nullptr;
    ForecastObserver* m_observer = nullptr;
    const ForecastBoard::Island* m_island = nullptr;
    int m_month = 0;
    std::vector<State> m_start{};
    std::vector<int> m_usedAtStart{};
    std::vector<int> m_vacantAtStart{};
    std::vector<Single> m_singles{}; ///< By island and month.
    std::vector<ByHand> m_byHand{};  ///< By index; empty without singles.
    std::vector<int> m_listPlace{};  ///< Of the ranking list, by index; empty without a list.
    std::vector<int> m_reserved{};   ///< By line.

    std::vector<State> m_state{};
    std::vector<int> m_firstEligible{};
    std::vector<int> m_used{};
    std::vector<int> m_places{};
    std::vector<int> m_taken{};
    std::vector<Heap> m_heaps{};  ///< By queue.
    std::vector<int> m_waiting{}; ///< By competition.
    std::vector<bool> m_awake{};  ///< By competition: somebody came to it or a place became free since it was settled.
    qint64 m_looks = 0;
    std::vector<int> m_exitHead{}; ///< By month: lists of indexes, linked in m_exitNext.
    std::vector<int> m_exitNext{};
    std::vector<int> m_dueHead{}; ///< By month: who becomes eligible.
    std::vector<int> m_dueNext{};
    std::size_t m_nextChange = 0; ///< Of the island's.
    std::size_t m_nextSingle = 0;
    std::size_t m_nextNewcomer = 0; ///< Of the island's people.
};

} // namespace tidui
