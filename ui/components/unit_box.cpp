#include "ui/components/unit_box.h"

#include "core/organization/unit_tree.h"
#include "ui/components/unit_names.h"

#include <QAbstractItemView>

namespace tidui {

UnitBox::UnitBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Unit"));
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("all units"), qint64(0));
}

void UnitBox::fill(const std::vector<Unit>& units)
{
    fillWith(units, nullptr);
}

void UnitBox::fill(const std::vector<Unit>& units, const QSet<UnitId>& used)
{
    fillWith(units, &used);
}

void UnitBox::fillWith(const std::vector<Unit>& units, const QSet<UnitId>* used)
{
    const QVariant current = currentData();
    clear();
    addItem(tr("all units"), qint64(0));
    for (const auto& [unit, path] : unitPaths(units)) {
        if (!used || tidui::unitsBelow(unit, units).intersects(*used))
            addItem(path, unit.value);
    }
    setCurrentIndex(std::max(0, findData(current)));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * fontMetrics().height()); // The list shows whole names.
}

UnitId UnitBox::unit() const
{
    return UnitId{currentData().toLongLong()};
}

QSet<UnitId> UnitBox::unitsBelow(const std::vector<Unit>& units) const
{
    return tidui::unitsBelow(unit(), units);
}

} // namespace tidui
