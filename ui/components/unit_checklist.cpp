#include "ui/components/unit_checklist.h"

#include <QHash>
#include <QHeaderView>

namespace tidui {

UnitChecklist::UnitChecklist(const std::vector<Unit>& units, const std::vector<UnitId>& chosen, QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(1);
    header()->hide();
    setAccessibleName(tr("Units"));
    QHash<UnitId, QTreeWidgetItem*> items;
    for (const Unit& unit : units) { // Parents before their children.
        QTreeWidgetItem* above = items.value(unit.parent);
        auto* item = above ? new QTreeWidgetItem(above, {unit.name}) : new QTreeWidgetItem(this, {unit.name});
        const bool checked = std::ranges::find(chosen, unit.id) != chosen.end();
        item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::UserRole, unit.id.value);
        items.insert(unit.id, item);
        m_items.push_back(item);
        for (QTreeWidgetItem* each = above; checked && each; each = each->parent())
            each->setExpanded(true);
    }
    if (topLevelItemCount() == 1)
        topLevelItem(0)->setExpanded(true);
    setMinimumHeight(fontMetrics().height() * 12);
}

std::vector<UnitId> UnitChecklist::chosen() const
{
    std::vector<UnitId> ids;
    for (const QTreeWidgetItem* item : m_items) {
        if (item->checkState(0) == Qt::Checked)
            ids.push_back({item->data(0, Qt::UserRole).toLongLong()});
    }
    return ids;
}

} // namespace tidui
