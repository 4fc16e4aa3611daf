#include "core/cadre/resume.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

TEST_CASE("an end that is no date isn't lost from the resume", "[resume]")
{
    const auto entries = parseResume(u"1993.09--1997.13  虚构大学学习"_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().text == u"1997.13  虚构大学学习");
    CHECK(parseResume(formatResume(entries)) == entries);
}

TEST_CASE("a text that begins like a date isn't taken for the end of an open entry", "[resume]")
{
    const auto entries = parseResume(u"2024.07--\n2024.07.96任虚构局科员"_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().open);
    const QString written = formatResume(entries);
    CHECK(written.toStdString() == "2024.07--至今  2024.07.96任虚构局科员");
    CHECK(parseResume(written) == entries);
}

TEST_CASE("a text that begins with the words for an open end keeps them", "[resume]")
{
    const std::vector<ResumeEntry> entries{{PartialDate(2024, 7), {}, true, u"至今任虚构局科员"_s, 1}};
    CHECK(parseResume(formatResume(entries)) == entries);
}

TEST_CASE("a first entry whose dates are wrapped is read with its dates", "[resume]")
{
    const auto entries = parseResume(u"1993.09\n--1997.07  虚构大学学习"_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().from == PartialDate(1993, 9));
    CHECK(entries.front().until == PartialDate(1997, 7));
    CHECK(parseResume(formatResume(entries)) == entries);
}
