#include "tests/core/organization/quota_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;
using Kind = QuotaCeiling::Kind;

TEST_CASE("第十一条 Q1: 省级机关 of 200 posts", "[quota]")
{
    const auto lines = ceilingsOf(scopeOf(u"省级机关"_s, 200));
    CHECK(ceilingOf(lines, inspectors()) == 10);
    CHECK(ceilingOf(lines, {u"一级巡视员"_s}) == 3);
    CHECK(ceilingOf(lines, researchers()) == 90);
    CHECK(lineOf(lines, inspectors()).article == u"公务员职务与职级并行规定第十一条");
    CHECK(lineOf(lines, inspectors()).certainty == Certainty::InForce);
}

TEST_CASE("第二十条: ranks without a ratio aren't limited, 主任科员 in 省级机关 and 科员 everywhere", "[quota]")
{
    const auto provincial = ceilingsOf(scopeOf(u"省级机关"_s, 200));
    QStringList ranks = sectionMembers();
    ranks += {u"一级科员"_s, u"二级科员"_s};
    CHECK(lineOf(provincial, ranks).kind == Kind::Unlimited);
    CHECK_FALSE(lineOf(provincial, ranks).places());
    const auto county = ceilingsOf(scopeOf(u"县级机关"_s, 30));
    CHECK(lineOf(county, {u"一级科员"_s, u"二级科员"_s}).kind == Kind::Unlimited);
    CHECK(lineOf(county, sectionMembers()).kind == Kind::Capped);
}

TEST_CASE("第十一条 Q2: 省级机关 of 137 posts, every cap rounded down", "[quota]")
{
    const auto lines = ceilingsOf(scopeOf(u"省级机关"_s, 137));
    CHECK(ceilingOf(lines, inspectors()) == 6);
    CHECK(ceilingOf(lines, {u"一级巡视员"_s}) == 1);
    CHECK(ceilingOf(lines, researchers()) == 61);
    const QString words = lineOf(lines, researchers()).arithmetic;
    for (const QString& figure : {u"137"_s, u"45%"_s, u"61.65"_s, u"61"_s})
        CHECK(words.contains(figure));
    const QString inner = lineOf(lines, {u"一级巡视员"_s}).arithmetic;
    for (const QString& figure : {u"6"_s, u"30%"_s, u"1.8"_s})
        CHECK(inner.contains(figure));
}

TEST_CASE("第十一条 Q3 and Q4: 一级巡视员 of a central organ depend on the rank of the body", "[quota]")
{
    QuotaScope scope = scopeOf(u"中央机关"_s, 500);
    CHECK(lineOf(ceilingsOf(scope), {u"一级巡视员"_s}).kind == Kind::Unset);
    scope.body = u"正部级"_s;
    CHECK(ceilingOf(ceilingsOf(scope), inspectors()) == 60);
    CHECK(ceilingOf(ceilingsOf(scope), {u"一级巡视员"_s}) == 24);
    CHECK(ceilingOf(ceilingsOf(scope), researchers()) == 325);
    scope.body = u"副部级"_s;
    CHECK(ceilingOf(ceilingsOf(scope), inspectors()) == 60);
    CHECK(ceilingOf(ceilingsOf(scope), {u"一级巡视员"_s}) == 12);
    CHECK(ceilingOf(ceilingsOf(scope), researchers()) == 325);
}

TEST_CASE("第十一条 Q5 and Q6: 市级机关 of 85 posts, inner caps of the rounded or the exact figure", "[quota]")
{
    QuotaScope scope = scopeOf(u"市级机关"_s, 85);
    for (const QString& chain : {u"rounded"_s, u"exact"_s}) {
        scope.chain = chain;
        const auto lines = ceilingsOf(scope);
        CHECK(ceilingOf(lines, {u"二级巡视员"_s}) == 0);
        CHECK(ceilingOf(lines, researchers()) == 17);
        CHECK(ceilingOf(lines, researchers(1, 2)) == 6);
        CHECK(ceilingOf(lines, researchers(1, 1)) == 3);
        CHECK(ceilingOf(lines, sectionMembers()) == 51);
        CHECK(ceilingOf(lines, sectionMembers(1, 2)) == 25);
        CHECK(lineOf(lines, researchers()).certainty == Certainty::Unconfirmed);
    }
    CHECK(lineOf(ceilingsOf(scope), researchers(1, 1)).arithmetic.contains(u"3.4"));
}

