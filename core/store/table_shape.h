#pragma once

#include "core/store/btree_page.h"
#include "core/store/connection.h"

#include <vector>

namespace tidui {

/// What the rows of one tree of an office file look like: a table, or an index beside it.
struct TableShape {
    QString name{}; ///< Of the table or of the index.
    bool index = false;
    bool rowid = true; ///< A table with a rowid.
    struct Column {
        StoredValue::Kind kind = StoredValue::Kind::Text;
        bool needed = false;  ///< NOT NULL
        bool isRowid = false; ///< INTEGER PRIMARY KEY: stored as NULL.
    };
    std::vector<Column> columns{};
    std::size_t fewest = 0; ///< Columns that each row has: later ones were added by ALTER TABLE.
    quint32 root = 0;       ///< Its first page where the shapes were read.

    /// Whether a record may be one of its rows.
    bool fits(const std::vector<StoredValue>& values) const;
};

/// The shapes of all tables and indexes of a database.
Result<std::vector<TableShape>> tableShapes(Connection& connection);

} // namespace tidui
