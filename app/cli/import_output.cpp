#include "app/cli/import_output.h"

#include "app/cli/commands.h"
#include "core/operation/package.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// What was repaired, is doubtful or is left to be mended, person by person.
void writeWarnings(const ImportPreview& preview)
{
    for (const ImportCandidate& candidate : preview.candidates) {
        for (const QString& warning : candidate.warnings)
            writeError(u"%1: %2: %3"_s.arg(candidate.source, candidate.theirs.person.name, warning));
    }
}

QJsonObject packageJson(const PackageManifest& manifest)
{
    return {{u"office"_s, manifest.office},
            {u"made"_s, manifest.made.toString(Qt::ISODate)},
            {u"account"_s, manifest.account},
            {u"purpose"_s, manifest.purpose},
            {u"people"_s, manifest.people}};
}

QJsonObject importJson(const ImportPreview& preview)
{
    QJsonArray failures;
    for (const ImportFailure& failure : preview.failures)
        failures.append(
            QJsonObject{{u"file"_s, failure.file}, {u"line"_s, failure.line}, {u"message"_s, failure.message}});
    QJsonObject object{{u"new"_s, preview.count(ImportCandidate::Kind::New)},
                       {u"changed"_s, preview.count(ImportCandidate::Kind::Changed)},
                       {u"identical"_s, preview.count(ImportCandidate::Kind::Identical)},
                       {u"ambiguous"_s, preview.count(ImportCandidate::Kind::Ambiguous)},
                       {u"failed"_s, failures}};
    if (preview.package)
        object.insert(u"package"_s, packageJson(*preview.package));
    return object;
}

void writeImport(const ImportPreview& preview)
{
    if (preview.package)
        writeOut(packageWords(*preview.package));
    writeOut(QCoreApplication::translate("Cli", "new %1, changed %2, identical %3, ambiguous %4, failed %5")
                 .arg(preview.count(ImportCandidate::Kind::New))
                 .arg(preview.count(ImportCandidate::Kind::Changed))
                 .arg(preview.count(ImportCandidate::Kind::Identical))
                 .arg(preview.count(ImportCandidate::Kind::Ambiguous))
                 .arg(preview.failures.size()));
    for (const ImportFailure& failure : preview.failures) {
        const QString line = failure.line > 0 ? u":%1"_s.arg(failure.line) : QString();
        writeError(failure.file + line + u": "_s + failure.message);
    }
}

} // namespace

int takeOver(const QCommandLineParser& parser, Office& office, const Result<ImportPreview>& preview)
{
    if (!preview)
        return failed(preview.error());
    if (!parser.isSet(u"dry-run"_s)) {
        const auto event = applyImport(office, *preview, {});
        if (!event)
            return failed(event.error());
    }
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(importJson(*preview)));
    else
        writeImport(*preview);
    writeWarnings(*preview);
    return preview->failures.empty() ? Done : Failed;
}

} // namespace tidui::cli
