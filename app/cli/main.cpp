#include "app/cli/commands.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

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

QList<QCommandLineOption> roundOptions(const QCommandLineOption& json)
{
    QList<QCommandLineOption> options{json};
    for (const char* name :
         {"name",      "kind",         "on",        "target",    "organ",   "unit",     "document", "post",
          "post-unit", "cadre",        "candidate", "reason",    "step",    "paper",    "from",     "until",
          "reply",     "participants", "note",      "exception", "vote",    "category", "counts",   "votes",
          "tellers",   "report",       "judgement", "by",        "content", "outcome",  "finding",  "objection",
          "settled",   "heading",      "source",    "decided",   "approval"})
        options += valued(name);
    for (const char* name : {"simplified", "close", "reopen", "worked", "off", "ends-post", "keeps-post"})
        options += QCommandLineOption(QString::fromLatin1(name));
    return options;
}

QList<QCommandLineOption> appraisalOptions(const QCommandLineOption& json)
{
    QList<QCommandLineOption> options{json, QCommandLineOption(u"each-unit"_s)};
    for (const char* name : {"year", "unit", "on", "reason", "from", "until", "document"})
        options += valued(name);
    return options;
}

QList<Command> commands()
{
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption dryRun(u"dry-run"_s);
    return {
        {"new",
         "OFFICE [--sample N] [--seed S]",
         QT_TRANSLATE_NOOP("Cli", "Makes an office file, empty or with N invented people (20 to 200000); the same seed "
                                  "makes the same people."),
         1,
         1,
         {valued("sample"), valued("seed")},
         runNew},
        {"import",
         "OFFICE PATH... [--dry-run] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Takes over .xlsx, .lrmx, .lrm, .json and .zip files and folders of them; --dry-run only "
                           "compares."),
         2,
         std::numeric_limits<int>::max(),
         {dryRun, json},
         runImport},
        {"list",
         "OFFICE [--search TEXT] [--unit NAME] [--sort official|stroke|pinyin|age] [--limit N] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Lists people, found by name, pinyin, initials, identity number or post."),
         1,
         1,
         {valued("search"), valued("unit"), valued("sort"), valued("limit"), json},
         runList},
        {"show",
         "OFFICE CADRE_ID --json",
         QT_TRANSLATE_NOOP("Cli", "Writes the whole file of one cadre; import takes it back."),
         2,
         2,
         {json},
         runShow},
        {"export-lrmx",
         "OFFICE --out DIR [--cadre ID]...",
         QT_TRANSLATE_NOOP("Cli", "Writes a form file for each of the named cadres, or for all. Files that exist stay; "
                                  "the new one gets a number."),
         1,
         1,
         {valued("out"), valued("cadre")},
         runExport},
        {"pack",
         "OFFICE --to FILE.tdpack [--unit NAME] [--cadre ID]...",
         QT_TRANSLATE_NOOP("Cli",
                           "Seals the whole files of the named cadres, of a unit and those below it, or of all in "
                           "a data package for another office. Its passphrase is read from standard input, "
                           "after the secrets of the office."),
         1,
         1,
         {valued("to"), valued("unit"), valued("cadre")},
         runPack},
        {"merge",
         "OFFICE FILE.tdpack [--dry-run] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Merges a data package: what is absent there of a person is absent here afterwards; "
                                  "--dry-run only compares. Its passphrase is read after the secrets of the office."),
         2,
         2,
         {dryRun, json},
         runMerge},
        {"print",
         "OFFICE PAPER --out FILE.pdf --on YYYY-MM-DD [--rank NAME] [--unit NAME] [--cadre ID]... [--round NUMBER] "
         "[--year YEAR [--period N]] [--watermark]",
         QT_TRANSLATE_NOOP("Cli",
                           "Prints a paper into one PDF: appointment-form (--on is the day at which ages are "
                           "computed), eligibility-certificate, promotion-roster, promotion-approval-form, "
                           "comparison (two to four people), not-eligible or growth-sheet, about the named "
                           "cadres or all whom it concerns. With --round, about a round's candidates; papers "
                           "of a round are also ballot, evaluation-ballot, participants, tally, inspection-material, "
                           "decision-record, publicity-notice and notification. With --year, of an appraisal "
                           "year: annual-appraisal-form, annual-appraisal-roster, appraisal-notice, "
                           "regular-appraisal-form, regular-appraisal-roster, award-form; the forms also with "
                           "-blank. --watermark prints account, time and purpose at the foot of each page."),
         2,
         2,
         {valued("out"), valued("cadre"), valued("on"), valued("rank"), valued("unit"), valued("round"), valued("year"),
          valued("period"), QCommandLineOption(u"watermark"_s)},
         runPrint},
        {"check",
         "OFFICE [--json]",
         QT_TRANSLATE_NOOP("Cli", "Checks the file's integrity, the audit chain and everybody's records. Exit code 1: "
                                  "damage, a warning or an error was found; notes alone give 0."),
         1,
         1,
         {json},
         runCheck},
        {"rules",
         "[OFFICE] [--on YYYY-MM-DD] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Lists the rules in force on a day, with instrument, article, text and values; with an "
                           "office, its own over them."),
         0,
         1,
         {valued("on"), json},
         runRules},
        {"eligibility",
         "OFFICE --on YYYY-MM-DD [--rank NAME] [--unit NAME] [--cadre ID]... [--json]",
         QT_TRANSLATE_NOOP("Cli", "Says who may be promoted on a day, to a rank or to everybody's next one, on which "
                                  "article and records, what is missing, and from which month."),
         1,
         1,
         {valued("on"), valued("rank"), valued("unit"), valued("cadre"), json},
         runEligibility},
        {"round", "OFFICE ACTION [ROUND] [--json]",
         QT_TRANSLATE_NOOP(
             "Cli",
             "Leads a promotion round from plan to registration; round OFFICE help lists the "
             "actions: new, list, show, target, candidates, propose, candidate, return, step, range, voters, tally, "
             "triggers, avoidance, record, reply, objection, evidence, day, register, reopen, "
             "retrospective."),
         2, 3, roundOptions(json), runRound},
        {"appraisal", "OFFICE --year YEAR ACTION [CADRE_ID GRADE] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Runs an appraisal year; appraisal OFFICE help lists the actions: open, status, "
                                  "grade, rule, notify, publicity, close, reopen, consequences."),
         2, 4, appraisalOptions(json), runAppraisal},
        {"backup",
         "OFFICE --to FILE",
         QT_TRANSLATE_NOOP("Cli", "Copies the office into a new file while it may be in use, and checks the copy."),
         1,
         1,
         {valued("to")},
         runBackup},
        {"restore",
         "BACKUP --to OFFICE",
         QT_TRANSLATE_NOOP("Cli",
                           "Puts a checked backup in the place of the office file; the former one is kept aside."),
         1,
         1,
         {valued("to")},
         runRestore},
        {"rescue",
         "OFFICE [--to NEW] [--from-backup FILE|last] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Says what of a damaged office can be read and what is lost of whom; with --to writes "
                           "what can be rescued into a new office. The damaged file stays as it is."),
         1,
         1,
         {valued("to"), valued("from-backup"), json},
         runRescue},
        {"verify",
         "OFFICE [--json]",
         QT_TRANSLATE_NOOP("Cli", "Checks file, pages and audit chain, names every break, and counts."),
         1,
         1,
         {json},
         runVerify},
        {"audit",
         "OFFICE [--since YYYY-MM-DD] [--cadre ID] [--by ACCOUNT] --json",
         QT_TRANSLATE_NOOP("Cli", "Writes who did what when, with before and after."),
         1,
         1,
         {valued("since"), valued("cadre"), valued("by"), json},
         runAudit},
        {"anchor",
         "OFFICE [--out FILE.pdf | --check CODE]",
         QT_TRANSLATE_NOOP("Cli", "Writes the head of the audit as a code for paper, with --out as a page to print, or "
                                  "compares one with the file."),
         1,
         1,
         {valued("check"), valued("out")},
         runAnchor},
        {"quota",
         "OFFICE --on YYYY-MM-DD [--unit NAME] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Says for each quota scope and group of ranks what is approved, held and vacant on a "
                                  "day, by which article and arithmetic, and who is behind each figure."),
         1,
         1,
         {valued("on"), valued("unit"), json},
         runQuota},
        {"chart",
         "OFFICE CHART --out FILE.svg|png|pdf [--unit NAME [--alone]] [--on YYYY-MM-DD]",
         QT_TRANSLATE_NOOP("Cli", "Draws a chart of the structure: age-pyramid, rank-age, level-age, rank-ladder, "
                                  "education, major, service, time-in-rank, party, origin, grassroots, "
                                  "women-minorities or units; of a unit with those below it, or alone. The day is "
                                  "today unless named; a later month, up to 15 years ahead, is forecast by the "
                                  "plain plan."),
         2,
         2,
         {valued("out"), valued("unit"), valued("on"), QCommandLineOption(u"alone"_s)},
         runChart},
        {"report",
         "OFFICE structure --out FILE.pdf [--unit NAME [--alone]] [--on YYYY-MM-DD] [--each-unit] [--watermark]",
         QT_TRANSLATE_NOOP("Cli", "Prints the report on the structure: figures, charts and gaps; with --each-unit, a "
                                  "page for each unit below."),
         2,
         2,
         {valued("out"), valued("unit"), valued("on"), QCommandLineOption(u"alone"_s),
          QCommandLineOption(u"each-unit"_s), QCommandLineOption(u"watermark"_s)},
         runReport},
        {"structure",
         "OFFICE [--on YYYY-MM-DD] [--unit NAME] [--chart KEY] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Counts the people of a unit and those below it by age, rank, education and more on a "
                           "day, and names the gaps in the echelon; with --chart that chart alone, with the "
                           "people behind each figure. A later month, up to 15 years ahead, is forecast by the plain "
                           "plan."),
         1,
         1,
         {valued("on"), valued("unit"), valued("chart"), json},
         runStructure},
        {"retirement",
         "--born YYYY-MM --sex male|female [--category cadre|worker|division] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Names the statutory age and month of retirement of somebody born in a month, the "
                                  "earliest and the latest one, and how they are computed."),
         0,
         0,
         {valued("born"), valued("sex"), valued("category"), json},
         runRetirement},
        {"forecast",
         "OFFICE --from YYYY-MM [--years N] [--policy P] [--scenario NAME] [--compare NAME]... [--promote ID:RANK]... "
         "[--runs N --seed S] [--json]",
         QT_TRANSLATE_NOOP(
             "Cli",
             "Forecasts who retires, who becomes eligible and who is promoted, month by month over 1 to 15 years (10 "
             "without --years), under the policy longest-in-rank, oldest-first or ranking-list, or by a saved "
             "scenario; "
             "--compare names a scenario to set beside it (once for each), --promote says what promoting people now "
             "costs later, and --runs draws leavings, transfers and grades so many times."),
         1,
         1,
         {valued("from"), valued("years"), valued("policy"), valued("scenario"), valued("compare"), valued("promote"),
          valued("runs"), valued("seed"), json},
         runForecastCommand},
        {"scenario",
         "OFFICE [--name NAME --plan FILE.json]",
         QT_TRANSLATE_NOOP("Cli", "Lists the saved scenarios of the forecast as JSON, or stores a plan under a name."),
         1,
         1,
         {valued("name"), valued("plan")},
         runScenario},
        {"protect",
         "OFFICE --set|--change|--remove",
         QT_TRANSLATE_NOOP("Cli", "Protects the office file by a passphrase, changes it, or takes the protection away. "
                                  "Passphrases are read from standard input, one a line: the present one before the "
                                  "new one."),
         1,
         1,
         {QCommandLineOption(u"set"_s), QCommandLineOption(u"change"_s), QCommandLineOption(u"remove"_s)},
         runProtect},
        {"workdays",
         "--from YYYY-MM-DD --count N",
         QT_TRANSLATE_NOOP("Cli", "Names the days of a period of N working days that begins on a day, up to the last."),
         0,
         0,
         {valued("from"), valued("count")},
         runWorkdays},
    };
}

