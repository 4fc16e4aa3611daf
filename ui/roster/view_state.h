#pragma once

#include "core/cadre/roster.h"

#include <QStringList>

#include <optional>

namespace tidui {

/// Everything a saved view of the roster restores: filter, order and columns.
struct ViewState {
    RosterFilter filter{};
    RosterOrder order = RosterOrder::Official;
    bool descending = false;
    QString orderColumn{}; ///< Key of the column (list_columns.h) when the order is a column's.
    QStringList columns{}; ///< Keys in order.
    bool operator==(const ViewState&) const = default;
};

QString toJson(const ViewState& state);
std::optional<ViewState> viewStateFromJson(const QString& json); ///< None when it is no view.

} // namespace tidui
