#include "tests/core/succession/forecast_fixture.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"一级主任科员"_s;
const QString fourth = u"四级调研员"_s;

/// Two people with the years for one vacant place; the plain plan gives it to the one who is longer in the rank.
struct ThreePlans : ForecastOffice {
    ThreePlans()
    {
        add(first, u"2019-03"_s);
        add(first, u"2022-03"_s);
        approve(researchers(3, 4), 1);
        approve({u"三级调研员"_s}, 0);
        approve({u"二级调研员"_s}, 0);
    }

    ForecastResult with(const ForecastPlan& changed) const { return forecast(staff(), quotas(), changed, 3); }
    ForecastResult reserved() const
    {
        ForecastPlan changed = plan;
        changed.reserve = 1;
        return with(changed);
    }
    ForecastResult secondFirst() const
    {
        ForecastPlan changed = plan;
        changed.singles.push_back({.cadre = CadreId{2}, .rank = fourth});
        return with(changed);
    }
};

} // namespace

TEST_CASE_METHOD(ThreePlans, "three plans stand side by side, step by step, each against the first", "[forecast]")
{
    const int start = monthIn(2026, 6);
    const PlanTable table = comparePlans({with(plan), reserved(), secondFirst()});
    REQUIRE(table.steps.size() == 2);
    const PlanSteps& longer = table.steps[0];
    CHECK(longer.cadre == CadreId{1});
    CHECK(longer.rank == fourth);
    CHECK(longer.months == std::vector<std::optional<int>>{start, std::nullopt, std::nullopt});
    CHECK(longer.beside(1).loses());
    CHECK(longer.beside(2).loses());
    const PlanSteps& shorter = table.steps[1];
    CHECK(shorter.cadre == CadreId{2});
    CHECK(shorter.months == std::vector<std::optional<int>>{std::nullopt, std::nullopt, start});
    CHECK_FALSE(shorter.beside(1).gains());
    CHECK(shorter.beside(2).gains());
}

TEST_CASE_METHOD(ThreePlans, "a plan that changes nothing keeps the first plan's months and figures", "[forecast]")
{
    CHECK(comparePlans({with(plan), with(plan), with(plan)}).steps.empty());
    CHECK(comparePlans({with(plan), with(plan), with(plan)}).figures.empty());
    const PlanTable table = comparePlans({with(plan), with(plan), reserved()});
    REQUIRE(table.steps.size() == 1);
    CHECK(table.steps[0].months[1] == table.steps[0].months[0]);
    CHECK_FALSE(table.steps[0].months[2]);
}

TEST_CASE_METHOD(ThreePlans, "figures that differ are found in each plan by its own row", "[forecast]")
{
    const std::vector<ForecastResult> plans{with(plan), secondFirst(), reserved()};
    const PlanTable table = comparePlans(plans);
    const int row = rowOf(plans[0], researchers(3, 4));
    const auto found = std::ranges::find_if(
        table.figures, [row](const PlanFigures& one) { return one.rows.front() == row && one.year == 2026; });
    REQUIRE(found != table.figures.end());
    REQUIRE(found->rows.size() == 3);
    CHECK(plans[0].at(found->rows[0], 2026).used == 1);
    CHECK(plans[1].at(found->rows[1], 2026).used == 1);
    CHECK(plans[2].at(found->rows[2], 2026).used == 0);
}
