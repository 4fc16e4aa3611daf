#include "core/succession/forecast.h"

#include "core/succession/counting_order.h"
#include "core/succession/forecast_rows.h"

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
    void countHolder(int index, int rank, Seat seat, int change, int year);
    void countWaits(const ForecastRun& run, int year);
    void settleHolders();
    void settleTotals();
    bool stalls(const ForecastFigure& figure, int year) const;
    void orderByTime();
    void orderBlocks();
    void addBlock(const ForecastRun& run, int index, ForecastBlock::Until end, std::optional<int> until);
    ForecastBlock::Why whyBlocked(const ForecastRun& run, int index) const;
    void addPeople(const ForecastRun& run);
    void addUnmet();

    struct Wait {
        int row = -1;
        int eligible = 0;
        auto operator<=>(const Wait&) const = default;
    };

    const ForecastBoard& m_board;
    const ForecastDraw& m_draw;
    ForecastRows m_rows;
    const QStringList& m_names;
    std::vector<CadreId> m_cadres{}; ///< By index, close together; newcomers have negative ids.
    ForecastResult m_result{};
    std::vector<Wait> m_waits{};               ///< Of the island, at a year's end.
    std::vector<std::vector<int>> m_waiting{}; ///< By total and year: how many have waited for so many months.
    std::vector<int> m_stepped{};              ///< Of the moves: the competition,
    std::vector<int> m_gone{};                 ///< of the leavings: the index,
    std::vector<int> m_blocked{};              ///< of the blocks: the index.
};

