#pragma once

#include "core/base/id.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace tidui {

/// What is left of the quota of a rank or of a group of ranks that share one (职数), on the day of a review.
struct QuotaLeft {
    QStringList ranks{};           ///< The ranks that share it.
    QSet<UnitId> units{};          ///< The units that share it; empty = the whole office.
    std::optional<int> approved{}; ///< 核定职数; none: not approved.
    int held = 0;                  ///< Held by people who count against it.
};

} // namespace tidui
