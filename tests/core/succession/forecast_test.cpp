#include "tests/core/succession/forecast_fixture.h"

#include "core/sample/sample_quota.h"
#include "core/succession/forecast_board.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"一级主任科员"_s;
const QString fourth = u"四级调研员"_s;
const QString third = u"三级调研员"_s;

/// 三级、四级调研员 with so many places, of which inner ones are of 三级.
ForecastOffice countyOffice(int places, int inner)
{
    ForecastOffice office;
    office.approve(researchers(3, 4), places);
    office.approve({third}, inner);
    office.approve({u"二级调研员"_s}, 0);
    return office;
}

struct SampleForecast {
    ForecastStaff staff;
    ForecastQuotas quotas{};

    explicit SampleForecast(int people) : staff(builtInRules(), forecastStart, forecastStart)
    {
        const SampleOffice sample({.people = people, .today = forecastStart});
        const SampleQuotas records = sampleQuotas(sample, forecastStart);
        for (int index = 0; index < sample.people(); ++index)
            staff.append(sample.person(index));
        quotas = forecastQuotas({sample.units(), records.scopes, records.approvals, records.steps}, builtInRules(),
                                forecastStart);
    }
};

ForecastPlan anyPlan()
{
    const auto order = GENERATE(FillOrder::LongestInRank, FillOrder::OldestFirst);
    const auto pooling = GENERATE(Pooling::AsFixed, Pooling::ByUnit, Pooling::Pooled);
    return {.order = order,
            .pooling = pooling,
            .grades = GradeAssumption::OwnShare,
            .rates = {.leaving = 150, .transfer = 50},
            .recruits = {{.people = 10, .rank = u"一级科员"_s}}};
}

/// How long each person behind a figure had waited at the end of that month, the longest first.
std::vector<int> waitsBehind(const ForecastResult& result, int row, int year)
{
    const int month = std::min(year * 12 + 11, result.until);
    std::vector<int> waits;
    for (const CadreId cadre : peopleOf(result, row, year, ForecastPeople::Waiting)) {
        const auto found = std::ranges::find_if(result.blocks, [&](const ForecastBlock& block) {
            const int lastDay = block.end == ForecastBlock::Until::Promoted ? month + 1 : month;
            return block.cadre == cadre && block.eligible <= month && block.until.value_or(neverMonth) >= lastDay;
        });
        REQUIRE(found != result.blocks.end());
        waits.push_back(month - found->eligible);
    }
    std::ranges::sort(waits, std::greater<>());
    return waits;
}

} // namespace

TEST_CASE("quotas are never exceeded: who holds a rank beyond them is digested, never added to", "[forecast]")
{
    const SampleForecast office(1500);
    const ForecastPlan plan = anyPlan();
    const ForecastResult result = forecast(office.staff, office.quotas, plan, 12);
    REQUIRE(result.moves.size() > 300);
    int overAtFirst = 0;
    for (int row = 0; row < int(result.rows.size()); ++row) {
        for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
            const ForecastFigure& figure = result.at(row, year);
            if (result.rows[std::size_t(row)].kind == ForecastRow::Kind::Total || !figure.quota)
                continue;
            INFO(result.rows[std::size_t(row)].name.toStdString() << " " << year);
            CHECK(figure.over == std::max(0, figure.used - *figure.quota));
            CHECK(*figure.vacant == std::max(0, *figure.quota - figure.used));
            if (year > result.firstYear())
                CHECK(figure.over <= result.at(row, year - 1).over);
            overAtFirst += year == result.firstYear() ? figure.over : 0;
        }
    }
    CHECK((overAtFirst > 0 || plan.pooling == Pooling::Pooled)); // Pooled, other branches have room for them.
}

TEST_CASE("everybody leaves at the end of the retirement month, and nobody else does without a rate", "[forecast]")
{
    const SampleForecast office(600);
    const ForecastPlan plan{.rates = {.leaving = 0, .transfer = 0}};
    const ForecastResult result = forecast(office.staff, office.quotas, plan, 10);
    std::map<CadreId, int> left;
    for (const ForecastLeaving& leaving : result.leavings) {
        CHECK(leaving.why == ForecastLeaving::Why::Retires);
        CHECK(left.emplace(leaving.cadre, leaving.month).second);
    }
    int retired = 0;
    for (const ForecastPerson& person : result.people) {
        const bool due = person.retires && *person.retires <= result.until;
        CHECK(left.contains(person.cadre) == due);
        if (due)
            CHECK(left.at(person.cadre) == std::max(*person.retires, result.from));
        retired += due ? 1 : 0;
    }
    CHECK(retired > 30);
}

