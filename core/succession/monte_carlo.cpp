#include "core/succession/monte_carlo.h"

#include "core/succession/forecast_rows.h"

#include <QCoreApplication>

#include <atomic>
#include <random>
#include <thread>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

/// The figures of one row and year that bands are made of.
enum Measure { Used, Vacant, Waiting, Promoted, Left, measureCount };

/// What the runs of a simulation have in common.
struct Frame {
    const ForecastBoard& board;
    const ForecastRows rows;
    const ForecastDraw known;
    std::vector<int> asked{};      ///< Rows, of `rows`.
    std::vector<int> askedPlace{}; ///< By row: its place in `asked`; -1 = not asked about.
    /// By line: the places in `asked` of the rows that have its places.
    std::vector<std::vector<int>> placesOfLine{};
    std::vector<quint64> gone{};           ///< goneWithin() of leavings and transfers together.
    std::vector<quint32> excellentShare{}; ///< By person: of 65,536 draws of a year's grade, so many are 优秀.
    quint32 uncountedShare = 0;
    int years = 0;

    std::size_t cells() const { return asked.size() * std::size_t(years) * measureCount; }
    std::size_t cell(int place, int year, Measure measure) const
    {
        return (std::size_t(place) * std::size_t(years) + std::size_t(year)) * measureCount + measure;
    }
};