TEST_CASE("第十一条: exact and rounded chains differ where rounding eats a place", "[quota]")
{
    QuotaScope scope = scopeOf(u"县级机关"_s, 25); // 10% = 2.5; 40% of 2 = 0.8, of 2.5 = 1.
    CHECK(ceilingOf(ceilingsOf(scope), researchers(3, 3)) == 0);
    scope.chain = u"exact"_s;
    CHECK(ceilingOf(ceilingsOf(scope), researchers(3, 3)) == 1);
    scope.chain.clear();
    const RuleBook exact = quotaRulesWith(u"rounded"_s, u"exact"_s);
    CHECK(ceilingOf(ceilingsOf(scope, exact), researchers(3, 3)) == 1);
}

TEST_CASE("第十一条 Q7 and Q8: 县级机关 of 30 and of 120 posts", "[quota]")
{
    const auto small = ceilingsOf(scopeOf(u"县级机关"_s, 30));
    CHECK(ceilingOf(small, researchers(2, 2)) == 0);
    CHECK(ceilingOf(small, researchers(3, 4)) == 3);
    CHECK(ceilingOf(small, researchers(3, 3)) == 1);
    CHECK(ceilingOf(small, sectionMembers()) == 18);
    CHECK(ceilingOf(small, sectionMembers(1, 2)) == 9);
    const auto large = ceilingsOf(scopeOf(u"县级机关"_s, 120));
    CHECK(ceilingOf(large, researchers(2, 2)) == 2);
    CHECK(ceilingOf(large, researchers(3, 4)) == 12);
    CHECK(ceilingOf(large, researchers(3, 3)) == 4);
    CHECK(ceilingOf(large, sectionMembers()) == 72);
    CHECK(ceilingOf(large, sectionMembers(1, 2)) == 36);
}

TEST_CASE("第十条 Q9: a county organ may have no 一级调研员, whatever a document grants", "[quota]")
{
    const QuotaScope scope = scopeOf(u"县级机关"_s, 120);
    const QStringList forbidden{u"一级巡视员"_s, u"二级巡视员"_s, u"一级调研员"_s};
    const auto lines = ceilingsOf(scope);
    CHECK(lineOf(lines, forbidden).kind == Kind::Forbidden);
    CHECK(lineOf(lines, forbidden).article == u"公务员职务与职级并行规定第十条");
    CHECK(lineOf(lines, forbidden).findings.isEmpty());
    const QuotaApproval approval{
        .scope = scope.id, .ranks = researchers(1, 1), .places = 1, .document = u"样组〔2025〕1号"_s};
    const auto granted = ceilingsOf(scope, builtInRules(), {approval});
    CHECK(lineOf(granted, forbidden).places() == 0);
    REQUIRE(lineOf(granted, forbidden).findings.size() == 1);
    CHECK(lineOf(granted, forbidden).findings.first().contains(approval.document));
}

TEST_CASE("第十条: the leading team of a county has its own ranks, and only documents give it places", "[quota]")
{
    QuotaScope scope = scopeOf(u"县级机关"_s, 120);
    scope.team = true;
    const QStringList team{u"二级巡视员"_s, u"一级调研员"_s, u"二级调研员"_s, u"三级调研员"_s};
    CHECK(lineOf(ceilingsOf(scope), team).kind == Kind::Unset);
    const auto granted =
        ceilingsOf(scope, builtInRules(), {{.scope = scope.id, .ranks = researchers(1, 1), .places = 2}});
    CHECK(lineOf(granted, researchers(1, 1)).places() == 2);
    CHECK(lineOf(granted, {u"二级巡视员"_s, u"二级调研员"_s, u"三级调研员"_s}).kind == Kind::Unset);
}

