#include "tests/core/promotion/promotion_fixture.h"

#include "core/promotion/candidate_comparison.h"
#include "core/promotion/candidate_facts.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString target = u"三级主任科员"_s;

CandidateFacts factsOn(const CadreFile& file, QDate on)
{
    return candidateFacts(file, target, reviewPromotion(file, target, builtInRules(), on), builtInRules(), on);
}

/// 四级主任科员 since 2022-06-15, born 1996.03: worked example E1 of art. 18.
CadreFile person()
{
    CadreFile file = holder(u"四级主任科员"_s, u"2022-06-15"_s, competent(2022, 2025));
    file.person.name = u"测试甲"_s;
    file.person.birth = PartialDate(1996, 3);
    file.person.currentPost = u"测试局办公室四级主任科员"_s;
    return file;
}

QString cellOf(const std::vector<ComparisonLine>& lines, int line)
{
    return lines.at(std::size_t(line)).cells.constFirst();
}

} // namespace

TEST_CASE("第十八条: the facts show the months counted and required, and the first month, on both sides", "[facts]")
{
    const CandidateFacts before = factsOn(person(), QDate(2024, 6, 14));
    CHECK(before.outcome == Outcome::NotMet);
    CHECK(before.months == MonthsCompared{23, 24});
    CHECK(before.earliest == QDate(2024, 6, 15));
    CHECK_FALSE(before.waited);
    const CandidateFacts then = factsOn(person(), QDate(2024, 6, 15));
    CHECK(then.outcome == Outcome::Met);
    CHECK(then.months == MonthsCompared{24, 24});
    CHECK(then.waited == 0);
}

TEST_CASE("第十九条: 优秀 shortens the months that the facts show, 基本称职 takes months off", "[facts]")
{
    CadreFile excellent = person();
    excellent.appraisals.at(1).grade = u"优秀"_s; // 2023
    CHECK(factsOn(excellent, QDate(2024, 1, 1)).months == MonthsCompared{18, 18});
    CadreFile basic = person();
    basic.appraisals.at(1).grade = u"基本称职"_s;
    CHECK(factsOn(basic, QDate(2025, 6, 15)).months == MonthsCompared{24, 24}); // 36 - 12
}

TEST_CASE("what a candidate waited is whole months since the first day met", "[facts]")
{
    CHECK(factsOn(person(), QDate(2025, 6, 14)).waited == 11);
    CHECK(factsOn(person(), QDate(2025, 6, 15)).waited == 12);
}

TEST_CASE("the facts are those of the day: what is dated later is passed over", "[facts]")
{
    CadreFile file = person();
    file.ranks.front().until = PartialDate::parse(u"2025-01-10"_s);
    file.ranks.push_back({.name = u"三级主任科员"_s, .since = PartialDate::parse(u"2025-01-10"_s)});
    const CandidateFacts before = factsOn(file, QDate(2025, 1, 9));
    CHECK(before.rank == u"四级主任科员");
    CHECK(before.inRank == 30);
    CHECK(before.age == 28);
    CHECK(factsOn(file, QDate(2025, 1, 10)).rank == u"三级主任科员");
    CHECK(factsOn(file, QDate(2025, 3, 1)).age == 29);
}

TEST_CASE("time in a rank runs through records of the same rank that follow each other", "[facts]")
{
    CadreFile file = person();
    file.ranks.front().until = PartialDate(2023, 9);
    file.ranks.push_back({.name = u"四级主任科员"_s, .since = PartialDate(2023, 9)});
    CHECK(factsOn(file, QDate(2024, 6, 15)).rankSince == PartialDate::parse(u"2022-06-15"_s));
    CHECK(factsOn(file, QDate(2024, 6, 15)).inRank == 24);
}

