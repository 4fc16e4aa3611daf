#include "tests/core/organization/quota_fixture.h"

#include "core/organization/digestion.h"
#include "core/promotion/review.h"
#include "core/sample/sample_office.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;
using Kind = QuotaCeiling::Kind;

namespace {

/// People of one county organ with 30 posts (unit 1): three 三级、四级调研员 at most, of them one 三级.
struct County {
    QuotaRecords records{.units = {{.id = UnitId{1}, .name = u"样例局"_s, .administrative = 30}},
                         .scopes = {{.id = QuotaScopeId{1}, .organ = u"县级机关"_s, .units = {u"1"_s}}}};
    std::vector<CadreFile> files{};

    CadreFile& add(const QString& rank, const QString& since = u"2022-03-01"_s, qint64 unit = 1)
    {
        CadreFile file = holder(rank, since);
        file.id = CadreId{qint64(files.size()) + 1};
        file.unit = UnitId{unit};
        return files.emplace_back(std::move(file));
    }
    QuotaStaff staff() const
    {
        QuotaStaff all;
        for (const CadreFile& file : files)
            all.append(file);
        return all;
    }
    std::vector<QuotaLine> count(QDate on = quotaDay, const std::vector<QuotaProposal>& proposals = {},
                                 const RuleBook& rules = builtInRules()) const
    {
        return countQuotas(staff(), records, {.on = on, .today = quotaDay, .proposals = proposals}, rules);
    }
};

const QuotaLine& line(const std::vector<QuotaLine>& lines, const QStringList& ranks)
{
    const auto found = std::ranges::find_if(lines, [&](const QuotaLine& one) { return one.ceiling.ranks == ranks; });
    REQUIRE(found != lines.end());
    return *found;
}

std::vector<CadreId> ids(std::initializer_list<int> numbers)
{
    std::vector<CadreId> list;
    for (const int number : numbers)
        list.push_back(CadreId{number});
    return list;
}

} // namespace

TEST_CASE("第十一条: held, vacant and over, with the people behind each", "[quota]")
{
    County county;
    county.add(u"三级调研员"_s);
    county.add(u"三级调研员"_s);
    county.add(u"四级调研员"_s);
    const auto lines = county.count();
    CHECK(line(lines, researchers(3, 4)).held == ids({1, 2, 3}));
    CHECK(line(lines, researchers(3, 4)).heldByRank == std::vector{2, 1});
    CHECK(line(lines, researchers(3, 4)).vacant() == 0);
    CHECK(line(lines, researchers(3, 4)).over() == 0);
    CHECK(line(lines, researchers(3, 3)).held == ids({1, 2}));
    CHECK(line(lines, researchers(3, 3)).over() == 1);
    CHECK(line(lines, sectionMembers()).vacant() == 18);
}

TEST_CASE("a past day counts the ranks and the people of that day", "[quota]")
{
    County county;
    CadreFile& promoted = county.add(u"一级主任科员"_s, u"2020-01-01"_s);
    promoted.ranks.front().until = PartialDate(2024, 5, 10);
    promoted.ranks.push_back({.name = u"四级调研员"_s, .since = PartialDate(2024, 5, 10)});
    county.add(u"四级调研员"_s, u"2020-01-01"_s).leavings.push_back({.date = PartialDate(2023, 2, 1)});
    CHECK(line(county.count(QDate(2023, 1, 31)), researchers(3, 4)).held == ids({2}));
    CHECK(line(county.count(QDate(2023, 2, 1)), researchers(3, 4)).held.empty());
    CHECK(line(county.count(QDate(2024, 5, 9)), sectionMembers()).held == ids({1}));
    CHECK(line(county.count(QDate(2024, 5, 10)), researchers(3, 4)).held == ids({1}));
}

TEST_CASE("国务院办法第一条: on a later day those who retire before it have left", "[quota]")
{
    County county;
    CadreFile& man = county.add(u"四级调研员"_s);
    man.person.sex = u"男"_s;
    man.person.birth = PartialDate(1966, 5); // Retires in 2026.10.
    county.add(u"四级调研员"_s);             // Nothing on file.
    const auto before = county.count(QDate(2026, 10, 31));
    CHECK(line(before, researchers(3, 4)).held == ids({1, 2}));
    const auto after = county.count(QDate(2026, 11, 1));
    CHECK(line(after, researchers(3, 4)).held == ids({2}));
    CHECK(line(after, researchers(3, 4)).retired == ids({1}));
    CHECK(line(after, researchers(3, 4)).retirementUnknown == 1);
    CHECK(line(county.count(quotaDay), researchers(3, 4)).retirementUnknown == 0);
}

