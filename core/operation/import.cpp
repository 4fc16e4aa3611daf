#include "core/operation/import.h"

#include "core/exchange/import_plan.h"
#include "core/exchange/source.h"
#include "core/operation/import_comparison.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Import", "The import was cancelled; nothing was changed."),
            {}};
}

QString summaryOf(const ImportPreview& preview, std::size_t written)
{
    const QString first =
        preview.candidates.empty() ? QString() : QFileInfo(preview.candidates.front().source).fileName();
    if (preview.package)
        return QCoreApplication::translate("Import", "%1 of %2, made %3 by %4, %5 people")
            .arg(first, preview.package->office, preview.package->made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                 preview.package->account, QString::number(written));
    return QCoreApplication::translate("Import", "%1, %2 people").arg(first).arg(written);
}

using SourceSpan = std::span<const SourceEntry>;

/// Reads some entries, one after the other, with one reader: entries of one zip follow each other.
std::vector<SourceContent> readSpan(SourceSpan entries)
{
    SourceReader reader;
    std::vector<SourceContent> contents;
    contents.reserve(entries.size());
    for (const SourceEntry& entry : entries)
        contents.push_back(reader.read(entry));
    return contents;
}

/// Reads all entries on all cores, block by block, and hands them over in their order on this thread. False: stopped.
bool readAll(SourceSpan entries, const Progress& progress,
             const std::function<void(const SourceEntry&, SourceContent&&)>& take)
{
    constexpr std::size_t spanSize = 16;
    const std::size_t blockSize = spanSize * std::size_t(std::max(1, QThread::idealThreadCount())) * 2;
    for (std::size_t done = 0; done < entries.size(); done += blockSize) {
        if (!goOn(progress, qint64(done), qint64(entries.size())))
            return false;
        const SourceSpan block = entries.subspan(done, std::min(blockSize, entries.size() - done));
        QList<SourceSpan> spans;
        for (std::size_t at = 0; at < block.size(); at += spanSize)
            spans += block.subspan(at, std::min(spanSize, block.size() - at));
        auto read = QtConcurrent::blockingMapped<QList<std::vector<SourceContent>>>(spans, readSpan);
        for (qsizetype span = 0; span < spans.size(); ++span) {
            for (std::size_t at = 0; at < spans[span].size(); ++at)
                take(spans[span][at], std::move(read[span][at]));
        }
    }
    return true;
}

std::optional<CadreFile> chosenFile(const ImportCandidate& candidate, const ImportChoice& choice)
{
    if (!choice.take || candidate.kind == ImportCandidate::Kind::Identical)
        return std::nullopt;
    if (candidate.kind == ImportCandidate::Kind::Ambiguous && !choice.resolved)
        return std::nullopt;
    return merged(candidate.mine, candidate.theirs, choice.keepMine);
}

} // namespace

int ImportPreview::count(ImportCandidate::Kind kind) const
{
    return int(std::ranges::count(candidates, kind, &ImportCandidate::kind));
}

Result<ImportPreview> prepareImport(Office& office, const QStringList& paths, const Progress& progress)
{
    auto comparison = ImportComparison::with(office);
    if (!comparison)
        return comparison.error();
    const SourceList sources = listSources(paths);
    std::vector<ImportFailure> failures;
    for (const ReadFailure& failure : sources.failures)
        failures.push_back({failure.file, failure.line, failure.message});
    const bool finished = readAll(sources.entries, progress, [&](const SourceEntry& entry, SourceContent&& content) {
        for (const ReadFailure& failure : content.failures)
            failures.push_back({failure.file, failure.line, failure.message});
        for (FormFile& form : content.forms) {
            if (form.file.person.name.isEmpty())
                failures.push_back({entry.name, 0, form.warnings.join(u' ')});
            else
                comparison->add(std::move(form), entry.name);
        }
    });
    if (!finished)
        return cancelled();
    auto preview = std::move(*comparison).preview(office);
    if (preview)
        preview->failures = std::move(failures);
    return preview;
}

Result<std::optional<EventId>> applyImport(Office& office, const ImportPreview& preview,
                                           const std::vector<ImportChoice>& choices, const Progress& progress)
{
    std::vector<Office::Write> writes;
    for (std::size_t i = 0; i < preview.candidates.size(); ++i) {
        const ImportCandidate& candidate = preview.candidates[i];
        const ImportChoice choice = i < choices.size() ? choices[i] : ImportChoice{};
        auto file = chosenFile(candidate, choice);
        if (!file)
            continue;
        if (candidate.kind == ImportCandidate::Kind::Ambiguous && *choice.resolved) {
            const auto known = office.cadre(*choice.resolved);
            if (!known)
                return known.error();
            file = overlay(*known, FormFile{*file, candidate.photo, {}, false, {}});
        }
        writes.push_back({std::move(*file), candidate.photo});
    }
    if (writes.empty())
        return std::optional<EventId>();
    const QString summary = summaryOf(preview, writes.size());
    const QString kind = preview.package ? u"merge"_s : u"import"_s;
    const auto event = office.saveAll(std::move(writes), kind, summary, progress);
    if (!event)
        return event.error();
    return *event ? std::optional(*event) : std::nullopt;
}

} // namespace tidui
