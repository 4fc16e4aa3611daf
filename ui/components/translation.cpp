#include "ui/components/translation.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tidui {

void installTranslations(QApplication& application, const QString& language)
{
    const auto install = [&application](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file, folder))
            QApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tidui_"_s + language, u":/i18n"_s);
}

} // namespace tidui
