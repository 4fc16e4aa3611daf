#include "core/regulation/working_calendar.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const char* years)
{
    const auto calendar = WorkingCalendar::load(QByteArray("{\"years\": ") + years + "}", u"calendar.json"_s);
    REQUIRE_FALSE(calendar);
    return calendar.error().message;
}

} // namespace

TEST_CASE("五个工作日: a notice before the holiday of October 2024 ends on 10-10", "[calendar]")
{
    // Published on Friday 2024-09-27; the next day is the first.
    const auto days = builtInCalendar().period(QDate(2024, 9, 28), 5);
    CHECK(days.back().date == QDate(2024, 10, 10));
    QStringList worked;
    for (const auto& day : days) {
        if (day.worked)
            worked += day.date.toString(u"M-d"_s);
    }
    CHECK(worked == QStringList{u"9-29"_s, u"9-30"_s, u"10-8"_s, u"10-9"_s, u"10-10"_s});
    CHECK(days.at(1).holiday == u"国庆节"); // The Sunday worked instead.
}

TEST_CASE("a period without holidays runs over the weekend", "[calendar]")
{
    CHECK(builtInCalendar().period(QDate(2026, 3, 5), 1).back().date == QDate(2026, 3, 5));
    CHECK(builtInCalendar().period(QDate(2026, 3, 5), 2).back().date == QDate(2026, 3, 6));
    CHECK(builtInCalendar().period(QDate(2026, 3, 5), 3).back().date == QDate(2026, 3, 9));
    CHECK(builtInCalendar().period(QDate(2026, 3, 7), 5).back().date == QDate(2026, 3, 13));
}

TEST_CASE("holidays are off and make-up days are worked", "[calendar]")
{
    const WorkingCalendar& calendar = builtInCalendar();
    CHECK_FALSE(calendar.day(QDate(2026, 1, 1)).worked);
    CHECK(calendar.day(QDate(2026, 1, 4)).worked); // A Sunday.
    CHECK_FALSE(calendar.day(QDate(2026, 1, 10)).worked);
    CHECK(calendar.day(QDate(2026, 1, 12)).worked);
    CHECK(calendar.covers(2018));
    CHECK(calendar.covers(2026));
    CHECK_FALSE(calendar.covers(2027));
    CHECK(calendar.day(QDate(2027, 10, 1)).worked); // Only its weekday is known.
}

TEST_CASE("a wrong calendar is refused with file and place", "[calendar]")
{
    CHECK(refusal("{}").contains(u"calendar.json"));
    CHECK(refusal(R"({"2026": {"off": [["2026-02-30", "x"]]}})").contains(u"years.2026.off[0]"));
    CHECK(refusal(R"({"2026": {"off": [["2026-02-03"]]}})").contains(u"years.2026.off[0]"));
    CHECK(refusal(R"({"2026": {"of": []}})").contains(u"years.2026.of"));
    CHECK(refusal(R"({"year": {"off": []}})").contains(u"years.year"));
    const char* both = R"({"2026": {"off": [["2026-02-03", "x"]], "worked": [["2026-02-03", "x"]]}})";
    CHECK(refusal(both).contains(u"years.2026.worked[0]"));
}