TEST_CASE("第十三条 Q10: three pooled organs of 40, 55 and 60 posts share one 二级巡视员", "[quota]")
{
    QuotaScope scope{.id = QuotaScopeId{1}, .organ = u"市级机关"_s, .units = {u"1"_s, u"2"_s, u"3"_s}, .pooled = true};
    std::vector<Unit> units;
    for (const int posts : {40, 55, 60})
        units.push_back(
            {.id = UnitId{qint64(units.size()) + 1}, .name = u"局%1"_s.arg(units.size() + 1), .administrative = posts});
    const auto lines = quotaCeilings(scope, units, {}, builtInRules(), quotaDay);
    CHECK(ceilingOf(lines, {u"二级巡视员"_s}) == 1);
    const QString words = lineOf(lines, {u"二级巡视员"_s}).arithmetic;
    for (const QString& figure : {u"155"_s, u"局160"_s.left(0) + u"局1"_s, u"1.55"_s, u"0 + 0 + 0"_s})
        CHECK(words.contains(figure));
    for (const Unit& unit : units) {
        scope.units = {QString::number(unit.id.value)};
        CHECK(ceilingOf(quotaCeilings(scope, units, {}, builtInRules(), quotaDay), {u"二级巡视员"_s}) == 0);
    }
}

TEST_CASE("第十一条第五项: the ratios of 副省级城市的区 aren't known, and nothing is made up", "[quota]")
{
    const auto lines = ceilingsOf(scopeOf(u"副省级城市的区机关"_s, 300));
    const auto unset = std::ranges::find(lines, Kind::Unset, &QuotaCeiling::kind);
    REQUIRE(unset != lines.end());
    CHECK(unset->certainty == Certainty::Unset);
    CHECK_FALSE(unset->places());
    CHECK(unset->ranks.first() == u"一级调研员"); // 第十条: 一级调研员 and below.
    CHECK(std::ranges::none_of(lines, [](const QuotaCeiling& line) { return line.kind == Kind::Capped; }));
    const auto granted = ceilingsOf(scopeOf(u"副省级城市的区机关"_s, 300), builtInRules(),
                                    {{.scope = QuotaScopeId{1}, .ranks = researchers(), .places = 20}});
    CHECK(lineOf(granted, researchers()).places() == 20);
}

TEST_CASE("第十一条: 副省级城市机关, of which the caps on 一级 are still to be confirmed", "[quota]")
{
    const auto lines = ceilingsOf(scopeOf(u"副省级城市机关"_s, 300));
    CHECK(ceilingOf(lines, inspectors()) == 6);
    CHECK(ceilingOf(lines, {u"一级巡视员"_s}) == 1);
    CHECK(ceilingOf(lines, researchers()) == 129);
    CHECK(ceilingOf(lines, researchers(1, 1)) == 25);
    CHECK(lineOf(lines, inspectors()).certainty == Certainty::InForce);
    CHECK(lineOf(lines, researchers(1, 1)).certainty == Certainty::Unconfirmed);
}

TEST_CASE("取整: half up and per document are choices of the scope and of the office", "[quota]")
{
    QuotaScope scope = scopeOf(u"省级机关"_s, 137);
    scope.rounding = u"half-up"_s;
    CHECK(ceilingOf(ceilingsOf(scope), researchers()) == 62);
    CHECK(ceilingOf(ceilingsOf(scope), inspectors()) == 7);
    scope.rounding = u"per-document"_s;
    CHECK(lineOf(ceilingsOf(scope), researchers()).kind == Kind::Unset);
    CHECK(lineOf(ceilingsOf(scope), researchers()).arithmetic.contains(u"61.65"));
    scope.rounding.clear();
    CHECK(ceilingOf(ceilingsOf(scope, quotaRulesWith(u"floor"_s, u"half-up"_s)), researchers()) == 62);
}

