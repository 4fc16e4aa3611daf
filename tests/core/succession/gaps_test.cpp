#include "tests/core/succession/workforce_fixture.h"

#include "core/regulation/rule_overlay.h"
#include "core/succession/gaps.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// The program's rules with one of the gap rules as an office has set it.
RuleBook rulesWith(const QString& key, const QJsonObject& terms)
{
    OfficeProvision provision{.purpose = u"policy"_s,
                              .subject = u"echelon_gap"_s,
                              .key = key,
                              .from = QDate(2020, 1, 1),
                              .instrument = u"样例局梯队断层标准"_s,
                              .article = u"第一条"_s,
                              .text = u"本机关的断层标准。"_s,
                              .terms = terms,
                              .document = u"样监组〔2020〕1号"_s,
                              .entered = QDate(2020, 1, 1)};
    const auto overlaid = builtInRules().overlaid({provision});
    for (const ProvisionProblem& problem : overlaid.problems)
        FAIL(problem.message().toStdString());
    return overlaid.book;
}

struct GapFixture : WorkforceFixture {
    std::vector<Gap> gapsOf(const QString& rule, const RuleBook& rules = builtInRules()) const
    {
        const StructureSources own{workforce, rules, units, sources.quotas};
        std::vector<Gap> found = findGaps(own, question);
        std::erase_if(found, [&rule](const Gap& gap) { return gap.rule != rule; });
        return found;
    }
    std::optional<Gap> gapOf(const QString& rule, const RuleBook& rules = builtInRules()) const
    {
        const auto found = gapsOf(rule, rules);
        REQUIRE(found.size() <= 1);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
};

} // namespace

TEST_CASE_METHOD(GapFixture, "nobody between 36 and 42 with 四级调研员 or above is a gap, with those of that age",
                 "[gaps]")
{
    const QString rule = u"处级年龄断层"_s;
    add({.id = 1, .sex = u"男"_s, .birth = u"1990-06"_s, .rank = u"一级主任科员"_s, .rankSince = u"2024-01"_s}); // 36
    add({.id = 2, .sex = u"男"_s, .birth = u"1983-05"_s, .rank = u"四级调研员"_s, .rankSince = u"2024-01"_s});   // 43
    const auto gap = gapOf(rule);
    REQUIRE(gap);
    CHECK(gap->people == std::vector{CadreId{1}});
    CHECK(gap->on == today);
    CHECK(gap->kind == u"age-band");
    CHECK_FALSE(gap->source.isEmpty());
    question.on = QDate(2026, 4, 1); // 42 then, and the first one is 35.
    CHECK_FALSE(gapOf(rule));
}

TEST_CASE_METHOD(GapFixture, "第九条: a leading post stands for its lowest rank in an age band", "[gaps]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1986-01"_s, .level = u"县处级副职"_s, .levelSince = u"2024-01"_s});
    CHECK_FALSE(gapOf(u"处级年龄断层"_s));
}