QString usageOf(const Command& command)
{
    return u"  tidui-cli %1 %2\n      %3"_s.arg(QLatin1String(command.name), QLatin1String(command.arguments),
                                                QCoreApplication::translate("Cli", command.summary));
}

QString usage()
{
    QStringList lines{QCoreApplication::translate("Cli", "Usage:")};
    for (const Command& command : commands())
        lines += usageOf(command);
    lines += QCoreApplication::translate("Cli", "Every command takes --account NAME; passphrase and password are read "
                                                "from standard input, one per line, where the office asks for them, "
                                                "or from the file descriptor of --secrets-fd N.");
    lines += QCoreApplication::translate("Cli", "Errors go to stderr. Exit code: 0 done, 1 the check found something, "
                                                "2 it could not be done.");
    return lines.join(u'\n');
}

int refused(const QString& problem, const QString& help)
{
    writeError(problem);
    writeError(help);
    return Failed;
}

int runCommand(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    parser.addOptions(command.options);
    parser.addOption(help);
    if (!parser.parse(words))
        return refused(parser.errorText(), usageOf(command));
    if (parser.isSet(help)) {
        writeOut(usageOf(command));
        return Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > command.most)
        return refused(QCoreApplication::translate("Cli", "There is one argument too many: %1.").arg(arguments.last()),
                       usageOf(command));
    if (arguments.size() < command.fewest)
        return refused(QCoreApplication::translate("Cli", "An argument is missing."), usageOf(command));
    return command.run(parser, arguments);
}

