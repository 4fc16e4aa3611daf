#include "tests/core/succession/workforce_fixture.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

int total(const StructureTable& table)
{
    int people = 0;
    for (const auto& row : table.cells) {
        for (const int cell : row)
            people += cell;
    }
    return people;
}

} // namespace

TEST_CASE_METHOD(WorkforceFixture, "every chart counts everybody once, and its cells open to as many people",
                 "[structure]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1980-03"_s, .rank = u"四级调研员"_s, .rankSince = u"2023-05"_s});
    add({.id = 2, .sex = u"女"_s, .birth = u"1990"_s, .rank = u"一级科员"_s, .rankSince = u"2025-09"_s, .unit = 2});
    add({.id = 3, .sex = u"男"_s, .birth = u"1999-12"_s, .unit = 3});
    REQUIRE(structureCharts().size() == 13);
    for (const StructureChart& chart : structureCharts()) {
        INFO(chart.key.toStdString());
        const StructureTable table = structureTable(sources, question, chart.key);
        CHECK(table.chart == chart.key);
        CHECK(table.people == 3);
        CHECK(total(table) + table.unknown == 3);
        CHECK(table.cells.size() == std::size_t(table.rows.size()));
        CHECK(peopleIn(sources, question, chart.key, -1, -1).size() == std::size_t(total(table)));
        CHECK(peopleUnknownIn(sources, question, chart.key).size() == std::size_t(table.unknown));
        for (int row = 0; row < int(table.rows.size()); ++row) {
            for (int column = 0; column < int(table.columns.size()); ++column)
                CHECK(peopleIn(sources, question, chart.key, row, column).size() == std::size_t(table.at(row, column)));
        }
    }
    CHECK(structureTable(sources, question, u"no-such-chart"_s).rows.isEmpty());
}

TEST_CASE_METHOD(WorkforceFixture, "ages are completed years, the month of birth included", "[structure]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"2000-06"_s}); // 26 on 2026-06-01
    add({.id = 2, .sex = u"女"_s, .birth = u"2000-07"_s}); // 25
    add({.id = 3, .sex = u"女"_s, .birth = u"1985"_s});    // No month: not known.
    const StructureTable pyramid = table("age-pyramid");
    REQUIRE(pyramid.rows.size() == 9);
    CHECK(pyramid.at(0, 1) == 1);
    CHECK(pyramid.at(1, 0) == 1);
    CHECK(pyramid.unknown == 1);
    CHECK(people("age-pyramid", 0, 1) == std::vector{CadreId{2}});
    CHECK(people("age-pyramid", -1, 0) == std::vector{CadreId{1}});
    CHECK(peopleUnknownIn(sources, question, u"age-pyramid"_s) == std::vector{CadreId{3}});
}

TEST_CASE_METHOD(WorkforceFixture, "an earlier day is answered from the records as they stood", "[structure]")
{
    CadreFile file = fileOf({.id = 1, .sex = u"男"_s, .birth = u"1980-03"_s});
    const auto date = [](const char* text) { return PartialDate::parse(QString::fromLatin1(text)); };
    file.ranks = {{.name = u"一级科员"_s, .since = date("2019-06"), .until = date("2022-01")},
                  {.name = u"四级主任科员"_s, .since = date("2022-01")}};
    file.entries.push_back({.date = date("2018-08")});
    workforce.append(file);
    CHECK(figure(table("rank-ladder"), u"四级主任科员"_s, table("rank-ladder").columns.first()) == 1);
    question.on = QDate(2021, 12, 31);
    CHECK(figure(table("rank-ladder"), u"一级科员"_s, table("rank-ladder").columns.first()) == 1);
    question.on = QDate(2018, 7, 31);
    CHECK(table("rank-ladder").people == 0);
}

