#pragma once

#include "core/organization/unit.h"

#include <QSet>
#include <QStringList>

namespace tidui {

/// The unit and all below it; nothing for no unit. The units in the order of the tree: parents before their children.
inline QSet<UnitId> unitsBelow(UnitId top, const std::vector<Unit>& units)
{
    QSet<UnitId> chosen;
    for (const Unit& unit : units) {
        if (unit.id == top || (unit.parent && chosen.contains(unit.parent)))
            chosen += unit.id;
    }
    return chosen;
}

/// Lists of units as records keep them: the ids as text.
inline std::vector<UnitId> unitIdsOf(const QStringList& texts)
{
    std::vector<UnitId> ids;
    for (const QString& text : texts)
        ids.push_back(UnitId{text.toLongLong()});
    return ids;
}

inline QStringList unitIdTexts(const std::vector<UnitId>& ids)
{
    QStringList texts;
    for (const UnitId id : ids)
        texts += QString::number(id.value);
    return texts;
}

} // namespace tidui
