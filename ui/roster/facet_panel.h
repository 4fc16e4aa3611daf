#pragma once

#include "core/cadre/roster.h"

#include <QTreeWidget>

namespace tidui {

/// The dimensions by which the roster is narrowed, each value with a check box and the people it would leave.
class FacetPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    void show(const RosterView& view); ///< Values, counts and checks as the view has them.
    QStringList checked(Facet facet) const;

signals:
    void changed();

private:
    void fill(QTreeWidgetItem& group, const std::vector<FacetValue>& values);
    void refresh(QTreeWidgetItem& item, const FacetValue& value);
    bool m_filling = false;
};

} // namespace tidui