TEST_CASE_METHOD(WorkforceFixture, "国务院办法第一条: on a later day those who reached the statutory month are gone",
                 "[structure]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1966-05"_s});                                            // R5: 2026-10
    add({.id = 2, .sex = u"女"_s, .birth = u"1972-02"_s, .ageLimit = u"改革前任职年龄界限为55岁"_s}); // R15: 2027-09
    add({.id = 3, .sex = u"女"_s, .birth = u"1966-01"_s}); // Nobody knows her category: she stays.
    CHECK(table("age-pyramid").people == 3);
    question.on = QDate(2026, 10, 31);
    CHECK(table("age-pyramid").people == 3);
    question.on = QDate(2026, 11, 1);
    CHECK(table("age-pyramid").people == 2);
    question.on = QDate(2027, 10, 1);
    CHECK(people("age-pyramid", -1, -1) == std::vector{CadreId{3}});
}

TEST_CASE_METHOD(WorkforceFixture, "a forecast says who is gone and who holds which rank", "[structure]")
{
    add({.id = 1, .sex = u"男"_s, .birth = u"1990-05"_s, .rank = u"一级科员"_s, .rankSince = u"2022-01"_s});
    add({.id = 2, .sex = u"男"_s, .birth = u"1960-05"_s, .rank = u"一级科员"_s, .rankSince = u"2022-01"_s});
    add({.id = 3, .sex = u"男"_s, .birth = u"1991-05"_s, .rank = u"一级科员"_s, .rankSince = u"2022-01"_s});
    const StructureFuture future{.ranks = {u"四级主任科员"_s},
                                 .rows = {{.rank = 0, .since = 20270101}, {}, {.gone = true}}};
    StructureSources forecast{workforce, builtInRules(), units};
    forecast.future = &future;
    question.on = QDate(2028, 2, 1);
    const StructureTable ladder = structureTable(forecast, question, u"rank-ladder"_s);
    CHECK(ladder.people == 2); // The second one stays although 67: the forecast decides.
    CHECK(figure(ladder, u"四级主任科员"_s, ladder.columns.first()) == 1);
    CHECK(figure(ladder, u"一级科员"_s, ladder.columns.first()) == 1);
    const StructureTable time = structureTable(forecast, question, u"time-in-rank"_s);
    CHECK(time.at(int(time.rows.indexOf(u"四级主任科员"_s)), 1) == 1); // 13 months: 1 to under 2 years.
}

TEST_CASE_METHOD(WorkforceFixture, "units stand side by side with what is below them", "[structure]")
{
    units.push_back({.id = UnitId{4}, .parent = UnitId{2}, .name = u"一科"_s});
    add({.id = 1, .sex = u"男"_s, .birth = u"1980-01"_s, .unit = 1});
    add({.id = 2, .sex = u"男"_s, .birth = u"1980-01"_s, .unit = 2});
    add({.id = 3, .sex = u"男"_s, .birth = u"1980-01"_s, .unit = 4});
    add({.id = 4, .sex = u"男"_s, .birth = u"1980-01"_s, .unit = 3});
    add({.id = 5, .sex = u"男"_s, .birth = u"1980-01"_s, .unit = 0});
    const StructureTable all = table("units");
    REQUIRE(all.rows.size() == 4); // The bureau itself, its two sections, nobody's.
    CHECK(people("units", 0, -1) == std::vector{CadreId{1}});
    CHECK(people("units", 1, -1) == std::vector{CadreId{2}, CadreId{3}});
    CHECK(people("units", 2, -1) == std::vector{CadreId{4}});
    CHECK(people("units", 3, -1) == std::vector{CadreId{5}});
    question.units = {UnitId{2}, UnitId{4}};
    CHECK(table("units").rows.size() == 2);
    CHECK(table("units").people == 2);
    CHECK(people("units", 1, -1) == std::vector{CadreId{3}});
}