TEST_CASE("a woman whose age limit isn't on file stays, or retires as the plan assumes", "[forecast]")
{
    ForecastOffice office;
    CadreFile& woman = office.add(first, u"2019-03"_s, u"1972-05"_s);
    woman.person.sex = u"女"_s;
    const ForecastResult stays = office.run(5);
    CHECK(stays.retirementUnknown == 1);
    CHECK(stays.leavings.empty());
    office.plan.unknownRetirement = UnknownRetirement::Former55;
    const ForecastResult assumed = office.run(5);
    CHECK(assumed.retirementUnknown == 0);
    REQUIRE(assumed.leavings.size() == 1);
    // 55 years in 2027-05, the 29th month of the reform, 8 months later (国务院关于渐进式延迟法定退休年龄的办法第一条).
    CHECK(assumed.leavings.front().month == monthIn(2028, 1));
}

TEST_CASE("the whole office has as many places as its scopes, or nobody can say", "[forecast]")
{
    const SampleForecast office(1500);
    const ForecastResult result = forecast(office.staff, office.quotas, {}, 3);
    int told = 0;
    for (int row = 0; row < int(result.rows.size()); ++row) {
        const ForecastFigure& figure = result.at(row, 2027);
        if (result.rows[std::size_t(row)].kind != ForecastRow::Kind::Total || !figure.quota)
            continue;
        INFO(result.rows[std::size_t(row)].name.toStdString());
        CHECK(*figure.quota - figure.used == *figure.vacant - figure.over);
        ++told;
    }
    CHECK(told > 2);
}

TEST_CASE("without leavings and retirements only today's vacancies are filled", "[forecast]")
{
    ForecastOffice office = countyOffice(3, 1);
    for (int nth = 0; nth < 4; ++nth)
        office.add(first, u"2020-03"_s);
    office.add(fourth, u"2020-03"_s);
    const ForecastResult result = office.run(10);
    // The holder of 四级调研员 goes up inside the group; two of the four take its two vacancies; then it is full.
    CHECK(monthOfMove(result, 5, third) == monthIn(2026, 6));
    REQUIRE(result.moves.size() == 3);
    for (const ForecastMove& move : result.moves)
        CHECK(move.month == monthIn(2026, 6));
    const ForecastFigure& last = result.at(rowOf(result, researchers(3, 4)), 2035);
    CHECK(last.used == 3);
    CHECK(last.waiting == 4); // Two for 四级调研员, and its two new holders for 三级调研员.
    CHECK(last.stalls);
}

TEST_CASE("a place that retirement frees is filled in the next month, and the ladder follows in the same", "[forecast]")
{
    ForecastOffice office = countyOffice(2, 1);
    office.add(third, u"2018-03"_s, u"1966-10"_s);
    office.add(fourth, u"2020-03"_s);
    office.add(first, u"2020-03"_s);
    const ForecastResult result = office.run(3);
    REQUIRE(result.people.front().retires);
    const int next = *result.people.front().retires + 1;
    CHECK(next > result.from);
    CHECK(monthOfMove(result, 2, third) == next);
    CHECK(monthOfMove(result, 3, fourth) == next);
    CHECK(result.moves.front().freed);
    const auto block = std::ranges::find(result.blocks, CadreId{2}, &ForecastBlock::cadre);
    REQUIRE(block != result.blocks.end());
    CHECK(result.rankName(block->target) == third);
    CHECK(block->eligible == monthIn(2022, 3)); // 第十八条: two years
    CHECK(block->until == next);
}

