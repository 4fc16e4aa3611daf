#include "tests/core/promotion/promotion_fixture.h"

#include "core/regulation/influence_period.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

const QString target = u"三级调研员"_s;

Sanction measure(const QString& name, const QString& date)
{
    return {.name = name, .date = PartialDate::parse(date)};
}

/// The last barred day of the last of these sanctions.
QDate lastBarred(const std::vector<Sanction>& sanctions, const RuleBook& rules = builtInRules())
{
    const auto periods = influencePeriods(sanctions, rules, QDate(2026, 12, 1));
    REQUIRE(periods.size() == sanctions.size());
    CHECK(periods.back().lastAtLeast == periods.back().lastAtMost);
    return periods.back().lastAtMost;
}

CadreFile sanctioned(const std::vector<Sanction>& sanctions)
{
    CadreFile file = holder(u"四级调研员"_s, u"2020-06-01"_s, competent(2020, 2025));
    file.sanctions = sanctions;
    return file;
}

/// Barred on that day; on the next it is for a person to judge, and with the end on record it is met.
void checkLastBarred(std::vector<Sanction> sanctions, QDate day)
{
    INFO(sanctions.front().name.toStdString() << " to " << day.toString(Qt::ISODate).toStdString());
    const Explanation barred = reviewPromotion(sanctioned(sanctions), target, builtInRules(), day);
    CHECK(barred.outcome == Outcome::NotMet);
    CHECK(barred.earliest == day.addDays(1));
    CHECK(outcomeOn(sanctioned(sanctions), target, day.addDays(1)) == Outcome::Judgement);
    for (Sanction& sanction : sanctions)
        sanction.lifted = PartialDate(day.addDays(1));
    CHECK(outcomeOn(sanctioned(sanctions), target, day.addDays(1)) == Outcome::Met);
}

} // namespace

TEST_CASE("公务员法第六十四条: the last barred day of a period (S1 to S3)", "[bars]")
{
    CHECK(lastBarred({measure(u"警告"_s, u"2024-03-15"_s)}) == QDate(2024, 9, 14));
    CHECK(lastBarred({measure(u"记过"_s, u"2023-11-20"_s)}) == QDate(2024, 11, 19));
    CHECK(lastBarred({measure(u"记大过"_s, u"2023-11-20"_s)}) == QDate(2025, 5, 19));
    CHECK(lastBarred({measure(u"降级"_s, u"2023-11-20"_s)}) == QDate(2025, 11, 19));
}

TEST_CASE("a month without the day ends the period as the office has set it (S4, S5)", "[bars]")
{
    CHECK(lastBarred({measure(u"撤职"_s, u"2024-02-29"_s)}) == QDate(2026, 2, 28));
    CHECK(lastBarred({measure(u"警告"_s, u"2024-08-31"_s)}) == QDate(2025, 2, 28));
    const RuleBook before = rulesWithChoice(u"last-day"_s, u"day-before"_s);
    CHECK(lastBarred({measure(u"撤职"_s, u"2024-02-29"_s)}, before) == QDate(2026, 2, 27));
    CHECK(lastBarred({measure(u"警告"_s, u"2024-08-31"_s)}, before) == QDate(2025, 2, 27));
}

TEST_CASE("第二十一条第二项: nobody is promoted within an influence period (S1, S3, S6, S9)", "[bars]")
{
    checkLastBarred({measure(u"警告"_s, u"2024-03-15"_s)}, QDate(2024, 9, 14));
    checkLastBarred({measure(u"政务记大过"_s, u"2023-11-20"_s)}, QDate(2025, 5, 19));
    checkLastBarred({measure(u"党内严重警告"_s, u"2024-02-01"_s)}, QDate(2025, 7, 31));
    checkLastBarred({measure(u"诫勉"_s, u"2024-04-10"_s)}, QDate(2024, 10, 9));
    checkLastBarred({measure(u"诫勉谈话"_s, u"2024-04-10"_s)}, QDate(2024, 10, 9));
    checkLastBarred({measure(u"调整职务"_s, u"2024-04-10"_s)}, QDate(2025, 4, 9));
    checkLastBarred({measure(u"撤销党内职务"_s, u"2023-02-01"_s)}, QDate(2025, 1, 31));
}

