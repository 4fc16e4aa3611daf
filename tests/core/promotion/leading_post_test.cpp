#include "core/promotion/leading_post.h"
#include "tests/core/promotion/promotion_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// 科长 since 2022-01-01, at work since 2019-08, two years at the grass roots (L2).
CadreFile sectionChief()
{
    CadreFile file = leader(u"乡科级正职"_s, u"2022-01-01"_s, competent(2022, 2024));
    file.person.workStart = PartialDate(2019, 8);
    file.person.grassroots = u"是"_s;
    file.person.health = u"健康"_s;
    file.educations.push_back({.level = u"大学"_s});
    file.family.push_back({.relation = u"妻子"_s, .name = u"样例乙"_s, .workplace = u"虚构县医院医生"_s});
    return file;
}

Explanation timeOn(const CadreFile& file, const QString& level, QDate on)
{
    return reviewLeadingPost(file, level, builtInRules(), on).children.front();
}

Outcome heldOn(const CadreFile& file, const QString& level, QDate on)
{
    const Explanation* held = findingOf(timeOn(file, level, on), u"leading_post/"_s + level);
    REQUIRE(held);
    return held->outcome;
}

Outcome findingOn(const CadreFile& file, const QString& level, const QString& rule, QDate on = QDate(2025, 6, 1))
{
    const Explanation review = reviewLeadingPost(file, level, builtInRules(), on);
    const Explanation* finding = findingOf(review, rule);
    INFO(rule.toStdString());
    REQUIRE(finding);
    return finding->outcome;
}

} // namespace

TEST_CASE("L1: 县处级副职 since 2022-07-01 may become 县处级正职 from 2024-07-01 (选拔任用条例第八条第三项)",
          "[leading-post]")
{
    const CadreFile deputy = leader(u"县处级副职"_s, u"2022-07-01"_s);
    CHECK(heldOn(deputy, u"县处级正职"_s, QDate(2024, 6, 30)) == Outcome::NotMet);
    CHECK(heldOn(deputy, u"县处级正职"_s, QDate(2024, 7, 1)) == Outcome::Met);
}

TEST_CASE("L2: three years as 科长 and five of work are both reached on 2025-01-01 (第八条)", "[leading-post]")
{
    CadreFile chief = sectionChief();
    CHECK(timeOn(chief, u"县处级副职"_s, QDate(2024, 12, 31)).outcome == Outcome::NotMet);
    chief.posts.push_back({.title = u"科长"_s, .since = PartialDate(2022, 1)});
    const Explanation then = timeOn(chief, u"县处级副职"_s, QDate(2025, 1, 1));
    CHECK(then.outcome == Outcome::Judgement); // Two posts at the level below are for a person to judge.
    CHECK(then.earliest == QDate(2025, 1, 1));
    CHECK(findingOn(chief, u"县处级副职"_s, u"leading_condition/工作年限"_s, QDate(2024, 7, 31)) == Outcome::NotMet);
    CHECK(findingOn(chief, u"县处级副职"_s, u"leading_condition/工作年限"_s, QDate(2024, 8, 1)) == Outcome::Met);
}

TEST_CASE("4.2: 三级 and 四级主任科员 are added together for 乡科级正职, overlaps counted once", "[leading-post]")
{
    CadreFile file;
    file.ranks.push_back(
        {.name = u"四级主任科员"_s, .since = PartialDate(2022, 1, 1), .until = PartialDate(2023, 2, 1)});
    file.ranks.push_back({.name = u"三级主任科员"_s, .since = PartialDate(2023, 2, 1)});
    CHECK(heldOn(file, u"乡科级正职"_s, QDate(2023, 12, 31)) == Outcome::NotMet);
    CHECK(heldOn(file, u"乡科级正职"_s, QDate(2024, 1, 1)) == Outcome::Met);
    CadreFile both = leader(u"乡科级副职"_s, u"2023-01-01"_s);
    both.ranks.push_back({.name = u"四级主任科员"_s, .since = PartialDate(2022, 7, 1)}); // At once from 2023 on.
    CHECK(heldOn(both, u"乡科级正职"_s, QDate(2024, 6, 30)) == Outcome::NotMet);
    CHECK(heldOn(both, u"乡科级正职"_s, QDate(2024, 7, 1)) == Outcome::Met);
}

