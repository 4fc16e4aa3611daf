#include "core/operation/import.h"

#include "core/exchange/import_plan.h"
#include "core/exchange/source.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Result<PersonIndex> peopleOf(Office& office)
{
    auto roster = office.roster();
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

} // namespace

int ImportPreview::count(ImportCandidate::Kind kind) const
{
    return int(std::ranges::count(candidates, kind, &ImportCandidate::kind));
}

} // namespace tidui
