#pragma once

#include "core/organization/unit.h"

#include <QSet>

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

} // namespace tidui