TEST_CASE_METHOD(WorkforceFixture, "words of the files fall into the groups that the office has set", "[structure]")
{
    CadreFile file = fileOf({.id = 1, .sex = u"女"_s, .birth = u"1985-02"_s});
    file.person.politicalStatus = u"民革党员"_s;
    file.person.ethnicity = u"回族"_s;
    file.person.grassroots = u"是"_s;
    file.entries.push_back({.method = u"军转干部安置"_s});
    file.educations.push_back({.mode = u"全日制"_s,
                               .level = u"大学专科"_s,
                               .levelSchool = u"示例政法大学统计学专业"_s,
                               .graduated = PartialDate(2007, 7)});
    file.educations.push_back({.mode = u"在职"_s,
                               .level = u"中央党校研究生"_s,
                               .levelSchool = u"中央党校法学专业"_s,
                               .graduated = PartialDate(2020, 7)});
    workforce.append(file);
    const StructureTable party = table("party");
    CHECK(figure(party, u"民主党派"_s, party.columns.first()) == 1);
    const StructureTable origin = table("origin");
    CHECK(figure(origin, u"军转干部安置"_s, origin.columns.first()) == 1);
    CHECK(table("women-minorities").at(1, 1) == 1);
    CHECK(table("grassroots").at(0, 0) == 1);
    const StructureTable education = table("education");
    CHECK(education.at(int(education.rows.indexOf(u"研究生"_s)), 1) == 1);
    const StructureTable major = table("major");
    CHECK(figure(major, u"法学"_s, major.columns.first()) == 1);
    question.on = QDate(2019, 1, 1); // Before the second one was completed.
    CHECK(table("education").at(int(education.rows.indexOf(u"大学专科"_s)), 0) == 1);
    CHECK(figure(table("major"), u"理学"_s, major.columns.first()) == 1); // Not 法学, as the school's name has it.
}

TEST_CASE_METHOD(WorkforceFixture, "the ladder shows ranks that share places as one row, with those of all scopes",
                 "[structure]")
{
    using Kind = QuotaCeiling::Kind;
    add({.id = 1, .sex = u"男"_s, .birth = u"1975-01"_s, .rank = u"一级调研员"_s, .rankSince = u"2023-01"_s});
    add({.id = 2, .sex = u"男"_s, .birth = u"1975-01"_s, .rank = u"二级调研员"_s, .rankSince = u"2023-01"_s});
    add({.id = 3, .sex = u"男"_s, .birth = u"1975-01"_s, .rank = u"一级科员"_s, .rankSince = u"2023-01"_s});
    const auto line = [](int scope, const QStringList& ranks, std::optional<int> places, int depth = 0) {
        return QuotaLine{
            .scope = scope,
            .ceiling = {
                .kind = places ? Kind::Capped : Kind::Unlimited, .ranks = ranks, .depth = depth, .ceiling = places}};
    };
    const QStringList higher{u"一级调研员"_s, u"二级调研员"_s};
    std::vector<QuotaLine> lines{
        line(0, higher + QStringList{u"三级调研员"_s, u"四级调研员"_s}, 9),
        line(0, higher, 3, 1),
        line(1, higher, 2),
        line(1, {u"一级主任科员"_s, u"二级主任科员"_s}, 7),
        line(0, {u"一级主任科员"_s}, {}),
        line(0, {u"一级科员"_s}, {}),
    };
    lines.push_back({.scope = 1, .ceiling = {.kind = Kind::Forbidden, .ranks = {u"一级巡视员"_s, u"一级调研员"_s}}});
    lines[0].uncounted.push_back({CadreId{2}});
    sources.quotas = &lines;
    const StructureTable ladder = table("rank-ladder");
    const auto quotaOf = [&ladder](const QString& row) {
        REQUIRE(ladder.rows.contains(row));
        return ladder.quota[std::size_t(ladder.rows.indexOf(row))];
    };
    const QString group = rankGroupName(lines[0].ceiling.ranks);
    CHECK(quotaOf(group) == 11);
    CHECK(ladder.at(int(ladder.rows.indexOf(group)), 0) == 1);
    CHECK(ladder.at(int(ladder.rows.indexOf(group)), 1) == 1); // Takes no place.
    CHECK_FALSE(quotaOf(u"一级主任科员"_s));                   // One scope doesn't limit it.
    CHECK_FALSE(quotaOf(u"一级科员"_s));
    CHECK(quotaOf(u"一级巡视员"_s) == 0); // Forbidden wherever there is a rule about it.
    CHECK_FALSE(quotaOf(u"二级巡视员"_s));
}
