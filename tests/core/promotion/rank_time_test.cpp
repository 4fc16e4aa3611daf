#include "tests/core/promotion/promotion_fixture.h"

#include "core/promotion/rank_time.h"
#include "core/regulation/month_count.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"称职"_s;
const QString best = u"优秀"_s;
const QString basic = u"基本称职"_s;
const QString none = u"不定等次"_s;

} // namespace

TEST_CASE("满月: whole months end on the same day, or the month's last", "[months]")
{
    CHECK(wholeMonths(QDate(2022, 6, 15), QDate(2024, 6, 14)) == 23);
    CHECK(wholeMonths(QDate(2022, 6, 15), QDate(2024, 6, 15)) == 24);
    CHECK(wholeMonths(QDate(2024, 2, 29), QDate(2025, 2, 27)) == 11);
    CHECK(wholeMonths(QDate(2024, 2, 29), QDate(2025, 2, 28)) == 12);
    CHECK(wholeMonths(QDate(2024, 8, 31), QDate(2025, 2, 28)) == 6);
    CHECK(wholeMonths(QDate(2024, 8, 31), QDate(2024, 8, 1)) == 0);
}

TEST_CASE("第十八条: two years as 四级主任科员, not a day less (E1)", "[eligibility]")
{
    checkFirstDay(holder(u"四级主任科员"_s, u"2022-06-15"_s, {{2022, good}, {2023, good}}), u"三级主任科员"_s,
                  QDate(2024, 6, 15));
}

TEST_CASE("第十九条: one 优秀 shortens by half a year (E2)", "[eligibility]")
{
    // By arithmetic 2023-12-15, but the grade of 2023 can be used only from 2024 on.
    checkFirstDay(holder(u"四级主任科员"_s, u"2022-06-15"_s, {{2022, good}, {2023, best}}), u"三级主任科员"_s,
                  QDate(2024, 1, 1));
    checkFirstDay(holder(u"四级主任科员"_s, u"2022-06-15"_s, {{2022, good}, {2023, best}}), u"三级主任科员"_s,
                  QDate(2023, 12, 31), rulesWithChoice(u"next-january"_s, u"year-end"_s));
}

TEST_CASE("第十九条: only grades that are final shorten (E3)", "[eligibility]")
{
    const CadreFile file = holder(u"四级主任科员"_s, u"2022-06-15"_s, {{2022, best}, {2023, best}});
    checkFirstDay(file, u"三级主任科员"_s, QDate(2023, 12, 15), rulesWithChoice(u"neither"_s, u"new-rank"_s));
    // By the default the year of promotion shortens nothing.
    checkFirstDay(file, u"三级主任科员"_s, QDate(2024, 1, 1));
}

TEST_CASE("第十九条: a year of 基本称职 doesn't count (E4)", "[eligibility]")
{
    checkFirstDay(holder(u"三级主任科员"_s, u"2022-01-10"_s, {{2022, good}, {2023, basic}, {2024, good}}),
                  u"二级主任科员"_s, QDate(2025, 1, 10));
}

TEST_CASE("第十九条: a year without grade doesn't count, a later 优秀 shortens (E5)", "[eligibility]")
{
    checkFirstDay(holder(u"三级主任科员"_s, u"2022-01-10"_s, {{2022, good}, {2023, none}, {2024, good}}),
                  u"二级主任科员"_s, QDate(2025, 1, 10));
    checkFirstDay(holder(u"三级主任科员"_s, u"2022-01-10"_s, {{2022, good}, {2023, none}, {2024, best}}),
                  u"二级主任科员"_s, QDate(2025, 1, 1));
}

TEST_CASE("第十八条: a leading post serves where the line names it (E6, E8)", "[eligibility]")
{
    checkFirstDay(leader(u"县处级正职"_s, u"2021-03-01"_s, competent(2021, 2023)), u"一级调研员"_s, QDate(2024, 3, 1));
    checkFirstDay(leader(u"乡科级副职"_s, u"2023-05-20"_s, competent(2023, 2024)), u"三级主任科员"_s,
                  QDate(2025, 5, 20));
    checkFirstDay(leader(u"厅局级副职"_s, u"2020-03-01"_s, competent(2020, 2023)), u"一级巡视员"_s, QDate(2024, 3, 1));
    checkFirstDay(leader(u"县处级副职"_s, u"2021-03-01"_s, competent(2021, 2023)), u"三级调研员"_s, QDate(2023, 3, 1));
    checkFirstDay(leader(u"乡科级正职"_s, u"2021-03-01"_s, competent(2021, 2023)), u"一级主任科员"_s,
                  QDate(2023, 3, 1));
}

TEST_CASE("第十八条: a leading post doesn't serve where the line doesn't name it (E7)", "[eligibility]")
{
    CadreFile chief = leader(u"县处级正职"_s, u"2015-03-01"_s, competent(2019, 2025));
    CHECK(outcomeOn(chief, u"二级巡视员"_s, QDate(2026, 6, 1)) == Outcome::NotMet);
    chief.ranks.push_back({.name = u"二级调研员"_s, .since = PartialDate(2019, 6, 1)});
    CHECK(outcomeOn(chief, u"二级巡视员"_s, QDate(2026, 6, 1)) == Outcome::NotMet);
    CHECK(outcomeOn(chief, u"一级调研员"_s, QDate(2026, 6, 1)) == Outcome::Met);
}

