#include "core/operation/import.h"

#include "core/exchange/import_plan.h"
#include "core/exchange/source.h"

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

Result<PersonIndex> peopleOf(Office& office)
{
    const auto roster = office.roster();
    if (!roster)
        return roster.error();
    std::vector<KnownPerson> people;
    people.reserve(std::size_t(roster->size()));
    for (int row = 0; row < roster->size(); ++row)
        people.push_back({roster->id(row), roster->text(row, RosterColumn::IdentityNumber),
                          roster->text(row, RosterColumn::Name),
                          PartialDate::parse(roster->text(row, RosterColumn::Birth))});
    return PersonIndex(std::move(people));
}

ImportCandidate candidateFrom(FormFile&& form, const QString& source, const PersonIndex& people,
                              std::vector<FormFile>& pending)
{
    const auto match = people.find(form.file.person);
    ImportCandidate candidate;
    candidate.source = source;
    candidate.photo = form.photo;
    candidate.warnings = form.warnings;
    candidate.alternatives = match.alternatives;
    candidate.kind = match.id                      ? ImportCandidate::Kind::Changed
                     : !match.alternatives.empty() ? ImportCandidate::Kind::Ambiguous
                                                   : ImportCandidate::Kind::New;
    candidate.mine.id = match.id;
    candidate.theirs = form.file;
    if (candidate.kind == ImportCandidate::Kind::New && candidate.theirs.person.status.isEmpty())
        candidate.theirs.person.status = u"现职人员"_s;
    pending.push_back(std::move(form));
    return candidate;
}

/// Compares the candidates that match somebody, with one load of all of them.
Status compareMatches(Office& office, const std::vector<FormFile>& forms, std::vector<ImportCandidate>& candidates)
{
    std::vector<CadreId> ids;
    for (const ImportCandidate& candidate : candidates) {
        if (candidate.mine.id)
            ids.push_back(candidate.mine.id);
    }
    const auto files = office.cadres(ids);
    if (!files)
        return files.error();
    QHash<CadreId, const CadreFile*> byId;
    for (const CadreFile& file : *files)
        byId.insert(file.id, &file);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        ImportCandidate& candidate = candidates[i];
        if (candidate.kind != ImportCandidate::Kind::Changed)
            continue;
        candidate.mine = *byId.value(candidate.mine.id);
        candidate.theirs = overlay(candidate.mine, forms[i]);
        candidate.differences = compareFiles(candidate.mine, candidate.theirs);
        if (candidate.differences.empty())
            candidate.kind = ImportCandidate::Kind::Identical;
    }
    return {};
}

/// Nobody can be in two files of one import without the officer seeing it.
void warnOfRepeats(std::vector<ImportCandidate>& candidates)
{
    QSet<QString> seen;
    for (ImportCandidate& candidate : candidates) {
        const Person& person = candidate.theirs.person;
        const QString key =
            person.identityNumber.isEmpty() ? person.name + person.birth.stored() : person.identityNumber;
        if (seen.contains(key))
            candidate.warnings +=
                QCoreApplication::translate("Import", "Another file of this import is about the same person.");
        seen.insert(key);
    }
}

QString summaryOf(const ImportPreview& preview, std::size_t written)
{
    const QString first =
        preview.candidates.empty() ? QString() : QFileInfo(preview.candidates.front().source).fileName();
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
    const auto people = peopleOf(office);
    if (!people)
        return people.error();
    const SourceList sources = listSources(paths);
    ImportPreview preview;
    for (const ReadFailure& failure : sources.failures)
        preview.failures.push_back({failure.file, failure.line, failure.message});
    std::vector<FormFile> forms;
    const bool finished = readAll(sources.entries, progress, [&](const SourceEntry& entry, SourceContent&& content) {
        for (const ReadFailure& failure : content.failures)
            preview.failures.push_back({failure.file, failure.line, failure.message});
        for (FormFile& form : content.forms) {
            if (form.file.person.name.isEmpty())
                preview.failures.push_back({entry.name, 0, form.warnings.join(u' ')});
            else
                preview.candidates.push_back(candidateFrom(std::move(form), entry.name, *people, forms));
        }
    });
    if (!finished)
        return cancelled();
    if (auto status = compareMatches(office, forms, preview.candidates); !status)
        return status.error();
    warnOfRepeats(preview.candidates);
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
            file = overlay(*known, FormFile{*file, candidate.photo, {}, false});
        }
        writes.push_back({std::move(*file), candidate.photo});
    }
    if (writes.empty())
        return std::optional<EventId>();
    const QString summary = summaryOf(preview, writes.size());
    const auto event = office.saveAll(std::move(writes), u"import"_s, summary, progress);
    if (!event)
        return event.error();
    return *event ? std::optional(*event) : std::nullopt;
}

} // namespace tidui
