#include "core/operation/quota_overview.h"
#include "core/operation/sample_fill.h"
#include "core/promotion/review.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

struct SampleFile {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));

    explicit SampleFile(int people = 600)
    {
        const SampleOffice sample({.seed = 7, .people = people, .today = today});
        REQUIRE(fillWithSample(*office, sample, today, {}));
    }
    QuotaRecords records()
    {
        auto read = quotaRecords(*office);
        REQUIRE(read);
        return *read;
    }
    std::vector<QuotaLine> count(QDate on = today)
    {
        const auto staff = office->quotaStaff();
        REQUIRE(staff);
        return countQuotas(*staff, records(), {.on = on, .today = today}, builtInRules());
    }
};

QuotaScope countyScope(const QString& name, std::initializer_list<UnitId> units)
{
    QuotaScope scope{.name = name, .organ = u"县级机关"_s};
    scope.setUnits(units);
    return scope;
}

} // namespace

TEST_CASE_METHOD(SampleFile, "every holder of a rank is counted once among the groups of the outermost level",
                 "[quota]")
{
    std::size_t holders = 0;
    REQUIRE(office->forEachCadre([&](const CadreFile& file) {
        holders += rankOn(file, today) && !hasLeft(file, today) ? 1 : 0;
        return true;
    }));
    std::vector<CadreId> counted;
    for (const QuotaLine& line : count()) {
        if (line.ceiling.depth == 0)
            counted.insert(counted.end(), line.held.begin(), line.held.end());
    }
    std::ranges::sort(counted);
    CHECK(std::ranges::adjacent_find(counted) == counted.end());
    CHECK(holders > 400);
    CHECK(counted.size() == holders);
}

TEST_CASE_METHOD(SampleFile, "第十一条: the sample office has scopes for all its units, one of them over", "[quota]")
{
    const auto lines = count();
    CHECK(std::ranges::none_of(lines, [](const QuotaLine& line) { return line.scope < 0; }));
    int over = 0;
    for (const QuotaLine& line : lines)
        over += line.ceiling.approval && line.over() > 0 ? 1 : 0;
    CHECK(over == 1);
    CHECK(records().steps.size() == 1);
}

TEST_CASE_METHOD(SampleFile, "a scope is stored, changed and taken back with its approvals", "[quota]")
{
    QuotaRecords before = records();
    QuotaScope scope = before.scopes.front();
    scope.rounding = u"half-up"_s;
    REQUIRE(saveQuotaScope(*office, scope));
    CHECK(records().scopes.front() == scope);
    REQUIRE(saveQuotaApprovals(*office, scope,
                               {{.ranks = {u"一级调研员"_s}, .places = 2, .document = u"样组〔2026〕1号"_s}}));
    REQUIRE(records().approvals.size() == before.approvals.size() + 1);
    REQUIRE(removeQuotaScope(*office, scope));
    CHECK(records().scopes.size() == before.scopes.size() - 1);
    CHECK(records().approvals == before.approvals);
    REQUIRE(office->undo(office->events(1)->front().id));
    CHECK(records().scopes.front() == scope);
    CHECK(records().approvals.size() == before.approvals.size() + 1);
}

TEST_CASE_METHOD(SampleFile, "a removed scope takes its digestion plan with it", "[quota]")
{
    const auto scopes = records().scopes;
    const auto scope = std::ranges::find(scopes, records().steps.front().scope, &QuotaScope::id);
    REQUIRE(scope != scopes.end());
    REQUIRE(removeQuotaScope(*office, *scope));
    CHECK(records().steps.empty());
    CHECK(records().approvals.empty());
}

TEST_CASE_METHOD(SampleFile, "a unit is in one scope at a time, and apart from it in one of a leading team", "[quota]")
{
    const QuotaScope first = records().scopes.front();
    const QuotaScope again = countyScope(u"又一范围"_s, {first.unitIds().front()});
    const auto refused = saveQuotaScope(*office, again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(refused.error().message.contains(first.name));
    QuotaScope earlier = again;
    earlier.to = first.from.addDays(-1);
    CHECK(saveQuotaScope(*office, earlier));
    QuotaScope team = again;
    team.team = true;
    CHECK(saveQuotaScope(*office, team));
}

TEST_CASE_METHOD(SampleFile, "a scope without name, organ or units is refused, and so are approvals without ranks",
                 "[quota]")
{
    CHECK_FALSE(saveQuotaScope(*office, countyScope({}, {UnitId{1}})));
    CHECK_FALSE(saveQuotaScope(*office, countyScope(u"无单位"_s, {})));
    CHECK_FALSE(saveQuotaApprovals(*office, records().scopes.front(), {{.places = 3}}));
    CHECK_FALSE(saveDigestionStep(*office, {.scope = QuotaScopeId{1}, .ranks = {u"一级调研员"_s}}));
}

TEST_CASE_METHOD(SampleFile, "the lines of a unit are those of the scopes that it is in", "[quota]")
{
    const QuotaRecords all = records();
    const UnitId unit = all.scopes.back().unitIds().front();
    const auto lines = linesOfUnits(count(), all, {unit});
    REQUIRE_FALSE(lines.empty());
    for (const QuotaLine& line : lines)
        CHECK(line.scope == int(all.scopes.size()) - 1);
}