TEST_CASE("of two measures the later end governs (S7)", "[bars]")
{
    checkLastBarred({measure(u"党内警告"_s, u"2024-01-10"_s), measure(u"政务记大过"_s, u"2024-01-20"_s)},
                    QDate(2025, 7, 19));
}

TEST_CASE("处分条例第十条: a new sanction adds to what remains, at most 48 months (S8)", "[bars]")
{
    checkLastBarred({measure(u"记过"_s, u"2024-01-10"_s), measure(u"警告"_s, u"2024-07-10"_s)}, QDate(2025, 7, 9));
    CHECK(lastBarred({measure(u"警告"_s, u"2024-01-10"_s), measure(u"警告"_s, u"2024-07-10"_s)}) ==
          QDate(2025, 1, 9)); // The first ended the day before.
    CHECK(lastBarred({measure(u"撤职"_s, u"2020-01-10"_s), measure(u"撤职"_s, u"2020-02-10"_s),
                      measure(u"降级"_s, u"2020-03-10"_s)}) == QDate(2024, 3, 9));
}

TEST_CASE("留党察看: two years from the restoration of rights (S10)", "[bars]")
{
    Sanction probation = measure(u"留党察看一年"_s, u"2023-05-01"_s);
    CHECK(influencePeriods({probation}, builtInRules(), QDate(2026, 5, 1)).front().lastAtLeast == QDate(2026, 4, 30));
    CHECK(outcomeOn(sanctioned({probation}), target, QDate(2026, 4, 30)) == Outcome::NotMet);
    CHECK(outcomeOn(sanctioned({probation}), target, QDate(2026, 5, 1)) == Outcome::Unknown); // Restored when?
    probation.lifted = PartialDate(2024, 5, 1);
    CHECK(lastBarred({probation}) == QDate(2026, 4, 30));
    CHECK(outcomeOn(sanctioned({probation}), target, QDate(2026, 4, 30)) == Outcome::NotMet);
    CHECK(outcomeOn(sanctioned({probation}), target, QDate(2026, 5, 1)) == Outcome::Met);
}

TEST_CASE("党内严重警告 decided before 2016 barred for one year", "[bars]")
{
    CHECK(lastBarred({measure(u"党内严重警告"_s, u"2015-12-31"_s)}) == QDate(2016, 12, 30));
    CHECK(lastBarred({measure(u"党内严重警告"_s, u"2016-01-01"_s)}) == QDate(2017, 6, 30));
}

TEST_CASE("a sanction without its day leaves the days between open", "[bars]")
{
    const CadreFile byMonth = sanctioned({measure(u"警告"_s, u"2024.03"_s)});
    CHECK(outcomeOn(byMonth, target, QDate(2024, 8, 31)) == Outcome::NotMet);
    CHECK(outcomeOn(byMonth, target, QDate(2024, 9, 1)) == Outcome::Unknown);
    CHECK(outcomeOn(byMonth, target, QDate(2024, 9, 29)) == Outcome::Unknown);
    CHECK(outcomeOn(byMonth, target, QDate(2024, 10, 1)) == Outcome::Judgement);
    CHECK(outcomeOn(sanctioned({measure(u"警告"_s, {})}), target, QDate(2026, 6, 1)) == Outcome::Unknown);
}

TEST_CASE("the decision's own last day goes before arithmetic", "[bars]")
{
    Sanction sanction = measure(u"记过"_s, u"2024-01-10"_s);
    sanction.until = PartialDate(2025, 3, 31);
    CHECK(outcomeOn(sanctioned({sanction}), target, QDate(2025, 3, 31)) == Outcome::NotMet);
    CHECK(outcomeOn(sanctioned({sanction}), target, QDate(2025, 4, 1)) == Outcome::Judgement);
}