TEST_CASE("who gets the place depends on the order that the office picks", "[forecast]")
{
    ForecastOffice office = countyOffice(1, 1);
    office.add(first, u"2021-03"_s, u"1975-05"_s);
    office.add(first, u"2019-03"_s, u"1980-05"_s);
    office.add(first, u"2022-03"_s, u"1985-05"_s);
    const auto whoGoes = [&office] { return office.run(1).moves.at(0).cadre.value; };
    CHECK(whoGoes() == 2);
    office.plan.order = FillOrder::OldestFirst;
    CHECK(whoGoes() == 1);
    office.plan.order = FillOrder::RankingList;
    office.plan.ranking = {CadreId{3}, CadreId{1}};
    CHECK(whoGoes() == 3);
    office.plan.ranking = {CadreId{99}}; // Nobody of the office: the longest in rank.
    CHECK(whoGoes() == 2);
}

TEST_CASE("places in reserve stay vacant", "[forecast]")
{
    ForecastOffice office = countyOffice(3, 1);
    for (int nth = 0; nth < 5; ++nth)
        office.add(first, u"2020-03"_s);
    office.plan.reserve = 2;
    const ForecastResult result = office.run(5);
    CHECK(result.at(rowOf(result, researchers(3, 4)), 2030).used == 1);
    CHECK(result.at(rowOf(result, researchers(3, 4)), 2030).vacant == 2);
}

TEST_CASE("ranks without a limit are reached as soon as the years are enough", "[forecast]")
{
    ForecastOffice office;
    office.add(u"二级科员"_s, u"2026-01-15"_s);
    const ForecastResult result = office.run(5);
    // 第十八条: two years as 二级科员; decisions fall on the first of a month.
    CHECK(monthOfMove(result, 1, u"一级科员"_s) == monthIn(2028, 2));
    CHECK(result.blocks.empty());
}

TEST_CASE("第十条: nobody is promoted to a rank that the organ may not have", "[forecast]")
{
    ForecastOffice office = countyOffice(5, 2);
    office.add(u"二级调研员"_s, u"2015-03"_s);
    const ForecastResult result = office.run(5);
    CHECK(result.moves.empty());
    REQUIRE(result.blocks.size() == 1);
    CHECK(result.blocks.front().why == ForecastBlock::Why::Forbidden);
    CHECK_FALSE(result.blocks.front().until);
}

TEST_CASE("people of a unit without scope wait until its places are fixed, unless the plan says otherwise",
          "[forecast]")
{
    ForecastOffice office;
    office.records.scopes.clear();
    office.add(u"二级科员"_s, u"2020-01"_s);
    const ForecastResult waits = office.run(2);
    CHECK(waits.moves.empty());
    REQUIRE(waits.blocks.size() == 1);
    CHECK(waits.blocks.front().why == ForecastBlock::Why::PlacesUnset);
    office.plan.unknownPlaces = UnknownPlaces::Ample;
    CHECK_FALSE(office.run(2).moves.empty());
}

TEST_CASE("places that a document grants from a later day on are there from the next first of a month", "[forecast]")
{
    ForecastOffice office;
    office.approve({third}, 0);
    office.approve(researchers(3, 4), 0, {}, QDate(2027, 3, 14));
    office.approve(researchers(3, 4), 1, QDate(2027, 3, 15));
    office.add(first, u"2020-03"_s);
    CHECK(monthOfMove(office.run(3), 1, fourth) == monthIn(2027, 4));
    office.plan.quotas = {
        {.scope = QuotaScopeId{1}, .ranks = researchers(3, 4), .places = 1, .from = monthIn(2026, 9)}};
    CHECK(monthOfMove(office.run(3), 1, fourth) == monthIn(2026, 9));
    office.plan.quotas.front().places = 0; // For good: the document's place is gone, too.
    CHECK(monthOfMove(office.run(3), 1, fourth) == 0);
}