Recorder::Recorder(const ForecastBoard& board, const ForecastDraw& draw)
    : m_board(board), m_draw(draw), m_rows(forecastRows(board)), m_names(board.staff().ranks().names())
{
    m_result.from = board.from();
    m_result.until = board.until();
    m_result.years = (board.until() - board.from() + 1) / 12;
    m_waiting.resize(std::size_t(m_rows.totals * m_result.yearCount()));
    m_result.figures.resize(m_rows.rows.size() * std::size_t(m_result.yearCount()));
    const int people = int(board.staff().people().size());
    for (const ForecastStaff::Person& person : board.staff().people())
        m_cadres.push_back(person.cadre);
    for (int index = people; index < board.size(); ++index)
        m_cadres.push_back(CadreId{people - index - 1});
    m_result.moves.reserve(std::size_t(people) * 2);
    m_result.blocks.reserve(std::size_t(people) * 2);
    for (int index = 0; index < people; ++index) {
        const ForecastStaff::Person& person = board.staff().people()[std::size_t(index)];
        countHolder(index, person.rank, board.seatOf(person), 1, m_result.firstYear());
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
    return m_result.figures[m_result.cell(row, year)];
}

void Recorder::moved(const ForecastRun& run, const ForecastStep& step)
{
    const int rank = run.rank(step.index);
    m_result.moves.push_back({cadre(step.index), run.month(), run.eligible(step.index), qint16(step.from), qint16(rank),
                              step.freed, step.byHand});
    m_stepped.push_back(step.competition);
    const int year = run.month() / 12;
    for (const int row : m_rows.places.of(m_board.pool(step.index), rank))
        ++figure(row, year).promoted;
    countHolder(step.index, step.from, step.seatBefore, -1, year);
    countHolder(step.index, rank, run.seat(step.index), 1, year);
    if (run.eligible(step.index) < run.month()) {
        m_blocked.push_back(step.index);
        m_result.blocks.push_back({cadre(step.index), run.eligible(step.index), run.month(), qint16(rank),
                                   ForecastBlock::Until::Promoted, ForecastBlock::Why::NoVacancy});
    }
}

/// Of a year and those after it: settleHolders() adds them up.
void Recorder::countHolder(int index, int rank, Seat seat, int change, int year)
{
    if (rank < 0)
        return;
    for (const int row : m_rows.places.of(m_board.pool(index), rank)) {
        ForecastFigure& of = figure(row, year);
        (seat == Seat::Counted ? of.used : of.uncounted) += change;
    }
}

void Recorder::left(const ForecastRun& run, int index)
{
    const int rank = run.rank(index);
    m_gone.push_back(index);
    m_result.leavings.push_back({cadre(index), run.month(), qint16(rank), m_draw.reasons[std::size_t(index)]});
    if (rank >= 0) {
        for (const int row : m_rows.places.of(m_board.pool(index), rank))
            ++figure(row, run.month() / 12).left;
    }
    if (run.month() < m_result.until)
        countHolder(index, rank, run.seat(index), -1, (run.month() + 1) / 12); // Is still there at this month's end.
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
    const int year = run.month() / 12;
    const ForecastBoard::Island& island = run.island();
    countWaits(run, year);
    for (const int line : island.lines) {
        for (const int total : m_rows.totalsOf[std::size_t(line)])
            addPlaces(figure(total, year), line, run);
        const int row = m_rows.ownRow[std::size_t(line)];
        if (row < 0)
            continue;
        ForecastFigure& of = figure(row, year);
        addPlaces(of, line, run);
        of.stalls = stalls(of, year);
    }
    m_result.looks += std::ssize(island.people) + std::ssize(m_waits) + std::ssize(island.lines);
}

/// Since January nobody came to a rank of the row, and somebody waited for it all the time.
bool Recorder::stalls(const ForecastFigure& figure, int year) const
{
    const int month = std::min(year * 12 + 11, m_result.until);
    const int sinceJanuary = month - std::max(year * 12, m_result.from);
    return figure.promoted == 0 && figure.waiting > 0 && figure.longestWait >= sinceJanuary;
}

/// By row and eligible month: the longest wait of a row comes first and the middle one in the middle. Of the whole
/// office the waits are counted, since other islands' come between.
void Recorder::countWaits(const ForecastRun& run, int year)
{
    m_waits.clear();
    for (const int index : run.island().people) {
        if (!run.isHere(index) || run.queue(index) < 0)
            continue;
        const int months = run.month() - run.eligible(index);
        for (const int row : m_rows.places.of(m_board.pool(index), run.target(index))) {
            if (row >= m_rows.totals) {
                m_waits.push_back({row, run.eligible(index)});
                continue;
            }
            auto& waiting = m_waiting[std::size_t(row * m_result.yearCount() + year - m_result.firstYear())];
            waiting.resize(std::max(waiting.size(), std::size_t(months) + 1));
            ++waiting[std::size_t(months)];
        }
    }
    std::ranges::sort(m_waits);
    for (auto first = m_waits.begin(); first != m_waits.end();) {
        const int row = first->row;
        const auto end = std::find_if(first, m_waits.end(), [row](const Wait& wait) { return wait.row != row; });
        ForecastFigure& of = figure(row, year);
        of.waiting = int(end - first);
        of.longestWait = run.month() - first->eligible;
        of.medianWait = run.month() - (first + of.waiting / 2)->eligible;
        first = end;
    }
}

void Recorder::settleHolders()
{
    for (std::size_t cell = 0; cell < m_result.figures.size(); ++cell) {
        if (cell % std::size_t(m_result.yearCount()) == 0)
            continue;
        m_result.figures[cell].used += m_result.figures[cell - 1].used;
        m_result.figures[cell].uncounted += m_result.figures[cell - 1].uncounted;
    }
}

/// What of the whole office is known when all islands have been played.
void Recorder::settleTotals()
{
    for (int cell = 0; cell < int(m_waiting.size()); ++cell) {
        const int year = m_result.firstYear() + cell % m_result.yearCount();
        ForecastFigure& of = figure(cell / m_result.yearCount(), year);
        if (of.quota) // With holders of ranks that an organ may not have, or of no scope.
            of.over = of.used - *of.quota + *of.vacant;
        const auto& waiting = m_waiting[std::size_t(cell)];
        of.waiting = std::accumulate(waiting.begin(), waiting.end(), 0);
        of.longestWait = std::max(0, int(waiting.size()) - 1);
        of.medianWait = of.longestWait;
        for (int met = 0; met < of.waiting; --of.medianWait) {
            met += waiting[std::size_t(of.medianWait)];
            if (met > of.waiting / 2)
                break;
        }
        of.stalls = stalls(of, year);
    }
}

/// Promotions by month, and within it from the highest rank down; leavings by month and index.
void Recorder::orderByTime()
{
    const auto monthOf = [this](const auto& event) { return event.month - m_result.from; };
    const int months = m_result.until - m_result.from + 1;
    const int ranks = int(m_names.size());
    const auto competition = [this](int move) { return m_stepped[std::size_t(move)]; };
    auto order = countingOrder(placesOf(m_stepped.size()), int(m_board.competitions().size()), competition);
    order = countingOrder(order, months * ranks, [&](int place) {
        const ForecastMove& move = m_result.moves[std::size_t(place)];
        return monthOf(move) * ranks + move.to;
    });
    m_result.moves = inOrder(m_result.moves, order);
    order = countingOrder(placesOf(m_gone.size()), m_board.size(),
                          [this](int place) { return m_gone[std::size_t(place)]; });
    order = countingOrder(order, months, [&](int place) { return monthOf(m_result.leavings[std::size_t(place)]); });
    m_result.leavings = inOrder(m_result.leavings, order);
}

/// By cadre: newcomers have negative ids, people stand in the order of theirs. Each one's blocks came in the order of
/// time and stay so.
void Recorder::orderBlocks()
{
    const int people = int(m_board.staff().people().size());
    const auto order = countingOrder(placesOf(m_blocked.size()), m_board.size(), [&](int block) {
        const int index = m_blocked[std::size_t(block)];
        return index < people ? m_board.size() - people + index : m_board.size() - 1 - index;
    });
    m_result.blocks = inOrder(m_result.blocks, order);
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
    settleHolders();
    settleTotals();
    orderByTime();
    orderBlocks();
    addPeople(run);
    addUnmet();
    m_result.looks += run.looks() + run.size();
    m_result.rows = std::move(m_rows.rows);
    m_result.places = std::move(m_rows.places);
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
