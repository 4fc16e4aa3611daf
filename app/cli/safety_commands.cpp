#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/operation/anchor.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/operation/table_words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

int neededOption(const char* name)
{
    return failed({Error::Kind::Invalid,
                   QCoreApplication::translate("Cli", "Name the file with --%1.").arg(QString::fromLatin1(name)),
                   {}});
}

/// Who restores: an account of the present office, or of the backup where there is none or it can't be read.
Result<Login> loginForRestoring(const QString& backup, const QString& office)
{
    return loginFor(Office::needs(office) ? office : backup);
}

/// What opens a backup; both empty when it is not protected.
struct BackupKey {
    FileKey key{};
    Secret passphrase{};
};

Result<BackupKey> unlocked(const QString& backup, const Secret& passphrase)
{
    const auto key = unlockKey(backup, passphrase);
    return key ? Result<BackupKey>(BackupKey{*key, passphrase}) : Result<BackupKey>(key.error());
}

/// The passphrase of a backup may be an older one than the office's.
Result<BackupKey> keyOfBackup(const QString& backup, const Login& login)
{
    const auto sealed = isSealed(backup);
    if (!sealed || !*sealed)
        return sealed ? Result<BackupKey>(BackupKey()) : Result<BackupKey>(sealed.error());
    if (!login.passphrase.isEmpty()) {
        auto key = unlocked(backup, login.passphrase);
        if (key || key.error().kind != Error::Kind::Forbidden)
            return key;
    }
    const auto passphrase = readSecret(QCoreApplication::translate("Cli", "passphrase of the backup"));
    return passphrase ? unlocked(backup, *passphrase) : Result<BackupKey>(passphrase.error());
}

/// The names of a file's active accounts; none where they can't be read.
QStringList accountsOf(const QString& path, const Secret& passphrase)
{
    const auto needs = Office::needs(path, passphrase);
    return needs ? needs->accounts : QStringList();
}

/// Who could open the office before may not be able to any more.
void tellAccounts(const QStringList& before, const QStringList& now)
{
    if (before.isEmpty() || before == now)
        return;
    writeOut(
        QCoreApplication::translate("Cli", "The accounts are now the %1 of the backup: %2. The former file had %3: "
                                           "%4.")
            .arg(QString::number(now.size()), now.join(u'、'), QString::number(before.size()), before.join(u'、')));
}

void writeCopied(const BackupReport& report)
{
    writeOut(QCoreApplication::translate("Cli", "%1: sound, %2 people, %3 audit entries, %4 bytes.")
                 .arg(report.path, QString::number(report.people), QString::number(report.auditEntries),
                      QString::number(report.bytes)));
}

QJsonObject problemJson(const ChainProblem& problem)
{
    return {{u"first"_s, problem.first}, {u"last"_s, problem.last}, {u"message"_s, chainProblemText(problem)}};
}

QJsonObject reportJson(const IntegrityReport& report)
{
    QJsonArray chain;
    for (const ChainProblem& problem : report.chain)
        chain.append(problemJson(problem));
    return {{u"sound"_s, report.sound()},
            {u"people"_s, report.people},
            {u"audit_entries"_s, report.auditEntries},
            {u"operations"_s, report.events},
            {u"operations_not_covered"_s, report.uncoveredEvents},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"chain"_s, chain},
            {u"clock"_s, QJsonArray::fromStringList(clockTexts(report, QDateTime::currentDateTimeUtc()))}};
}

void writeReport(const IntegrityReport& report)
{
    for (const QString& problem : report.problems)
        writeOut(problem);
    for (const ChainProblem& problem : report.chain)
        writeOut(chainProblemText(problem));
    for (const QString& text : clockTexts(report, QDateTime::currentDateTimeUtc()))
        writeOut(text);
    writeOut(QCoreApplication::translate(
                 "Cli", "%1 people, %2 audit entries, %3 operations, of which %4 from before their words were covered.")
                 .arg(report.people)
                 .arg(report.auditEntries)
                 .arg(report.events)
                 .arg(report.uncoveredEvents));
    if (report.sound())
        writeOut(QCoreApplication::translate("Cli", "The file is sound and the audit chain holds."));
}

