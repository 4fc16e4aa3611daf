#include "ui/components/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace tidui {

Settings loadSettings(const QSettings& store)
{
    Settings settings;
    settings.geometry = store.value(u"window/geometry"_s).toByteArray();
    settings.rosterSplitter = store.value(u"roster/splitter"_s).toByteArray();
    settings.columns = store.value(u"roster/columns"_s).toStringList();
    const QVariantMap widths = store.value(u"roster/widths"_s).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        settings.widths.insert(width.key(), width.value().toInt());
    settings.theme = themeOf(store.value(u"window/theme"_s).toString());
    settings.lastOffice = store.value(u"office/last"_s).toString();
    const QVariantMap told = store.value(u"office/clockStepsTold"_s).toMap();
    for (auto step = told.begin(); step != told.end(); ++step)
        settings.clockStepsTold.insert(step.key(), step.value().toLongLong());
    settings.language = store.value(u"window/language"_s, settings.language).toString();
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store)
{
    store.setValue(u"window/geometry"_s, settings.geometry);
    store.setValue(u"roster/splitter"_s, settings.rosterSplitter);
    store.setValue(u"roster/columns"_s, settings.columns);
    QVariantMap widths;
    for (auto width = settings.widths.begin(); width != settings.widths.end(); ++width)
        widths.insert(width.key(), width.value());
    store.setValue(u"roster/widths"_s, widths);
    store.setValue(u"window/theme"_s, themeKey(settings.theme));
    store.setValue(u"office/last"_s, settings.lastOffice);
    QVariantMap told;
    for (auto step = settings.clockStepsTold.begin(); step != settings.clockStepsTold.end(); ++step)
        told.insert(step.key(), step.value());
    store.setValue(u"office/clockStepsTold"_s, told);
    store.setValue(u"window/language"_s, settings.language);
}

} // namespace tidui
