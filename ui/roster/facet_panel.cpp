#include "ui/roster/facet_panel.h"

#include <QHeaderView>

namespace tidui {

namespace {

constexpr int valueRole = Qt::UserRole; // The value itself: the text shown for "not on file" is another.

struct Group {
    Facet facet;
    const char* caption;
    bool open; // Unfolded at first: the short ones that are asked most.
};

constexpr std::array groups{
    Group{Facet::Rank, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Rank"), true},
    Group{Facet::AgeBand, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Age"), true},
    Group{Facet::Sex, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Sex"), true},
    Group{Facet::Education, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Highest education"), true},
    Group{Facet::Political, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Political status"), true},
    Group{Facet::ManagementStatus, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Status"), true},
    Group{Facet::YearsInRank, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Years in rank"), true},
    Group{Facet::PostLevel, QT_TRANSLATE_NOOP("tidui::FacetPanel", "Level of post"), true},
};
static_assert(groups.size() == facetCount);

} // namespace

FacetPanel::FacetPanel(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Filters"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Group& group : groups) {
        auto* item = new QTreeWidgetItem(this, {tr(group.caption)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setExpanded(group.open);
    }
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (!m_filling && column == 0)
            emit changed();
    });
}

void FacetPanel::show(const RosterView& view)
{
    m_filling = true;
    for (std::size_t index = 0; index < groups.size(); ++index)
        fill(*topLevelItem(int(index)), view.facet(groups[index].facet));
    m_filling = false;
}

void FacetPanel::fill(QTreeWidgetItem& group, const std::vector<FacetValue>& values)
{
    bool same = group.childCount() == int(values.size());
    for (int row = 0; same && row < group.childCount(); ++row)
        same = group.child(row)->data(0, valueRole).toString() == values[std::size_t(row)].name;
    if (!same) {
        qDeleteAll(group.takeChildren());
        for (const FacetValue& value : values) {
            auto* item = new QTreeWidgetItem(&group, {value.name.isEmpty() ? tr("Not on file") : value.name});
            item->setData(0, valueRole, value.name);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int row = 0; row < group.childCount(); ++row)
        refresh(*group.child(row), values[std::size_t(row)]);
}

void FacetPanel::refresh(QTreeWidgetItem& item, const FacetValue& value)
{
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setCheckState(0, value.selected ? Qt::Checked : Qt::Unchecked);
    item.setText(1, QString::number(value.count));
    item.setHidden(value.count == 0 && !value.selected); // A value that would leave nobody is no choice.
}

QStringList FacetPanel::checked(Facet facet) const
{
    QStringList values;
    for (std::size_t index = 0; index < groups.size(); ++index) {
        const QTreeWidgetItem* group = topLevelItem(int(index));
        for (int row = 0; groups[index].facet == facet && row < group->childCount(); ++row) {
            if (group->child(row)->checkState(0) == Qt::Checked)
                values += group->child(row)->data(0, valueRole).toString();
        }
    }
    return values;
}

} // namespace tidui
