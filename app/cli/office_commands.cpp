#include "app/cli/commands.h"

#include "core/operation/import.h"
#include "core/sample/sample_office.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

QJsonObject importJson(const ImportPreview& preview)
{
    QJsonArray failures;
    for (const ImportFailure& failure : preview.failures)
        failures.append(QJsonObject{{u"file"_s, failure.file}, {u"line"_s, failure.line}, {u"message"_s, failure.message}});
    return {{u"new"_s, preview.count(ImportCandidate::Kind::New)},
            {u"changed"_s, preview.count(ImportCandidate::Kind::Changed)},
            {u"identical"_s, preview.count(ImportCandidate::Kind::Identical)},
            {u"ambiguous"_s, preview.count(ImportCandidate::Kind::Ambiguous)},
            {u"failed"_s, failures}};
}

void writeImport(const ImportPreview& preview)
{
    writeOut(QCoreApplication::translate("Cli", "new %1, changed %2, identical %3, ambiguous %4, failed %5")
                 .arg(preview.count(ImportCandidate::Kind::New))
                 .arg(preview.count(ImportCandidate::Kind::Changed))
                 .arg(preview.count(ImportCandidate::Kind::Identical))
                 .arg(preview.count(ImportCandidate::Kind::Ambiguous))
                 .arg(preview.failures.size()));
    for (const ImportFailure& failure : preview.failures)
        writeError(u"%1:%2: %3"_s.arg(failure.file).arg(failure.line).arg(failure.message));
}

} // namespace

int runNew(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return failed({Error::Kind::Invalid, QCoreApplication::translate("Cli", "Name the office file."), {}});
    if (!parser.isSet(u"sample"_s)) {
        const auto office = Office::create(arguments.first(), QFileInfo(arguments.first()).completeBaseName(), accountName());
        return office ? Done : failed(office.error());
    }
    SampleOptions options;
    options.people = parser.value(u"sample"_s).toInt();
    if (parser.isSet(u"seed"_s))
        options.seed = parser.value(u"seed"_s).toULongLong();
    options.today = QDate::currentDate();
    const SampleOffice sample(options);
    const auto office = Office::create(arguments.first(), sample.name(), accountName());
    if (!office)
        return failed(office.error());
    const QString summary = u"sample seed %1, %2 people"_s.arg(options.seed).arg(sample.people());
    const auto filled = (*office)->fill(sample.units(), sample.people(), [&](int index) { return sample.person(index); }, summary);
    return filled ? Done : failed(filled.error());
}

int runImport(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    auto office = openOffice(arguments, dryRun ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return failed(office.error());
    if (arguments.size() < 2)
        return failed({Error::Kind::Invalid, QCoreApplication::translate("Cli", "Name the files, folders or zips to import."), {}});
    const auto preview = prepareImport(**office, arguments.mid(1));
    if (!preview)
        return failed(preview.error());
    if (!dryRun) {
        const auto event = applyImport(**office, *preview, {});
        if (!event)
            return failed(event.error());
    }
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(importJson(*preview)));
    else
        writeImport(*preview);
    return preview->failures.empty() ? Done : Failed;
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
    constexpr std::array severities{"note", "warning", "error"};
    QJsonArray list;
    for (const Finding& finding : *findings) {
        const QString severity = QLatin1String(severities[std::size_t(finding.severity)]);
        list.append(QJsonObject{{u"rule"_s, finding.rule}, {u"severity"_s, severity}, {u"cadre"_s, finding.cadre.value},
                                {u"set"_s, finding.set}, {u"row"_s, finding.row}, {u"field"_s, finding.field},
                                {u"message"_s, finding.message}, {u"source"_s, finding.source}});
        if (!parser.isSet(u"json"_s) && finding.severity != Finding::Severity::Note)
            writeOut(u"%1 %2 %3"_s.arg(finding.cadre.value).arg(finding.rule, finding.message));
    }
    const bool sound = report->problems.isEmpty() && report->brokenAt == 0;
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(QJsonObject{{u"sound"_s, sound}, {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                                      {u"audit_entries"_s, report->auditEntries}, {u"audit_broken_at"_s, report->brokenAt},
                                      {u"findings"_s, list}}));
    else
        writeOut(sound ? QCoreApplication::translate("Cli", "The file is sound; the audit chain of %1 entries holds.").arg(report->auditEntries)
                       : QCoreApplication::translate("Cli", "The file is damaged or its audit was changed (entry %1). %2")
                             .arg(report->brokenAt).arg(report->problems.join(u' ')));
    return sound && findings->empty() ? Done : Found;
}

} // namespace tidui::cli
