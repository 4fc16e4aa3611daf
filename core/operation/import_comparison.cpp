#include "core/operation/import_comparison.h"

#include "core/organization/unit_tree.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

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

/// Takes from the form what nothing is compared with later: of very many people, each copy counts.
ImportCandidate candidateFrom(FormFile& form, const QString& source, const PersonIndex::Match& match)
{
    ImportCandidate candidate;
    candidate.source = source;
    candidate.photo = std::exchange(form.photo, {});
    candidate.warnings = std::exchange(form.warnings, {});
    candidate.alternatives = match.alternatives;
    candidate.kind = match.id                      ? ImportCandidate::Kind::Changed
                     : !match.alternatives.empty() ? ImportCandidate::Kind::Ambiguous
                                                   : ImportCandidate::Kind::New;
    candidate.mine.id = match.id;
    if (!match.id) // Else it is laid over the office's file, once that is read.
        candidate.theirs = std::exchange(form.file, {});
    if (candidate.kind == ImportCandidate::Kind::New && candidate.theirs.person.status.isEmpty())
        candidate.theirs.person.status = u"现职人员"_s;
    return candidate;
}

/// The units of the office, found by the last names of their paths: a sender's tree may stand below this office's.
class UnitPlaces {
public:
    explicit UnitPlaces(const std::vector<Unit>& units)
    {
        for (const Unit& unit : units)
            m_paths.insert(unit.name, {unit.id, unitPath(unit.id, units)});
    }

    /// None when there is no such unit, or more than one.
    UnitId find(const QStringList& wanted) const
    {
        UnitId found;
        for (auto [entry, end] = m_paths.equal_range(wanted.last()); entry != end; ++entry) {
            const auto& [id, path] = *entry;
            if (path.size() < wanted.size() || path.last(wanted.size()) != wanted)
                continue;
            if (found)
                return {};
            found = id;
        }
        return found;
    }

private:
    QMultiHash<QString, std::pair<UnitId, QStringList>> m_paths{}; ///< By the last name.
};

/// Puts a new person into the unit that the source lists them under. Who is here already is moved by an officer only.
void place(const QStringList& unit, const UnitPlaces& places, ImportCandidate& candidate)
{
    if (unit.isEmpty())
        return;
    const UnitId known = places.find(unit);
    const bool isHere = bool(candidate.mine.id);
    if (!isHere)
        candidate.theirs.unit = known;
    if (!isHere && !known)
        candidate.warnings +=
            QCoreApplication::translate("Import", "The person is listed under %1. The office has no unit of this name, "
                                                  "or more than one: choose the unit in the person's file.")
                .arg(unit.join(u'/'));
    else if (isHere && known && candidate.mine.unit != known)
        candidate.warnings +=
            QCoreApplication::translate("Import", "The person is listed under %1, but stands elsewhere in this office. "
                                                  "If the person moved, change the unit in the person's file.")
                .arg(unit.join(u'/'));
}

/// Compares the candidates that match somebody, with one load of all of them, and places the others.
Status compareMatches(Office& office, const std::vector<FormFile>& forms, std::vector<ImportCandidate>& candidates)
{
    const auto units = office.units();
    if (!units)
        return units.error();
    const UnitPlaces places(*units);
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
        if (candidate.kind != ImportCandidate::Kind::Changed) {
            place(forms[i].unit, places, candidate);
            continue;
        }
        candidate.mine = *byId.value(candidate.mine.id);
        candidate.theirs = overlay(candidate.mine, forms[i]);
        place(forms[i].unit, places, candidate);
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
                QCoreApplication::translate("Import", "Another file or row of this import is about the same person.");
        seen.insert(key);
    }
}

} // namespace

Result<ImportComparison> ImportComparison::with(Office& office)
{
    auto people = peopleOf(office);
    if (!people)
        return people.error();
    return ImportComparison(std::move(*people));
}

void ImportComparison::add(FormFile&& form, const QString& source)
{
    m_candidates.push_back(candidateFrom(form, source, m_people.find(form.file.person)));
    m_forms.push_back(std::move(form));
}

Result<ImportPreview> ImportComparison::preview(Office& office) &&
{
    if (auto status = compareMatches(office, m_forms, m_candidates); !status)
        return status.error();
    warnOfRepeats(m_candidates);
    return ImportPreview{.candidates = std::move(m_candidates)};
}

} // namespace tidui
