#include "core/operation/account.h"
#include "core/operation/office.h"
#include "core/operation/sample_fill.h"
#include "core/sample/sample_office.h"
#include "ui/components/report.h"
#include "ui/components/settings.h"
#include "ui/components/theme.h"
#include "ui/components/translation.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int samplePeople = 600;

QString samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"样例单位.tidui"_s);
}

/// Makes the sample office where it is missing: under another name first, so that a crash leaves no half of one.
tidui::Status makeSample(const QString& path)
{
    using namespace tidui;
    if (QFileInfo::exists(path))
        return {};
    QDir().mkpath(QFileInfo(path).path());
    const QString partial = path + u".new"_s;
    QFile::remove(partial);
    {
        const QDate today = QDate::currentDate();
        const SampleOffice sample({.people = samplePeople, .today = today});
        const auto office = Office::create(partial, sample.name(), accountName());
        if (!office)
            return office.error();
        auto filled = fillWithSample(**office, sample, today, QCoreApplication::translate("Desktop", "Sample office"));
        if (!filled)
            return filled;
    }
    if (!QFile::rename(partial, path))
        return Error{Error::Kind::Io, QCoreApplication::translate("Desktop", "%1 can't be written.").arg(path), {}};
    return {};
}

struct Arguments {
    QString office{};
    bool sample = false;
};

Arguments readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Desktop", "Cadre files, ranks and echelons."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("Desktop", "Open the sample office."));
    parser.addOption(sample);
    parser.addPositionalArgument(u"OFFICE"_s, QCoreApplication::translate("Desktop", "The office file to open."));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(sample)};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"tidui"_s);
    QApplication::setApplicationName(u"tidui"_s);
    QApplication::setApplicationDisplayName(QString()); // The window's own title names the office.
    QApplication::setApplicationVersion(QStringLiteral(TIDUI_VERSION));
    QApplication::setDesktopFileName(u"tidui"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/tidui.svg"_s));

    QSettings store;
    const tidui::Settings settings = tidui::loadSettings(store);
    tidui::installTranslations(application, settings.language);
    const Arguments arguments = readArguments(application);
    tidui::applyFont(application);
    tidui::applyTheme(application, settings.theme);

    tidui::MainWindow window(settings, QDate::currentDate());
    QObject::connect(&window, &tidui::MainWindow::themeChosen, &application,
                     [&application](tidui::Theme theme) { tidui::applyTheme(application, theme); });
    window.show();
    QString path = arguments.office.isEmpty() ? settings.lastOffice : arguments.office;
    if (arguments.sample) {
        path = samplePath();
        if (const auto made = makeSample(path); !made)
            tidui::showError(&window, made.error());
    }
    if (!path.isEmpty() && (QFileInfo::exists(path) || !arguments.office.isEmpty()))
        window.openOffice(path);
    const int code = QApplication::exec();
    tidui::saveSettings(window.settings(), store);
    return code;
}
