#include "core/cadre/code_table.h"
#include "core/organization/unit_fields.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

TEST_CASE("every field that names a code table has it", "[codes]")
{
    const auto present = [](const auto& field) {
        INFO(field.key);
        CHECK((QString::fromLatin1(field.codes).isEmpty() || codeTable(QString::fromLatin1(field.codes)) != nullptr));
    };
    forEachField<Person>(present);
    forEachField<Unit>(present);
    forEachSet([&present](const auto& set) { forEachField<typename std::decay_t<decltype(set)>::Type>(present); });
}

TEST_CASE("old and short spellings of ethnic groups are read (GB/T 3304-1991)", "[codes]")
{
    const CodeTable* groups = codeTable(u"ethnicity"_s);
    REQUIRE(groups);
    CHECK(groups->entries().size() == 58);
    CHECK(groups->find(u"汉"_s)->name == u"汉族");
    CHECK(groups->find(u"毛难族"_s)->name == u"毛南族");
    CHECK(groups->find(u"火星族"_s) == nullptr);
}

TEST_CASE("the twelve ranks stand in the order of the law (公务员法第十九条)", "[codes]")
{
    const CodeTable* ranks = codeTable(u"rank"_s);
    REQUIRE(ranks);
    CHECK(ranks->find(u"一级巡视员"_s)->order == 0);
    CHECK(ranks->find(u"二级科员"_s)->order == 11);
    CHECK(ranks->find(u"四级调研员"_s)->order < ranks->find(u"一级主任科员"_s)->order);
}

TEST_CASE("a wrong code table is refused with file and place", "[codes]")
{
    const auto [json, place] = GENERATE(table<QByteArray, QString>({
        {R"({"source":"x","entries":[{"name":"a","colour":"b"}]})", u"entries[0].colour"_s},
        {R"({"source":"x","entries":[{"name":"a"},{"name":"a"}]})", u"entries[1].name"_s},
        {R"({"source":"x","entries":[{"code":"1"}]})", u"entries[0].name"_s},
        {R"({"source":"","entries":[{"name":"a"}]})", u"source"_s},
    }));
    const auto table = loadCodeTable(json, u"test.json"_s);
    REQUIRE_FALSE(table);
    CHECK(table.error().message.contains(u"test.json"));
    CHECK(table.error().message.contains(place));
}