QJsonObject rowJson(const AuditRow& row)
{
    return {{u"entry"_s, row.change.value},
            {u"operation"_s, row.event.id.value},
            {u"time"_s, row.event.time.toString(Qt::ISODateWithMs)},
            {u"account"_s, row.event.account},
            {u"kind"_s, row.event.kind},
            {u"summary"_s, row.event.summary},
            {u"table"_s, row.table},
            {u"table_words"_s, tableWords(row.table)},
            {u"record"_s, row.record},
            {u"before"_s, row.parts.before},
            {u"after"_s, row.parts.after}};
}

Result<AuditQuestion> auditQuestion(const QCommandLineParser& parser)
{
    const auto since = dayOption(parser, u"since"_s, {});
    if (!since)
        return since.error();
    AuditQuestion question{.from = *since, .account = parser.value(u"by"_s)};
    if (!parser.isSet(u"cadre"_s))
        return question;
    const auto cadre = cadreNumber(parser.value(u"cadre"_s));
    if (!cadre)
        return cadre.error();
    question.cadre = *cadre;
    return question;
}

} // namespace

int runBackup(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.isSet(u"to"_s))
        return neededOption("to");
    const auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto report = backUpByHand(**office, parser.value(u"to"_s), statedPurpose());
    if (!report)
        return failed(report.error());
    writeCopied(*report);
    return Done;
}

int runRestore(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.isSet(u"to"_s))
        return neededOption("to");
    const QString backup = arguments.first();
    const QString office = parser.value(u"to"_s);
    const auto login = loginForRestoring(backup, office);
    if (!login)
        return failed(login.error());
    const auto key = keyOfBackup(backup, *login);
    if (!key)
        return failed(key.error());
    const QStringList accounts = accountsOf(office, login->passphrase);
    const auto restored = restoreBackup({backup, office, *login, key->key, QDateTime::currentDateTime()});
    if (!restored)
        return failed(restored.error());
    writeCopied(restored->report);
    if (!restored->keptAside.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "The former file is kept as %1.").arg(restored->keptAside));
    tellAccounts(accounts, accountsOf(office, key->passphrase));
    return Done;
}

int runVerify(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto report = (*office)->verify();
    if (!report)
        return failed(report.error());
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(reportJson(*report)));
    else
        writeReport(*report);
    return report->sound() ? Done : Found;
}

int runAudit(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto question = auditQuestion(parser);
    if (!question)
        return failed(question.error());
    const auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto rows = (*office)->audit(*question);
    if (!rows)
        return failed(rows.error());
    QJsonArray list;
    QSet<qint64> people;
    for (const AuditRow& row : *rows) {
        list.append(rowJson(row));
        if (row.table == u"cadre")
            people.insert(row.record);
    }
    if (const auto noted = noteWritten(**office, u"audit"_s, people.size()); !noted)
        return failed(noted.error());
    writeOut(jsonText(list));
    return Done;
}

int runAnchor(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    if (!parser.isSet(u"check"_s)) {
        const auto code = anchor(**office);
        if (!code)
            return failed(code.error());
        writeOut(*code);
        if (!parser.isSet(u"out"_s))
            return Done;
        const PaperRun paper = anchorPaper(**office, *code, QDateTime::currentDateTime());
        const auto report = writePdf(parser.value(u"out"_s), paper.count, paper.source);
        return report ? Done : failed(report.error());
    }
    const auto check = checkAnchor(**office, parser.value(u"check"_s));
    if (!check)
        return failed(check.error());
    writeOut(anchorCheckText(*check));
    return check->verdict == AnchorCheck::Verdict::Holds ? Done : Found;
}

} // namespace tidui::cli
