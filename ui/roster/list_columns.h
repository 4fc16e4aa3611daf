#pragma once

#include "core/cadre/roster_row.h"

#include <QStringList>

#include <vector>

namespace tidui {

/// A column that the roster page can show: a text of the roster, a date of it, or the age computed from it.
struct ListColumn {
    enum class Kind { Text, Date, Age };
    const char* key = ""; ///< Stable: settings and saved views keep it.
    RosterColumn column = RosterColumn::Name;
    const char* caption = ""; ///< English source, context "Roster".
    int width = 6;            ///< Usual width, in Chinese characters.
    bool usual = true;        ///< Shown until the viewer chooses otherwise.
    Kind kind = Kind::Text;
};

/// Every column in the order of the 干部名册, the further ones behind.
const std::vector<ListColumn>& listColumns();
QString captionOf(const ListColumn& column);
const ListColumn* listColumn(const QString& key); ///< Null for an unknown key.

/// The columns for the keys, unknown ones left out; the usual ones when nothing remains.
std::vector<const ListColumn*> columnsFor(const QStringList& keys);
QStringList keysOf(const std::vector<const ListColumn*>& columns);

} // namespace tidui
