#include "tests/bench/bench.h"

#include "core/operation/workforce_office.h"
#include "core/succession/gaps.h"

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

} // namespace

/// What the page of the analysis asks when another unit, day or chart is chosen.
void measureStructure(const Scale& wanted)
{
    Scale small = wanted;
    small.people = std::min(wanted.people, 2'000);
    measureStructureOf(small);
    if (wanted.people > small.people)
        measureStructureOf(wanted);
}

} // namespace tidui::bench
