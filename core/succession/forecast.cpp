#include "core/succession/forecast.h"

#include "core/succession/forecast_rows.h"

#include <numeric>

namespace tidui {

namespace {

/// Writes down all that happens in a run.
class Recorder final : public ForecastObserver {
public:
    Recorder(const ForecastBoard& board, const ForecastDraw& draw);

    void moved(const ForecastRun& run, const ForecastStep& step) override;
    void left(const ForecastRun& run, int index) override;
    void yearEnds(const ForecastRun& run) override;
    ForecastResult result(const ForecastRun& run);

private:
    CadreId cadre(int index) const { return m_cadres[std::size_t(index)]; }
    ForecastFigure& figure(int row, int year);
    void countHolder(int index, int rank, Seat seat, int change);
    void countWaits(const ForecastRun& run);
    void orderWaits();
    void orderBlocks();
    void addBlock(const ForecastRun& run, int index, ForecastBlock::Until end, std::optional<int> until);
    ForecastBlock::Why whyBlocked(const ForecastRun& run, int index) const;
    void addPeople(const ForecastRun& run);
    void addUnmet();

    /// Who holds a rank of a row.
    struct Holders {
        int used = 0;
        int uncounted = 0;
    };
    /// A row's counts of the running year, close together: a year end looks at everybody who waits.
    struct YearCount {
        int promoted = 0;
        int waiting = 0;
        int longest = 0;
        int median = 0;
        int met = 0; ///< Of those who wait, so many were met on the way to the middle one.
    };

