#include "core/service/leave.h"
#include "tests/core/promotion/promotion_fixture.h"
#include "tests/core/regulation/fact_fixture.h"

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

AnnualLeave leaveOf(const PartialDate& start, QDate on, const std::optional<LeaveTaken>& taken = LeaveTaken{})
{
    return annualLeave(start, taken, builtInRules(), on);
}

} // namespace

TEST_CASE("H1: 年休假条例第三条: nine years and eleven months of work bring 5 days", "[leave]")
{
    CHECK(leaveOf(PartialDate(2014, 7, 1), QDate(2024, 6, 10)).days == 5);
}

TEST_CASE("H2: 实施办法第二条: ten years complete on 2024-06-15 bring 10 days from July on", "[leave]")
{
    const PartialDate start(2014, 6, 15);
    CHECK(leaveOf(start, QDate(2024, 6, 30)).days == 5);
    CHECK(leaveOf(start, QDate(2024, 7, 1)).days == 10);
}

TEST_CASE("H3, H4: 年休假条例第四条: so many months of sick leave lose it, less don't", "[leave]")
{
    const QDate on(2024, 12, 1);
    CHECK(leaveOf(PartialDate(2004, 1), on, LeaveTaken{.sickMonths = 4}).days == 0);
    CHECK(leaveOf(PartialDate(2004, 1), on, LeaveTaken{.sickMonths = 3}).days == 15);
    CHECK(leaveOf(PartialDate(2012, 1), on, LeaveTaken{.sickMonths = 2}).days == 10);
    CHECK(leaveOf(PartialDate(2012, 1), on, LeaveTaken{.sickMonths = 3}).days == 0);
    CHECK(leaveOf(PartialDate(2020, 1), on, LeaveTaken{.sickMonths = 1}).days == 5);
    CHECK(leaveOf(PartialDate(2020, 1), on, LeaveTaken{.sickMonths = 2}).days == 0);
}

TEST_CASE("年休假条例第三条: nothing in the first year, then 5, 10 and 15 days, from the month after", "[leave]")
{
    const PartialDate start(2004, 3, 10);
    CHECK(leaveOf(start, QDate(2005, 3, 31)).entitled == std::nullopt); // The law is of 2008.
    const PartialDate later(2014, 3, 10);
    CHECK(leaveOf(later, QDate(2015, 3, 31)).days == 0);
    CHECK(leaveOf(later, QDate(2015, 4, 1)).days == 5);
    CHECK(leaveOf(later, QDate(2024, 3, 31)).days == 5);
    CHECK(leaveOf(later, QDate(2024, 4, 1)).days == 10);
    CHECK(leaveOf(start, QDate(2024, 3, 31)).days == 10);
    CHECK(leaveOf(start, QDate(2024, 4, 1)).days == 15);
}

TEST_CASE("年休假条例第四条: personal leave with pay of twenty days loses it, nineteen don't", "[leave]")
{
    const QDate on(2024, 12, 1);
    CHECK(leaveOf(PartialDate(2012, 1), on, LeaveTaken{.paidPersonalDays = 19}).days == 10);
    CHECK(leaveOf(PartialDate(2012, 1), on, LeaveTaken{.paidPersonalDays = 20}).days == 0);
}

TEST_CASE("a missing record of work or of leave leaves the days open", "[leave]")
{
    const QDate on(2024, 12, 1);
    CHECK_FALSE(leaveOf({}, on).entitled);
    CHECK(leaveOf({}, on).why.outcome == Outcome::Unknown);
    const AnnualLeave unrecorded = leaveOf(PartialDate(2012, 1), on, std::nullopt);
    CHECK(unrecorded.entitled == 10);
    CHECK_FALSE(unrecorded.days);
    CHECK(unrecorded.why.outcome == Outcome::Unknown);
    CHECK_FALSE(leaveOf(PartialDate(2014), on).entitled);     // 10 years in which month?
    CHECK(leaveOf(PartialDate(2013), on).entitled == 10);     // In any.
    CHECK(leaveOf(PartialDate(2014, 11), on).entitled == 10); // Complete on any day of November.
    CHECK(leaveOf(PartialDate(2014, 11), on.addDays(-1)).entitled == 5);
}

