#include "ui/components/event_table.h"

#include "ui/components/list_look.h"

#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace tidui {

QString eventWords(const Event& event)
{
    static const QHash<QString, const char*> kinds{
        {u"save"_s, QT_TRANSLATE_NOOP("Event", "Saved")},
        {u"import"_s, QT_TRANSLATE_NOOP("Event", "Imported")},
        {u"remove"_s, QT_TRANSLATE_NOOP("Event", "Removed")},
        {u"undo"_s, QT_TRANSLATE_NOOP("Event", "Undone")},
        {u"restore"_s, QT_TRANSLATE_NOOP("Event", "Restored")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Event", "Unit changed")},
        {u"create"_s, QT_TRANSLATE_NOOP("Event", "Created")},
        {u"view"_s, QT_TRANSLATE_NOOP("Event", "View changed")},
        {u"rule"_s, QT_TRANSLATE_NOOP("Event", "Rule entered")},
        {u"move"_s, QT_TRANSLATE_NOOP("Event", "Moved")},
        {u"round"_s, QT_TRANSLATE_NOOP("Event", "Promotion round")},
        {u"scenario"_s, QT_TRANSLATE_NOOP("Event", "Forecast scenario")},
        {u"quota"_s, QT_TRANSLATE_NOOP("Event", "Quotas changed")},
    };
    const char* kind = kinds.value(event.kind);
    const QString words = kind ? QCoreApplication::translate("Event", kind) : event.kind;
    return event.summary.isEmpty() ? words : QCoreApplication::translate("Event", "%1: %2").arg(words, event.summary);
}

EventTable::EventTable(QWidget* parent) : QTableWidget(0, 3, parent)
{
    setAccessibleName(tr("Changes"));
    setHorizontalHeaderLabels({tr("Time"), tr("Account"), tr("What was done")});
    setListLook(*this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(0, fontMetrics().horizontalAdvance(u"2026-12-28 00:00"_s) + 16);
    setColumnWidth(1, fontMetrics().horizontalAdvance(u"officer officer"_s));
}

void EventTable::showEvents(const std::vector<Event>& events)
{
    setRowCount(int(events.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Event& event = events[std::size_t(row)];
        const std::array texts{event.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), event.account,
                               eventWords(event)};
        for (int column = 0; column < columnCount(); ++column) {
            setItem(row, column, new QTableWidgetItem(texts[std::size_t(column)]));
            item(row, column)->setToolTip(texts[std::size_t(column)]);
        }
    }
    setCurrentCell(events.empty() ? -1 : 0, 0);
}

} // namespace tidui
