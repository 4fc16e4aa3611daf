// Whom an appraisal year is about.
#include "core/operation/appraisal_office.h"

#include "core/base/date_span.h"
#include "core/cadre/held.h"
#include "core/operation/round_records.h"
#include "core/organization/unit_tree.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Whether the person's appraisal of that year is this office's to make: one of its civil servants in that year.
bool takesPart(const CadreFile& file, int year, const RuleBook& rules)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    if (hasLeft(file, first.addDays(-1)))
        return false;
    const bool joinedLater = !file.entries.empty() && std::ranges::all_of(file.entries, [last](const Entry& entry) {
        return entry.date.isDate() && firstDayOf(entry.date) > last;
    });
    const auto* who = rules.at<AppraisedPeople>(u"公务员"_s, last);
    const QString& category = file.person.category;
    return !joinedLater && (category.isEmpty() || !who || who->terms.categories.contains(category));
}

/// The head and the deputies of an organ (领导成员, 公务员法第一百一十一条): who leads and is placed in the organ
/// itself, not in a unit below it.
bool isLeadingMember(const CadreFile& file, const std::vector<Unit>& units, QDate on)
{
    const auto unit = std::ranges::find(units, file.unit, &Unit::id);
    return unit != units.end() && !unit->parent && leadsOn(file, on);
}

AppraisalEntry entryFor(const CadreFile& file, const AppraisalYear& year, const std::vector<Unit>& units)
{
    const QDate last(year.year, 12, 31);
    return {.year = year.id,
            .cadre = file.id,
            .name = file.person.name,
            .unit = file.unit,
            .post = postText(file, last),
            .leadingMember = isLeadingMember(file, units, last)};
}

} // namespace

QString postText(const CadreFile& file, QDate on)
{
    const Rank* rank = rankOn(file, on);
    const QString& post = file.person.currentPost;
    if (!rank || post.contains(rank->name))
        return post;
    return post.isEmpty() ? rank->name : u"%1、%2"_s.arg(post, rank->name);
}

Result<std::vector<AppraisalEntry>> AppraisalOffice::entriesFor(const AppraisalYear& year,
                                                                const std::vector<Unit>& units,
                                                                const std::function<bool(const CadreFile&)>& takes)
{
    std::vector<AppraisalEntry> entries;
    const auto status = m_office.forEachCadre([&](const CadreFile& file) {
        if (takes(file) && takesPart(file, year.year, rules()))
            entries.push_back(entryFor(file, year, units));
        return true;
    });
    if (!status)
        return status.error();
    return entries;
}

Status AppraisalOffice::addPeople(const AppraisalYear& year, const std::vector<CadreId>& people)
{
    const auto files = m_office.cadres(people);
    const auto present = m_office.records<AppraisalEntry>("year_id", year.id.value);
    const auto units = m_office.units();
    if (!files || !present || !units)
        return !files ? files.error() : !present ? present.error() : units.error();
    return change(year.year, [&](Changes& changes) -> Status {
        for (const CadreFile& file : *files) {
            if (std::ranges::find(*present, file.id, &AppraisalEntry::cadre) != present->end())
                return conflicting(
                    tr("%1 is in the appraisal of %2 already.").arg(file.person.name, QString::number(year.year)));
            if (auto status = saveRecord(changes, entryFor(file, year, *units)); !status)
                return status;
        }
        return {};
    });
}

Status AppraisalOffice::removePerson(const AppraisedPerson& person)
{
    const auto year = yearOf(person.entry.year);
    if (!year)
        return year.error();
    return change(*year, [&](Changes& changes) -> Status {
        if (auto status = removeRecords(changes, person.acts); !status)
            return status;
        return changes.remove(person.entry);
    });
}

Result<int> AppraisalOffice::addNewcomers(const AppraisalYear& year)
{
    const auto scopes = m_office.records<ExcellentScope>("year_id", year.id.value);
    const auto present = m_office.records<AppraisalEntry>("year_id", year.id.value);
    const auto units = m_office.units();
    if (!scopes || !present || !units)
        return !scopes ? scopes.error() : !present ? present.error() : units.error();
    QSet<UnitId> inScope;
    for (const ExcellentScope& scope : *scopes) {
        for (const UnitId unit : scope.unitIds()) {
            inScope += unit; // The number 0 stands for the people without a unit.
            if (unit)
                inScope += unitsBelow(unit, *units);
        }
    }
    QSet<CadreId> known;
    for (const AppraisalEntry& entry : *present)
        known += entry.cadre;
    const auto entries = entriesFor(
        year, *units, [&](const CadreFile& file) { return inScope.contains(file.unit) && !known.contains(file.id); });
    if (!entries)
        return entries.error();
    if (auto status = change(year.year, [&](Changes& changes) { return saveRecords(changes, *entries); }); !status)
        return status.error();
    return int(entries->size());
}

} // namespace tidui
