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
