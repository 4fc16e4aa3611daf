#include "core/operation/changes.h"
#include "core/operation/office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));

    Unit saved(Unit unit)
    {
        const auto id = office->saveUnit(unit);
        REQUIRE(id);
        unit.id = *id;
        return unit;
    }

    EventId lastEvent()
    {
        const auto events = office->events(1);
        REQUIRE(events);
        return events->front().id;
    }

    std::vector<Unit> units()
    {
        auto all = office->records<Unit>();
        REQUIRE(all);
        return *all;
    }
};

Unit division(const QString& name)
{
    return {.name = name, .level = u"县、处级"_s, .order = 1, .administrative = 12};
}

} // namespace

TEST_CASE_METHOD(Opened, "a removed record comes back under its number", "[records]")
{
    const Unit first = saved(division(u"人事处"_s));
    const Unit second = saved(division(u"财务处"_s));
    REQUIRE(office->change(u"unit"_s, first.name, [&](Changes& changes) { return changes.remove(first); }));
    REQUIRE(units() == std::vector{second});
    REQUIRE(office->undo(lastEvent()));
    CHECK(units() == std::vector{first, second});
}

TEST_CASE_METHOD(Opened, "an operation that fails half way leaves nothing of itself", "[records]")
{
    saved(division(u"财务处"_s));
    const EventId before = lastEvent();
    const auto event = office->change(u"unit"_s, u"样例"_s, [](Changes& changes) -> Status {
        if (const auto id = changes.save(division(u"人事处"_s)); !id)
            return id.error();
        CadreFile unknown;
        unknown.id = CadreId{7};
        const auto id = changes.save(unknown);
        return id ? Status() : id.error();
    });
    REQUIRE_FALSE(event);
    CHECK(event.error().kind == Error::Kind::NotFound);
    CHECK(units().size() == 1);
    CHECK(lastEvent() == before);
}

TEST_CASE_METHOD(Opened, "an operation that changes nothing leaves no event", "[records]")
{
    const Unit unit = saved(division(u"人事处"_s));
    const EventId before = lastEvent();
    const auto event = office->change(u"unit"_s, unit.name, [&](Changes& changes) -> Status {
        const auto id = changes.save(unit);
        return id ? Status() : id.error();
    });
    REQUIRE(event);
    CHECK_FALSE(*event);
    CHECK(lastEvent() == before);
}
