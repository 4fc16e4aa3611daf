#include "ui/components/event_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

QString eventWords(const Event& event)
{
    static const QHash<QString, const char*> kinds{
        {u"save"_s, QT_TRANSLATE_NOOP("Event", "Saved")},       {u"import"_s, QT_TRANSLATE_NOOP("Event", "Imported")},
        {u"remove"_s, QT_TRANSLATE_NOOP("Event", "Removed")},   {u"undo"_s, QT_TRANSLATE_NOOP("Event", "Undone")},
        {u"restore"_s, QT_TRANSLATE_NOOP("Event", "Restored")}, {u"unit"_s, QT_TRANSLATE_NOOP("Event", "Unit changed")},
        {u"create"_s, QT_TRANSLATE_NOOP("Event", "Created")},   {u"view"_s, QT_TRANSLATE_NOOP("Event", "View changed")},
        {u"move"_s, QT_TRANSLATE_NOOP("Event", "Moved")},
    };
    const char* kind = kinds.value(event.kind);
    const QString words = kind ? QCoreApplication::translate("Event", kind) : event.kind;
    return event.summary.isEmpty() ? words : QCoreApplication::translate("Event", "%1: %2").arg(words, event.summary);
}

QString eventTime(const Event& event)
{
    return event.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace tidui
