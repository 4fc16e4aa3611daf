#include "ui/components/list_look.h"

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

} // namespace tidui
