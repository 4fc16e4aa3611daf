#include "core/operation/audit_log.h"
#include "core/operation/office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct WithUnit {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));
    Unit unit{.name = u"人事处"_s, .kind = u"内设机构"_s, .administrative = 12, .chiefPosts = 1};

    WithUnit()
    {
        const auto id = office->saveUnit(unit);
        REQUIRE(id);
        unit.id = *id;
    }

    EventId lastEvent() const { return office->events(1)->front().id; }
    std::vector<Unit> units() const { return *office->units(); }
};

} // namespace

TEST_CASE_METHOD(WithUnit, "a change of a unit is taken back with every value", "[undo][unit]")
{
    Unit changed = unit;
    changed.name = u"干部处"_s;
    changed.administrative.reset();
    changed.deputyPosts = 2;
    REQUIRE(office->saveUnit(changed));
    REQUIRE(units() == std::vector{changed});
    REQUIRE(office->undo(lastEvent()));
    CHECK(units() == std::vector{unit});
    REQUIRE(office->undo(lastEvent())); // And the taking back as well.
    CHECK(units() == std::vector{changed});
}

TEST_CASE_METHOD(WithUnit, "saving a unit without a change writes no event", "[unit]")
{
    const EventId before = lastEvent();
    REQUIRE(office->saveUnit(unit));
    CHECK(lastEvent() == before);
}

TEST_CASE_METHOD(WithUnit, "a new unit is taken away again, and comes back with its number", "[undo][unit]")
{
    REQUIRE(office->undo(lastEvent()));
    CHECK(units().empty());
    REQUIRE(office->undo(lastEvent()));
    CHECK(units() == std::vector{unit});
}

TEST_CASE_METHOD(WithUnit, "a change of a unit is not taken back over a later one", "[undo][unit]")
{
    Unit second = unit;
    second.name = u"干部处"_s;
    REQUIRE(office->saveUnit(second));
    const EventId renamed = lastEvent();
    Unit third = second;
    third.chiefPosts = 2;
    REQUIRE(office->saveUnit(third));
    const auto status = office->undo(renamed);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Conflict);
    CHECK(units() == std::vector{third});
}

TEST_CASE_METHOD(WithUnit, "the number of a removed person is given to nobody else", "[undo]")
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    REQUIRE(office->save(file));
    file.person.name = u"测试乙"_s;
    const auto removed = office->save(file);
    REQUIRE(removed);
    REQUIRE(office->remove(*removed));
    const EventId removal = lastEvent();
    file.person.name = u"测试丙"_s;
    const auto next = office->save(file);
    REQUIRE(next);
    CHECK(next->value == removed->value + 1);
    CHECK(office->history(*next)->size() == 1); // The file begins with this person.
    REQUIRE(office->undo(removal));
    CHECK(office->cadre(*removed)->person.name == u"测试乙");
    CHECK(office->cadre(*next)->person.name == u"测试丙");
}

TEST_CASE_METHOD(WithUnit, "a new unit with people in it is not taken away", "[undo][unit]")
{
    const EventId made = lastEvent();
    CadreFile file;
    file.person.name = u"测试甲"_s;
    file.unit = unit.id;
    REQUIRE(office->save(file));
    const auto status = office->undo(made);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Conflict);
    CHECK(status.error().message.contains(u"人事处"));
    CHECK(units() == std::vector{unit});
    CHECK(office->verify()->problems.isEmpty());
}

TEST_CASE_METHOD(WithUnit, "each change of a saved view is on record and can be taken back", "[views][audit]")
{
    const auto contents = [this] {
        QStringList found;
        const auto views = office->views();
        REQUIRE(views);
        for (const SavedView& view : *views)
            found += view.name + u'=' + view.content;
        return found;
    };
    const qint64 before = office->verify()->auditEntries;
    REQUIRE(office->saveView({u"女干部"_s, u"{1}"_s}));
    REQUIRE(office->saveView({u"女干部"_s, u"{2}"_s}));
    REQUIRE(office->saveView({u"女干部"_s, u"{2}"_s})); // Nothing new.
    REQUIRE(office->removeView(u"女干部"_s));
    REQUIRE(office->removeView(u"没有"_s)); // Nor is this.
    CHECK(office->verify()->auditEntries == before + 3);
    CHECK(office->verify()->brokenAt == 0);
    const Event last = office->events(1)->front();
    CHECK(last.kind == u"view");
    CHECK(last.summary == u"女干部");
    CHECK(last.account == u"officer");

    const auto events = office->events(3);
    CHECK(contents().isEmpty());
    REQUIRE(office->undo(events->at(0).id));
    CHECK(contents() == QStringList{u"女干部={2}"_s});
    REQUIRE(office->undo(events->at(1).id));
    CHECK(contents() == QStringList{u"女干部={1}"_s});
    const auto status = office->undo(events->at(1).id);
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == Error::Kind::Conflict);
    REQUIRE(office->undo(events->at(2).id));
    CHECK(contents().isEmpty());
}

TEST_CASE_METHOD(WithUnit, "a view without a name or of a reader is refused", "[views]")
{
    CHECK_FALSE(office->saveView({{}, u"{1}"_s}));
    const auto reader = Office::open(office->path(), Office::Mode::ReadOnly, u"reader"_s);
    REQUIRE(reader);
    CHECK((*reader)->saveView({u"女干部"_s, u"{1}"_s}).error().kind == Error::Kind::Forbidden);
    CHECK((*reader)->removeView(u"女干部"_s).error().kind == Error::Kind::Forbidden);
}
