#include "ui/components/unit_names.h"

#include <QHash>

namespace tidui {

std::vector<std::pair<UnitId, QString>> unitPaths(const std::vector<Unit>& units)
{
    std::vector<std::pair<UnitId, QString>> paths;
    QHash<UnitId, QString> below;    // Unit -> the beginning of its children's paths.
    for (const Unit& unit : units) { // Parents come before their children.
        const bool root = !below.contains(unit.parent);
        const QString path = below.value(unit.parent) + unit.name;
        paths.emplace_back(unit.id, path);
        below.insert(unit.id, root ? QString() : path + QStringLiteral(" / "));
    }
    return paths;
}

} // namespace tidui