TEST_CASE("军转干部首次确定职级不占职数, until the next promotion", "[quota]")
{
    County county;
    CadreFile& soldier = county.add(u"三级主任科员"_s, u"2022-01-01"_s);
    soldier.ranks.front().reason = u"军转干部首次确定（不占职数）"_s;
    soldier.ranks.front().until = PartialDate(2025, 1, 1);
    soldier.ranks.push_back({.name = u"二级主任科员"_s, .since = PartialDate(2025, 1, 1), .reason = u"晋升"_s});
    const auto first = county.count(QDate(2024, 12, 31));
    CHECK(line(first, sectionMembers()).held.empty());
    REQUIRE(line(first, sectionMembers()).uncounted.size() == 1);
    CHECK(line(first, sectionMembers()).uncounted.front() ==
          UncountedHolder{CadreId{1}, UncountedHolder::Why::FirstRank});
    CHECK(line(county.count(QDate(2025, 1, 1)), sectionMembers()).held == ids({1}));
    const RuleBook strict =
        rulesWith(u"rank_quota_setting.json"_s, u"\"choice\": \"not-counted\""_s, u"\"choice\": \"counted\""_s);
    CHECK(line(county.count(QDate(2024, 12, 31), {}, strict), sectionMembers()).held == ids({1}));
}

TEST_CASE("第十三条: a leader with a rank takes a place of it, unless the office says otherwise", "[quota]")
{
    County county;
    county.add(u"三级调研员"_s).postLevels.push_back({.name = u"县处级副职"_s, .since = PartialDate(2022, 3)});
    CHECK(line(county.count(), researchers(3, 3)).held == ids({1}));
    const RuleBook free =
        rulesWith(u"rank_quota_setting.json"_s, u"\"choice\": \"counted\""_s, u"\"choice\": \"not-counted\""_s);
    const auto lines = county.count(quotaDay, {}, free);
    CHECK(line(lines, researchers(3, 3)).held.empty());
    CHECK(line(lines, researchers(3, 3)).uncounted.front().why == UncountedHolder::Why::LeadingPost);
}

TEST_CASE("第十三条: the leading team is counted apart from the rest of its unit", "[quota]")
{
    County county;
    county.records.scopes.push_back({.id = QuotaScopeId{2}, .organ = u"县级机关"_s, .units = {u"1"_s}, .team = true});
    county.records.approvals.push_back({.scope = QuotaScopeId{2}, .ranks = researchers(1, 1), .places = 1});
    county.add(u"一级调研员"_s).postLevels.push_back({.name = u"县处级正职"_s, .since = PartialDate(2022, 3)});
    county.add(u"三级调研员"_s);
    const auto lines = county.count();
    CHECK(line(lines, researchers(1, 1)).held == ids({1}));
    CHECK(line(lines, researchers(1, 1)).vacant() == 0);
    CHECK(line(lines, researchers(3, 3)).held == ids({2}));
    CHECK(line(lines, {u"一级巡视员"_s, u"二级巡视员"_s, u"一级调研员"_s}).held.empty());
}

TEST_CASE("第十条: who holds a rank that the organ may not have is over", "[quota]")
{
    County county;
    county.add(u"一级调研员"_s);
    const auto lines = county.count();
    CHECK(line(lines, {u"一级巡视员"_s, u"二级巡视员"_s, u"一级调研员"_s}).over() == 1);
}

TEST_CASE("proposals take the places that they leave over, and a step inside a group takes none of it", "[quota]")
{
    County county;
    county.add(u"四级调研员"_s);
    county.add(u"一级主任科员"_s);
    const auto lines = county.count(quotaDay, {{CadreId{1}, u"三级调研员"_s}, {CadreId{2}, u"四级调研员"_s}});
    const QuotaLine& group = line(lines, researchers(3, 4));
    CHECK(group.proposed == ids({1, 2}));
    CHECK(group.givesUp == ids({1}));
    CHECK(group.vacant() == 2);
    CHECK(group.left() == 1); // 3 places: one holder stays, one comes.
    CHECK(line(lines, researchers(3, 3)).left() == 0);
    CHECK(line(lines, sectionMembers()).left() == 18);
}

