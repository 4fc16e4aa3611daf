#include "app/cli/commands.h"

#include "core/operation/rescue.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// The newest backup that is sound.
Result<QString> lastBackup(DamagedOffice& damaged, RescueQuestion question)
{
    for (const QString& backup : damaged.backups()) {
        question.backup = backup;
        if (damaged.check(question))
            return backup;
    }
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("Cli", "There is no sound automatic backup of %1, neither beside it nor "
                                                    "where its settings say. Name one with --from-backup.")
                     .arg(question.path),
                 {}};
}

/// What to ask the core, with the secrets that it needs.
Result<RescueQuestion> rescueQuestion(const QCommandLineParser& parser, const QString& path)
{
    RescueQuestion question{path, Login(actingAccount()), parser.value(u"from-backup"_s)};
    if (question.backup == u"last") {
        question.backup.clear();
        if (auto status = askPassphraseForRescue(question); !status)
            return status.error();
        const auto damaged = DamagedOffice::read(path, question.login.passphrase);
        if (!damaged)
            return damaged.error();
        const auto last = lastBackup(**damaged, question);
        if (!last)
            return last.error();
        question.backup = *last;
    }
    if (auto status = askSecretsForRescue(question); !status)
        return status.error();
    return question;
}

QString sourceKey(RescueLine::Source source)
{
    switch (source) {
    case RescueLine::Source::Audit:
        return u"audit"_s;
    case RescueLine::Source::Backup:
        return u"backup"_s;
    case RescueLine::Source::Roster:
        return u"roster"_s;
    case RescueLine::Source::None:
        break;
    }
    return u"none"_s;
}

QString findingKey(RescueLine::Finding finding)
{
    switch (finding) {
    case RescueLine::Finding::Lost:
        return u"lost"_s;
    case RescueLine::Finding::Doubtful:
        return u"doubtful"_s;
    case RescueLine::Finding::Changed:
        break;
    }
    return u"changed"_s;
}

QJsonObject reportJson(const RescueReport& report)
{
    QJsonArray lines;
    for (const RescueLine& line : report.lines)
        lines.append(QJsonObject{{u"cadre"_s, line.person.value},
                                 {u"name"_s, line.name},
                                 {u"unit"_s, line.unit},
                                 {u"kind"_s, line.kind},
                                 {u"finding"_s, findingKey(line.finding)},
                                 {u"records"_s, line.records},
                                 {u"source"_s, sourceKey(line.source)}});
    QJsonArray bad;
    for (const quint32 page : report.badPages)
        bad.append(qint64(page));
    return {{u"office"_s, report.path},
            {u"rescued"_s, report.rescued},
            {u"backup"_s, report.backup},
            {u"pages"_s, report.pages},
            {u"bad_pages"_s, bad},
            {u"people"_s, report.people},
            {u"whole_people"_s, report.wholePeople},
            {u"complete"_s, report.complete()},
            {u"lines"_s, lines},
            {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}};
}

void writeReport(const RescueReport& report)
{
    for (const RescueLine& line : report.lines) {
        const QString who = line.person ? u"%1 %2 %3"_s.arg(line.person.value).arg(line.name, line.unit) : line.name;
        writeOut(u"%1\t%2\t%3\t%4"_s.arg(who.trimmed(), line.kind, rescueFindingText(line), rescueSourceText(line)));
    }
    for (const QString& sentence : rescueSummary(report))
        writeOut(sentence);
    if (!report.rescued.isEmpty())
        writeOut(QCoreApplication::translate("Cli", "The rescued office is %1. The damaged file is as it was.")
                     .arg(report.rescued));
}

} // namespace

int runRescue(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto question = rescueQuestion(parser, arguments.first());
    if (!question)
        return failed(question.error());
    const auto report =
        parser.isSet(u"to"_s) ? rescueOffice(*question, parser.value(u"to"_s)) : examineDamagedOffice(*question);
    if (!report)
        return failed(report.error());
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(reportJson(*report)));
    else
        writeReport(*report);
    return report->complete() ? Done : Found;
}

} // namespace tidui::cli
