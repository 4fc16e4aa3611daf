#include "core/exchange/import_plan.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"11010519491231002X"_s; // GB 11643-1999, the standard's own example.

Person person(const QString& name, int month)
{
    Person made;
    made.name = name;
    made.birth = PartialDate(1949, month);
    made.identityNumber = number;
    return made;
}

} // namespace

TEST_CASE("an identity number finds its holder, whatever the name is now", "[import-plan]")
{
    const PersonIndex index({{CadreId{1}, number, u"王建国"_s, PartialDate(1949, 12)}});
    CHECK(index.find(person(u"王建"_s, 12)).id == CadreId{1});
}

TEST_CASE("a number that the office has twice finds the holder by name and month, or asks", "[import-plan]")
{
    const PersonIndex index({{CadreId{1}, number, u"王建国"_s, PartialDate(1949, 12)},
                             {CadreId{2}, number, u"李梅"_s, PartialDate(1949, 12)}});
    CHECK(index.find(person(u"王建国"_s, 12)).id == CadreId{1});
    CHECK(index.find(person(u"李梅"_s, 12)).id == CadreId{2});
    const auto nobody = index.find(person(u"张伟"_s, 12));
    CHECK_FALSE(nobody.id);
    CHECK(nobody.alternatives == std::vector{CadreId{1}, CadreId{2}});
}
