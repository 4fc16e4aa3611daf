#pragma once

#include "core/store/page_map.h"
#include "core/store/salvage.h"
#include "core/store/table_shape.h"

#include <functional>
#include <optional>

namespace tidui {

/// One tree as it is read around what can't be read, in the order of its keys.
class TreeReader {
public:
    /// Takes a row; false when the table refuses it.
    using Take = std::function<bool(qint64 rowid, const std::vector<StoredValue>& values)>;

    TreeReader(DamagedPages& pages, PageMap& map, TableShape shape, Take take);

    void read(quint32 root);
    void readOrphan(quint32 page);            ///< A page to which no way leads, with all below it.
    void loseRoot() { m_gaps.push_back({}); } ///< Nothing says where the tree begins.
    /// Whether the first rows below the page of that number may be of this tree and stand where it has a hole.
    bool mayOwn(quint32 number) const;

    const TableShape& shape() const { return m_shape; }
    bool isWhole() const { return m_gaps.empty(); }
    const std::vector<quint32>& badPages() const { return m_badPages; }
    qint64 rows() const { return m_rows; }
    /// In order, those with room for a row. With `everythingFound` a page below which others were found was itself one
    /// that leads to others: it held no rows, or in a table without rowid one between each two of them.
    std::vector<Hole> holes(bool everythingFound) const;

private:
    struct Row {
        RowKey key{};
        std::vector<StoredValue> values{};
        bool usable = false; ///< Whole, and of the table's shape.
    };
    struct Gap {
        Hole hole{};
        std::vector<Hole> found{}; ///< What orphans filled of it: first and last key, inclusive.
    };
    std::optional<Row> rowOf(const BtreeCell& cell) const;
    std::optional<BtreePage> usablePage(quint32 number, std::vector<quint32>* overflow = nullptr) const;
    bool belongs(const BtreePage& page, bool isRoot) const;
    void readPage(quint32 number, int depth);
    void readLeaf(const BtreePage& page);
    void take(const BtreeCell& cell);
    void meetGap();
    void meetRow(RowKey key);
    void endRun();

    DamagedPages& m_pages;
    PageMap& m_map;
    TableShape m_shape;
    Take m_take;
    std::vector<Gap> m_gaps{};
    std::vector<quint32> m_badPages{};
    qint64 m_rows = 0;
    std::optional<RowKey> m_firstKey{}; ///< Of the run that is being read.
    RowKey m_lastKey = RowKey::lowest();
    bool m_inGap = false;
};

} // namespace tidui
