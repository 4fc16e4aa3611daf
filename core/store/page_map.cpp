#include "core/store/page_map.h"

#include "core/store/btree_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidui {

namespace {

constexpr int pagesPerStep = 1024; ///< So often progress is told.

} // namespace

Result<PageMap> mapPages(DamagedPages& pages, const Progress& progress)
{
    PageMap map;
    map.use.resize(pages.count() + 1, PageMap::Use::Unknown);
    bool reserved = true; // No page uses the bytes that a seal needs: the file was sealed once.
    for (quint32 number = 1; number <= pages.count(); ++number) {
        const QByteArray bytes = pages.page(number);
        if (bytes.isEmpty()) {
            map.use[number] = PageMap::Use::Unreadable;
            continue;
        }
        const char type = bytes[number == 1 ? 100 : 0];
        if (type == 2 || type == 5 || type == 10 || type == 13)
            map.use[number] = PageMap::Use::Tree;
        reserved = reserved && bytes.last(qsizetype(sealOverhead)).count('\0') == sealOverhead;
        if (number % pagesPerStep == 0 && !goOn(progress, number, 2 * qint64(pages.count())))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Rescue", "The rescue was cancelled."), {}};
    }
    if (reserved || pages.isSealed())
        map.usable -= int(sealOverhead);
    return map;
}

std::vector<quint32> PageMap::orphans(DamagedPages& pages) const
{
    std::vector<bool> child(use.size(), false);
    std::vector<quint32> left;
    for (quint32 number = 1; number < use.size(); ++number) {
        if (use[number] != Use::Tree)
            continue;
        left.push_back(number);
        const auto page = readBtreePage(pages, number, usable);
        if (!page || page->leaf)
            continue;
        for (const BtreeCell& cell : page->cells) {
            if (cell.child < child.size() && cell.child != number)
                child[cell.child] = true;
        }
        if (page->rightmost < child.size() && page->rightmost != number)
            child[page->rightmost] = true;
    }
    std::erase_if(left, [&child](quint32 number) { return child[number]; });
    return left;
}

bool PageMap::allUsed() const
{
    return std::ranges::all_of(use.begin() + 1, use.end(), [](Use one) { return one == Use::Used; });
}

} // namespace tidui
