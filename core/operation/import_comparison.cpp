#include "core/operation/import_comparison.h"

#include <QCoreApplication>

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

ImportCandidate candidateFrom(const FormFile& form, const QString& source, const PersonIndex::Match& match)
{
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
    return candidate;
}

/// The units by their names; a name that two have is none.
Result<QHash<QString, UnitId>> unitsByName(Office& office)
{
    const auto units = office.units();
    if (!units)
        return units.error();
    QHash<QString, UnitId> byName;
    for (const Unit& unit : *units)
        byName.insert(unit.name, byName.contains(unit.name) ? UnitId{} : unit.id);
    return byName;
}

/// Puts a new person into the unit under which a roster lists them. Who is here already is moved by an officer only.
void place(const QString& unit, const QHash<QString, UnitId>& units, ImportCandidate& candidate)
{
    if (unit.isEmpty())
        return;
    const UnitId known = units.value(unit);
    const bool isHere = bool(candidate.mine.id);
    if (!isHere)
        candidate.theirs.unit = known;
    if (!isHere && !known)
        candidate.warnings += QCoreApplication::translate(
                                  "Import", "The roster lists the person under %1. The office has no unit of this "
                                            "name, or more than one: choose the unit in the person's file.")
                                  .arg(unit);
    else if (isHere && known && candidate.mine.unit != known)
        candidate.warnings +=
            QCoreApplication::translate("Import", "The roster lists the person under %1, this office "
                                                  "elsewhere. If the person moved, change the unit in "
                                                  "the person's file.")
                .arg(unit);
}

/// Compares the candidates that match somebody, with one load of all of them, and places the others.
Status compareMatches(Office& office, const std::vector<FormFile>& forms, std::vector<ImportCandidate>& candidates)
{
    const auto units = unitsByName(office);
    if (!units)
        return units.error();
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
            place(forms[i].unit, *units, candidate);
            continue;
        }
        candidate.mine = *byId.value(candidate.mine.id);
        candidate.theirs = overlay(candidate.mine, forms[i]);
        place(forms[i].unit, *units, candidate);
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

ImportCandidate& ImportComparison::add(FormFile&& form, const QString& source)
{
    m_candidates.push_back(candidateFrom(form, source, m_people.find(form.file.person)));
    m_forms.push_back(std::move(form));
    return m_candidates.back();
}

Result<ImportPreview> ImportComparison::preview(Office& office) &&
{
    if (auto status = compareMatches(office, m_forms, m_candidates); !status)
        return status.error();
    warnOfRepeats(m_candidates);
    return ImportPreview{.candidates = std::move(m_candidates)};
}

} // namespace tidui
