#include "tests/core/succession/workforce_fixture.h"

#include "core/cadre/held.h"
#include "core/organization/quota_staff.h"
#include "core/sample/sample_office.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("stored dates are small numbers that begin on the first day they may mean", "[workforce]")
{
    CHECK(storedDay("1975-03-07") == 19750307);
    CHECK(storedDay("1975-03") == 19750300);
    CHECK(storedDay("1975") == 19750000);
    CHECK(storedDay("不详") == 0);
    CHECK(storedDay("") == 0);
    CHECK(storedDay("1975-00") == 0);
    CHECK(storedMonth("1975-03") == 1975 * 12 + 2);
    CHECK(storedMonth("1975") == 0);
    CHECK(storedEnd("") == neverDay);
    CHECK(storedEnd("不详") == 0);
}

TEST_CASE("a row answers about any day as the whole file does", "[workforce]")
{
    const SampleOffice sample({.people = 120, .today = QDate(2026, 6, 1)});
    Workforce workforce(QDate(2026, 6, 1));
    QuotaStaff staff;
    std::vector<CadreFile> files;
    for (int i = 0; i < sample.people(); ++i) {
        CadreFile file = sample.person(i);
        file.id = CadreId{i + 1};
        workforce.append(file);
        staff.append(file);
        files.push_back(std::move(file));
    }
    REQUIRE(workforce.size() == 120);
    int held = 0;
    for (const QDate on : {QDate(2019, 6, 1), QDate(2022, 3, 31), QDate(2026, 6, 1)}) {
        const RetirementMonths months(builtInRules(), on);
        for (int row = 0; row < workforce.size(); ++row) {
            const CadreFile& file = files[std::size_t(row)];
            INFO(row << " on " << on.toString(Qt::ISODate).toStdString());
            const Rank* rank = rankOn(file, on);
            const auto answer = workforce.rankOn(row, dayNumber(on));
            CHECK(workforce.word(answer.name) == (rank ? rank->name : QString()));
            if (rank && firstOfRun(file.ranks, *rank).since.hasMonth()) {
                ++held;
                CHECK(monthOfDay(answer.since) == firstOfRun(file.ranks, *rank).since.monthIndex());
            }
            const PostLevel* level = postLevelOn(file, on);
            CHECK(workforce.word(workforce.levelOn(row, dayNumber(on)).name) == (level ? level->name : QString()));
            CHECK((workforce.person(row).left <= dayNumber(on)) == hasLeft(file, on));
            const Workforce::Person& person = workforce.person(row);
            CHECK(months.month(person.category, person.birth, person.retirement) ==
                  staff.retirementMonth(row, builtInRules(), on));
        }
    }
    CHECK(held > 100);
    for (int row = 0; row < workforce.size(); ++row) {
        const CadreFile& file = files[std::size_t(row)];
        CHECK(workforce.name(row) == file.person.name);
        CHECK(workforce.rowOf(file.id) == row);
        const CadreFile career = workforce.careerOf(row);
        REQUIRE(career.ranks.size() == file.ranks.size());
        for (std::size_t i = 0; i < file.ranks.size(); ++i)
            CHECK(career.ranks[i].name == file.ranks[i].name);
        CHECK(career.appraisals.size() == file.appraisals.size());
    }
    CHECK(workforce.rowOf(CadreId{999}) == -1);
}

TEST_CASE("somebody is in the office from the entry on and until the day of leaving", "[workforce]")
{
    CadreFile file = fileOf({.id = 1});
    file.person.workStart = PartialDate::parse(u"2001-07"_s);
    file.entries.push_back({.date = PartialDate::parse(u"2020-03"_s), .method = u"调入"_s});
    file.entries.push_back({.date = PartialDate::parse(u"2010-05"_s), .method = u"录用"_s});
    file.leavings.push_back({.date = PartialDate::parse(u"2024-09-15"_s)});
    Workforce workforce(QDate(2026, 6, 1));
    workforce.append(file);
    file.id = CadreId{2};
    file.entries.clear();
    workforce.append(file);
    CHECK_FALSE(workforce.isThere(0, 20100430));
    CHECK(workforce.isThere(0, 20100501));
    CHECK(workforce.isThere(0, 20240914));
    CHECK_FALSE(workforce.isThere(0, 20240915));
    CHECK(workforce.word(workforce.person(0).entry) == u"录用");
    CHECK_FALSE(workforce.isThere(1, 20010630)); // No entry on file: from the start of work.
    CHECK(workforce.isThere(1, 20010701));
}

TEST_CASE("several records of one rank without a gap are one time in rank", "[workforce]")
{
    CadreFile file = fileOf({.id = 1});
    const auto date = [](const char* text) { return PartialDate::parse(QString::fromLatin1(text)); };
    file.ranks = {{.name = u"一级科员"_s, .since = date("2019-06"), .until = date("2021-01")},
                  {.name = u"四级主任科员"_s, .since = date("2021-01"), .until = date("2022-02")},
                  {.name = u"四级主任科员"_s, .since = date("2022-02")}};
    Workforce workforce(QDate(2026, 6, 1));
    workforce.append(file);
    CHECK(workforce.rankOn(0, 20260601).since == 20210100);
    CHECK(workforce.word(workforce.rankOn(0, 20201231).name) == u"一级科员");
    CHECK(workforce.rankOn(0, 20190531).name == 0);
}