TEST_CASE("年休假条例第五条: pay for days not taken, the part for organs to be confirmed", "[leave]")
{
    CHECK(termsOn<AnnualLeaveRule>(u"应休未休报酬"_s).percent == 300);
    CHECK(termsOn<AnnualLeaveRule>(u"机关另行支付"_s).percent == 200);
    CHECK(ruleOn<AnnualLeaveRule>(u"机关另行支付"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(ruleOn<AnnualLeaveRule>(u"起算"_s).head.certainty == Certainty::Unconfirmed);
    CHECK(termsOn<AnnualLeaveRule>(u"跨年安排"_s).months == 12);
}

TEST_CASE("女职工劳动保护特别规定第七条: 98 days, 15 more for a difficult birth and for each further child", "[leave]")
{
    const auto days = [](int children, bool difficult, QDate on = factDay) {
        return maternityLeaveDays(children, difficult, builtInRules(), on);
    };
    CHECK(days(1, false) == 98);
    CHECK(days(1, true) == 113);
    CHECK(days(2, false) == 113);
    CHECK(days(3, true) == 143);
    CHECK(days(1, false, QDate(2012, 4, 28)) == 98);
    CHECK_FALSE(days(1, false, QDate(2012, 4, 27)));
    CHECK(termsOn<MaternityLeave>(u"产假"_s).daysBefore == 15);
    CHECK(termsOn<MaternityLeave>(u"流产（怀孕未满4个月）"_s).days == 15);
    CHECK(termsOn<MaternityLeave>(u"流产（怀孕满4个月）"_s).days == 42);
}

TEST_CASE("女职工劳动保护特别规定: what the province adds is a setting", "[leave]")
{
    CHECK(ruleOn<MaternityLeave>(u"地方增加"_s).head.certainty == Certainty::Setting);
    const OfficeProvision added{.id = OfficeProvisionId{1},
                                .purpose = u"policy"_s,
                                .subject = u"maternity_leave"_s,
                                .key = u"地方增加"_s,
                                .from = QDate(2022, 1, 1),
                                .instrument = u"样省人口与计划生育条例"_s,
                                .article = u"第三条"_s,
                                .text = u"增加60天"_s,
                                .terms = {{u"days"_s, 60}},
                                .document = u"样省条例"_s,
                                .entered = QDate(2026, 1, 1)};
    const OverlaidRules rules = builtInRules().overlaid({added});
    REQUIRE(rules.problems.empty());
    CHECK(maternityLeaveDays(1, false, rules.book, QDate(2021, 12, 31)) == 98);
    CHECK(maternityLeaveDays(1, false, rules.book, QDate(2022, 1, 1)) == 158);
}

TEST_CASE("女职工劳动保护特别规定第九条: an hour a day until the child is one", "[leave]")
{
    CHECK(termsOn<MaternityLeave>(u"哺乳"_s).hours == 1);
    CHECK(termsOn<MaternityLeave>(u"哺乳"_s).months == 12);
}

TEST_CASE("放假办法第二条: 11 days of public holidays up to 2024, 13 from 2025", "[leave]")
{
    CHECK(publicHolidayDays(builtInRules(), QDate(2024, 12, 31)) == 11);
    CHECK(publicHolidayDays(builtInRules(), QDate(2025, 1, 1)) == 13);
    const auto [name, days] = GENERATE(table<QString, int>({{u"元旦"_s, 1},
                                                            {u"春节"_s, 4},
                                                            {u"清明节"_s, 1},
                                                            {u"劳动节"_s, 2},
                                                            {u"端午节"_s, 1},
                                                            {u"中秋节"_s, 1},
                                                            {u"国庆节"_s, 3}}));
    CHECK(termsOn<PublicHoliday>(name).days == days);
    CHECK(termsOn<PublicHoliday>(u"妇女节"_s).halfDay);
}
