#include "core/operation/office.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

struct SampleRoster {
    QTemporaryDir folder{};
    SampleOffice sample{{.seed = 7, .people = 600, .today = today}};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), sample.name(), u"officer"_s));
    Roster roster{};
    std::vector<Unit> units{};

    SampleRoster()
    {
        REQUIRE(office->fill(sample.units(), sample.people(), [this](int i) { return sample.person(i); }, {}));
        roster = *office->roster();
        units = *office->units();
    }

    RosterView view() const { return RosterView(roster, units, today); }
};

int countOf(const RosterView& view, Facet facet, const QString& name)
{
    for (const FacetValue& value : view.facet(facet)) {
        if (value.name == name)
            return value.count;
    }
    return 0;
}

} // namespace

TEST_CASE_METHOD(SampleRoster, "stored files are what the sample made", "[office]")
{
    REQUIRE(roster.size() == 600);
    CHECK(office->cadre(CadreId{1}).operator*() == sample.person(0));
    int equal = 0;
    REQUIRE(office->forEachCadre([&](CadreFile&& file) {
        equal += file == sample.person(int(file.id.value) - 1);
        return true;
    }));
    CHECK(equal == 600);
}

TEST_CASE_METHOD(SampleRoster, "several words narrow the roster together, in any order and case", "[roster]")
{
    RosterView all = view();
    const QString name = roster.text(all.rows().front(), RosterColumn::Name);
    all.setFilter({.search = name});
    const auto byName = all.rows();
    REQUIRE_FALSE(byName.empty());
    for (const int row : byName)
        CHECK(roster.text(row, RosterColumn::Name).contains(name));
    all.setFilter({.search = u"局长 "_s + name});
    CHECK(all.rows().size() <= byName.size());
    all.setFilter({.search = u"没有这个人"_s});
    CHECK(all.rows().empty());
}

TEST_CASE_METHOD(SampleRoster, "a facet counts what its values would leave under the other filters", "[roster]")
{
    RosterView narrowed = view();
    const int women = countOf(narrowed, Facet::Sex, u"女"_s);
    const int men = countOf(narrowed, Facet::Sex, u"男"_s);
    CHECK(women + men == 600);
    RosterFilter filter;
    filter.values[std::size_t(Facet::Sex)] = {u"女"_s};
    narrowed.setFilter(filter);
    CHECK(int(narrowed.rows().size()) == women);
    CHECK(countOf(narrowed, Facet::Sex, u"男"_s) == men); // What choosing men as well would add.
    const int members = countOf(narrowed, Facet::Political, u"中共党员"_s);
    filter.values[std::size_t(Facet::Political)] = {u"中共党员"_s};
    narrowed.setFilter(filter);
    CHECK(int(narrowed.rows().size()) == members);
    CHECK(narrowed.summary(narrowed.rows()).women == members);
}

TEST_CASE_METHOD(SampleRoster, "a unit is shown with or without its sub-units", "[roster]")
{
    RosterView scoped = view();
    scoped.setFilter({.unit = units.front().id, .withSubunits = true});
    CHECK(scoped.rows().size() == 600);
    scoped.setFilter({.unit = units.front().id, .withSubunits = false});
    CHECK(scoped.rows().size() == 5);
    CHECK(scoped.peopleIn(units.front().id) == 600);
    scoped.setFilter({.unit = UnitId{}});
    CHECK(scoped.rows().empty());
}

TEST_CASE_METHOD(SampleRoster, "the official order begins with the head of the office", "[roster]")
{
    RosterView ordered = view();
    CHECK(roster.text(ordered.rows()[0], RosterColumn::PostLevel) == u"厅局级正职");
    CHECK(roster.text(ordered.rows()[1], RosterColumn::PostLevel) == u"厅局级副职");
    ordered.setOrder(RosterOrder::Age);
    for (std::size_t i = 1; i < ordered.rows().size(); ++i)
        CHECK(roster.birthMonth(ordered.rows()[i - 1]) <= roster.birthMonth(ordered.rows()[i]));
    ordered.setOrder(RosterOrder::Stroke);
    for (std::size_t i = 1; i < ordered.rows().size(); ++i)
        CHECK(roster.strokeKey(ordered.rows()[i - 1]) <= roster.strokeKey(ordered.rows()[i]));
}

TEST_CASE_METHOD(SampleRoster, "the office-wide check finds what was put in, and people twice in it", "[checks]")
{
    CadreFile twin = sample.person(10);
    twin.id = {};
    REQUIRE(office->save(twin));
    const auto findings = office->findings(today);
    REQUIRE(findings);
    const auto has = [&](const QString& rule) {
        return std::ranges::any_of(*findings, [&](const Finding& finding) { return finding.rule == rule; });
    };
    CHECK(has(u"duplicate-identity"_s));
    CHECK(has(u"duplicate-name"_s));
    CHECK(has(u"identity-checksum"_s));
    CHECK(has(u"resume-gap"_s));
}
