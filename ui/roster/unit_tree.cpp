#include "ui/roster/unit_tree.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace tidui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr qint64 everyone = -1; // Beside the ids of units; 0 = people in no unit.

} // namespace

UnitTree::UnitTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setAccessibleName(tr("Units"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &UnitTree::changed);
}

QTreeWidgetItem* UnitTree::add(QTreeWidgetItem* parent, const QString& name, qint64 key, int people)
{
    auto* item = new QTreeWidgetItem({name, QString::number(people)});
    item->setData(0, keyRole, key);
    item->setToolTip(0, name);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (parent)
        parent->addChild(item);
    else
        addTopLevelItem(item);
    return item;
}

void UnitTree::show(const std::vector<Unit>& units, const Roster& roster, const RosterView& view)
{
    const QSignalBlocker quiet(this);
    const auto kept = chosen();
    clear();
    add(nullptr, tr("All"), everyone, roster.size());
    QHash<UnitId, QTreeWidgetItem*> items;
    int placed = 0;
    for (const Unit& unit : units) { // Parents come before their children.
        QTreeWidgetItem* parent = items.value(unit.parent);
        const int people = view.peopleIn(unit.id);
        items.insert(unit.id,
                     add(parent, unit.shortName.isEmpty() ? unit.name : unit.shortName, unit.id.value, people));
        if (!parent) {
            placed += people;
            items.value(unit.id)->setExpanded(true);
        }
    }
    if (roster.size() > placed)
        add(nullptr, tr("In no unit"), 0, roster.size() - placed);
    choose(kept);
}

std::optional<UnitId> UnitTree::chosen() const
{
    const QTreeWidgetItem* item = currentItem();
    const qint64 key = item ? item->data(0, keyRole).toLongLong() : everyone;
    return key == everyone ? std::nullopt : std::optional(UnitId{key});
}

void UnitTree::choose(std::optional<UnitId> unit)
{
    const qint64 key = unit ? unit->value : everyone;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, keyRole).toLongLong() == key)
            return setCurrentItem(*item);
    }
    setCurrentItem(topLevelItem(0));
}

} // namespace tidui