TEST_CASE("used by unit, a scope's places are divided by establishment", "[forecast]")
{
    CHECK(dividedPlaces(10, {50, 30, 20}) == std::vector{5, 3, 2});
    CHECK(dividedPlaces(2, {40, 30, 30}) == std::vector{1, 1, 0});
    CHECK(dividedPlaces(3, {0, 0}) == std::vector{0, 0});
    ForecastOffice office = countyOffice(2, 1);
    office.records.units.push_back({.id = UnitId{2}, .name = u"样例分局"_s, .administrative = 100});
    office.records.scopes.front().units = {u"1"_s, u"2"_s};
    for (int nth = 0; nth < 3; ++nth)
        office.add(first, u"2019-03"_s);
    office.add(first, u"2022-03"_s).unit = UnitId{2};
    CHECK(monthOfMove(office.run(1), 4, fourth) == 0);
    office.plan.pooling = Pooling::ByUnit;
    const ForecastResult result = office.run(1);
    CHECK(monthOfMove(result, 4, fourth) == monthIn(2026, 6));
    CHECK(result.moves.size() == 2);
}

TEST_CASE("pooled, an organ's places serve the people of another of its level", "[forecast]")
{
    ForecastOffice office = countyOffice(2, 1);
    office.records.units.push_back({.id = UnitId{2}, .name = u"样例分局"_s, .administrative = 10});
    QuotaScope branch = scopeOf(u"县级机关"_s, 0);
    branch.id = QuotaScopeId{2};
    branch.units = {u"2"_s};
    office.records.scopes.push_back(branch);
    office.add(first, u"2020-03"_s).unit = UnitId{2};
    CHECK(office.run(1).moves.empty());
    office.plan.pooling = Pooling::Pooled;
    CHECK(monthOfMove(office.run(1), 1, fourth) == monthIn(2026, 6));
}

TEST_CASE("a single promotion goes first, takes no place that isn't there, and shortens no years", "[forecast]")
{
    ForecastOffice office = countyOffice(1, 0);
    office.add(first, u"2019-03"_s);
    office.add(first, u"2022-03"_s);
    office.add(first, u"2026-03"_s);
    office.plan.singles = {{.cadre = CadreId{2}, .rank = fourth}, {.cadre = CadreId{3}, .rank = fourth}};
    const ForecastResult result = office.run(5);
    REQUIRE(result.moves.size() == 1);
    CHECK(result.moves.front().cadre == CadreId{2});
    CHECK(result.moves.front().byHand);
    REQUIRE(result.unmet.size() == 1);
    CHECK(result.unmet.front().cadre == CadreId{3});
    CHECK(result.unmet.front().eligible == monthIn(2028, 3));
}

TEST_CASE("who is not to be promoted stays, and the others take the places", "[forecast]")
{
    ForecastOffice office = countyOffice(1, 1);
    office.add(first, u"2019-03"_s);
    office.add(first, u"2022-03"_s);
    office.plan.singles = {{.cadre = CadreId{1}, .rank = fourth, .never = true}};
    const ForecastResult result = office.run(5);
    CHECK(monthOfMove(result, 1, fourth) == 0);
    CHECK(monthOfMove(result, 2, fourth) == monthIn(2026, 6));
    REQUIRE(result.blocks.size() >= 1);
    CHECK(result.blocks.front().why == ForecastBlock::Why::ByHand);
}

TEST_CASE("newcomers get their rank after the probation and go up from there", "[forecast]")
{
    ForecastOffice office;
    office.add(first, u"2019-03"_s);
    office.plan.recruits = {{.year = 2027, .month = 7, .people = 2, .unit = UnitId{1}, .rank = u"二级科员"_s}};
    const ForecastResult result = office.run(6);
    REQUIRE(result.arrivals.size() == 2);
    CHECK(result.arrivals.front().cadre == CadreId{-1});
    CHECK(result.arrivals.front().month == monthIn(2027, 7));
    CHECK(result.arrivals.front().rankMonth == monthIn(2028, 7)); // 公务员法第三十四条
    CHECK(monthOfMove(result, -1, u"二级科员"_s) == monthIn(2028, 7));
    CHECK(monthOfMove(result, -2, u"一级科员"_s) == monthIn(2030, 7)); // 第十八条
    office.plan.recruits.front().year = 0;
    CHECK(office.run(6).arrivals.size() == 12); // 2026 to 2031
}