quint32 shareOf(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : quint32(part * 65'536 / whole);
}

Frame makeFrame(const ForecastBoard& board, const std::vector<int>& rows)
{
    Frame frame{.board = board, .rows = forecastRows(board), .known = knownDraw(board), .asked = rows};
    if (frame.asked.empty()) {
        for (int row = 0; row < frame.rows.totals; ++row)
            frame.asked.push_back(row);
    }
    frame.askedPlace.assign(frame.rows.rows.size(), -1);
    for (int place = 0; place < int(frame.asked.size()); ++place)
        frame.askedPlace[std::size_t(frame.asked[std::size_t(place)])] = place;
    for (std::size_t line = 0; line < board.lines().size(); ++line) {
        std::vector<int> rowsOfLine = frame.rows.totalsOf[line];
        if (frame.rows.ownRow[line] >= 0)
            rowsOfLine.push_back(frame.rows.ownRow[line]);
        auto& places = frame.placesOfLine.emplace_back();
        for (const int row : rowsOfLine) {
            if (const int place = frame.askedPlace[std::size_t(row)]; place >= 0)
                places.push_back(place);
        }
    }
    const ForecastStaff& staff = board.staff();
    const ForecastRates& rates = board.plan().rates;
    frame.gone = goneWithin(rates.leaving.value_or(staff.leavingRate()) + rates.transfer.value_or(staff.transferRate()),
                            board.until() - board.from() + 1);
    for (const ForecastStaff::Person& person : staff.people())
        frame.excellentShare.push_back(rates.excellent ? shareOf(*rates.excellent, 10'000)
                                                       : shareOf(person.excellent, person.graded));
    frame.excellentShare.resize(std::size_t(board.size()), shareOf(rates.excellent.value_or(0), 10'000));
    frame.uncountedShare = shareOf(rates.uncounted.value_or(staff.uncountedRate()), 10'000);
    frame.years = board.until() / 12 - board.from() / 12 + 1;
    return frame;
}

/// Draws one run: when each person leaves, and the grades of the coming years. Sixteen bits decide a grade.
class Drawer {
public:
    explicit Drawer(const Frame& frame) : m_frame(frame), m_draw(frame.known) {}

    const ForecastDraw& draw(quint64 seed, quint64 run)
    {
        std::seed_seq words{quint32(seed), quint32(seed >> 32), quint32(run), quint32(run >> 32)};
        m_random.seed(words);
        for (std::size_t index = 0; index < m_draw.exits.size(); ++index) {
            drawLeaving(index);
            drawGrades(index);
        }
        return m_draw;
    }

private:
    void drawLeaving(std::size_t index)
    {
        const int known = m_frame.known.exits[index];
        m_draw.exits[index] = known;
        const quint64 place = m_random();
        if (m_frame.gone.empty() || place >= m_frame.gone.back())
            return;
        const auto month = std::ranges::upper_bound(m_frame.gone, place) - m_frame.gone.begin();
        const int people = int(m_frame.board.staff().people().size());
        const int newcomer = int(index) - people;
        const int first = newcomer < 0 ? m_frame.board.from() : m_frame.board.newcomers()[std::size_t(newcomer)].month;
        m_draw.exits[index] = std::min(known, first + int(month));
    }

    void drawGrades(std::size_t index)
    {
        AssumedGrades grades;
        quint64 bits = 0;
        for (int year = 0; year <= m_frame.years; ++year) {
            if (year % 4 == 0)
                bits = m_random();
            const auto drawn = quint32(bits >> (year % 4 * 16)) & 0xffffU;
            if (drawn < m_frame.uncountedShare)
                grades.uncounted |= 1U << year;
            else if (drawn < m_frame.uncountedShare + m_frame.excellentShare[index])
                grades.excellent |= 1U << year;
        }
        m_draw.grades[index] = grades;
    }

    const Frame& m_frame;
    ForecastDraw m_draw;
    std::mt19937_64 m_random{};
};

/// Counts a run's figures.
class Counter final : public ForecastObserver {
public:
    explicit Counter(const Frame& frame) : m_frame(frame), m_reached(std::size_t(frame.board.size()), -1) {}

    void begin(int* figures)
    {
        m_figures = figures;
        std::fill_n(m_figures, m_frame.cells(), 0);
        std::ranges::fill(m_reached, -1);
    }
    /// The year, from 0 on, in which the first step came; -1 = none.
    int reached(int index) const { return m_reached[std::size_t(index)]; }

    void moved(const ForecastRun& run, const ForecastStep& step) override
    {
        const int year = yearOf(run);
        if (m_reached[std::size_t(step.index)] < 0)
            m_reached[std::size_t(step.index)] = year;
        addToRows(step.index, run.rank(step.index), year, Promoted);
    }

    void left(const ForecastRun& run, int index) override
    {
        if (run.rank(index) >= 0)
            addToRows(index, run.rank(index), yearOf(run), Left);
    }

    void yearEnds(const ForecastRun& run) override
    {
        const int year = yearOf(run);
        for (const int index : run.island().people) {
            if (!run.isHere(index))
                continue;
            if (run.rank(index) >= 0 && run.seat(index) == Seat::Counted)
                addToRows(index, run.rank(index), year, Used);
            if (run.queue(index) >= 0)
                addToRows(index, run.target(index), year, Waiting);
        }
        for (const int line : run.island().lines) {
            for (const int place : m_frame.placesOfLine[std::size_t(line)]) {
                ForecastFigure figure;
                addPlaces(figure, line, run);
                m_figures[m_frame.cell(place, year, Vacant)] += figure.vacant.value_or(0);
            }
        }
    }

private:
    int yearOf(const ForecastRun& run) const { return run.month() / 12 - m_frame.board.from() / 12; }
    void addToRows(int index, int rank, int year, Measure measure)
    {
        for (const int row : m_frame.rows.places.of(m_frame.board.pool(index), rank)) {
            if (const int place = m_frame.askedPlace[std::size_t(row)]; place >= 0)
                ++m_figures[m_frame.cell(place, year, measure)];
        }
    }

    const Frame& m_frame;
    int* m_figures = nullptr;
    std::vector<int> m_reached;
};

/// All runs, each with its own place for its figures, so that the threads share nothing that they write.
class Simulation {
public:
    Simulation(const Frame& frame, const MonteCarloQuestion& question)
        : m_frame(frame), m_question(question), m_figures(frame.cells() * std::size_t(question.runs))
    {
    }

    Status play(const Progress& progress)
    {
        const int threads = int(std::max(1U, std::thread::hardware_concurrency()));
        m_reached.assign(std::size_t(threads), {});
        std::vector<std::jthread> helpers;
        for (int thread = 1; thread < threads; ++thread)
            helpers.emplace_back([this, thread] { work(thread, {}); });
        work(0, progress);
        helpers.clear(); // Waits for them.
        if (m_cancelled)
            return Error{Error::Kind::Cancelled, Tr::tr("The simulation was cancelled."), {}};
        return {};
    }

    MonteCarloResult result() const;

private:
    void work(int thread, const Progress& progress);
    Band bandOf(std::size_t cell, std::vector<int>& values) const;
    void addPeople(MonteCarloResult& result) const;

    const Frame& m_frame;
    const MonteCarloQuestion& m_question;
    std::vector<int> m_figures;
    std::vector<std::vector<int>> m_reached{}; ///< By thread: by person and year, in how many runs.
    std::atomic<int> m_next = 0;
    std::atomic<bool> m_cancelled = false;
};

void Simulation::work(int thread, const Progress& progress)
{
    Drawer drawer(m_frame);
    Counter counter(m_frame);
    ForecastRun forecastRun(m_frame.board);
    const int people = int(m_frame.board.staff().people().size());
    auto& reached = m_reached[std::size_t(thread)];
    reached.assign(std::size_t(people) * std::size_t(m_frame.years), 0);
    for (int run = m_next++; run < m_question.runs && !m_cancelled; run = m_next++) {
        counter.begin(m_figures.data() + m_frame.cells() * std::size_t(run));
        forecastRun.play(drawer.draw(m_question.seed, quint64(run)), counter);
        for (int index = 0; index < people; ++index) {
            if (counter.reached(index) >= 0)
                ++reached[std::size_t(index * m_frame.years + counter.reached(index))];
        }
        if (!goOn(progress, run, m_question.runs)) // Told by one thread only.
            m_cancelled = true;
    }
}

Band Simulation::bandOf(std::size_t cell, std::vector<int>& values) const
{
    values.clear();
    for (int run = 0; run < m_question.runs; ++run)
        values.push_back(m_figures[m_frame.cells() * std::size_t(run) + cell]);
    std::ranges::sort(values);
    const auto at = [&values](std::size_t tenths) { return values[(values.size() - 1) * tenths / 10]; };
    return {at(1), at(5), at(9)};
}

void Simulation::addPeople(MonteCarloResult& result) const
{
    const auto& people = m_frame.board.staff().people();
    for (std::size_t index = 0; index < people.size(); ++index) {
        if (people[index].target < 0)
            continue;
        PersonChance chance{people[index].cadre, m_frame.board.staff().ranks().name(people[index].target), {}};
        int runs = 0;
        for (int year = 0; year < m_frame.years; ++year) {
            for (const auto& ofThread : m_reached)
                runs += ofThread[index * std::size_t(m_frame.years) + std::size_t(year)];
            chance.reached.push_back(runs);
        }
        result.people.push_back(std::move(chance));
    }
}

MonteCarloResult Simulation::result() const
{
    MonteCarloResult result{
        .from = m_frame.board.from(), .until = m_frame.board.until(), .runs = m_question.runs, .seed = m_question.seed};
    std::vector<int> values;
    for (int place = 0; place < int(m_frame.asked.size()); ++place) {
        result.rows.push_back(m_frame.rows.rows[std::size_t(m_frame.asked[std::size_t(place)])]);
        auto& figures = result.figures.emplace_back();
        for (int year = 0; year < m_frame.years; ++year) {
            const auto band = [&](Measure measure) { return bandOf(m_frame.cell(place, year, measure), values); };
            figures.push_back({band(Used), band(Vacant), band(Waiting), band(Promoted), band(Left)});
        }
    }
    addPeople(result);
    return result;
}

} // namespace

Result<MonteCarloResult> simulate(const ForecastStaff& staff, const ForecastQuotas& quotas, const ForecastPlan& plan,
                                  int years, const MonteCarloQuestion& question, const Progress& progress)
{
    if (question.runs < 1 || question.runs > mostRuns)
        return Error{Error::Kind::Invalid,
                     Tr::tr("The number of runs is %1; it must be from 1 to %2.").arg(question.runs).arg(mostRuns),
                     {}};
    const ForecastBoard board(staff, quotas, plan, years);
    const Frame frame = makeFrame(board, question.rows);
    Simulation simulation(frame, question);
    if (auto status = simulation.play(progress); !status)
        return status.error();
    return simulation.result();
}

} // namespace tidui
