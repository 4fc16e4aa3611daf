#include "app/cli/commands.h"
#include "app/cli/import_output.h"
#include "app/cli/leaving.h"

#include "core/operation/audit_log.h"
#include "core/operation/sample_fill.h"
#include "core/sample/sample_office.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

bool isSound(const IntegrityReport& report)
{
    return report.problems.isEmpty() && report.brokenAt == 0;
}

bool isSerious(const Finding& finding)
{
    return finding.severity != Finding::Severity::Note;
}

QJsonObject findingJson(const Finding& finding)
{
    constexpr std::array severities{"note", "warning", "error"};
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, QString::fromLatin1(severities[std::size_t(finding.severity)])},
            {u"cadre"_s, finding.cadre.value},
            {u"set"_s, finding.set},
            {u"row"_s, finding.row},
            {u"field"_s, finding.field},
            {u"message"_s, finding.message},
            {u"source"_s, finding.source}};
}

QJsonObject checkJson(const IntegrityReport& report, const std::vector<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings)
        list.append(findingJson(finding));
    return {{u"sound"_s, isSound(report)},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"audit_entries"_s, report.auditEntries},
            {u"audit_broken_at"_s, report.brokenAt},
            {u"findings"_s, list}};
}

void writeCheck(const IntegrityReport& report, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        if (isSerious(finding))
            writeOut(u"%1 %2 %3"_s.arg(finding.cadre.value).arg(finding.rule, finding.message));
    }
    if (isSound(report))
        writeOut(QCoreApplication::translate("Cli", "The file is sound; the audit chain of %1 entries holds.")
                     .arg(report.auditEntries));
    else
        writeOut(QCoreApplication::translate("Cli", "The file is damaged or its audit was changed (entry %1). %2")
                     .arg(report.brokenAt)
                     .arg(report.problems.join(u' ')));
}

} // namespace

int runNew(const QCommandLineParser& parser, const QStringList& arguments)
{
    SampleOptions options;
    const auto people = numberOption(parser, u"sample"_s, 20, 200'000, 0);
    const auto seed = numberOption(parser, u"seed"_s, 0, std::numeric_limits<quint64>::max(), options.seed);
    if (!people || !seed)
        return failed(people ? seed.error() : people.error());
    const QString path = arguments.first();
    if (*people == 0) {
        const auto office = Office::create(path, QFileInfo(path).completeBaseName(), actingAccount());
        return office ? Done : failed(office.error());
    }
    options.people = int(*people);
    options.seed = *seed;
    const SampleOffice sample(options);
    const auto office = Office::create(path, sample.name(), actingAccount());
    if (!office)
        return failed(office.error());
    const QString summary =
        QCoreApplication::translate("Cli", "sample office, seed %1, %2 people").arg(options.seed).arg(sample.people());
    const auto filled = fillWithSample(**office, sample, options.today, summary);
    return filled ? Done : failed(filled.error());
}

int runImport(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    auto office = openOffice(arguments, dryRun ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return failed(office.error());
    return takeOver(parser, **office, prepareImport(**office, arguments.mid(1)));
}

int runCheck(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto report = (*office)->verify();
    const auto findings = (*office)->findings(QDate::currentDate());
    if (!report || !findings)
        return failed(report ? findings.error() : report.error());
    QSet<CadreId> people;
    for (const Finding& finding : *findings)
        people += finding.cadre;
    // A damaged file is not written to.
    if (isSound(*report)) {
        if (const auto noted = noteShown(**office, u"check"_s, people.size()); !noted)
            return failed(noted.error());
    }
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(checkJson(*report, *findings)));
    else
        writeCheck(*report, *findings);
    return isSound(*report) && std::ranges::none_of(*findings, isSerious) ? Done : Found;
}

} // namespace tidui::cli
