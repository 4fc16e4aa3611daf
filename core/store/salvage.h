#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"
#include "core/store/damaged_pages.h"

#include <compare>
#include <limits>
#include <vector>

namespace tidui {

/// The key by which the rows of a table are ordered: the rowid, or the first two columns of a table without one.
struct RowKey {
    qint64 first = 0;
    qint64 second = 0;
    auto operator<=>(const RowKey&) const = default;
    static constexpr RowKey lowest() { return {std::numeric_limits<qint64>::min(), 0}; }
    static constexpr RowKey highest() { return {std::numeric_limits<qint64>::max(), 0}; }
};

/// A stretch of keys whose rows could not be read, if there were any. Both ends exclusive.
struct Hole {
    RowKey after = RowKey::lowest();
    RowKey before = RowKey::highest();
};

/// What was read of one table.
struct SalvagedTable {
    QString name{};
    bool rowid = true;
    qint64 rows = 0;
    std::vector<Hole> holes{}; ///< In the order of the keys; empty = everything was read.

    bool mayHaveLost(qint64 first) const; ///< Whether rows with that number as rowid or first column may be missing.
};

/// What was read of a damaged file.
struct Salvage {
    qint64 pages = 0;
    std::vector<quint32> badPages{}; ///< That belong to a table or an index and can't be read, and those of the seal.
    int schema = 0;                  ///< The version of the file's schema.
    bool headerLost = false;         ///< The first page is lost; the version was found by the tables.
    qint64 unplacedRows = 0;         ///< Readable rows of which nothing says to which table they belong.
    std::vector<SalvagedTable> tables{};

    const SalvagedTable& table(const QString& name) const; ///< An empty one when it is not in the schema.
};

/// Reads every row that stands on a readable page into a new, empty database, in the schema that the file had; rows
/// whose way from the root is lost are found as well. Their references aren't checked and triggers don't run. Invalid
/// when nothing in it is of an office file; NewerSchema when a newer program wrote it. Progress counts pages.
Result<Salvage> salvage(DamagedPages& pages, Connection& into, const Progress& progress = {});

} // namespace tidui