TEST_CASE_METHOD(GapFixture, "a wave of retirements is a gap when too few have the years in that year", "[gaps]")
{
    const QString rule = u"县处级正职集中退休"_s;
    const RuleBook rules = rulesWith(rule, {{u"kind"_s, u"wave"_s},
                                            {u"levels"_s, QJsonArray{u"县处级正职"_s}},
                                            {u"atLeast"_s, 2},
                                            {u"fewerThan"_s, 2},
                                            {u"years"_s, 10}});
    // R8: 2032-09, and a year of 2032 as well; R12 stays.
    add({.id = 1, .sex = u"男"_s, .birth = u"1971-02"_s, .level = u"县处级正职"_s, .levelSince = u"2015-01"_s});
    add({.id = 2, .sex = u"男"_s, .birth = u"1970-08"_s, .level = u"县处级正职"_s, .levelSince = u"2015-01"_s});
    add({.id = 3, .sex = u"男"_s, .birth = u"1990-06"_s, .level = u"县处级正职"_s, .levelSince = u"2024-01"_s});
    auto gap = gapOf(rule, rules);
    REQUIRE(gap);
    CHECK(gap->on == QDate(2032, 1, 1)); // R7 retires first, 2032-01.
    CHECK(gap->people == std::vector{CadreId{1}, CadreId{2}});
    CHECK(gap->successors.empty());
    // 第八条第三项: two years as 县处级副职. The first has them by the end of 2032, the second retires before, the
    // third has been below for too short a time.
    add({.id = 4, .sex = u"男"_s, .birth = u"1985-01"_s, .level = u"县处级副职"_s, .levelSince = u"2026-05"_s});
    add({.id = 5, .sex = u"男"_s, .birth = u"1965-05"_s, .level = u"县处级副职"_s, .levelSince = u"2015-05"_s});
    gap = gapOf(rule, rules);
    REQUIRE(gap);
    CHECK(gap->successors == std::vector{CadreId{4}});
    add({.id = 6, .sex = u"男"_s, .birth = u"1986-01"_s, .rank = u"四级调研员"_s, .rankSince = u"2025-01"_s});
    CHECK_FALSE(gapOf(rule, rules));
}

TEST_CASE_METHOD(GapFixture, "第十八条: who has the years for a rank is counted by the rules of promotion", "[gaps]")
{
    const QString rule = u"一级至四级调研员集中退休"_s;
    const RuleBook rules = rulesWith(rule, {{u"kind"_s, u"wave"_s},
                                            {u"ranks"_s, QJsonArray{u"三级调研员"_s, u"四级调研员"_s}},
                                            {u"atLeast"_s, 1},
                                            {u"fewerThan"_s, 1},
                                            {u"years"_s, 2}});
    add({.id = 1,
         .sex = u"男"_s,
         .birth = u"1966-05"_s,
         .rank = u"三级调研员"_s,
         .rankSince = u"2020-01"_s}); // 2026-10
    // 四级调研员 asks for two years as 一级主任科员; without a grade for 2025 that year doesn't count.
    CadreFile file = fileOf(
        {.id = 2, .sex = u"男"_s, .birth = u"1985-01"_s, .rank = u"一级主任科员"_s, .rankSince = u"2025-01-01"_s});
    workforce.append(file);
    CHECK(gapOf(rule, rules));
    file.id = CadreId{3};
    file.appraisals.push_back({.year = 2025, .grade = u"优秀"_s}); // Half a year shorter: 2026-07.
    workforce.append(file);
    CHECK_FALSE(gapOf(rule, rules));
}

TEST_CASE_METHOD(GapFixture, "the share of young people and the average age are gaps beyond their thresholds only",
                 "[gaps]")
{
    const RuleBook share =
        rulesWith(u"青年干部比例"_s, {{u"kind"_s, u"young-share"_s}, {u"toAge"_s, 35}, {u"percent"_s, 50}});
    add({.id = 1, .sex = u"男"_s, .birth = u"1990-07"_s}); // 35
    add({.id = 2, .sex = u"男"_s, .birth = u"1990-06"_s}); // 36
    CHECK_FALSE(gapOf(u"青年干部比例"_s, share));          // Exactly half.
    add({.id = 3, .sex = u"男"_s, .birth = u"1980-06"_s});
    const auto young = gapOf(u"青年干部比例"_s, share);
    REQUIRE(young);
    CHECK(young->people == std::vector{CadreId{1}});

    const QString average = u"县处级正职平均年龄"_s;
    add({.id = 4, .sex = u"男"_s, .birth = u"1974-06"_s, .level = u"县处级正职"_s, .levelSince = u"2015-01"_s}); // 52
    CHECK_FALSE(gapOf(average));
    add({.id = 5, .sex = u"男"_s, .birth = u"1974-05"_s, .level = u"县处级正职"_s, .levelSince = u"2015-01"_s});
    const auto aged = gapOf(average);
    REQUIRE(aged);
    CHECK(aged->people == std::vector{CadreId{4}, CadreId{5}});
}

