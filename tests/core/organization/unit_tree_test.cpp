#include "core/organization/unit_tree.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Unit> units{
    {.id = {1}, .name = u"样例市测试局"_s, .kind = u"法人单位"_s},
    {.id = {2}, .parent = {1}, .name = u"机关处室"_s, .kind = u"机构分组"_s},
    {.id = {3}, .parent = {2}, .name = u"人事处"_s, .kind = u"内设机构"_s},
    {.id = {4}, .parent = {3}, .name = u"人事处一科"_s, .kind = u"内设机构"_s},
    {.id = {5}, .parent = {1}, .name = u"样例市信息中心"_s, .kind = u"法人单位"_s},
    {.id = {6}, .parent = {5}, .name = u"综合科"_s, .kind = u"内设机构"_s},
};

QString nameOf(qint64 id)
{
    return fullUnitName({id}, units);
}

} // namespace

TEST_CASE("a unit's full name begins with its legal entity, without groups and without saying anything twice",
          "[units]")
{
    CHECK(nameOf(1) == u"样例市测试局");
    CHECK(nameOf(3) == u"样例市测试局人事处");
    CHECK(nameOf(4) == u"样例市测试局人事处一科");
    CHECK(nameOf(5) == u"样例市信息中心");
    CHECK(nameOf(6) == u"样例市信息中心综合科");
    CHECK(nameOf(0).isEmpty());
}

TEST_CASE("the units below one are itself and all under it", "[units]")
{
    CHECK(unitsBelow({2}, units) == QSet<UnitId>{{2}, {3}, {4}});
    CHECK(unitsBelow({5}, units) == QSet<UnitId>{{5}, {6}});
    CHECK(unitsBelow({}, units).isEmpty());
}
