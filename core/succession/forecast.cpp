#include "core/succession/forecast.h"

#include "core/succession/forecast_rows.h"

namespace tidui {

namespace {

/// Writes down all that happens in a run.
class Recorder final : public ForecastObserver {
public:
    Recorder(const ForecastBoard& board, const ForecastDraw& draw);

    void moved(const ForecastRun& run, int index, int from, int competition, bool freed, bool byHand) override;
    void left(const ForecastRun& run, int index) override;
    void yearEnds(const ForecastRun& run) override;
    ForecastResult result(const ForecastRun& run);

private:
    CadreId cadre(int index) const;
    ForecastFigure& figure(int row, int year);
    void countHolders(const ForecastRun& run);
    void countWaits(const ForecastRun& run);
    void orderWaits();
    void addBlock(const ForecastRun& run, int index, ForecastBlock::Until end, std::optional<int> until);
    ForecastBlock::Why whyBlocked(const ForecastRun& run, int index) const;
    void addPeople(const ForecastRun& run);
    void addUnmet();

    /// A row's counts of the running year, close together: a year end looks at everybody.
    struct YearCount {
        int used = 0;
        int uncounted = 0;
        int promoted = 0;
        int waiting = 0;
        int longest = 0;
        int median = 0;
        int met = 0; ///< Of those who wait, so many were met on the way to the middle one.
    };