TEST_CASE("who leads and by the office's setting takes no place frees none", "[forecast]")
{
    const RuleBook rules = quotaRulesWith(u"counted"_s, u"not-counted"_s);
    ForecastOffice office = countyOffice(1, 0);
    CadreFile& leader = office.add(fourth, u"2019-03"_s, u"1966-10"_s);
    leader.postLevels.push_back({.name = u"乡科级正职"_s, .since = PartialDate(2015, 3)});
    office.add(first, u"2019-03"_s);
    office.add(first, u"2020-03"_s);
    const ForecastResult result = office.run(5, rules);
    CHECK(monthOfMove(result, 2, fourth) == monthIn(2026, 6));
    CHECK(monthOfMove(result, 3, fourth) == 0);
    CHECK(result.at(rowOf(result, researchers(3, 4)), 2026).uncounted == 1);
}

TEST_CASE("the people behind each figure are as many as it says", "[forecast]")
{
    const SampleForecast office(600);
    const ForecastResult result = forecast(office.staff, office.quotas, anyPlan(), 6);
    int retiredShortly = 0;
    for (int row = 0; row < int(result.rows.size()); ++row) {
        for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
            const ForecastFigure& figure = result.at(row, year);
            const auto people = [&](ForecastPeople which) { return int(peopleOf(result, row, year, which).size()); };
            INFO(result.rows[std::size_t(row)].name.toStdString() << " " << year);
            CHECK(people(ForecastPeople::Used) == figure.used + figure.uncounted);
            CHECK(people(ForecastPeople::Waiting) == figure.waiting);
            CHECK(people(ForecastPeople::Promoted) <= figure.promoted); // Two steps in one group are one person.
            CHECK(people(ForecastPeople::Left) == figure.left);
            retiredShortly += people(ForecastPeople::RetiredShort);
        }
    }
    CHECK(retiredShortly > 0);
}

TEST_CASE("the longest and the middle wait of each figure are those of the people behind it", "[forecast]")
{
    const SampleForecast office(600);
    const ForecastResult result = forecast(office.staff, office.quotas, anyPlan(), 6);
    int waiting = 0;
    for (int row = 0; row < int(result.rows.size()); ++row) {
        for (int year = result.firstYear(); year < result.firstYear() + result.yearCount(); ++year) {
            const auto waits = waitsBehind(result, row, year);
            INFO(result.rows[std::size_t(row)].name.toStdString() << " " << year);
            CHECK(result.at(row, year).longestWait == (waits.empty() ? 0 : waits.front()));
            CHECK(result.at(row, year).medianWait == (waits.empty() ? 0 : waits[waits.size() / 2]));
            waiting += int(waits.size());
        }
    }
    CHECK(waiting > 100);
}

TEST_CASE("promotions stand by month and from the highest rank down, leavings by month, in the whole office",
          "[forecast]")
{
    const SampleForecast office(1500);
    const ForecastResult result = forecast(office.staff, office.quotas, anyPlan(), 6);
    const auto whenAndWhereTo = [](const ForecastMove& move) { return std::pair(move.month, move.to); };
    CHECK(std::ranges::is_sorted(result.moves, {}, whenAndWhereTo));
    CHECK(std::ranges::is_sorted(result.leavings, {}, &ForecastLeaving::month));
    CHECK(result.moves.size() > 100);
}

TEST_CASE("places as fixed: what happens in one organ changes nothing in another", "[forecast]")
{
    ForecastOffice alone = countyOffice(2, 1);
    for (const QString& since : {u"2018-03"_s, u"2019-03"_s, u"2020-03"_s})
        alone.add(first, since);
    ForecastOffice both = alone;
    both.records.units.push_back({.id = UnitId{2}, .name = u"样例分局"_s, .administrative = 10});
    QuotaScope branch = scopeOf(u"县级机关"_s, 0);
    branch.id = QuotaScopeId{2};
    branch.units = {u"2"_s};
    both.records.scopes.push_back(branch);
    both.add(first, u"2017-03"_s).unit = UnitId{2};
    const auto expected = alone.run(10);
    const auto found = both.run(10);
    REQUIRE(expected.moves.size() > 1);
    CHECK(found.moves == expected.moves); // The branch has no places.
}

