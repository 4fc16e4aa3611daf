#include "tests/bench/bench.h"

#include "core/operation/structure_material.h"
#include "core/operation/workforce_office.h"
#include "core/succession/gaps.h"
#include "ui/chart/chart.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);

/// The least pass that could count the same: every row's person and rank.
qint64 passOver(const Workforce& workforce)
{
    qint64 sum = 0;
    for (int row = 0; row < workforce.size(); ++row)
        sum += workforce.person(row).birth + workforce.person(row).left + qint64(workforce.rankOn(row, 20260601).name);
    return sum;
}

void measureStructureOf(const Scale& scale)
{
    makeOffice(scale);
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    std::optional<Workforce> workforce;
    const double loading = milliseconds([&] { workforce = orDie(loadWorkforce(*office, today)); });
    const auto units = orDie(office->units());
    const StructureSources sources{*workforce, office->rules(), units};
    heading(u"structure of %1 people, read in %2 ms; baseline: one pass over the same rows"_s.arg(workforce->size())
                .arg(loading, 0, 'f', 0));
    qint64 sink = 0;
    const auto pass = [&] { sink += passOver(*workforce); };
    StructureQuestion question{.on = today};
    for (const StructureChart& chart : structureCharts()) {
        const auto [table, once] =
            bestOfEach([&] { sink += structureTable(sources, question, chart.key).people; }, pass);
        report(chart.key, table, once, u"ms"_s, u"goal: 16 ms of 2,000, 100 ms of 200,000"_s);
    }
    question.units = {units.back().id};
    const auto [unit, once] =
        bestOfEach([&] { sink += structureTable(sources, question, u"rank-age"_s).people; }, pass);
    report(u"rank-age of one unit"_s, unit, once, u"ms"_s, {});
    question = {.on = today.addYears(5)};
    const auto [later, onceLater] =
        bestOfEach([&] { sink += structureTable(sources, question, u"rank-age"_s).people; }, pass);
    report(u"rank-age five years on"_s, later, onceLater, u"ms"_s, {});
    question.on = today;
    const auto [gaps, onceGaps] = bestOfEach([&] { sink += qint64(findGaps(sources, question).size()); }, pass);
    report(u"all gaps"_s, gaps, onceGaps, u"ms"_s, u"checked %1"_s.arg(sink % 10));
}

/// The same until the chart is painted, as the page does it when another unit is chosen.
void measurePictures(const Scale& scale)
{
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const StructureMaterial material = orDie(StructureMaterial::load(*office, today));
    heading(u"the same with its picture, of %1 people; baseline: an empty picture"_s.arg(material.workforce().size()));
    const ChartLook look = screenLook(QApplication::font());
    QImage picture(1120, 440, QImage::Format_RGB32);
    const auto wipe = [&picture] { picture.fill(Qt::white); };
    bool whole = false;
    for (const StructureChart& chart : structureCharts()) {
        const auto change = [&] { // From the whole office to its first unit and back.
            whole = !whole;
            const UnitId unit = whole ? UnitId{} : material.units().front().id;
            const auto shown = chartOf(
                material.table(office->rules(), structureQuestion(material.units(), unit, true, today), chart.key));
            QPainter painter(&picture);
            const QSizeF least = shown->leastSize(picture.width(), look);
            shown->paint(painter, QRectF({}, least.expandedTo(QSizeF(picture.size()))), look);
        };
        change(); // Quotas are counted once a day.
        const auto [time, empty] = bestOfEach(change, wipe);
        report(chart.key, time, empty, u"ms"_s, u"goal: 16 ms of 2,000, 100 ms of 200,000"_s);
    }
}

} // namespace

/// What the page of the analysis asks when another unit, day or chart is chosen.
void measureStructure(const Scale& wanted)
{
    Scale small = wanted;
    small.people = std::min(wanted.people, 2'000);
    measureStructureOf(small);
    measurePictures(small);
    if (wanted.people > small.people) {
        measureStructureOf(wanted);
        measurePictures(wanted);
    }
}

} // namespace tidui::bench
