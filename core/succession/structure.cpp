#include "core/succession/structure_grid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

StructureGrid gridOf(const StructureView& view, const QString& chart)
{
    static const std::map<QString, StructureGrid (*)(const StructureView&)> grids{
        {u"age-pyramid"_s, agePyramid},
        {u"rank-age"_s, rankByAge},
        {u"level-age"_s, levelByAge},
        {u"rank-ladder"_s, rankLadder},
        {u"education"_s, educationChart},
        {u"major"_s, majorChart},
        {u"service"_s, serviceChart},
        {u"time-in-rank"_s, timeInRankChart},
        {u"party"_s, partyChart},
        {u"origin"_s, originChart},
        {u"grassroots"_s, grassrootsChart},
        {u"women-minorities"_s, womenAndMinorities},
        {u"units"_s, unitsChart}};
    const auto known = grids.find(chart);
    return known == grids.end() ? StructureGrid() : known->second(view);
}

/// 综合处: the unit asked for; those that have none of the others above them when it is more than one.
QString unitWords(const StructureSources& sources, const StructureQuestion& question)
{
    if (question.units.empty())
        return Tr::tr("all units");
    const auto asked = [&question](UnitId id) { return std::ranges::find(question.units, id) != question.units.end(); };
    QStringList names;
    for (const Unit& unit : sources.units) {
        if (asked(unit.id) && !asked(unit.parent))
            names += unit.name;
    }
    if (names.size() > 1)
        return Tr::tr("%1 and %n other(s)", nullptr, int(names.size()) - 1).arg(names.first());
    return names.isEmpty() ? QString() : names.first();
}

QString titleOf(const StructureSources& sources, const StructureQuestion& question, const QString& chart)
{
    const auto known = std::ranges::find(structureCharts(), chart, &StructureChart::key);
    const QString unit = unitWords(sources, question);
    const QString day = PartialDate(question.on).chinese();
    if (sources.future) //: The title of a chart: what it shows, the unit, the day, the plan of the forecast.
        return Tr::tr("%1 of %2 on %3, by the forecast of the %4").arg(known->title(), unit, day, sources.future->plan);
    //: The title of a chart: what it shows, the unit, the day.
    return Tr::tr("%1 of %2 on %3").arg(known->title(), unit, day);
}

template <class Wanted>
std::vector<CadreId> peopleWhere(const StructureView& view, const QString& chart, Wanted&& wanted)
{
    std::vector<CadreId> people;
    const StructureGrid grid = gridOf(view, chart);
    if (!grid.cellOf)
        return people;
    for (const int row : view.members()) {
        if (wanted(grid.cellOf(row)))
            people.push_back(view.workforce().cadre(row));
    }
    return people;
}

bool inSomeCell(StructureCell cell)
{
    return cell.row >= 0 && cell.column >= 0;
}

} // namespace

QString StructureChart::title() const
{
    return Tr::tr(source);
}

const std::vector<StructureChart>& structureCharts()
{
    static const std::vector<StructureChart> charts{
        {u"age-pyramid"_s, QT_TRANSLATE_NOOP("Structure", "Age and sex")},
        {u"rank-age"_s, QT_TRANSLATE_NOOP("Structure", "Age by rank")},
        {u"level-age"_s, QT_TRANSLATE_NOOP("Structure", "Age by level of leading post")},
        {u"rank-ladder"_s, QT_TRANSLATE_NOOP("Structure", "Ranks and quotas")},
        {u"education"_s, QT_TRANSLATE_NOOP("Structure", "Education")},
        {u"major"_s, QT_TRANSLATE_NOOP("Structure", "Fields of study")},
        {u"service"_s, QT_TRANSLATE_NOOP("Structure", "Length of service")},
        {u"time-in-rank"_s, QT_TRANSLATE_NOOP("Structure", "Time in rank")},
        {u"party"_s, QT_TRANSLATE_NOOP("Structure", "Political status")},
        {u"origin"_s, QT_TRANSLATE_NOOP("Structure", "Ways of entry")},
        {u"grassroots"_s, QT_TRANSLATE_NOOP("Structure", "Grass-roots experience")},
        {u"women-minorities"_s, QT_TRANSLATE_NOOP("Structure", "Women and minorities")},
        {u"units"_s, QT_TRANSLATE_NOOP("Structure", "Units side by side")}};
    return charts;
}

StructureTable structureTable(const StructureSources& sources, const StructureQuestion& question, const QString& chart)
{
    const StructureView view(sources, question);
    StructureGrid grid = gridOf(view, chart);
    if (!grid.cellOf)
        return {};
    StructureTable table{.chart = chart, .title = titleOf(sources, question, chart)};
    table.cells.assign(std::size_t(grid.rows.size()), std::vector<int>(std::size_t(grid.columns.size())));
    table.plan = sources.future ? sources.future->plan : QString();
    table.people = int(view.members().size());
    for (const int row : view.members()) {
        const StructureCell cell = grid.cellOf(row);
        if (inSomeCell(cell))
            ++table.cells[std::size_t(cell.row)][std::size_t(cell.column)];
        else
            ++table.unknown;
    }
    table.rowTitle = std::move(grid.rowTitle);
    table.columnTitle = std::move(grid.columnTitle);
    table.rows = std::move(grid.rows);
    table.columns = std::move(grid.columns);
    table.quota = std::move(grid.quota);
    return table;
}

std::vector<CadreId> peopleIn(const StructureSources& sources, const StructureQuestion& question, const QString& chart,
                              int row, int column)
{
    return peopleWhere(StructureView(sources, question), chart, [row, column](StructureCell cell) {
        return inSomeCell(cell) && (row < 0 || cell.row == row) && (column < 0 || cell.column == column);
    });
}

std::vector<CadreId> peopleUnknownIn(const StructureSources& sources, const StructureQuestion& question,
                                     const QString& chart)
{
    return peopleWhere(StructureView(sources, question), chart, [](StructureCell cell) { return !inSomeCell(cell); });
}

} // namespace tidui
