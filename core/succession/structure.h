#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidui {

/// The figures behind one chart of the structure (队伍结构): how many people fall into each row and column.
struct StructureTable {
    QString chart{};       ///< age-pyramid, rank-age: a key of structureCharts().
    QString title{};       ///< 年龄性别结构, with the unit and the day.
    QString rowTitle{};    ///< What the rows are: 年龄
    QString columnTitle{}; ///< What the columns are: 性别; empty with a single column.
    QStringList rows{};    ///< In the order in which they are read: the youngest, the lowest rank, the first unit first.
    QStringList columns{};
    std::vector<std::vector<int>> cells{};   ///< People: cells[row][column].
    std::vector<std::optional<int>> quota{}; ///< Places by row, of the rank ladder only; none = no limit or not known.
    int people = 0;                          ///< All who were counted.
    int unknown = 0; ///< Of these, in no cell: their files don't say. Never left out silently.

    int at(int row, int column) const { return cells[std::size_t(row)][std::size_t(column)]; }
};

/// Which people, on which day.
struct StructureQuestion {
    QDate on{};
    std::vector<UnitId> units{}; ///< With the sub-units meant, each named; empty = everybody.
};

} // namespace tidui
