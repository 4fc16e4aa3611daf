#include "ui/components/list_look.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace tidui {

void setListLook(QTableView& list)
{
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setShowGrid(false);
    list.setWordWrap(false);
    list.setTabKeyNavigation(false); // The arrows move in it.
    list.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list.verticalHeader()->setDefaultSectionSize(list.fontMetrics().height() + 8);
    list.horizontalHeader()->setHighlightSections(false);
    list.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void onOpen(QTableView& list, const std::function<void(const QModelIndex&)>& open)
{
    QObject::connect(&list, &QTableView::doubleClicked, &list, open);
    onEnter(list, [&list, open] { open(list.currentIndex()); });
}

void onEnter(QWidget& widget, const std::function<void()>& act)
{
    auto* enter = new QAction(&widget);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(enter, &QAction::triggered, &widget, act);
    widget.addAction(enter);
}

} // namespace tidui
