#include "core/store/salvage_trees.h"

#include <algorithm>

namespace tidui {

namespace {

constexpr int deepestTree = 30; ///< A real one has at most six levels; a damaged one may run in a circle.

/// Which cells stand in order: the longest ascending run of keys, so that one wrong key costs one row.
std::vector<bool> ascending(const std::vector<std::optional<RowKey>>& keys)
{
    std::vector<int> length(keys.size(), 0);
    std::vector<int> before(keys.size(), -1);
    int best = -1;
    for (int i = 0; i < int(keys.size()); ++i) {
        if (!keys[std::size_t(i)])
            continue;
        length[std::size_t(i)] = 1;
        for (int j = i - 1; j >= 0; --j) {
            if (keys[std::size_t(j)] && *keys[std::size_t(j)] < *keys[std::size_t(i)] &&
                length[std::size_t(j)] + 1 > length[std::size_t(i)]) {
                length[std::size_t(i)] = length[std::size_t(j)] + 1;
                before[std::size_t(i)] = j;
                if (j == i - 1)
                    break; // The usual case: everything is in order.
            }
        }
        if (best < 0 || length[std::size_t(i)] > length[std::size_t(best)])
            best = i;
    }
    std::vector<bool> kept(keys.size(), false);
    for (; best >= 0; best = before[std::size_t(best)])
        kept[std::size_t(best)] = true;
    return kept;
}

/// Room for a row between two keys.
bool hasRoom(const Hole& hole, bool rowid)
{
    if (hole.after >= hole.before)
        return false;
    if (hole.after == RowKey::lowest() || hole.before == RowKey::highest())
        return true;
    if (rowid)
        return hole.before.first - hole.after.first > 1;
    return hole.after.first != hole.before.first || hole.before.second - hole.after.second > 1;
}

} // namespace

TreeReader::TreeReader(DamagedPages& pages, PageMap& map, TableShape shape, Take take)
    : m_pages(pages), m_map(map), m_shape(std::move(shape)), m_take(std::move(take))
{
}

void TreeReader::read(quint32 root)
{
    readPage(root, 0);
    endRun();
}

void TreeReader::readOrphan(quint32 page)
{
    const std::size_t before = m_gaps.size();
    readPage(page, 0);
    const auto first = m_firstKey;
    const RowKey last = m_lastKey;
    endRun();
    if (!first)
        return m_gaps.resize(before);
    // What is open at either end of the orphan is part of the hole in which it stands.
    for (std::size_t i = before; i < m_gaps.size(); ++i) {
        m_gaps[i].hole.after = std::max(m_gaps[i].hole.after, *first);
        m_gaps[i].hole.before = std::min(m_gaps[i].hole.before, last);
    }
    for (std::size_t i = 0; i < before; ++i) {
        if (m_gaps[i].hole.after < *first && last < m_gaps[i].hole.before)
            return m_gaps[i].found.push_back({*first, last});
    }
}

bool TreeReader::mayOwn(quint32 number) const
{
    constexpr std::size_t sampled = 8;
    for (int depth = 0; depth < deepestTree; ++depth) {
        const auto page = usablePage(number);
        if (!page || page->cells.empty())
            return false;
        if (!page->leaf) {
            number = page->cells.front().child;
            continue;
        }
        std::size_t fitting = 0;
        bool inHole = m_shape.index;
        for (std::size_t i = 0; i < page->cells.size() && i < sampled; ++i) {
            const auto row = rowOf(page->cells[i]);
            if (!row || !row->usable)
                continue;
            ++fitting;
            inHole = inHole || std::ranges::any_of(m_gaps, [&row](const Gap& gap) {
                         return gap.hole.after < row->key && row->key < gap.hole.before;
                     });
        }
        return inHole && 2 * fitting > std::min(sampled, page->cells.size());
    }
    return false;
}

/// A page that may belong to this tree: of its kind and not read yet.
std::optional<BtreePage> TreeReader::usablePage(quint32 number, std::vector<quint32>* overflow) const
{
    if (!m_map.is(number, PageMap::Use::Tree))
        return std::nullopt;
    auto page = readBtreePage(m_pages, number, m_map.usable, overflow);
    if (!page || page->table != m_shape.rowid)
        return std::nullopt;
    return page;
}

std::optional<TreeReader::Row> TreeReader::rowOf(const BtreeCell& cell) const
{
    if (cell.broken)
        return std::nullopt;
    auto values = readRecordValues(cell.payload, cell.whole);
    if (!values)
        return std::nullopt;
    Row row{.values = std::move(*values), .usable = cell.whole};
    row.usable = row.usable && m_shape.fits(row.values);
    if (m_shape.rowid) {
        row.key.first = cell.rowid;
    } else if (!m_shape.index) {
        if (row.values.size() < 2)
            return std::nullopt;
        row.key = {row.values[0].integer, row.values[1].integer};
    }
    return row;
}

/// Whether a page is one of this tree. One with nothing of this table on it stands here by a damaged way: it is left to
/// the table that it is of.
bool TreeReader::belongs(const BtreePage& page, bool isRoot) const
{
    if (!page.leaf)
        return true;
    if (page.cells.empty())
        return isRoot;
    return std::ranges::any_of(page.cells, [this](const BtreeCell& cell) {
        const auto row = rowOf(cell);
        return row && (row->usable || !cell.whole);
    });
}

void TreeReader::readPage(quint32 number, int depth)
{
    std::vector<quint32> overflow;
    const auto page = depth < deepestTree ? usablePage(number, &overflow) : std::nullopt;
    if (!page || !belongs(*page, depth == 0)) {
        m_badPages.push_back(number);
        if (!m_map.is(number, PageMap::Use::Tree))
            m_map.markUsed(number);
        return meetGap();
    }
    m_map.markUsed(number);
    for (const quint32 used : overflow) {
        if (m_map.is(used, PageMap::Use::Unreadable))
            m_badPages.push_back(used);
        m_map.markUsed(used);
    }
    if (page->leaf)
        return readLeaf(*page);
    for (const BtreeCell& cell : page->cells) {
        cell.broken ? meetGap() : readPage(cell.child, depth + 1);
        if (!page->table && !cell.broken)
            take(cell);
    }
    readPage(page->rightmost, depth + 1);
}

void TreeReader::readLeaf(const BtreePage& page)
{
    std::vector<std::optional<RowKey>> keys;
    if (!m_shape.index) {
        for (const BtreeCell& cell : page.cells) {
            const auto row = rowOf(cell);
            keys.push_back(row && (row->usable || !cell.whole) ? std::optional(row->key) : std::nullopt);
        }
    }
    const std::vector<bool> inOrder = ascending(keys);
    for (std::size_t i = 0; i < page.cells.size(); ++i) {
        if (m_shape.index || inOrder[i])
            take(page.cells[i]);
        else
            meetGap();
    }
}

void TreeReader::take(const BtreeCell& cell)
{
    if (m_shape.index)
        return;
    const auto row = rowOf(cell);
    if (!row || !row->usable || !m_take(cell.rowid, row->values))
        return meetGap();
    meetRow(row->key);
    ++m_rows;
}

void TreeReader::meetGap()
{
    m_inGap = true;
}

void TreeReader::meetRow(RowKey key)
{
    if (m_inGap)
        m_gaps.push_back({{m_lastKey, key}});
    m_inGap = false;
    if (!m_firstKey)
        m_firstKey = key;
    m_lastKey = key;
}

void TreeReader::endRun()
{
    if (m_inGap)
        m_gaps.push_back({{m_lastKey, RowKey::highest()}});
    m_inGap = false;
    m_firstKey.reset();
    m_lastKey = RowKey::lowest();
}

std::vector<Hole> TreeReader::holes(bool everythingFound) const
{
    std::vector<Hole> holes;
    for (Gap gap : m_gaps) {
        const bool closed = everythingFound && !gap.found.empty();
        if (closed && m_shape.rowid)
            continue;
        std::ranges::sort(gap.found, {}, &Hole::after);
        RowKey from = gap.hole.after;
        for (const Hole& found : gap.found) {
            if (!closed || from != gap.hole.after)
                holes.push_back({from, found.after});
            from = std::max(from, found.before);
        }
        if (!closed)
            holes.push_back({from, gap.hole.before});
    }
    std::erase_if(holes, [this](const Hole& hole) { return !hasRoom(hole, m_shape.rowid); });
    std::ranges::sort(holes, {}, &Hole::after);
    return holes;
}

} // namespace tidui
