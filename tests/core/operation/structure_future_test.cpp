#include "core/operation/forecast_office.h"
#include "core/operation/sample_fill.h"
#include "core/operation/structure_material.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);
const QDate later(2031, 12, 31);

struct FutureFile {
    QTemporaryDir folder{};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"officer"_s));
    std::optional<StructureMaterial> material{};

    FutureFile()
    {
        const SampleOffice sample({.seed = 7, .people = 300, .today = today});
        REQUIRE(fillWithSample(*office, sample, today, {}));
        auto loaded = StructureMaterial::load(*office, today);
        REQUIRE(loaded);
        material = std::move(*loaded);
    }
    std::shared_ptr<const StructureFuture> future(QDate on) const
    {
        const auto played = material->future(*office, on);
        REQUIRE(played);
        return *played;
    }
};

} // namespace

TEST_CASE_METHOD(FutureFile, "the structure of a later month is that of the forecast by the plain plan", "[structure]")
{
    const auto basis = forecastBasis(*office, today, today);
    REQUIRE(basis);
    const auto played = runForecast(*basis, {}, 6);
    REQUIRE(played);
    std::set<CadreId> expected;
    for (const ForecastPerson& person : played->people)
        expected.insert(person.cadre);
    for (const ForecastLeaving& leaving : played->leavings) {
        if (leaving.month < forecastMonth(later))
            expected.erase(leaving.cadre);
    }
    REQUIRE(expected.size() < played->people.size());
    const auto future = this->future(later);
    REQUIRE(future);
    CHECK_FALSE(future->plan.isEmpty());
    const StructureQuestion question{.on = later, .units = {}};
    const StructureTable table = material->table(office->rules(), question, u"rank-ladder"_s, future.get());
    CHECK(table.people == int(expected.size()));
    CHECK(table.plan == future->plan);
    CHECK(table.title.contains(future->plan));
    REQUIRE_FALSE(played->moves.empty());
    for (const ForecastMove& move : played->moves) {
        const auto& row = future->rows[std::size_t(material->workforce().rowOf(move.cadre))];
        if (move.month <= forecastMonth(later))
            CHECK(row.since >= (move.month / 12 * 10000 + (move.month % 12 + 1) * 100 + 1));
    }
}

TEST_CASE_METHOD(FutureFile,
                 "this month and earlier ones are answered by the records, years beyond a forecast by nobody",
                 "[structure]")
{
    CHECK_FALSE(future(today.addYears(-1)));
    CHECK_FALSE(future(QDate(2026, 6, 30)));
    CHECK(future(QDate(2026, 7, 1)));
    CHECK(future(material->lastDay()));
    const auto beyond = material->future(*office, material->lastDay().addDays(1));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().kind == Error::Kind::Invalid);
    CHECK(beyond.error().message.contains(material->lastDay().toString(Qt::ISODate)));
}
