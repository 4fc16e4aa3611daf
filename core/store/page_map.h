#pragma once

#include "core/base/progress.h"
#include "core/store/damaged_pages.h"

#include <vector>

namespace tidui {

/// What each page of a file is: one pass over all of them.
struct PageMap {
    enum class Use : unsigned char {
        Unknown,    ///< No page of a tree: free, the rest of a long record, or zeroed.
        Unreadable, ///< Its seal doesn't fit, or it is cut off.
        Tree,       ///< Not reached yet.
        Used        ///< Read, free, or told as bad: nothing more is to be found there.
    };
    std::vector<Use> use{};              ///< By page number; 0 is none.
    int usable = DamagedPages::pageSize; ///< Bytes of a page that SQLite uses.

    bool is(quint32 page, Use wanted) const { return page < use.size() && use[page] == wanted; }
    void markUsed(quint32 page)
    {
        if (page < use.size())
            use[page] = Use::Used;
    }
    /// Pages of trees to which no way leads: those that no other one of them leads to.
    std::vector<quint32> orphans(DamagedPages& pages) const;
    bool allUsed() const; ///< Nothing is left that might hold rows.
};
Result<PageMap> mapPages(DamagedPages& pages, const Progress& progress);

} // namespace tidui