    const ForecastBoard& m_board;
    const ForecastDraw& m_draw;
    const ForecastRows m_rows;
    std::vector<YearCount> m_counts{}; ///< By row.
    const QStringList& m_names;
    ForecastResult m_result{};
    std::vector<std::pair<int, int>> m_waits{}; ///< (eligible month, index), by month.
    std::vector<std::pair<int, int>> m_ordered{};
    std::vector<int> m_starts{};
};

Recorder::Recorder(const ForecastBoard& board, const ForecastDraw& draw)
    : m_board(board), m_draw(draw), m_rows(forecastRows(board)), m_names(board.staff().ranks().names())
{
    m_result.from = board.from();
    m_result.until = board.until();
    m_result.years = (board.until() - board.from() + 1) / 12;
    m_counts.resize(m_rows.rows.size());
    m_result.rows = m_rows.rows;
    m_result.places = m_rows.places;
    m_result.figures.assign(m_rows.rows.size(), std::vector<ForecastFigure>(std::size_t(m_result.yearCount())));
    const int people = int(board.staff().people().size());
    m_result.moves.reserve(std::size_t(people) * 2);
    m_result.blocks.reserve(std::size_t(people) * 2);
    for (int index = people; index < board.size(); ++index) {
        const ForecastBoard::Newcomer& newcomer = board.newcomers()[std::size_t(index - people)];
        m_result.arrivals.push_back({cadre(index), board.units()[std::size_t(newcomer.unit)], board.pool(index),
                                     newcomer.month, newcomer.month + board.staff().probationMonths(),
                                     m_names.at(newcomer.rank)});
    }
}

CadreId Recorder::cadre(int index) const
{
    const auto& people = m_board.staff().people();
    const int newcomer = index - int(people.size());
    return newcomer < 0 ? people[std::size_t(index)].cadre : CadreId{-1 - newcomer};
}

ForecastFigure& Recorder::figure(int row, int year)
{
    return m_result.figures[std::size_t(row)][std::size_t(year - m_result.firstYear())];
}

void Recorder::moved(const ForecastRun& run, int index, int from, int, bool freed, bool byHand)
{
    const int rank = run.rank(index);
    m_result.moves.push_back({cadre(index), from >= 0 ? m_names.at(from) : QString(), m_names.at(rank), run.month(),
                              run.eligible(index), freed, byHand});
    for (const int row : m_rows.of(m_board.pool(index), rank))
        ++m_counts[std::size_t(row)].promoted;
    if (run.eligible(index) < run.month())
        m_result.blocks.push_back({cadre(index), m_names.at(rank), run.eligible(index), run.month(),
                                   ForecastBlock::Until::Promoted, ForecastBlock::Why::NoVacancy});
}

void Recorder::left(const ForecastRun& run, int index)
{
    const int rank = run.rank(index);
    m_result.leavings.push_back(
        {cadre(index), run.month(), m_draw.reasons[std::size_t(index)], rank >= 0 ? m_names.at(rank) : QString()});
    if (rank >= 0) {
        for (const int row : m_rows.of(m_board.pool(index), rank))
            ++figure(row, run.month() / 12).left;
    }
    if (run.queue(index) != ForecastRun::notQueued)
        addBlock(run, index, ForecastBlock::Until::Gone, run.month());
}

void Recorder::addBlock(const ForecastRun& run, int index, ForecastBlock::Until end, std::optional<int> until)
{
    m_result.blocks.push_back(
        {cadre(index), m_names.at(run.target(index)), run.eligible(index), until, end, whyBlocked(run, index)});
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
    countHolders(run);
    countWaits(run);
    const int year = run.month() / 12;
    const int sinceJanuary = run.month() - std::max(year * 12, m_result.from);
    for (int row = 0; row < int(m_rows.rows.size()); ++row) {
        ForecastFigure& of = figure(row, year);
        const YearCount count = std::exchange(m_counts[std::size_t(row)], {});
        of.used = count.used;
        of.uncounted = count.uncounted;
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

void Recorder::countHolders(const ForecastRun& run)
{
    for (int index = 0; index < run.size(); ++index) {
        if (!run.isHere(index) || run.rank(index) < 0)
            continue;
        const bool counted = run.seat(index) == Seat::Counted;
        for (const int row : m_rows.of(m_board.pool(index), run.rank(index))) {
            YearCount& of = m_counts[std::size_t(row)];
            ++(counted ? of.used : of.uncounted);
        }
    }
}

/// By month; those of one month stay as they came, by index. Months are few, so each gets its place in the order.
void Recorder::orderWaits()
{
    if (m_waits.empty())
        return;
    const auto [least, most] = std::ranges::minmax(m_waits, {}, &std::pair<int, int>::first);
    const int first = least.first;
    m_starts.assign(std::size_t(most.first - first) + 2, 0);
    for (const auto& [month, index] : m_waits)
        ++m_starts[std::size_t(month - first) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_ordered.resize(m_waits.size());
    for (const auto& wait : m_waits)
        m_ordered[std::size_t(m_starts[std::size_t(wait.first - first)]++)] = wait;
    m_waits.swap(m_ordered);
}

/// By eligible month, so that each row meets its longest wait first and the middle one in the middle.
void Recorder::countWaits(const ForecastRun& run)
{
    m_waits.clear();
    for (int index = 0; index < run.size(); ++index) {
        if (run.isHere(index) && run.queue(index) >= 0)
            m_waits.emplace_back(run.eligible(index), index);
    }
    orderWaits();
    for (const auto& [eligible, index] : m_waits) {
        for (const int row : m_rows.of(m_board.pool(index), run.target(index))) {
            YearCount& of = m_counts[std::size_t(row)];
            if (of.waiting++ == 0)
                of.longest = run.month() - eligible;
        }
    }
    for (const auto& [eligible, index] : m_waits) {
        for (const int row : m_rows.of(m_board.pool(index), run.target(index))) {
            YearCount& of = m_counts[std::size_t(row)];
            if (of.met++ == of.waiting / 2)
                of.median = run.month() - eligible;
        }
    }
}

void Recorder::addPeople(const ForecastRun& run)
{
    const auto& people = m_board.staff().people();
    for (int index = 0; index < int(people.size()); ++index) {
        const ForecastStaff::Person& person = people[std::size_t(index)];
        const int eligible = run.firstEligible(index);
        const int retires = retirementBy(person, m_board.plan());
        const auto known = [](int month) {
            return month > 0 && month != neverMonth ? std::optional(month) : std::nullopt;
        };
        m_result.people.push_back({person.cadre, m_board.units()[std::size_t(person.unit)], m_board.pool(index),
                                   person.rank >= 0 ? m_names.at(person.rank) : QString(),
                                   person.target >= 0 ? m_names.at(person.target) : QString(), known(eligible),
                                   person.judged, known(retires)});
        m_result.withoutRank += person.rank < 0 && person.target < 0 ? 1 : 0;
        m_result.retirementUnknown += retires == 0 && person.leaves == 0 ? 1 : 0;
    }
}

/// The steps that were to be put first and didn't come.
void Recorder::addUnmet()
{
    for (const SingleMove& single : m_board.plan().singles) {
        const bool came = std::ranges::any_of(m_result.moves, [&single](const ForecastMove& move) {
            return move.cadre == single.cadre && move.to == single.rank;
        });
        if (single.never || came)
            continue;
        const int row = m_board.staff().rowOf(single.cadre);
        const bool next = row >= 0 && m_result.people[std::size_t(row)].next == single.rank;
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
    std::ranges::sort(m_result.blocks, {},
                      [](const ForecastBlock& block) { return std::pair(block.cadre, block.eligible); });
    addPeople(run);
    addUnmet();
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