TEST_CASE("4.2: 一级科员 for three years may become 乡科级副职", "[leading-post]")
{
    const CadreFile clerk = holder(u"一级科员"_s, u"2021-03-10"_s);
    CHECK(heldOn(clerk, u"乡科级副职"_s, QDate(2024, 3, 9)) == Outcome::NotMet);
    CHECK(heldOn(clerk, u"乡科级副职"_s, QDate(2024, 3, 10)) == Outcome::Met);
}

TEST_CASE("a file without any rank or level, or with one without its month, counts neither way", "[leading-post]")
{
    CHECK(heldOn(CadreFile{}, u"县处级正职"_s, QDate(2024, 7, 1)) == Outcome::Unknown);
    CHECK(heldOn(leader(u"县处级副职"_s, u"2022"_s), u"县处级正职"_s, QDate(2024, 7, 1)) == Outcome::Unknown);
}

TEST_CASE("第八条: work, grass roots, education and health each tell, and a missing record doesn't", "[leading-post]")
{
    CadreFile chief = sectionChief();
    const QString level = u"县处级副职"_s;
    CHECK(findingOn(chief, level, u"leading_condition/基层工作经历"_s) == Outcome::Met);
    CHECK(findingOn(chief, level, u"leading_condition/文化程度"_s) == Outcome::Met);
    CHECK(findingOn(chief, level, u"leading_condition/身体条件"_s) == Outcome::Met);
    CHECK(findingOn(chief, level, u"leading_condition/培训"_s) == Outcome::Judgement);
    chief.person.grassroots = u"否"_s;
    chief.educations.front().level = u"中专"_s;
    chief.person.health = u"较差"_s;
    CHECK(findingOn(chief, level, u"leading_condition/基层工作经历"_s) == Outcome::NotMet);
    CHECK(findingOn(chief, level, u"leading_condition/文化程度"_s) == Outcome::NotMet);
    CHECK(findingOn(chief, level, u"leading_condition/身体条件"_s) == Outcome::Judgement);
    chief.person = {};
    chief.educations.clear();
    CHECK(findingOn(chief, level, u"leading_condition/工作年限"_s) == Outcome::Unknown);
    CHECK(findingOn(chief, level, u"leading_condition/基层工作经历"_s) == Outcome::Unknown);
    CHECK(findingOn(chief, level, u"leading_condition/文化程度"_s) == Outcome::Unknown);
    CHECK(findingOn(chief, level, u"leading_condition/身体条件"_s) == Outcome::Unknown);
}

TEST_CASE("第二十四条第三项: last year's 基本称职 bars, 称职 doesn't, and no grade is unknown", "[leading-post]")
{
    CadreFile chief = sectionChief();
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/年度考核"_s) == Outcome::Met);
    chief.appraisals.back().grade = u"基本称职"_s;
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/年度考核"_s) == Outcome::NotMet);
    chief.appraisals.pop_back();
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/年度考核"_s) == Outcome::Unknown);
}

TEST_CASE("第二十四条第五项: a spouse abroad is for a person to judge, a file without family is unknown",
          "[leading-post]")
{
    CadreFile chief = sectionChief();
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/移居国（境）外"_s) == Outcome::Met);
    chief.family.front().workplace = u"移居加拿大"_s;
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/移居国（境）外"_s) == Outcome::Judgement);
    chief.family.front().relation = u"岳父"_s; // Not one of those the article names.
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/移居国（境）外"_s) == Outcome::Met);
    chief.family.clear();
    CHECK(findingOn(chief, u"县处级副职"_s, u"candidate_bar/移居国（境）外"_s) == Outcome::Unknown);
}

TEST_CASE("第二十四条第六项: a candidate under an influence period is barred", "[leading-post]")
{
    CadreFile chief = sectionChief();
    chief.sanctions.push_back({.name = u"记过"_s, .date = PartialDate(2025, 3, 1)});
    CHECK(findingOn(chief, u"县处级副职"_s, u"rank_bar/影响期"_s) == Outcome::NotMet);
}

TEST_CASE("levels skipped: none to the next one, one from 乡科级正职 to 县处级正职", "[leading-post]")
{
    const CadreFile chief = sectionChief();
    const QDate on(2025, 6, 1);
    CHECK(skippedLevels(chief, u"县处级副职"_s, on) == 0);
    CHECK(skippedLevels(chief, u"县处级正职"_s, on) == 1);
    CHECK(skippedLevels(chief, u"厅局级副职"_s, on) == 2);
    CHECK_FALSE(skippedLevels(CadreFile{}, u"县处级副职"_s, on));
}
