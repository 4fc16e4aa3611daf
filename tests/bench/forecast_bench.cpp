#include "tests/bench/bench.h"

#include "core/operation/forecast_office.h"
#include "core/sample/sample_quota.h"

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);
constexpr int years = 10;

/// The sample's people and places, without an office file.
ForecastBasis sampleBasis(int people)
{
    const SampleOffice sample({.people = people, .today = today});
    const SampleQuotas quotas = sampleQuotas(sample, today);
    ForecastBasis basis{.staff = ForecastStaff(builtInRules(), today, today)};
    for (int index = 0; index < sample.people(); ++index)
        basis.staff.append(sample.person(index));
    basis.quotas =
        forecastQuotas({sample.units(), quotas.scopes, quotas.approvals, quotas.steps}, builtInRules(), today);
    basis.ranks = basis.staff.ranks().names();
    return basis;
}

/// The least that ten years' figures ask: each person looked at once a year, and counted by rank.
int countEachYear(const ForecastStaff& staff)
{
    std::vector<int> figures(std::size_t(staff.ranks().size() * years), 0);
    for (int year = 0; year < years; ++year) {
        const int month = staff.from() + year * 12;
        for (const ForecastStaff::Person& person : staff.people()) {
            if (person.rank >= 0 && (person.retires == 0 || person.retires >= month))
                ++figures[std::size_t(year * staff.ranks().size() + person.rank)];
        }
    }
    return *std::ranges::max_element(figures);
}

void measureGrowth(const ForecastBasis& basis, double& before, const ForecastPlan& plan)
{
    qint64 moves = 0;
    qint64 looks = 0;
    int counted = 0;
    const auto people = double(basis.staff.people().size());
    const int runs = std::max(5, int(100'000 / people)); // A short run is disturbed more easily than a long one.
    const auto [time, least] = bestOfEach(
        [&] {
            const auto result = orDie(runForecast(basis, plan, years));
            moves = qint64(result.moves.size());
            looks = result.looks;
        },
        [&] { counted = countEachYear(basis.staff); }, runs);
    const QString growth = before > 0 ? u", %1 times the line before"_s.arg(time / before, 0, 'f', 1) : QString();
    report(u"%1 people"_s.arg(people), time, least, u"ms"_s,
           u"%1 promotions; for each person %2 looks, %3 us%4"_s.arg(moves)
               .arg(double(looks) / people, 0, 'f', 1)
               .arg(time * 1000 / people, 0, 'f', 2)
               .arg(growth));
    before = time;
}

} // namespace

/// Forecasts of ten years, by the number of people, and a simulation.
void measureForecast(const Scale& scale)
{
    const ForecastPlan plan{.rates = {.leaving = 100, .transfer = 50},
                            .recruits = {{.people = std::max(1, scale.people / 50), .rank = u"一级科员"_s}}};
    heading(
        u"forecast of ten years; baseline: each person counted once a year; goal: 1 s for 200,000, growth linear"_s);
    double before = 0;
    for (const int people : {2'000, 20'000, 200'000}) {
        if (people <= std::max(scale.people, 2'000)) {
            ForecastPlan sized = plan;
            sized.recruits.front().people = people / 50;
            measureGrowth(sampleBasis(people), before, sized);
        }
    }
    constexpr int runs = 1000;
    const ForecastBasis basis = sampleBasis(std::min(scale.people, 2'000));
    heading(
        u"%1 simulated runs of %2 people on all cores; baseline: each person counted once a year in each"_s.arg(runs)
            .arg(basis.staff.people().size()));
    const auto [simulated, counted] =
        bestOfEach([&] { orDie(runMonteCarlo(basis, {.rates = plan.rates}, years, {.runs = runs})); },
                   [&] {
                       for (int run = 0; run < runs; ++run)
                           countEachYear(basis.staff);
                   });
    report(u"%1 runs"_s.arg(runs), simulated, counted, u"ms"_s, u"goal: 2000 ms"_s);
    makeOffice(scale);
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    heading(u"the same from an office file of %1 people; baseline: all files read and dropped"_s.arg(scale.people));
    const double load = milliseconds([&] { orDie(forecastBasis(*office, today, today)); });
    const double read = milliseconds([&] { orDie(office->forEachCadre([](CadreFile&&) { return true; })); });
    report(u"load for a forecast"_s, load, read, u"ms"_s, {});
}

} // namespace tidui::bench
