#include "ui/components/event_table.h"

#include "ui/components/list_look.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Kind {
    QLatin1String key{};
    const char* words = "";
};

constexpr std::array kinds{
    Kind{QLatin1String("save"), QT_TRANSLATE_NOOP("Event", "Saved")},
    Kind{QLatin1String("import"), QT_TRANSLATE_NOOP("Event", "Imported")},
    Kind{QLatin1String("merge"), QT_TRANSLATE_NOOP("Event", "Data package merged")},
    Kind{QLatin1String("remove"), QT_TRANSLATE_NOOP("Event", "Removed")},
    Kind{QLatin1String("undo"), QT_TRANSLATE_NOOP("Event", "Undone")},
    Kind{QLatin1String("restore"), QT_TRANSLATE_NOOP("Event", "Restored")},
    Kind{QLatin1String("unit"), QT_TRANSLATE_NOOP("Event", "Unit changed")},
    Kind{QLatin1String("create"), QT_TRANSLATE_NOOP("Event", "Created")},
    Kind{QLatin1String("view"), QT_TRANSLATE_NOOP("Event", "View changed")},
    Kind{QLatin1String("rule"), QT_TRANSLATE_NOOP("Event", "Rule entered")},
    Kind{QLatin1String("move"), QT_TRANSLATE_NOOP("Event", "Moved")},
    Kind{QLatin1String("round"), QT_TRANSLATE_NOOP("Event", "Promotion round")},
    Kind{QLatin1String("scenario"), QT_TRANSLATE_NOOP("Event", "Forecast scenario")},
    Kind{QLatin1String("quota"), QT_TRANSLATE_NOOP("Event", "Quotas changed")},
    Kind{QLatin1String("appraisal"), QT_TRANSLATE_NOOP("Event", "Appraisal")},
    Kind{QLatin1String("calendar"), QT_TRANSLATE_NOOP("Event", "Calendar changed")},
    Kind{QLatin1String("heading"), QT_TRANSLATE_NOOP("Event", "Inspection heading")},
    Kind{QLatin1String("account"), QT_TRANSLATE_NOOP("Event", "Accounts changed")},
    Kind{QLatin1String("setting"), QT_TRANSLATE_NOOP("Event", "Setting changed")},
    Kind{QLatin1String("print"), QT_TRANSLATE_NOOP("Event", "Printed")},
    Kind{QLatin1String("export"), QT_TRANSLATE_NOOP("Event", "Exported")},
    Kind{QLatin1String("restore backup"), QT_TRANSLATE_NOOP("Event", "Backup restored")},
    Kind{QLatin1String("protect"), QT_TRANSLATE_NOOP("Event", "Protection by a passphrase")},
    Kind{QLatin1String("rescue"), QT_TRANSLATE_NOOP("Event", "Damaged file rescued")},
    Kind{QLatin1String("lost"), QT_TRANSLATE_NOOP("Event", "Words lost")},
};

} // namespace

QStringList eventKinds()
{
    QStringList keys;
    for (const Kind& kind : kinds)
        keys += kind.key;
    return keys;
}

QString eventWords(const Event& event)
{
    const auto kind = std::ranges::find(kinds, event.kind, &Kind::key);
    const QString words = kind == kinds.end() ? event.kind : QCoreApplication::translate("Event", kind->words);
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
