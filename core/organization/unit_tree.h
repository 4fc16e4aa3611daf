#pragma once

#include "core/organization/unit.h"

#include <QSet>
#include <QStringList>

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

/// The names from the root to the unit; empty for none.
inline QStringList unitPath(UnitId id, const std::vector<Unit>& units)
{
    QStringList names;
    for (auto unit = std::ranges::find(units, id, &Unit::id); unit != units.end();
         unit = std::ranges::find(units, unit->parent, &Unit::id))
        names.prepend(unit->name);
    return names;
}

/// A unit with those above it up to the legal entity (法人单位), as posts and orders name it: 样例市测试局综合处.
/// Groups (机构分组) are left out, and a name that begins with the one above stays as it is. Empty for no unit.
inline QString fullUnitName(UnitId id, const std::vector<Unit>& units)
{
    QString name;
    for (auto unit = std::ranges::find(units, id, &Unit::id); unit != units.end();
         unit = std::ranges::find(units, unit->parent, &Unit::id)) {
        if (unit->kind != QStringLiteral("机构分组") && !name.startsWith(unit->name))
            name.prepend(unit->name);
        if (unit->kind == QStringLiteral("法人单位"))
            break;
    }
    return name;
}

} // namespace tidui