TEST_CASE_METHOD(GapFixture, "free places that nobody holds are a gap, with who has the years for them", "[gaps]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1980-01"_s, .rank = u"三级调研员"_s, .rankSince = u"2020-01"_s});
    std::vector<QuotaLine> lines{{.scope = 0,
                                  .ceiling = {.kind = QuotaCeiling::Kind::Capped,
                                              .ranks = {u"二级调研员"_s},
                                              .name = u"二级调研员"_s,
                                              .ceiling = 2}},
                                 {.scope = 0,
                                  .ceiling = {.kind = QuotaCeiling::Kind::Capped,
                                              .ranks = {u"三级调研员"_s},
                                              .name = u"三级调研员"_s,
                                              .ceiling = 2},
                                  .held = {CadreId{1}}}};
    sources.quotas = &lines;
    CHECK(gapOf(u"有职数无人任职"_s));
    lines[0].ceiling.ceiling = 0;
    CHECK_FALSE(gapOf(u"有职数无人任职"_s));
}

TEST_CASE_METHOD(GapFixture, "a large section of one sex and a post without successors are gaps", "[gaps]")
{
    for (int id = 1; id <= 8; ++id)
        add({.id = id, .sex = u"男"_s, .birth = u"1985-01"_s, .unit = 2});
    const auto gap = gapOf(u"内设机构性别单一"_s);
    REQUIRE(gap);
    CHECK(gap->unit == UnitId{2});
    CHECK(gap->people.size() == 8);
    add({.id = 9, .sex = u"女"_s, .birth = u"1985-01"_s, .unit = 2});
    CHECK_FALSE(gapOf(u"内设机构性别单一"_s));

    CHECK_FALSE(gapOf(u"县处级正职后备单一"_s)); // No such post.
    add({.id = 10, .sex = u"男"_s, .birth = u"1985-01"_s, .level = u"县处级正职"_s, .levelSince = u"2024-01"_s});
    add({.id = 11, .sex = u"男"_s, .birth = u"1985-01"_s, .level = u"县处级副职"_s, .levelSince = u"2024-06-01"_s});
    const auto single = gapOf(u"县处级正职后备单一"_s);
    REQUIRE(single);
    CHECK(single->people == std::vector{CadreId{10}});
    CHECK(single->successors == std::vector{CadreId{11}});
}

TEST_CASE("an office's own gap rule is refused when its kind or a term that it needs is missing", "[gaps]")
{
    const auto problemOf = [](const QJsonObject& terms) {
        OfficeProvision provision{.purpose = u"correction"_s,
                                  .subject = u"echelon_gap"_s,
                                  .key = u"自定"_s,
                                  .from = QDate(2020, 1, 1),
                                  .instrument = u"样例局梯队断层标准"_s,
                                  .article = u"第一条"_s,
                                  .text = u"本机关的断层标准。"_s,
                                  .terms = terms,
                                  .document = u"样监组〔2020〕1号"_s,
                                  .entered = QDate(2020, 1, 1)};
        const auto overlaid = builtInRules().overlaid({provision});
        return overlaid.problems.empty() ? QString() : overlaid.problems.front().reason;
    };
    CHECK(problemOf({{u"kind"_s, u"one-sex"_s}, {u"atLeast"_s, 5}}).isEmpty());
    CHECK(problemOf({{u"kind"_s, u"one-sex"_s}}).contains(u"atLeast"));
    CHECK(problemOf({{u"kind"_s, u"age-gap"_s}}).contains(u"age-gap"));
    CHECK(problemOf({{u"kind"_s, u"age-band"_s}, {u"fromAge"_s, 30}, {u"toAge"_s, 40}}).contains(u"lowest"));
    CHECK(problemOf({{u"kind"_s, u"age-band"_s}, {u"lowest"_s, u"五级调研员"_s}, {u"fromAge"_s, 30}, {u"toAge"_s, 40}})
              .contains(u"五级调研员"));
}
