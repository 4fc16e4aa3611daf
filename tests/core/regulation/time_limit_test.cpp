#include "core/regulation/retirement.h"
#include "core/regulation/retirement_choice.h"
#include "core/regulation/time_limit.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("公务员法第八十五条、第九十五条、第九十六条 and others: the last day of a time limit", "[limits]")
{
    const QDate event(2024, 5, 1);
    const auto [name, last, latest] = GENERATE(table<QString, QDate, QDate>({
        {u"试用期满考核"_s, QDate(2024, 5, 31), {}},
        {u"直接申诉"_s, QDate(2024, 5, 31), {}},
        {u"作出申诉处理决定"_s, QDate(2024, 6, 30), QDate(2024, 7, 30)},
        {u"处分后变更职务工资"_s, QDate(2024, 5, 31), QDate(2024, 10, 31)},
        {u"辞职审批"_s, QDate(2024, 5, 31), {}},
        {u"领导成员辞职审批"_s, QDate(2024, 7, 30), {}},
        {u"新任领导干部报告"_s, QDate(2024, 5, 31), {}},
        {u"个人有关事项变化报告"_s, QDate(2024, 5, 31), {}},
    }));
    const auto end = timeLimit(name, event, builtInRules());
    INFO(name.toStdString());
    REQUIRE(end);
    CHECK(end->last == last);
    CHECK(end->latest == (latest.isValid() ? latest : last));
    CHECK_FALSE(end->provision->article.isEmpty());
    CHECK_FALSE(timeLimit(name, QDate(2006, 1, 1), builtInRules()));
}

TEST_CASE("T4: 公务员法第六十七条: training for a post of 2024-05-01 is due by 2025-04-30", "[limits]")
{
    const auto end = timeLimit(u"任职培训"_s, QDate(2024, 5, 1), builtInRules());
    REQUIRE(end);
    CHECK(end->last == QDate(2025, 4, 30));
}

TEST_CASE("人社部发〔2024〕94号第二条、第四条: notice three months before leaving early, one before staying on",
          "[limits]")
{
    CHECK(timeLimit(u"自愿提前退休告知"_s, QDate(2026, 6, 1), builtInRules())->last == QDate(2026, 3, 1));
    CHECK(timeLimit(u"弹性延迟退休约定"_s, QDate(2026, 6, 1), builtInRules())->last == QDate(2026, 5, 1));
    CHECK_FALSE(timeLimit(u"自愿提前退休告知"_s, QDate(2024, 12, 31), builtInRules()));
}

TEST_CASE("a time limit that no instrument states stays unset", "[limits]")
{
    CHECK(ruleOn<TimeLimit>(u"因私证件交回"_s).head.certainty == Certainty::Unset);
    CHECK_FALSE(timeLimit(u"因私证件交回"_s, factDay, builtInRules()));
}

TEST_CASE("公务员法第九十三条: thirty years of work are enough to ask for early retirement, not a day less",
          "[retirement]")
{
    const PartialDate start(1996, 6, 2);
    const QDate retires(2040, 1, 1);
    const auto outcome = [&](QDate on) { return reviewEarlyRetirement(start, retires, builtInRules(), on).outcome; };
    CHECK(outcome(QDate(2026, 6, 1)) == Outcome::NotMet);
    CHECK(outcome(QDate(2026, 6, 2)) == Outcome::Met);
    CHECK(reviewEarlyRetirement(start, retires, builtInRules(), QDate(2026, 6, 1)).earliest == QDate(2026, 6, 2));
}

TEST_CASE("公务员法第九十三条: with twenty years, less than five years before the age; exactly five isn't less",
          "[retirement]")
{
    const QDate retires(2030, 3, 1);
    const auto outcome = [&](const PartialDate& start, QDate on) {
        return reviewEarlyRetirement(start, retires, builtInRules(), on).outcome;
    };
    CHECK(outcome(PartialDate(2000, 1, 1), QDate(2025, 3, 1)) == Outcome::NotMet);
    CHECK(outcome(PartialDate(2000, 1, 1), QDate(2025, 3, 2)) == Outcome::Met);
    CHECK(outcome(PartialDate(2006, 3, 3), QDate(2026, 3, 2)) == Outcome::NotMet);
    CHECK(outcome(PartialDate(2006, 3, 3), QDate(2026, 3, 3)) == Outcome::Met);
}

TEST_CASE("公务员法第九十三条: a missing start of work or age is neither met nor not met", "[retirement]")
{
    const auto review = [](const PartialDate& start, QDate retires) {
        return reviewEarlyRetirement(start, retires, builtInRules(), QDate(2026, 6, 1)).outcome;
    };
    CHECK(review({}, QDate(2030, 1, 1)) == Outcome::Unknown);
    CHECK(review(PartialDate(2000, 1, 1), {}) == Outcome::Unknown);
    CHECK(review(PartialDate(1990, 1, 1), {}) == Outcome::Met);
    CHECK(review(PartialDate(1996), QDate(2045, 1, 1)) == Outcome::Unknown); // June 1 lies within that year.
    CHECK(reviewEarlyRetirement(PartialDate(1980, 1), {}, builtInRules(), QDate(2019, 5, 31)).outcome ==
          Outcome::Unknown);
}

TEST_CASE("人社部发〔2024〕94号第四条: civil servants don't stay on, others up to three years", "[retirement]")
{
    CHECK(laterRetirementMonths(u"公务员"_s, builtInRules(), QDate(2025, 1, 1)) == 0);
    CHECK(laterRetirementMonths(u"其他职工"_s, builtInRules(), QDate(2025, 1, 1)) == 36);
    CHECK_FALSE(laterRetirementMonths(u"公务员"_s, builtInRules(), QDate(2024, 12, 31)));
}

TEST_CASE("国务院办法第二条: half a year more of contribution each year from 2030 to 2039", "[retirement]")
{
    const auto [year, months] = GENERATE(table<int, int>({{2029, 180},
                                                          {2030, 186},
                                                          {2031, 192},
                                                          {2032, 198},
                                                          {2033, 204},
                                                          {2034, 210},
                                                          {2035, 216},
                                                          {2036, 222},
                                                          {2037, 228},
                                                          {2038, 234},
                                                          {2039, 240},
                                                          {2040, 240}}));
    CHECK(contributionMonths(year, builtInRules(), factDay) == months);
}

TEST_CASE("6.4: women of 处级 after 2025 have no figure until somebody enters one", "[retirement]")
{
    CHECK(ruleOn<RetirementAge>(u"F60v"_s, QDate(2025, 1, 1)).head.certainty == Certainty::Unset);
}