TEST_CASE("the grades of five years: the last final year first, a gap and a contradiction are said", "[facts]")
{
    CadreFile file = person();
    file.appraisals.erase(file.appraisals.begin()); // 2022
    file.appraisals.push_back({.year = 2024, .grade = u"优秀"_s});
    const auto grades = factsOn(file, QDate(2025, 12, 31)).grades;
    CHECK(grades ==
          std::vector<GradeOfYear>{{2024, u"称职／优秀"_s}, {2023, u"称职"_s}, {2022, {}}, {2021, {}}, {2020, {}}});
    CHECK(factsOn(file, QDate(2026, 1, 1)).grades.front() == GradeOfYear{2025, u"称职"_s});
}

TEST_CASE("what the file doesn't say is absent, not 0", "[facts]")
{
    const CandidateFacts facts = factsOn(CadreFile{}, QDate(2026, 6, 1));
    CHECK(facts.outcome == Outcome::Unknown);
    CHECK_FALSE(facts.age);
    CHECK_FALSE(facts.inRank);
    CHECK_FALSE(facts.months);
    CHECK_FALSE(facts.waited);
    CHECK(facts.rank.isEmpty());
    CadreFile yearOnly = person();
    yearOnly.ranks.front().since = PartialDate(2022);
    CHECK_FALSE(factsOn(yearOnly, QDate(2026, 6, 1)).inRank);
}

TEST_CASE("a leading post without a rank besides shows the months of the post", "[facts]")
{
    const CadreFile file = leader(u"乡科级副职"_s, u"2022-06-15"_s, competent(2022, 2023));
    const CandidateFacts facts = factsOn(file, QDate(2023, 6, 15));
    CHECK(facts.outcome == Outcome::NotMet);
    REQUIRE(facts.months);
    CHECK(facts.months->counted == 12);
}

TEST_CASE("a comparison has a cell for every candidate and says what isn't on file", "[facts]")
{
    const QDate on(2026, 6, 1);
    CadreFile full = person();
    full.person.resume = u"2018.07--2022.06  测试局科员\n2022.06--         测试局办公室四级主任科员"_s;
    full.rewards.push_back({.name = u"记三等功"_s, .date = PartialDate(2025, 1)});
    full.rewards.push_back({.name = u"嘉奖"_s, .date = PartialDate(2026, 7)}); // After that day.
    full.sanctions.push_back({.name = u"警告"_s, .date = PartialDate(2019, 3)});
    const CadreFile bare = holder(u"四级主任科员"_s, u"2022-06-15"_s);
    const auto lines = compareCandidates({full, bare}, {factsOn(full, on), factsOn(bare, on)}, on);
    REQUIRE(lines.size() == 14);
    for (const ComparisonLine& line : lines) {
        INFO(line.caption.toStdString());
        REQUIRE(line.cells.size() == 2);
        CHECK_FALSE(line.cells.at(0).isEmpty());
        CHECK_FALSE(line.cells.at(1).isEmpty());
    }
    CHECK(cellOf(lines, 9) == u"2019.03 警告");
    CHECK(cellOf(lines, 10) == u"2025.01 记三等功");
    CHECK(cellOf(lines, 11) == u"no records"); // 培训
    CHECK(cellOf(lines, 13).count(u'\n') == 1);
    CHECK(lines.at(9).cells.at(1) == u"none on file");
    CHECK(lines.at(13).cells.at(1) == u"not on file");
}

TEST_CASE("of an empty file the comparison says neither that no rank lies above nor that no post is led", "[facts]")
{
    const QDate on(2026, 6, 1);
    CandidateFacts facts = factsOn(CadreFile{}, on);
    facts.target.clear(); // As when everybody's next rank is asked about.
    const auto lines = compareCandidates({CadreFile{}}, {facts}, on);
    for (const ComparisonLine& line : lines)
        CHECK_FALSE((line.cells.at(0) == u"no step leads further" || line.cells.at(0) == u"none"));
    CHECK(lines.at(2).cells.at(0) == u"the present rank isn't on file");
}