    const ForecastBoard& m_board;
    const ForecastDraw& m_draw;
    const ForecastRows m_rows;
    std::vector<Holders> m_holders{};  ///< By row, as they are in the run's month.
    std::vector<YearCount> m_counts{}; ///< By row.
    const QStringList& m_names;
    std::vector<CadreId> m_cadres{}; ///< By index, close together; newcomers have negative ids.
    ForecastResult m_result{};
    struct Wait {
        int eligible = 0;
        int pool = -1;
        int target = -1;
    };
    std::vector<Wait> m_waits{}; ///< By month.
    std::vector<Wait> m_ordered{};
    std::vector<int> m_starts{};
    std::vector<int> m_blocked{}; ///< Indexes of the people of the blocks.
};

Recorder::Recorder(const ForecastBoard& board, const ForecastDraw& draw)
    : m_board(board), m_draw(draw), m_rows(forecastRows(board)), m_names(board.staff().ranks().names())
{
    m_result.from = board.from();
    m_result.until = board.until();
    m_result.years = (board.until() - board.from() + 1) / 12;
    m_counts.resize(m_rows.rows.size());
    m_holders.resize(m_rows.rows.size());
    m_result.rows = m_rows.rows;
    m_result.places = m_rows.places;
    m_result.figures.assign(m_rows.rows.size(), std::vector<ForecastFigure>(std::size_t(m_result.yearCount())));
    const int people = int(board.staff().people().size());
    for (const ForecastStaff::Person& person : board.staff().people())
        m_cadres.push_back(person.cadre);
    for (int index = people; index < board.size(); ++index)
        m_cadres.push_back(CadreId{people - index - 1});
    m_result.moves.reserve(std::size_t(people) * 2);
    m_result.blocks.reserve(std::size_t(people) * 2);
    for (int index = 0; index < people; ++index) {
        const ForecastStaff::Person& person = board.staff().people()[std::size_t(index)];
        countHolder(index, person.rank, board.seatOf(person), 1);
    }
    for (int index = people; index < board.size(); ++index) {
        const ForecastBoard::Newcomer& newcomer = board.newcomers()[std::size_t(index - people)];
        m_result.arrivals.push_back({cadre(index), board.units()[std::size_t(newcomer.unit)], board.pool(index),
                                     newcomer.month, newcomer.month + board.staff().probationMonths(),
                                     m_names.at(newcomer.rank)});
    }
}

ForecastFigure& Recorder::figure(int row, int year)
{
    return m_result.figures[std::size_t(row)][std::size_t(year - m_result.firstYear())];
}

void Recorder::moved(const ForecastRun& run, const ForecastStep& step)
{
    const int rank = run.rank(step.index);
    m_result.moves.push_back({cadre(step.index), run.month(), run.eligible(step.index), qint16(step.from), qint16(rank),
                              step.freed, step.byHand});
    for (const int row : m_rows.of(m_board.pool(step.index), rank))
        ++m_counts[std::size_t(row)].promoted;
    countHolder(step.index, step.from, step.seatBefore, -1);
    countHolder(step.index, rank, run.seat(step.index), 1);
    if (run.eligible(step.index) < run.month()) {
        m_blocked.push_back(step.index);
        m_result.blocks.push_back({cadre(step.index), run.eligible(step.index), run.month(), qint16(rank),
                                   ForecastBlock::Until::Promoted, ForecastBlock::Why::NoVacancy});
    }
}

void Recorder::countHolder(int index, int rank, Seat seat, int change)
{
    if (rank < 0)
        return;
    for (const int row : m_rows.of(m_board.pool(index), rank)) {
        Holders& of = m_holders[std::size_t(row)];
        (seat == Seat::Counted ? of.used : of.uncounted) += change;
    }
}

void Recorder::left(const ForecastRun& run, int index)
{
    const int rank = run.rank(index);
    m_result.leavings.push_back({cadre(index), run.month(), qint16(rank), m_draw.reasons[std::size_t(index)]});
    if (rank >= 0) {
        for (const int row : m_rows.of(m_board.pool(index), rank))
            ++figure(row, run.month() / 12).left;
    }
    countHolder(index, rank, run.seat(index), -1);
    if (run.queue(index) != ForecastRun::notQueued)
        addBlock(run, index, ForecastBlock::Until::Gone, run.month());
}

void Recorder::addBlock(const ForecastRun& run, int index, ForecastBlock::Until end, std::optional<int> until)
{
    m_blocked.push_back(index);
    m_result.blocks.push_back(
        {cadre(index), run.eligible(index), until, qint16(run.target(index)), end, whyBlocked(run, index)});
}

ForecastBlock::Why Recorder::whyBlocked(const ForecastRun& run, int index) const
{
    if (run.queue(index) == ForecastRun::heldBack)
        return ForecastBlock::Why::ByHand;
    const auto& queue = m_board.queues()[std::size_t(run.queue(index))];
    for (const int line : m_board.competitions()[std::size_t(queue.competition)].lines) {
        if (m_board.lines()[std::size_t(line)].row.kind == ForecastRow::Kind::Forbidden)
            return ForecastBlock::Why::Forbidden;
        if (run.places(line) == ForecastBoard::shut)
            return ForecastBlock::Why::PlacesUnset;
    }
    return ForecastBlock::Why::NoVacancy;
}

void Recorder::yearEnds(const ForecastRun& run)
{
    countWaits(run);
    m_result.looks += run.size() + 2 * std::ssize(m_waits) + std::ssize(m_rows.rows);
    const int year = run.month() / 12;
    const int sinceJanuary = run.month() - std::max(year * 12, m_result.from);
    for (int row = 0; row < int(m_rows.rows.size()); ++row) {
        ForecastFigure& of = figure(row, year);
        const YearCount count = std::exchange(m_counts[std::size_t(row)], {});
        of.used = m_holders[std::size_t(row)].used;
        of.uncounted = m_holders[std::size_t(row)].uncounted;
        of.promoted = count.promoted;
        of.waiting = count.waiting;
        of.longestWait = count.longest;
        of.medianWait = count.median;
        m_rows.fillPlaces(of, row, run);
        if (row < m_rows.totals && of.quota) // With holders of ranks that an organ may not have, or of no scope.
            of.over = of.used - *of.quota + *of.vacant;
        of.stalls = of.promoted == 0 && of.waiting > 0 && of.longestWait >= sinceJanuary;
    }
}

/// By month; those of one month stay as they came, by index. Months are few, so each gets its place in the order.
void Recorder::orderWaits()
{
    if (m_waits.empty())
        return;
    const auto [least, most] = std::ranges::minmax(m_waits, {}, &Wait::eligible);
    const int first = least.eligible;
    m_starts.assign(std::size_t(most.eligible - first) + 2, 0);
    for (const Wait& wait : m_waits)
        ++m_starts[std::size_t(wait.eligible - first) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_ordered.resize(m_waits.size());
    for (const Wait& wait : m_waits)
        m_ordered[std::size_t(m_starts[std::size_t(wait.eligible - first)]++)] = wait;
    m_waits.swap(m_ordered);
}

/// By eligible month, so that each row meets its longest wait first and the middle one in the middle.
void Recorder::countWaits(const ForecastRun& run)
{
    m_waits.clear();
    for (int index = 0; index < run.size(); ++index) {
        if (run.isHere(index) && run.queue(index) >= 0)
            m_waits.push_back({run.eligible(index), m_board.pool(index), run.target(index)});
    }
    orderWaits();
    for (const auto& [eligible, pool, target] : m_waits) {
        for (const int row : m_rows.of(pool, target)) {
            YearCount& of = m_counts[std::size_t(row)];
            if (of.waiting++ == 0)
                of.longest = run.month() - eligible;
        }
    }
    for (const auto& [eligible, pool, target] : m_waits) {
        for (const int row : m_rows.of(pool, target)) {
            YearCount& of = m_counts[std::size_t(row)];
            if (of.met++ == of.waiting / 2)
                of.median = run.month() - eligible;
        }
    }
}

/// By cadre: newcomers have negative ids, people stand in the order of theirs. Each one's blocks came in the order of
/// time and stay so.
void Recorder::orderBlocks()
{
    const int people = int(m_board.staff().people().size());
    const auto place = [&](int index) {
        return std::size_t(index < people ? m_board.size() - people + index : m_board.size() - 1 - index);
    };
    std::vector<std::size_t> starts(std::size_t(m_board.size()) + 1, 0);
    for (const int index : m_blocked)
        ++starts[place(index) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<ForecastBlock> ordered(m_result.blocks.size());
    for (std::size_t block = 0; block < m_blocked.size(); ++block)
        ordered[starts[place(m_blocked[block])]++] = std::move(m_result.blocks[block]);
    m_result.blocks = std::move(ordered);
}

void Recorder::addPeople(const ForecastRun& run)
{
    const auto& people = m_board.staff().people();
    m_result.people.reserve(people.size());
    for (int index = 0; index < int(people.size()); ++index) {
        const ForecastStaff::Person& person = people[std::size_t(index)];
        const int eligible = run.firstEligible(index);
        const int retires = retirementBy(person, m_board.plan());
        const auto known = [](int month) {
            return month > 0 && month != neverMonth ? std::optional(month) : std::nullopt;
        };
        m_result.people.push_back({person.cadre, m_board.units()[std::size_t(person.unit)], m_board.pool(index),
                                   person.rank, person.target, known(eligible), person.judged, known(retires)});
        m_result.withoutRank += person.rank < 0 && person.target < 0 ? 1 : 0;
        m_result.retirementUnknown += retires == 0 && person.leaves == 0 ? 1 : 0;
    }
}

/// The steps that were to be put first and didn't come.
void Recorder::addUnmet()
{
    for (const SingleMove& single : m_board.plan().singles) {
        const int rank = m_board.staff().ranks().indexOf(single.rank);
        const bool came = std::ranges::any_of(
            m_result.moves, [&](const ForecastMove& move) { return move.cadre == single.cadre && move.to == rank; });
        if (single.never || came)
            continue;
        const int row = m_board.staff().rowOf(single.cadre);
        const bool next = row >= 0 && m_result.people[std::size_t(row)].next == rank && rank >= 0;
        m_result.unmet.push_back(
            {single.cadre, single.rank, next ? m_result.people[std::size_t(row)].eligible : std::nullopt});
    }
}

ForecastResult Recorder::result(const ForecastRun& run)
{
    for (int index = 0; index < run.size(); ++index) {
        if (run.isHere(index) && run.queue(index) != ForecastRun::notQueued)
            addBlock(run, index, ForecastBlock::Until::Open, std::nullopt);
    }
    orderBlocks();
    addPeople(run);
    addUnmet();
    m_result.looks += run.looks() + run.size();
    return std::move(m_result);
}

} // namespace

ForecastResult forecast(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan, int years)
{
    const ForecastBoard board(staff, quotas, plan, years);
    const ForecastDraw draw = plainDraw(board);
    ForecastRun run(board);
    Recorder recorder(board, draw);
    run.play(draw, recorder);
    return recorder.result(run);
}

} // namespace tidui
