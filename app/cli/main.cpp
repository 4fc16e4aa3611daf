#include "app/cli/commands.h"

#include <QGuiApplication>
#include <QTranslator>

using namespace tidui;
using namespace tidui::cli;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption valued(const char* name)
{
    QCommandLineOption option(QString::fromLatin1(name));
    option.setValueName(QString::fromLatin1(name));
    return option;
}

QList<Command> commands()
{
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption dryRun(u"dry-run"_s);
    return {
        {"new", "OFFICE [--sample N] [--seed S]", {valued("sample"), valued("seed")}, runNew},
        {"import", "OFFICE PATH... [--dry-run] [--json]", {dryRun, json}, runImport},
        {"list", "OFFICE [--search TEXT] [--unit NAME] [--sort official|stroke|pinyin|age] [--limit N] [--json]",
         {valued("search"), valued("unit"), valued("sort"), valued("limit"), json}, runList},
        {"show", "OFFICE CADRE_ID --json", {json}, runShow},
        {"export-lrmx", "OFFICE --out DIR [--cadre ID]...", {valued("out"), valued("cadre")}, runExport},
        {"print", "OFFICE appointment-form --out FILE.pdf [--cadre ID]... [--on YYYY-MM-DD]",
         {valued("out"), valued("cadre"), valued("on")}, runPrint},
        {"check", "OFFICE [--json]", {json}, runCheck},
    };
}

int usage()
{
    for (const Command& command : commands())
        writeError(u"tidui-cli %1 %2"_s.arg(QLatin1String(command.name), QLatin1String(command.arguments)));
    return Failed;
}

} // namespace

int main(int argc, char* argv[])
{
    // Fonts for printing need a platform, but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool printing = argc > 1 && qstrcmp(argv[1], "print") == 0;
    const std::unique_ptr<QCoreApplication> application(printing ? new QGuiApplication(argc, argv)
                                                                 : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"tidui-cli"_s);
    QTranslator chinese;
    if (chinese.load(u":/i18n/tidui_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&chinese);
    const QStringList arguments = QCoreApplication::arguments();
    for (const Command& command : commands()) {
        if (arguments.value(1) != QLatin1String(command.name))
            continue;
        QCommandLineParser parser;
        parser.addOptions(command.options);
        if (!parser.parse(arguments.mid(1))) {
            writeError(parser.errorText());
            return usage();
        }
        return command.run(parser, parser.positionalArguments());
    }
    return usage();
}