TEST_CASE("lifted before its end a sanction bars no longer, but not before the lifting", "[bars]")
{
    Sanction sanction = measure(u"记过"_s, u"2024-01-10"_s);
    sanction.lifted = PartialDate(2024, 8, 1);
    CHECK(outcomeOn(sanctioned({sanction}), target, QDate(2024, 7, 31)) == Outcome::NotMet);
    CHECK(outcomeOn(sanctioned({sanction}), target, QDate(2024, 8, 1)) == Outcome::Met);
}

TEST_CASE("a measure that the rules name no period for is for a person to judge", "[bars]")
{
    CHECK(outcomeOn(sanctioned({measure(u"批评教育"_s, u"2024-03-15"_s)}), target, QDate(2026, 6, 1)) ==
          Outcome::Judgement);
    CHECK(outcomeOn(sanctioned({measure(u"开除"_s, u"2024-03-15"_s)}), target, QDate(2026, 6, 1)) == Outcome::NotMet);
}

TEST_CASE("第十九条、第二十一条: a bar and an uncounted year together (E11)", "[bars]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2020-06-01"_s, competent(2020, 2023));
    file.appraisals.at(1).grade = u"不定等次"_s;
    file.sanctions = {measure(u"记过"_s, u"2021-03-10"_s)};
    file.sanctions.front().lifted = PartialDate(2022, 3, 10);
    checkFirstDay(file, target, QDate(2023, 6, 1));
    const auto* bar =
        findingOf(reviewPromotion(file, target, builtInRules(), QDate(2022, 3, 9)), u"sanction_period/记过"_s);
    REQUIRE(bar);
    CHECK(bar->outcome == Outcome::NotMet);
    CHECK(bar->earliest == QDate(2022, 3, 10));
}

TEST_CASE("考核规定第二十一条: 基本称职 bars for the year after, marked as to be confirmed", "[bars]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s, competent(2019, 2025));
    file.appraisals.at(5).grade = u"基本称职"_s; // 2024
    CHECK(outcomeOn(file, target, QDate(2024, 12, 31)) == Outcome::Met);
    const Explanation barred = reviewPromotion(file, target, builtInRules(), QDate(2025, 12, 31));
    CHECK(barred.outcome == Outcome::NotMet);
    CHECK(barred.earliest == QDate(2026, 1, 1));
    const Explanation* finding = findingOf(barred, u"rank_bar/基本称职"_s);
    REQUIRE(finding);
    CHECK(finding->certainty == Certainty::Unconfirmed);
    CHECK(outcomeOn(file, target, QDate(2026, 1, 1)) == Outcome::Met);
}

TEST_CASE("第二十二条: after 不称职 the lowering must be on file", "[bars]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s, competent(2019, 2025));
    file.appraisals.at(6).grade = u"不称职"_s; // 2025
    CHECK(outcomeOn(file, target, QDate(2025, 12, 31)) == Outcome::Met);
    CHECK(outcomeOn(file, target, QDate(2026, 1, 1)) == Outcome::Judgement);
    file.ranks.front().until = PartialDate(2026, 2, 1);
    file.ranks.push_back({.name = u"一级主任科员"_s, .since = PartialDate(2026, 2, 1), .reason = u"降职级"_s});
    const Explanation lowered = reviewPromotion(file, u"四级调研员"_s, builtInRules(), QDate(2026, 6, 1));
    CHECK_FALSE(findingOf(lowered, u"rank_bar/不称职"_s));
    CHECK(lowered.outcome == Outcome::NotMet);
}

TEST_CASE("第二十一条第三项: a grade left open by an investigation leaves the answer open", "[bars]")
{
    CadreFile file = holder(u"四级调研员"_s, u"2019-06-01"_s, competent(2019, 2025));
    file.appraisals.back().grade = u"被立案调查尚未结案年度考核不确定等次"_s;
    CHECK(outcomeOn(file, target, QDate(2026, 6, 1)) == Outcome::Unknown);
}