int run(const QStringList& words)
{
    const QString name = words.value(0);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        writeOut(usage());
        return Done;
    }
    const auto list = commands();
    const auto command =
        std::ranges::find_if(list, [&name](const Command& candidate) { return name == QLatin1String(candidate.name); });
    if (command != list.end())
        return runCommand(*command, words);
    return refused(name.isEmpty() ? QCoreApplication::translate("Cli", "Say what to do.")
                                  : QCoreApplication::translate("Cli", "There is no command %1.").arg(name),
                   usage());
}

/// Whether the command draws pages. --account and the like may stand before it; what is wrong with them is said later,
/// when there are translations.
bool drawsPages(QStringList words)
{
    constexpr std::array papers{"print", "chart", "report", "anchor"};
    return takeIdentity(words) && std::ranges::any_of(papers, [command = words.value(0)](const char* name) {
               return command == QLatin1String(name);
           });
}

} // namespace

int main(int argc, char* argv[])
{
    // Fonts for printing need a platform, but no display, and none of the folders of a desktop session, about whose
    // absence Qt would complain.
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given += QString::fromLocal8Bit(argv[i]);
    const bool printing = drawsPages(given);
    const auto session = printing ? std::make_unique<QTemporaryDir>() : nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (session)
        qputenv("XDG_RUNTIME_DIR", session->path().toLocal8Bit());
    const std::unique_ptr<QCoreApplication> application(printing ? new QGuiApplication(argc, argv)
                                                                 : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"tidui-cli"_s);
    QTranslator qtTexts;
    if (qtTexts.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator ownTexts;
    if (ownTexts.load(u":/i18n/tidui_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&ownTexts);
    QStringList words = QCoreApplication::arguments().mid(1);
    const auto identity = takeIdentity(words);
    const int code = identity ? run(words) : failed(identity.error());
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return failed({Error::Kind::Io, QCoreApplication::translate("Cli", "The output can't be written."), {}});
    return code;
}
