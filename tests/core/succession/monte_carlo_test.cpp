#include "tests/core/succession/forecast_fixture.h"

#include "core/succession/forecast_rows.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// Many who wait for few places, and leave by a rate.
ForecastOffice crowdedOffice()
{
    ForecastOffice office;
    office.approve(researchers(3, 4), 20);
    office.approve({u"三级调研员"_s}, 8);
    for (int nth = 0; nth < 20; ++nth)
        office.add(u"四级调研员"_s, u"2020-03"_s);
    for (int nth = 0; nth < 100; ++nth)
        office.add(u"一级主任科员"_s, u"20%1-03"_s.arg(16 + nth % 10));
    office.plan.rates = {.leaving = 300, .transfer = 100, .excellent = 1500, .uncounted = 200};
    return office;
}

Result<MonteCarloResult> runs(const ForecastOffice& office, int count, quint64 seed, const Progress& progress = {})
{
    return simulate(office.staff(), office.quotas(), office.plan, 5, {.runs = count, .seed = seed}, progress);
}

const MonteCarloFigure& figureOf(const MonteCarloResult& result, const QStringList& ranks, std::size_t year)
{
    const auto row = std::ranges::find(result.rows, ranks, &ForecastRow::ranks);
    REQUIRE(row != result.rows.end());
    return result.figures[std::size_t(row - result.rows.begin())].at(year);
}

} // namespace

TEST_CASE("the same seed gives the same simulation, another seed another", "[forecast]")
{
    const ForecastOffice office = crowdedOffice();
    const auto one = runs(office, 64, 7);
    const auto again = runs(office, 64, 7);
    const auto other = runs(office, 64, 8);
    REQUIRE(one);
    REQUIRE(again);
    REQUIRE(other);
    CHECK(*one == *again);
    CHECK_FALSE(*one == *other);
}

TEST_CASE("bands rise from low to high, keep within the places, and chances don't fall", "[forecast]")
{
    const auto result = runs(crowdedOffice(), 200, 1);
    REQUIRE(result);
    int spread = 0;
    for (std::size_t row = 0; row < result->rows.size(); ++row) {
        for (const MonteCarloFigure& figure : result->figures[row]) {
            for (const Band& band : {figure.used, figure.vacant, figure.waiting, figure.promoted, figure.left}) {
                CHECK(band.low <= band.middle);
                CHECK(band.middle <= band.high);
                spread += band.low < band.high ? 1 : 0;
            }
        }
    }
    CHECK(spread > 10);
    for (std::size_t year = 0; year < 5; ++year)
        CHECK(figureOf(*result, researchers(3, 4), year).used.high <= 20);
    CHECK(figureOf(*result, researchers(3, 4), 4).promoted.high > 0);
    int likely = 0;
    for (const PersonChance& chance : result->people) {
        CHECK(std::ranges::is_sorted(chance.reached));
        CHECK(chance.reached.back() <= 200);
        likely += chance.reached.back() > 100 ? 1 : 0;
    }
    CHECK(likely > 5);
}

TEST_CASE("with nothing to draw, every run is the plain forecast", "[forecast]")
{
    ForecastOffice office = crowdedOffice();
    office.plan.rates = {.leaving = 0, .transfer = 0, .excellent = 0, .uncounted = 0};
    const ForecastResult plain = office.run(5);
    const auto result = runs(office, 16, 3);
    REQUIRE(result);
    for (std::size_t row = 0; row < result->rows.size(); ++row) {
        for (int year = 0; year < plain.yearCount(); ++year) {
            const ForecastFigure& figure = plain.at(int(row), plain.firstYear() + year);
            const MonteCarloFigure& bands = result->figures[row][std::size_t(year)];
            CHECK(result->rows[row].ranks == plain.rows[row].ranks);
            CHECK(bands.used == Band{figure.used, figure.used, figure.used});
            CHECK(bands.waiting == Band{figure.waiting, figure.waiting, figure.waiting});
            CHECK(bands.promoted == Band{figure.promoted, figure.promoted, figure.promoted});
        }
    }
}

TEST_CASE("a simulation can be cancelled, and refuses a number of runs that makes no sense", "[forecast]")
{
    const ForecastOffice office = crowdedOffice();
    const auto cancelled = runs(office, 5000, 1, [](qint64 done, qint64) { return done < 10; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    for (const int count : {0, -1, mostRuns + 1}) {
        const auto refused = runs(office, count, 1);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Invalid);
    }
}

TEST_CASE("the share of people who have left by a rate grows with the months and doesn't pass what is left",
          "[forecast]")
{
    const auto gone = goneWithin(1200, 24);
    CHECK(std::ranges::is_sorted(gone));
    CHECK(goneWithin(0, 3) == std::vector<quint64>{0, 0, 0});
    const double afterAYear = double(gone.at(11)) / 18446744073709551616.0;
    CHECK(afterAYear > 0.11);
    CHECK(afterAYear < 0.12);
}
