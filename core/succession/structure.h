#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidui {

class RuleBook;
class Workforce;
struct QuotaLine;
struct Unit;

/// One chart of the structure: what it is called in commands, and by the officers.
struct StructureChart {
    QString key{};           ///< age-pyramid
    const char* source = ""; ///< English; title() has the officers' word.
    QString title() const;   ///< 年龄性别结构
};

/// The charts in the order in which they are read: age-pyramid, rank-age, level-age, rank-ladder, education, major,
/// service, time-in-rank, party, origin, grassroots, women-minorities, units.
const std::vector<StructureChart>& structureCharts();

/// The figures behind one chart of the structure (队伍结构): how many people fall into each row and column.
struct StructureTable {
    QString chart{};    ///< age-pyramid, rank-age: a key of structureCharts().
    QString title{};    ///< 年龄性别结构, with the unit and the day, and the plan of a forecast.
    QString plan{};     ///< The plan (推演方案) that the figures were forecast by; empty = they are of the records.
    QString rowTitle{}; ///< What the rows are: 年龄
    QString columnTitle{}; ///< What the columns are: 性别; empty with a single column.
    QStringList rows{}; ///< In the order in which they are read: the youngest, the lowest rank, the first unit first.
    QStringList columns{};
    std::vector<std::vector<int>> cells{};   ///< People: cells[row][column].
    std::vector<std::optional<int>> quota{}; ///< Places by row, of the rank ladder only; none = no limit or not known.
    int people = 0;                          ///< All who were counted.
    int unknown = 0;                         ///< Of these, in no cell: their files don't say. Never left out silently.

    int at(int row, int column) const { return cells[std::size_t(row)][std::size_t(column)]; }
};

/// Which people, on which day.
struct StructureQuestion {
    QDate on{};
    std::vector<UnitId> units{}; ///< With the sub-units meant, each named; empty = everybody.
};

/// What a forecast says about the day instead of the records, for each row of the workforce; people whom it lets enter
/// have no row and aren't counted.
struct StructureFuture {
    struct Row {
        int rank = -1; ///< Index into ranks; -1 = as the records have it.
        int since = 0; ///< The day from which that rank is held: yyyymmdd.
        bool gone = false;
    };
    QString plan{}; ///< By which plan it was forecast, as the officers name it: 基本方案.
    QStringList ranks{};
    std::vector<Row> rows{};
};

/// What the figures are made from. Everything referred to must outlive the call.
struct StructureSources {
    const Workforce& workforce;
    const RuleBook& rules;
    const std::vector<Unit>& units;
    const std::vector<QuotaLine>* quotas = nullptr; ///< Counted on the day, of the units asked for; null = none shown.
    const StructureFuture* future = nullptr;        ///< Null: the records go on, less those who reach retirement.
};

/// The figures of a chart. On a day after Workforce::today() those who reach the statutory month of retirement by then
/// are gone, unless the future says who is. A person whose month isn't known stays. Rows and columns are there even
/// when nobody is in them, so that charts of two units compare. Empty for a key that structureCharts() lacks.
StructureTable structureTable(const StructureSources& sources, const StructureQuestion& question, const QString& chart);

/// The people behind a cell, by id; row -1 = the whole column, column -1 = the whole row, both = all in some cell.
std::vector<CadreId> peopleIn(const StructureSources& sources, const StructureQuestion& question, const QString& chart,
                              int row, int column);

/// The people behind StructureTable::unknown.
std::vector<CadreId> peopleUnknownIn(const StructureSources& sources, const StructureQuestion& question,
                                     const QString& chart);

} // namespace tidui