TEST_CASE("nobody is left out: units without a scope, people without a unit, other tracks", "[quota]")
{
    County county;
    county.records.units.push_back({.id = UnitId{2}, .name = u"无范围处"_s});
    county.records.units.push_back({.id = UnitId{3}, .name = u"空处"_s, .administrative = 4});
    county.add(u"一级科员"_s, u"2022-03"_s, 2);
    county.add(u"一级科员"_s, u"2022-03"_s, 0);
    county.add(u"一级主办"_s, u"2024-03"_s, 1);
    const auto lines = county.count();
    const auto without = [&](qint64 unit) {
        const auto found = std::ranges::find_if(
            lines, [unit](const QuotaLine& one) { return one.scope < 0 && one.unit == UnitId{unit}; });
        REQUIRE(found != lines.end());
        return found->held;
    };
    CHECK(without(2) == ids({1}));
    CHECK(without(0) == ids({2}));
    CHECK(without(3).empty());
    const auto other =
        std::ranges::find_if(lines, [](const QuotaLine& one) { return one.ceiling.kind == Kind::OtherTrack; });
    REQUIRE(other != lines.end());
    CHECK(other->held == ids({3}));
}

TEST_CASE("the count reads the files as the review does, on any day", "[quota]")
{
    const SampleOffice sample({.seed = 3, .people = 200, .today = quotaDay});
    QuotaStaff staff;
    std::vector<CadreFile> files;
    for (int index = 0; index < sample.people(); ++index) {
        files.push_back(sample.person(index));
        staff.append(files.back());
    }
    int held = 0;
    for (const QDate day : {QDate(2019, 6, 1), QDate(2022, 11, 30), quotaDay, QDate(2030, 1, 1)}) {
        for (int row = 0; row < staff.size(); ++row) {
            const CadreFile& file = files[std::size_t(row)];
            const Rank* rank = rankOn(file, day);
            const auto found = staff.rankOn(row, day);
            REQUIRE((found.name < 0 ? QString() : staff.rankNames().at(found.name)) == (rank ? rank->name : QString()));
            REQUIRE(staff.leadsOn(row, day) == (postLevelOn(file, day) != nullptr));
            REQUIRE(staff.hasLeft(row, day) == hasLeft(file, day));
            held += rank ? 1 : 0;
        }
    }
    CHECK(held > 400);
}

TEST_CASE("消化计划: retirements and entered steps bring a group down quarter by quarter", "[quota]")
{
    County county;
    for (int i = 0; i < 5; ++i) {
        CadreFile& file = county.add(u"四级调研员"_s);
        file.person.sex = u"男"_s;
        file.person.birth = PartialDate(1980, 1);
    }
    county.files[0].person.birth = PartialDate(1966, 5); // Retires in 2026.10.
    const auto lines = county.count();
    const QuotaLine& group = line(lines, researchers(3, 4));
    REQUIRE(group.over() == 2);
    const std::vector<DigestionStep> steps{{.scope = QuotaScopeId{1},
                                            .ranks = researchers(3, 4),
                                            .cadre = CadreId{2},
                                            .way = u"调出"_s,
                                            .year = 2027,
                                            .quarter = 1},
                                           {.scope = QuotaScopeId{1},
                                            .ranks = researchers(3, 4),
                                            .cadre = CadreId{1},
                                            .way = u"退休"_s,
                                            .year = 2027,
                                            .quarter = 2},
                                           {.scope = QuotaScopeId{9},
                                            .ranks = researchers(3, 4),
                                            .cadre = CadreId{3},
                                            .way = u"调出"_s,
                                            .year = 2026,
                                            .quarter = 3}};
    const auto plan = digestionPlan(group, QuotaScopeId{1}, steps, county.staff(), builtInRules(), quotaDay, 5);
    REQUIRE(plan.size() == 5);
    std::vector<int> over;
    for (const DigestionQuarter& quarter : plan)
        over.push_back(quarter.over);
    CHECK(over == std::vector{2, 2, 1, 0, 0}); // 2026 second to fourth quarter, 2027 first and second.
    CHECK(plan[2].retiring == ids({1}));
    CHECK(plan[3].planned.size() == 1);
    CHECK(plan[4].planned.empty()); // Has retired before.
}
