#include "core/regulation/rule_book.h"
#include "core/succession/forecast_ranks.h"
#include "core/succession/scenario.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

ForecastPlan fullPlan()
{
    return {
        .order = FillOrder::RankingList,
        .ranking = {CadreId{7}, CadreId{3}},
        .reserve = 2,
        .pooling = Pooling::ByUnit,
        .grades = GradeAssumption::OwnShare,
        .retirement = RetirementAssumption::Earliest,
        .unknownRetirement = UnknownRetirement::Former55,
        .unknownPlaces = UnknownPlaces::Ample,
        .rates = {.leaving = 120, .transfer = 0, .uncounted = 50},
        .recruits = {{.year = 2027, .month = 8, .people = 5, .unit = UnitId{4}, .rank = u"一级科员"_s}},
        .quotas = {{.scope = QuotaScopeId{2}, .ranks = {u"三级调研员"_s, u"四级调研员"_s}, .places = 9, .from = 24330}},
        .singles = {{.cadre = CadreId{5}, .rank = u"四级调研员"_s, .month = 24330, .never = true}}};
}

QStringList ranks()
{
    return ForecastRanks(builtInRules(), QDate(2026, 6, 1)).names();
}

QString refusal(const QString& key, const QJsonValue& value)
{
    const auto plan = planFromJson({{key, value}});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Kind::Invalid);
    return plan.error().message;
}

} // namespace

TEST_CASE("a plan is read back as it was written", "[scenario]")
{
    for (const ForecastPlan& plan : {ForecastPlan{}, fullPlan()}) {
        const auto read = planFromJson(planJson(plan));
        REQUIRE(read);
        CHECK(*read == plan);
    }
    CHECK(planProblems(fullPlan(), ranks()).isEmpty());
}

TEST_CASE("what a stored plan lacks is as in a plain plan", "[scenario]")
{
    const auto read = planFromJson({});
    REQUIRE(read);
    CHECK(*read == ForecastPlan{});
}

TEST_CASE("a stored plan is refused with the place of what is wrong", "[scenario]")
{
    CHECK(refusal(u"order"_s, u"by-age"_s).contains(u"order"));
    CHECK(refusal(u"order"_s, u"by-age"_s).contains(u"oldest-first"));
    CHECK(refusal(u"reserve"_s, -1).contains(u"reserve"));
    CHECK(refusal(u"reserve"_s, u"2"_s).contains(u"reserve"));
    CHECK(refusal(u"leaving_rate"_s, 10'001).contains(u"10001"));
    CHECK(refusal(u"singles"_s, 3).contains(u"singles"));
    CHECK(refusal(u"recruits"_s, QJsonArray{QJsonObject{{u"month"_s, 7}}, QJsonObject{{u"month"_s, 13}}})
              .contains(u"recruits[2].month"));
}

TEST_CASE("a plan that can't be played says why", "[scenario]")
{
    const auto problem = [](void (*spoil)(ForecastPlan&)) {
        ForecastPlan plan = fullPlan();
        spoil(plan);
        return planProblems(plan, ranks()).size();
    };
    CHECK(problem([](ForecastPlan& plan) { plan.ranking.clear(); }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.reserve = -1; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.rates.excellent = -1; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.rates.transfer = 9'900; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.recruits.front().rank = u"科长"_s; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.recruits.front().month = 0; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.quotas.front().scope = {}; }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.singles.front().rank.clear(); }) == 1);
    CHECK(problem([](ForecastPlan& plan) { plan.singles.front().cadre = {}; }) == 1);
}
