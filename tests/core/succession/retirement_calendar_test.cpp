#include "tests/core/succession/workforce_fixture.h"

#include "core/succession/retirement_calendar.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int monthOf(int yearAndMonth)
{
    return yearAndMonth / 100 * 12 + yearAndMonth % 100 - 1;
}

const QDate today(2026, 6, 1);
const QString woman55 = u"改革前任职年龄界限为55岁"_s;

RetirementOutlook outlookOf(int born, RetirementCategory category, const QString& kind, int stated = 0)
{
    return retirementOutlook({monthOf(born), category, stated, kind}, builtInRules(), today);
}

} // namespace

TEST_CASE("94号第四条: civil servants retire at the statutory month, others at most three years later", "[retirement]")
{
    const auto servant = outlookOf(197102, RetirementCategory::M60, u"公务员"_s); // R8
    CHECK(servant.month == monthOf(203209));
    CHECK(servant.earliest == monthOf(203102));
    CHECK(servant.latest == servant.month);
    CHECK(servant.articles.join(u' ').contains(u"第四条"));
    CHECK(servant.steps.size() >= 3);
    CHECK(servant.missing.isEmpty());
    const auto worker = outlookOf(197706, RetirementCategory::F50, u"其他职工"_s); // R23
    CHECK(worker.month == monthOf(202809));
    CHECK(worker.latest == monthOf(203109));
}

TEST_CASE("94号: who reached the former age before the reform has no other choice", "[retirement]")
{
    const auto before = outlookOf(196412, RetirementCategory::M60, u"其他职工"_s); // R1
    CHECK(before.month == monthOf(202412));
    CHECK_FALSE(before.earliest);
    CHECK(before.latest == before.month);
    CHECK(outlookOf(196501, RetirementCategory::M60, u"其他职工"_s).earliest == monthOf(202501)); // R2
}

TEST_CASE("without a category or a month of birth the month is the one that the file states", "[retirement]")
{
    const auto stated = outlookOf(197003, RetirementCategory::Unknown, u"公务员"_s, monthOf(203005));
    CHECK(stated.month == monthOf(203005));
    CHECK_FALSE(stated.statutory);
    CHECK_FALSE(stated.latest);
    CHECK(stated.missing.size() == 1);
    // 组通字〔2015〕14号: from 2025 on nobody has told the figure.
    CHECK(outlookOf(197003, RetirementCategory::F60v, u"公务员"_s).month == 0);
    CHECK(outlookOf(197003, RetirementCategory::F60v, u"公务员"_s).missing.size() == 1);
    const auto unborn = retirementOutlook({.kind = u"公务员"_s}, builtInRules(), today);
    CHECK(unborn.month == 0);
    CHECK(unborn.missing.size() == 1);
}

TEST_CASE("the categories are what the file states about sex and 改革前任职年龄界限", "[retirement]")
{
    CHECK(retirementCategory("男", "") == RetirementCategory::M60);
    CHECK(retirementCategory("男", "改革前任职年龄界限为63岁") == RetirementCategory::Unknown);
    CHECK(retirementCategory("女", "") == RetirementCategory::Unknown);
    CHECK(retirementCategory("女", "改革前任职年龄界限为55岁") == RetirementCategory::F55);
    CHECK(retirementCategory("女", "改革前任职年龄界限为50岁") == RetirementCategory::F50);
    CHECK(retirementCategory("女", "改革前任职年龄界限为60岁") == RetirementCategory::F60v);
    CHECK(retirementCategory("", "") == RetirementCategory::Unknown);
}

TEST_CASE_METHOD(WorkforceFixture, "the calendar has each month's people, who is overdue, and who isn't known",
                 "[retirement]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1966-05"_s});                      // R5: 2026-10
    add({.id = 2, .sex = u"女"_s, .birth = u"1972-02"_s, .ageLimit = woman55}); // R15: 2027-09
    add({.id = 3, .sex = u"男"_s, .birth = u"1965-05"_s});                      // R4: 2025-07
    add({.id = 4, .sex = u"女"_s, .birth = u"1970-02"_s});                      // No category.
    add({.id = 5, .sex = u"男"_s, .birth = u"1990-06"_s});                      // R12: 2053-06
    add({.id = 6, .sex = u"男"_s, .birth = u"1966-05"_s, .unit = 2});
    const auto calendar = retirementCalendar(workforce, question, 10, builtInRules());
    CHECK(calendar.firstMonth == monthOf(202606));
    CHECK(calendar.months == 120);
    REQUIRE(calendar.entries.size() == 3);
    CHECK(calendar.in(monthOf(202610)).size() == 2);
    CHECK(workforce.cadre(calendar.in(monthOf(202610)).front().row) == CadreId{1});
    const auto woman = calendar.in(monthOf(202709)).front();
    CHECK(workforce.cadre(woman.row) == CadreId{2});
    CHECK(retirementOutlook(woman.facts, builtInRules(), today).earliest == monthOf(202702));
    REQUIRE(calendar.overdue.size() == 1);
    CHECK(workforce.cadre(calendar.overdue.front().row) == CadreId{3});
    REQUIRE(calendar.unknown.size() == 1);
    CHECK(workforce.cadre(calendar.unknown.front().row) == CadreId{4});
    CHECK(retirementOutlook(calendar.unknown.front().facts, builtInRules(), today).missing.size() == 1);
    const StructureTable figures = retirementTable(calendar);
    REQUIRE(figures.rows.size() == 11); // From June 2026 to May 2036.
    CHECK(figures.at(0, 9) == 2);
    CHECK(figures.at(1, 8) == 1);
    CHECK(figures.unknown == 1);
    CHECK(monthOfCell(calendar, 1, 8) == monthOf(202709));
    question.units = {UnitId{2}};
    CHECK(retirementCalendar(workforce, question, 10, builtInRules()).entries.size() == 1);
    CHECK(retirementCalendar(workforce, question, 0, builtInRules()).entries.empty());
}
