#include "core/cadre/held.h"
#include "core/operation/forecast_office.h"
#include "core/operation/sample_fill.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

struct ForecastFile {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));

    explicit ForecastFile(int people = 300)
    {
        const SampleOffice sample({.seed = 7, .people = people, .today = today});
        REQUIRE(fillWithSample(*office, sample, today, {}));
    }
    ForecastBasis basis(QDate from = today)
    {
        auto loaded = forecastBasis(*office, from, today);
        REQUIRE(loaded);
        return std::move(*loaded);
    }
    Scenario stored(const QString& name, const ForecastPlan& plan = {})
    {
        const auto id = saveScenario(*office, {.name = name, .plan = planJson(plan)}, today);
        REQUIRE(id);
        const auto all = scenarios(*office);
        REQUIRE(all);
        return *std::ranges::find(*all, *id, &Scenario::id);
    }
};

} // namespace

TEST_CASE_METHOD(ForecastFile, "a forecast has everybody who is in service, once", "[forecast]")
{
    std::vector<CadreId> expected;
    REQUIRE(office->forEachCadre([&expected](const CadreFile& file) {
        if (!hasLeft(file, today))
            expected.push_back(file.id);
        return true;
    }));
    const auto result = runForecast(basis(), {}, 5);
    REQUIRE(result);
    std::vector<CadreId> people;
    for (const ForecastPerson& person : result->people)
        people.push_back(person.cadre);
    CHECK(people == expected);
}

TEST_CASE_METHOD(ForecastFile, "from a later month on, who retires before it is gone, as on the quota page",
                 "[forecast]")
{
    const QDate later = today.addMonths(12);
    const auto staff = office->quotaStaff();
    REQUIRE(staff);
    std::vector<CadreId> expected;
    int retired = 0;
    for (int row = 0; row < staff->size(); ++row) {
        const int month = staff->retirementMonth(row, builtInRules(), later);
        const bool gone = month > 0 && month < forecastMonth(later);
        retired += gone && !staff->hasLeft(row, later) ? 1 : 0;
        if (!gone && !staff->hasLeft(row, later))
            expected.push_back(staff->cadre(row));
    }
    CHECK(retired > 0);
    const auto result = runForecast(basis(later), {}, 1);
    REQUIRE(result);
    std::vector<CadreId> people;
    for (const ForecastPerson& person : result->people)
        people.push_back(person.cadre);
    CHECK(people == expected);
}

TEST_CASE_METHOD(ForecastFile, "a forecast refuses years and plans that make no sense, and too late a beginning",
                 "[forecast]")
{
    const ForecastBasis loaded = basis();
    for (const int years : {0, 16})
        CHECK(runForecast(loaded, {}, years).error().kind == Error::Kind::Invalid);
    CHECK(runForecast(loaded, {.order = FillOrder::RankingList}, 5).error().kind == Error::Kind::Invalid);
    CHECK(runMonteCarlo(loaded, {.reserve = -1}, 5, {}).error().kind == Error::Kind::Invalid);
    CHECK(forecastBasis(*office, today.addMonths(12), today));
    CHECK(forecastBasis(*office, today.addMonths(13), today).error().kind == Error::Kind::Invalid);
    CHECK(forecastBasis(*office, {}, today).error().kind == Error::Kind::Invalid);
}

TEST_CASE_METHOD(ForecastFile, "loading for a forecast can be cancelled", "[forecast]")
{
    const auto loaded = forecastBasis(*office, today, today, [](qint64 done, qint64) { return done < 5; });
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == Error::Kind::Cancelled);
}

TEST_CASE_METHOD(ForecastFile, "a scenario is kept with who changed it, copied, changed and removed", "[scenario]")
{
    const Scenario first = stored(u"  多招录  "_s, {.reserve = 1});
    CHECK(first.name == u"多招录");
    CHECK(first.changedBy == u"officer");
    CHECK(first.changedOn == today);
    const auto copy = copyScenario(*office, first, today);
    const auto second = copyScenario(*office, first, today);
    REQUIRE(copy);
    REQUIRE(second);
    auto all = scenarios(*office);
    REQUIRE(all);
    REQUIRE(all->size() == 3);
    for (const Scenario& scenario : *all) {
        CHECK(scenario.plan == first.plan);
        CHECK((scenario.id == first.id) == (scenario.name == first.name));
    }
    REQUIRE(removeScenario(*office, first));
    CHECK(scenarios(*office)->size() == 2);
}

TEST_CASE_METHOD(ForecastFile, "a scenario without a name, with another's, or with a wrong plan is refused",
                 "[scenario]")
{
    const Scenario first = stored(u"基本方案"_s);
    CHECK(saveScenario(*office, {.name = u" "_s}, today).error().kind == Error::Kind::Invalid);
    CHECK(saveScenario(*office, {.name = u"基本方案"_s}, today).error().kind == Error::Kind::Conflict);
    CHECK(saveScenario(*office, {.name = u"甲"_s, .plan = {{u"order"_s, u"x"_s}}}, today).error().kind ==
          Error::Kind::Invalid);
    CHECK(saveScenario(*office, {.name = u"甲"_s, .plan = planJson({.reserve = -1})}, today).error().kind ==
          Error::Kind::Invalid);
    CHECK(saveScenario(*office, first, today)); // As it was: nothing is wrong with it.
    CHECK(scenarios(*office)->size() == 1);
}

TEST_CASE_METHOD(ForecastFile, "scenarios and forecasts change no other record, and undo takes a scenario back",
                 "[scenario]")
{
    const auto everything = [this] {
        std::vector<CadreFile> files;
        REQUIRE(office->forEachCadre([&files](CadreFile&& file) {
            files.push_back(std::move(file));
            return true;
        }));
        return files;
    };
    const auto before = everything();
    stored(u"方案"_s, {.singles = {{.cadre = before.front().id, .rank = u"一级调研员"_s}}});
    REQUIRE(runForecast(basis(), {}, 10));
    REQUIRE(runMonteCarlo(basis(), {}, 10, {.runs = 5}));
    CHECK(everything() == before);
    const auto events = office->events(1);
    REQUIRE(events);
    CHECK(events->front().kind == u"scenario");
    REQUIRE(office->undo(events->front().id));
    CHECK(scenarios(*office)->empty());
}