TEST_CASE("the first year's figures are those of the quota page on that day", "[forecast]")
{
    ForecastOffice office = countyOffice(5, 2);
    for (const QString& rank : {third, fourth, fourth, first})
        office.add(rank, u"2026-03"_s);
    const ForecastResult result = office.run(1);
    QuotaStaff staff;
    for (const CadreFile& file : office.files)
        staff.append(file);
    for (const QuotaLine& line : countQuotas(staff, office.records, {.on = forecastStart}, builtInRules())) {
        if (line.ceiling.kind == QuotaCeiling::Kind::OtherTrack)
            continue;
        const ForecastFigure& figure = result.at(rowOf(result, line.ceiling.ranks), 2026);
        CHECK(figure.used == int(line.held.size()));
        CHECK(figure.vacant == line.vacant());
    }
}

TEST_CASE("a rate of leaving takes as many as it says, the same in each forecast", "[forecast]")
{
    ForecastOffice office;
    for (int nth = 0; nth < 1000; ++nth)
        office.add(u"四级主任科员"_s, u"2026-01"_s);
    office.plan.rates = {.leaving = 200, .transfer = 100};
    const ForecastResult result = office.run(1);
    const auto transfers = std::ranges::count(result.leavings, ForecastLeaving::Why::Transfers, &ForecastLeaving::why);
    CHECK(result.leavings.size() >= 28); // Three of a hundred, less what has left already.
    CHECK(result.leavings.size() <= 31);
    CHECK(transfers >= 9);
    CHECK(transfers <= 11);
    CHECK(office.run(1).leavings == result.leavings);
}

TEST_CASE("without a rate, the office's own last five years give it", "[forecast]")
{
    ForecastOffice office;
    for (int nth = 0; nth < 100; ++nth)
        office.add(u"四级主任科员"_s, u"2015-01"_s);
    CHECK(office.staff().leavingRate() == 0);
    office.files[0].leavings.push_back({.date = PartialDate(2023, 6), .method = u"辞去公职"_s});
    office.files[1].leavings.push_back({.date = PartialDate(2023, 6), .method = u"调出"_s});
    office.files[2].leavings.push_back({.date = PartialDate(2023, 6), .method = u"离（退）休"_s});
    office.files[3].leavings.push_back({.date = PartialDate(2019, 6), .method = u"辞去公职"_s});
    const ForecastStaff staff = office.staff();
    // One of about 490 people's years.
    CHECK(staff.leavingRate() == 20);
    CHECK(staff.transferRate() == 20);
    CHECK(staff.people().size() == 96);
}

TEST_CASE("a date of leaving on file is kept", "[forecast]")
{
    ForecastOffice office;
    office.add(first, u"2026-03"_s).leavings.push_back({.date = PartialDate(2027, 3, 15), .method = u"调出"_s});
    const ForecastResult result = office.run(3);
    REQUIRE(result.leavings.size() == 1);
    CHECK(result.leavings.front().month == monthIn(2027, 3));
    CHECK(result.leavings.front().why == ForecastLeaving::Why::OnRecord);
}

TEST_CASE("promoting somebody now shows who waits longer for it", "[forecast]")
{
    ForecastOffice office = countyOffice(2, 1);
    office.add(fourth, u"2019-03"_s, u"1966-10"_s);
    office.add(first, u"2019-03"_s);
    office.add(first, u"2022-03"_s);
    const PromotionCost cost =
        comparePromotions(office.staff(), office.quotas(), office.plan, 5, {{.cadre = CadreId{3}, .rank = fourth}});
    const int freed = *cost.base.people.front().retires + 1;
    CHECK(monthOfMove(cost.base, 2, fourth) == monthIn(2026, 6));
    CHECK(monthOfMove(cost.promoted, 3, fourth) == monthIn(2026, 6));
    const auto& steps = cost.comparison.steps;
    const auto loses = std::ranges::find_if(
        steps, [](const StepDifference& step) { return step.cadre == CadreId{2} && step.rank == fourth; });
    REQUIRE(loses != steps.end());
    CHECK(loses->loses());
    CHECK(loses->base == monthIn(2026, 6));
    CHECK(loses->other == monthOfMove(cost.promoted, 2, fourth));
    CHECK(*loses->other <= freed);
    CHECK(compareForecasts(cost.base, cost.base).steps.empty());
    CHECK(compareForecasts(cost.base, cost.base).figures.empty());
}
