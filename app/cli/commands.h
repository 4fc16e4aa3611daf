#pragma once

#include "core/operation/promotion_review.h"
#include "core/operation/rescue.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSet>

namespace tidui::cli {

enum ExitCode { Done = 0, Found = 1, Failed = 2 };

/// One command of tidui-cli: its name, what follows it, what it does in one sentence, how many arguments it takes
/// besides its options, the options, and the function.
struct Command {
    const char* name = "";
    const char* arguments = "";
    const char* summary = ""; ///< English source; translate in context "Cli".
    int fewest = 1;
    int most = 1;
    QList<QCommandLineOption> options{};
    int (*run)(const QCommandLineParser& parser, const QStringList& arguments) = nullptr;
};

int runNew(const QCommandLineParser& parser, const QStringList& arguments);
int runImport(const QCommandLineParser& parser, const QStringList& arguments);
int runPack(const QCommandLineParser& parser, const QStringList& arguments);
int runMerge(const QCommandLineParser& parser, const QStringList& arguments);
int runList(const QCommandLineParser& parser, const QStringList& arguments);
int runShow(const QCommandLineParser& parser, const QStringList& arguments);
int runExport(const QCommandLineParser& parser, const QStringList& arguments);
int runPrint(const QCommandLineParser& parser, const QStringList& arguments);
int runCheck(const QCommandLineParser& parser, const QStringList& arguments);
int runRules(const QCommandLineParser& parser, const QStringList& arguments);
int runEligibility(const QCommandLineParser& parser, const QStringList& arguments);
int runChart(const QCommandLineParser& parser, const QStringList& arguments);
int runReport(const QCommandLineParser& parser, const QStringList& arguments);
int runQuota(const QCommandLineParser& parser, const QStringList& arguments);
int runForecastCommand(const QCommandLineParser& parser, const QStringList& arguments);
int runScenario(const QCommandLineParser& parser, const QStringList& arguments);
int runWorkdays(const QCommandLineParser& parser, const QStringList& arguments);
int runAppraisal(const QCommandLineParser& parser, const QStringList& arguments);
int runStructure(const QCommandLineParser& parser, const QStringList& arguments);
int runRetirement(const QCommandLineParser& parser, const QStringList& arguments);
int runProtect(const QCommandLineParser& parser, const QStringList& arguments);
int runBackup(const QCommandLineParser& parser, const QStringList& arguments);
int runRestore(const QCommandLineParser& parser, const QStringList& arguments);
int runRescue(const QCommandLineParser& parser, const QStringList& arguments);
int runVerify(const QCommandLineParser& parser, const QStringList& arguments);
int runAudit(const QCommandLineParser& parser, const QStringList& arguments);
int runAnchor(const QCommandLineParser& parser, const QStringList& arguments);
int runRound(const QCommandLineParser& parser, const QStringList& arguments);

void writeOut(const QString& text);
void writeError(const QString& text);
int failed(const Error& error); ///< Says it on stderr; Failed.

/// Opens for reading or writing; an office that somebody else is writing to fails for writing.
/// Takes --account, --purpose and --secrets-fd, which every command knows, out of its words.
Status takeIdentity(QStringList& words);
QString statedPurpose(); ///< Of --purpose: what a print or an export is for (用途).
QString actingAccount(); ///< Of --account; else the system's user.
/// The next line of standard input or of --secrets-fd, without its end; unseen on a terminal. Never an argument: other
/// programs can read those. Invalid when there is none.
Result<Secret> readSecret(const QString& what);
/// The same for a passphrase to be set. On a terminal, where nobody sees a typing error, it is asked for twice: Invalid
/// when the two differ.
Result<Secret> readNewSecret(const QString& what);
/// Who acts, with the secrets that the office asks for.
Result<Login> loginFor(const QString& path);
/// The same for a rescue: the passphrase of the damaged file, then what it and the backup ask for beyond that.
Status askPassphraseForRescue(RescueQuestion& question);
Status askSecretsForRescue(RescueQuestion& question);
Result<std::unique_ptr<Office>> openOffice(const QStringList& arguments, Office::Mode mode);

/// The whole number given with an option, both ends included; `otherwise` when the option is absent.
Result<quint64> numberOption(const QCommandLineParser& parser, const QString& option, quint64 least, quint64 most,
                             quint64 otherwise);

/// The day given with an option; `otherwise` when the option is absent.
Result<QDate> dayOption(const QCommandLineParser& parser, const QString& option, QDate otherwise);

/// The day given with --on, which must be there.
Result<QDate> askedDay(const QCommandLineParser& parser);

/// The unit of that name, or of that name after those above it (样例市测试局综合处); none for an empty name. Conflict
/// when several have the name.
Result<UnitId> unitNamed(const std::vector<Unit>& units, const QString& name);

/// The units of that name and all below them.
Result<QSet<UnitId>> unitsNamed(const std::vector<Unit>& units, const QString& name);

Result<CadreId> cadreNumber(const QString& text);

/// What --on, --rank, --unit and --cadre ask of the promotion review; --on must be there.
Result<ReviewQuestion> reviewQuestion(Office& office, const QCommandLineParser& parser);

/// The cadres named by --cadre, or all in the official order.
Result<std::vector<CadreId>> chosenCadres(Office& office, const QCommandLineParser& parser);

QString jsonText(const auto& value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Indented));
}

} // namespace tidui::cli