TEST_CASE("第十八条: 县处级副职 and 乡科级正职 don't lead to the rank two above theirs", "[eligibility]")
{
    const auto [post, below, direct] = GENERATE(table<QString, QString, QString>({
        {u"县处级副职"_s, u"三级调研员"_s, u"二级调研员"_s},
        {u"乡科级正职"_s, u"一级主任科员"_s, u"四级调研员"_s},
    }));
    const CadreFile file = leader(post, u"2015-03-01"_s, competent(2019, 2025));
    CHECK(outcomeOn(file, below, QDate(2026, 6, 1)) == Outcome::Met);
    CHECK(outcomeOn(file, direct, QDate(2026, 6, 1)) == Outcome::NotMet);
}

TEST_CASE("第十九条: two years of 优秀 take a year off four (E9)", "[eligibility]")
{
    checkFirstDay(holder(u"一级调研员"_s, u"2020-01-01"_s, {{2020, good}, {2021, best}, {2022, best}}), u"二级巡视员"_s,
                  QDate(2023, 1, 1));
}

TEST_CASE("a recruit's year without grade is taken off whole, or only its months in the rank (E10)", "[eligibility]")
{
    auto grades = competent(2023, 2025);
    checkFirstDay(holder(u"一级科员"_s, u"2023-08-01"_s, grades), u"四级主任科员"_s, QDate(2025, 8, 1));
    grades[2023] = none;
    checkFirstDay(holder(u"一级科员"_s, u"2023-08-01"_s, grades), u"四级主任科员"_s, QDate(2026, 8, 1));
    checkFirstDay(holder(u"一级科员"_s, u"2023-08-01"_s, grades), u"四级主任科员"_s, QDate(2026, 1, 1),
                  rulesWithChoice(u"twelve-months"_s, u"overlap"_s));
}

TEST_CASE("第十八条: every step has its years, on both sides of the day", "[eligibility]")
{
    const auto& steps = builtInRules().all<RankStep>();
    int tried = 0;
    for (const auto& [target, timeline] : steps) {
        const RankStep& step = timeline.provisions().front().terms;
        if (step.months == 0)
            continue;
        const QDate start(2020, 3, 1);
        checkFirstDay(holder(step.rank, u"2020-03-01"_s, competent(2020, 2026)), target, start.addMonths(step.months));
        ++tried;
    }
    CHECK(tried == 11);
}

TEST_CASE("a date by month counts from the first of the month", "[eligibility]")
{
    checkFirstDay(holder(u"四级调研员"_s, u"2022.06"_s, competent(2022, 2024)), u"三级调研员"_s, QDate(2024, 6, 1));
    checkFirstDay(holder(u"四级调研员"_s, u"2022-06-15"_s, competent(2022, 2024)), u"三级调研员"_s, QDate(2024, 6, 1),
                  rulesWithChoice(u"decision-date"_s, u"first-of-month"_s));
}

TEST_CASE("records that follow each other with the same rank are one time", "[eligibility]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2022-06-15"_s, competent(2022, 2024));
    file.ranks.front().until = PartialDate(2023, 6, 1);
    file.ranks.push_back({.name = u"四级调研员"_s, .since = PartialDate(2023, 6, 1)});
    checkFirstDay(file, u"三级调研员"_s, QDate(2024, 6, 15));
    file.ranks.back().since = PartialDate(2023, 9, 1); // With a gap it is another time.
    checkFirstDay(file, u"三级调研员"_s, QDate(2025, 9, 1));
}

TEST_CASE("the counting can be redone by hand", "[eligibility]")
{
    const CadreFile file = holder(u"三级主任科员"_s, u"2022-01-10"_s, {{2022, best}, {2023, basic}, {2024, best}});
    const auto time = rankTime(file.ranks.front().since, 24, file.appraisals,
                               CountingRules(builtInRules(), QDate(2025, 3, 10)), QDate(2025, 3, 10));
    REQUIRE(time);
    CHECK(time->whole == 38);
    CHECK(time->uncounted == 12);
    CHECK(time->shortened == 6); // 2022 is the year of promotion.
    CHECK(time->counted() == 26);
    CHECK(time->required() == 18);
    REQUIRE(time->years.size() == 3);
    CHECK(time->years.at(0).use == CountedYear::Use::SetAside);
    CHECK(time->years.at(1).use == CountedYear::Use::Uncounted);
    const Explanation review = reviewPromotion(file, u"二级主任科员"_s, builtInRules(), QDate(2025, 3, 10));
    const Explanation* finding = findingOf(review, u"rank_step/二级主任科员"_s);
    REQUIRE(finding);
    for (const QString& figure : {u"2022"_s, u"2023"_s, u"2024"_s, u"38"_s, u"26"_s, basic, best})
        CHECK(finding->actual.contains(figure));
    CHECK(finding->required.contains(u"18"));
}
