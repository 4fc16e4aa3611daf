#pragma once

#include "core/organization/unit.h"

#include <QString>

#include <utility>
#include <vector>

namespace tidui {

/// The units with their way from below the root, "机关处室 / 办公室", in the order of the tree.
std::vector<std::pair<UnitId, QString>> unitPaths(const std::vector<Unit>& units);

} // namespace tidui
