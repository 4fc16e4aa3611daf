#include "core/regulation/retirement.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int monthOf(int yearAndMonth)
{
    return yearAndMonth / 100 * 12 + yearAndMonth % 100 - 1;
}

struct Case {
    QString category;
    int born, delay, month, earliest, contribution; // earliest 0 = none
};

} // namespace

TEST_CASE("国务院办法第一条至第三条: retirement by month of birth and category", "[retirement]")
{
    const Case person = GENERATE(
        values<Case>({{u"M60"_s, 196412, 0, 202412, 0, 180},       {u"M60"_s, 196501, 1, 202502, 202501, 180},
                      {u"M60"_s, 196504, 1, 202505, 202504, 180},  {u"M60"_s, 196505, 2, 202507, 202505, 180},
                      {u"M60"_s, 196605, 5, 202610, 202605, 180},  {u"M60"_s, 196812, 12, 202912, 202812, 180},
                      {u"M60"_s, 197008, 17, 203201, 203008, 198}, {u"M60"_s, 197102, 19, 203209, 203102, 198},
                      {u"M60"_s, 197209, 24, 203409, 203209, 210}, {u"M60"_s, 197608, 35, 203907, 203608, 240},
                      {u"M60"_s, 197609, 36, 203909, 203609, 240}, {u"M60"_s, 199006, 36, 205306, 205006, 240},
                      {u"F55"_s, 196912, 0, 202412, 0, 180},       {u"F55"_s, 197001, 1, 202502, 202501, 180},
                      {u"F55"_s, 197202, 7, 202709, 202702, 180},  {u"F55"_s, 197407, 14, 203009, 202907, 186},
                      {u"F55"_s, 197810, 27, 203601, 203310, 222}, {u"F55"_s, 198108, 35, 203907, 203608, 240},
                      {u"F55"_s, 198109, 36, 203909, 203609, 240}, {u"F50"_s, 197412, 0, 202412, 0, 180},
                      {u"F50"_s, 197501, 1, 202502, 202501, 180},  {u"F50"_s, 197502, 1, 202503, 202502, 180},
                      {u"F50"_s, 197706, 15, 202809, 202706, 180}, {u"F50"_s, 198410, 59, 203909, 203609, 240},
                      {u"F50"_s, 198411, 60, 203911, 203611, 240}, {u"F50"_s, 199001, 60, 204501, 204201, 240}}));
    const auto retirement = retirementOf(monthOf(person.born), person.category, builtInRules(), QDate(2026, 6, 1));
    INFO(person.category.toStdString() << " born " << person.born);
    REQUIRE(retirement);
    CHECK(retirement->delay == person.delay);
    CHECK(retirement->month == monthOf(person.month));
    CHECK(retirement->earliest.value_or(0) == (person.earliest ? monthOf(person.earliest) : 0));
    CHECK(retirement->contributionMonths == person.contribution);
    CHECK(retirement->provision->source().contains(u"第一条"));
}

TEST_CASE("the day before the reform the former age is the age of retirement", "[retirement]")
{
    const auto before = retirementOf(monthOf(197609), u"M60"_s, builtInRules(), QDate(2024, 12, 31));
    const auto after = retirementOf(monthOf(197609), u"M60"_s, builtInRules(), QDate(2025, 1, 1));
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->month == monthOf(203609));
    CHECK_FALSE(before->earliest);
    CHECK(before->contributionMonths == 0);
    CHECK(after->month == monthOf(203909));
}

TEST_CASE("组通字〔2015〕14号: women of 处级 at 60, by choice from 55, until 2024", "[retirement]")
{
    CHECK_FALSE(retirementOf(monthOf(196003), u"F60v"_s, builtInRules(), QDate(2015, 2, 28)));
    const auto woman = retirementOf(monthOf(196003), u"F60v"_s, builtInRules(), QDate(2015, 3, 1));
    REQUIRE(woman);
    CHECK(woman->month == monthOf(202003));
    CHECK(woman->earliest == monthOf(201503));
    CHECK_FALSE(retirementOf(monthOf(197003), u"F60v"_s, builtInRules(), QDate(2025, 1, 1)));
    CHECK_FALSE(retirementOf(monthOf(197003), u"M61"_s, builtInRules(), QDate(2025, 1, 1)));
}
