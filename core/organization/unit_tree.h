#pragma once

#include "core/organization/unit.h"

#include <QSet>

#include <algorithm>

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

/// A unit with those above it, as posts and orders name it: 样例市测试局综合处. A name that begins with the one above
/// stays as it is; empty for no unit.
inline QString fullUnitName(UnitId id, const std::vector<Unit>& units)
{
    QString name;
    for (auto unit = std::ranges::find(units, id, &Unit::id); unit != units.end();
         unit = std::ranges::find(units, unit->parent, &Unit::id)) {
        if (!name.startsWith(unit->name))
            name.prepend(unit->name);
    }
    return name;
}

} // namespace tidui
