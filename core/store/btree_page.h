#pragma once

#include "core/store/damaged_pages.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tidui {

// SQLite's pages read without SQLite, so that one bad page doesn't hide the good ones.
// Format: https://www.sqlite.org/fileformat2.html

/// One value of a stored record. The bytes live as long as the payload that they were read from.
struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes{};
};

/// One cell of a page: a row, an entry of an index, or the way to a page below.
struct BtreeCell {
    qint64 rowid = 0;     ///< Of tables with a rowid.
    quint32 child = 0;    ///< Of interior pages.
    QByteArray payload{}; ///< Empty in interior pages of such tables.
    bool whole = true;    ///< False: some of it stood on pages that can't be read.
    bool broken = false;  ///< It doesn't lie inside the page: nothing is known of it but its place.
};

struct BtreePage {
    bool table = false; ///< A table with a rowid; else an index or a table without.
    bool leaf = false;
    std::vector<BtreeCell> cells{};
    quint32 rightmost = 0; ///< Child after the last cell.
};

/// What lies on a page, with the rest of long records from their overflow pages, whose numbers go to `used`. None when
/// it can't be read or is no page of a tree.
/// @param usable  Bytes of a page that SQLite uses: 4096 less what is reserved for the seal.
std::optional<BtreePage> readBtreePage(DamagedPages& pages, quint32 number, int usable,
                                       std::vector<quint32>* used = nullptr);

/// The values of a record; as many of the first ones as are there when the payload was cut. None: it is no record.
std::optional<std::vector<StoredValue>> readRecordValues(const QByteArray& payload, bool whole);

} // namespace tidui
