#pragma once

#include "core/organization/unit.h"

#include <QTreeWidget>

namespace tidui {

/// The units as a tree with a box before each, for choosing some of them.
class UnitChecklist : public QTreeWidget {
    Q_OBJECT

public:
    UnitChecklist(const std::vector<Unit>& units, const std::vector<UnitId>& chosen, QWidget* parent = nullptr);
    std::vector<UnitId> chosen() const; ///< In the order of the tree.

private:
    std::vector<QTreeWidgetItem*> m_items{};
};

} // namespace tidui
