#include "core/promotion/recommendation_range.h"
#include "tests/core/promotion/round_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 1);

const std::vector<Unit> units{{.id = {1}, .name = u"样例局"_s},
                              {.id = {2}, .parent = {1}, .name = u"人事处"_s},
                              {.id = {3}, .parent = {1}, .name = u"综合处"_s}};

CadreFile inUnit(CadreFile file, qint64 unit)
{
    file.unit = {unit};
    return file;
}

const CadreFile bureauChief = inUnit(leader(u"厅局级正职"_s, u"2020-01-01"_s), 1);
const CadreFile divisionChief = inUnit(leader(u"县处级正职"_s, u"2020-01-01"_s), 2);
const CadreFile member = inUnit(holder(u"一级主任科员"_s, u"2022-01-01"_s), 3);

QString categoryIn(const Round& round, const CadreFile& file, const std::vector<RoundTarget>& targets = {})
{
    const auto found = RecommendationScope(round, targets, units, builtInRules(), on).member(file);
    return found ? found->category : QString();
}

} // namespace

TEST_CASE("第二十条第二项: everybody in service takes part, each in one category", "[range]")
{
    const Round round{.kind = round_kind::rank};
    CHECK(categoryIn(round, bureauChief) == u"领导班子成员");
    CHECK(categoryIn(round, divisionChief) == u"内设机构负责人");
    CHECK(categoryIn(round, member) == u"其他公务员");
}

TEST_CASE("who left by that day, or belongs to another organ, isn't in the range", "[range]")
{
    CadreFile left = member;
    left.leavings.push_back({.date = PartialDate(2026, 6, 1), .method = u"调出"_s});
    CHECK(categoryIn({.kind = round_kind::rank}, left).isEmpty());
    left.leavings.front().date = PartialDate(2026, 6, 2);
    CHECK_FALSE(categoryIn({.kind = round_kind::rank}, left).isEmpty());
    CHECK(categoryIn({.kind = round_kind::rank, .unit = {2}}, member).isEmpty());
    CHECK(categoryIn({.kind = round_kind::rank, .unit = {2}}, divisionChief) == u"领导班子成员");
}

TEST_CASE("选拔任用条例第四章: for an internal post, the leaders and the staff of its unit", "[range]")
{
    const Round round{.kind = round_kind::leadingPost};
    CHECK(categoryIn(round, bureauChief, {{.unit = {3}}}) == u"领导班子成员");
    CHECK(categoryIn(round, member, {{.unit = {3}}}) == u"所在内设机构人员");
    CHECK(categoryIn(round, member, {{.unit = {2}}}).isEmpty());
    CHECK(categoryIn(round, divisionChief, {{.unit = {3}}}) == u"内设机构负责人");
}

TEST_CASE("before the rule there is no range", "[range]")
{
    const RecommendationScope scope({.kind = round_kind::rank}, {}, units, builtInRules(), QDate(2019, 5, 31));
    CHECK(scope.rule() == nullptr);
    CHECK_FALSE(scope.member(member));
}