TEST_CASE("第十一条: an approved figure stands instead of the arithmetic, from its day to its last", "[quota]")
{
    const QuotaScope scope = scopeOf(u"省级机关"_s, 137);
    const QuotaApproval approval{.scope = scope.id,
                                 .ranks = researchers(),
                                 .places = 55,
                                 .document = u"样组〔2025〕3号"_s,
                                 .from = QDate(2025, 1, 1),
                                 .to = QDate(2025, 12, 31)};
    const auto placesOn = [&](QDate day) {
        return lineOf(ceilingsOf(scope, builtInRules(), {approval}, day), researchers()).places();
    };
    CHECK(placesOn(QDate(2024, 12, 31)) == 61);
    CHECK(placesOn(QDate(2025, 1, 1)) == 55);
    CHECK(placesOn(QDate(2025, 12, 31)) == 55);
    CHECK(placesOn(QDate(2026, 1, 1)) == 61);
    const auto lines = ceilingsOf(scope, builtInRules(), {approval}, QDate(2025, 6, 1));
    CHECK(lineOf(lines, researchers()).ceiling == 61);
    CHECK(lineOf(lines, researchers()).findings.isEmpty());
    CHECK(lineOf(lines, researchers()).arithmetic.contains(approval.document));
}

TEST_CASE("第十一条: an approval above the ceiling is a finding, and still counts", "[quota]")
{
    const QuotaScope scope = scopeOf(u"省级机关"_s, 137);
    const auto with = [&](int places) {
        return ceilingsOf(scope, builtInRules(), {{.scope = scope.id, .ranks = researchers(), .places = places}});
    };
    CHECK(lineOf(with(61), researchers()).findings.isEmpty());
    CHECK(lineOf(with(62), researchers()).findings.size() == 1);
    CHECK(lineOf(with(62), researchers()).places() == 62);
}

TEST_CASE("高级职数的使用: what an inner cap leaves over is a group of its own only where the office says so",
          "[quota]")
{
    const auto lent = ceilingsOf(scopeOf(u"市级机关"_s, 85));
    CHECK(std::ranges::find(lent, researchers(3, 4), &QuotaCeiling::ranks) == lent.end());
    CHECK(ceilingOf(lent, researchers()) == 17);
    const auto strict = ceilingsOf(scopeOf(u"市级机关"_s, 85), quotaRulesWith(u"lower"_s, u"no"_s));
    CHECK(ceilingOf(strict, researchers(3, 4)) == 11); // 17 − 6
    CHECK(ceilingOf(strict, researchers(2, 2)) == 3);  // 6 − 3
    CHECK(ceilingOf(strict, sectionMembers(3, 4)) == 26);
}

TEST_CASE("a base that isn't on file gives no ceiling, and a part of it is named as missing", "[quota]")
{
    QuotaScope scope{.id = QuotaScopeId{1}, .organ = u"省级机关"_s, .units = {u"1"_s, u"2"_s}};
    const std::vector<Unit> none{{.id = UnitId{1}, .name = u"甲处"_s}, {.id = UnitId{2}, .name = u"乙处"_s}};
    CHECK(lineOf(quotaCeilings(scope, none, {}, builtInRules(), quotaDay), researchers()).kind == Kind::Unset);
    std::vector<Unit> half = none;
    half[0].administrative = 40;
    const auto lines = quotaCeilings(scope, half, {}, builtInRules(), quotaDay);
    CHECK(ceilingOf(lines, researchers()) == 18);
    CHECK(lineOf(lines, researchers()).arithmetic.contains(u"乙处"));
}

TEST_CASE("before 2019-06-01 there is no rank quota", "[quota]")
{
    CHECK(ceilingsOf(scopeOf(u"省级机关"_s, 200), builtInRules(), {}, QDate(2019, 5, 31)).empty());
    CHECK_FALSE(ceilingsOf(scopeOf(u"省级机关"_s, 200), builtInRules(), {}, QDate(2019, 6, 1)).empty());
}
