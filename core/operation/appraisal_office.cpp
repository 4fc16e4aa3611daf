#include "core/operation/appraisal_office.h"

#include "core/base/date_span.h"
#include "core/cadre/held.h"
#include "core/operation/round_office.h"
#include "core/operation/round_records.h"
#include "core/organization/unit_tree.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

int workedDays(int year, const WorkingCalendar& calendar)
{
    int days = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        days += calendar.day(day).worked ? 1 : 0;
    return days;
}

YearFacts factsOf(const AppraisalEntry& entry)
{
    return {.leaveDays = entry.leaveDays,
            .elsewhereMonths = entry.elsewhereMonths,
            .underInvestigation = entry.underInvestigation,
            .refused = entry.refused,
            .leadingMember = entry.leadingMember};
}

/// Each person's place in the official order (规范排序).
Result<QHash<CadreId, int>> officialPlaces(Office& office, const std::vector<Unit>& units, QDate on)
{
    const auto roster = office.roster();
    if (!roster)
        return roster.error();
    const RosterView view(*roster, units, on);
    QHash<CadreId, int> places;
    for (const int row : view.rows())
        places.insert(roster->id(row), int(places.size()));
    return places;
}

/// Puts the records below their people.
template <class Record, class Key, class Into>
void distribute(std::vector<Record> records, QHash<Key, int> people, Key Record::*owner, AppraisalBook& book, Into into)
{
    for (Record& record : records) {
        const auto found = people.constFind(record.*owner);
        if (found != people.constEnd())
            (book.people[std::size_t(*found)].*into).push_back(std::move(record));
    }
}

/// The special appraisals whose task falls into the year, beside each participant.
Status addSpecial(Office& office, AppraisalBook& book, const QHash<CadreId, int>& people)
{
    const auto tasks = office.records<SpecialTask>();
    const auto results = office.records<SpecialResult>();
    if (!tasks || !results)
        return tasks ? results.error() : tasks.error();
    for (const SpecialResult& result : *results) {
        const auto person = people.constFind(result.cadre);
        const auto task = std::ranges::find(*tasks, result.task, &SpecialTask::id);
        if (person == people.constEnd() || task == tasks->end())
            continue;
        const bool after = task->from.isValid() && task->from.year() > book.year.year;
        const bool before = task->until.isValid() && task->until.year() < book.year.year;
        if (!after && !before)
            book.people[std::size_t(*person)].special +=
                result.result.isEmpty() ? task->name : u"%1：%2"_s.arg(task->name, result.result);
    }
    return {};
}

/// Judges everybody by the file of today; people whose file is gone stand without reasons.
Status judge(Office& office, AppraisalBook& book, const WorkingCalendar& calendar, const Progress& progress)
{
    constexpr std::size_t step = 1000; // Files at a time: some megabytes.
    const int days = workedDays(book.year.year, calendar);
    const RuleBook& rules = office.rules();
    QHash<CadreId, AppraisedPerson*> people;
    std::vector<CadreId> ids;
    for (AppraisedPerson& person : book.people) {
        people.insert(person.entry.cadre, &person);
        ids.push_back(person.entry.cadre);
    }
    for (std::size_t first = 0; first < ids.size(); first += step) {
        if (!goOn(progress, qint64(first), qint64(ids.size())))
            return Error{Error::Kind::Cancelled, AppraisalOffice::tr("Reading the year was cancelled."), {}};
        const auto until = ids.begin() + qsizetype(std::min(first + step, ids.size()));
        const auto files = office.cadres({ids.begin() + qsizetype(first), until});
        if (!files)
            return files.error();
        for (const CadreFile& file : *files) {
            AppraisedPerson& person = *people.value(file.id);
            person.found = appraisalStanding(file, factsOf(person.entry), book.year.year, days, rules);
            const auto last = std::ranges::find(file.appraisals, std::optional(book.year.year - 1), &Appraisal::year);
            person.lastYear = last == file.appraisals.end() ? QString() : last->grade;
        }
    }
    return {};
}

std::vector<ExcellentScope> scopesFor(AppraisalYearId year, const QString& office, const std::vector<UnitId>& chosen,
                                      const std::vector<Unit>& units, bool pooled)
{
    std::vector<ExcellentScope> scopes;
    for (const Unit& unit : units) {
        if (std::ranges::find(chosen, unit.id) == chosen.end())
            continue;
        if (scopes.empty() || !pooled) {
            scopes.push_back({.year = year, .name = unit.name});
            scopes.back().setUnits({unit.id});
        } else {
            auto ids = scopes.back().unitIds();
            ids.push_back(unit.id);
            scopes.back().setUnits(ids);
            scopes.back().name = office;
        }
    }
    return scopes;
}

/// Of the whole office, people who aren't placed in a unit have a part in its number too: the unit without a number.
void addUnplaced(std::vector<ExcellentScope>& scopes, AppraisalYearId year, const QString& office)
{
    if (scopes.empty())
        scopes.push_back({.year = year, .name = office});
    auto ids = scopes.front().unitIds();
    ids.push_back({});
    scopes.front().setUnits(ids);
}

Status checkScopes(const std::vector<ExcellentScope>& scopes)
{
    QHash<UnitId, QString> taken;
    for (const ExcellentScope& scope : scopes) {
        if (scope.name.isEmpty() || scope.units.isEmpty())
            return invalid(AppraisalOffice::tr("A scope of the number of excellent grades needs a name and a unit."));
        for (const UnitId unit : scope.unitIds()) {
            if (taken.contains(unit))
                return invalid(AppraisalOffice::tr("A unit is in two scopes, %1 and %2: take it out of one.")
                                   .arg(taken.value(unit), scope.name));
            taken.insert(unit, scope.name);
        }
    }
    return {};
}

} // namespace

Result<WorkingCalendar> AppraisalOffice::calendar()
{
    return RoundOffice(m_office).calendar();
}

Result<std::vector<AppraisalYear>> AppraisalOffice::years()
{
    auto all = m_office.records<AppraisalYear>();
    if (all)
        std::ranges::sort(*all, std::greater(), &AppraisalYear::year);
    return all;
}

Result<AppraisalYear> AppraisalOffice::find(int year)
{
    const auto found = m_office.records<AppraisalYear>("year", year);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Kind::NotFound, tr("The appraisal of %1 hasn't been opened.").arg(year), {}};
    return found->front();
}

Result<AppraisalBook> AppraisalOffice::book(int year, const Progress& progress)
{
    const auto found = find(year);
    if (!found)
        return found.error();
    AppraisalBook book{.year = *found};
    auto scopes = m_office.records<ExcellentScope>("year_id", found->id.value);
    auto entries = m_office.records<AppraisalEntry>("year_id", found->id.value);
    auto acts = m_office.records<AppraisalAct>("year_id", found->id.value);
    auto grades = regular(year);
    const auto units = m_office.units();
    const auto days = calendar();
    if (!scopes || !entries || !acts)
        return !scopes ? scopes.error() : !entries ? entries.error() : acts.error();
    if (!grades || !units || !days)
        return !grades ? grades.error() : !units ? units.error() : days.error();
    const auto places = officialPlaces(m_office, *units, QDate(year, 12, 31));
    if (!places)
        return places.error();
    std::ranges::stable_sort(*entries, {}, [&places](const AppraisalEntry& entry) {
        return places->value(entry.cadre, int(places->size()));
    });
    book.scopes = std::move(*scopes);
    QHash<AppraisalEntryId, int> byEntry;
    QHash<CadreId, int> byCadre;
    for (AppraisalEntry& entry : *entries) {
        byEntry.insert(entry.id, int(book.people.size()));
        byCadre.insert(entry.cadre, int(book.people.size()));
        book.people.push_back({.entry = std::move(entry)});
    }
    distribute(std::move(*acts), byEntry, &AppraisalAct::entry, book, &AppraisedPerson::acts);
    distribute(std::move(*grades), byCadre, &RegularGrade::cadre, book, &AppraisedPerson::regular);
    if (auto status = addSpecial(m_office, book, byCadre); !status)
        return status.error();
    if (auto status = judge(m_office, book, *days, progress); !status)
        return status.error();
    placeInScopes(book, *units);
    for (AppraisedPerson& person : book.people)
        person.matters = personMatters(person, year, rules());
    return book;
}

Result<AppraisalYearId> AppraisalOffice::open(int year, const std::vector<UnitId>& units, bool pooled, QDate on)
{
    const auto all = years();
    const auto tree = m_office.units();
    if (!all || !tree)
        return all ? tree.error() : all.error();
    for (const AppraisalYear& known : *all) {
        if (known.year == year)
            return conflicting(tr("The appraisal of %1 is opened already.").arg(year));
        if (known.isOpen())
            return conflicting(tr("The appraisal of %1 isn't closed: close it first.").arg(known.year));
    }
    AppraisalYear record{.year = year, .openedOn = on, .openedBy = m_office.account()};
    std::vector<UnitId> chosen = units;
    if (chosen.empty()) {
        for (const Unit& unit : *tree) {
            if (!unit.parent)
                chosen.push_back(unit.id);
        }
    }
    QSet<UnitId> inScope;
    for (const UnitId unit : chosen)
        inScope += unitsBelow(unit, *tree);
    auto entries = entriesFor(record, *tree, [&](const CadreFile& file) {
        return inScope.contains(file.unit) || (units.empty() && !file.unit);
    });
    if (!entries)
        return entries.error();
    if (entries->empty())
        return invalid(tr("Nobody is in these units whose appraisal of %1 would be made here.").arg(year));
    Result<AppraisalYearId> id = AppraisalYearId{};
    const auto event = m_office.change(u"appraisal"_s, QString::number(year), [&](Changes& changes) -> Status {
        id = changes.save(record);
        if (!id)
            return id.error();
        std::vector<ExcellentScope> scopes = scopesFor(*id, m_office.name(), chosen, *tree, pooled);
        if (units.empty())
            addUnplaced(scopes, *id, m_office.name());
        if (auto status = saveRecords(changes, scopes); !status)
            return status;
        for (AppraisalEntry& entry : *entries)
            entry.year = *id;
        return saveRecords(changes, *entries);
    });
    return event ? id : event.error();
}

Status AppraisalOffice::change(int year, const std::function<Status(Changes&)>& work)
{
    const auto found = find(year);
    if (!found)
        return found.error();
    if (!found->isOpen())
        return conflicting(tr("The appraisal of %1 is closed. Reopen it to change it.").arg(year));
    const auto event = m_office.change(u"appraisal"_s, QString::number(year), work);
    return event ? Status() : Status(event.error());
}

Result<int> AppraisalOffice::yearOf(AppraisalYearId id)
{
    const auto found = m_office.records<AppraisalYear>("id", id.value);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Kind::NotFound, tr("The appraisal year isn't in the office any more."), {}};
    return found->front().year;
}

Status AppraisalOffice::save(const AppraisalYear& year)
{
    if (year.noticeUntil.isValid() && (!year.noticeFrom.isValid() || year.noticeUntil < year.noticeFrom))
        return invalid(tr("The publicity ends before it begins."));
    return change(year.year, [&](Changes& changes) { return saveRecord(changes, year); });
}

Status AppraisalOffice::saveScopes(const AppraisalYear& year, const std::vector<ExcellentScope>& scopes)
{
    if (auto status = checkScopes(scopes); !status)
        return status;
    const auto present = m_office.records<ExcellentScope>("year_id", year.id.value);
    if (!present)
        return present.error();
    return change(year.year, [&](Changes& changes) -> Status {
        for (const ExcellentScope& old : *present) {
            if (std::ranges::find(scopes, old.id, &ExcellentScope::id) != scopes.end())
                continue;
            if (auto status = changes.remove(old); !status)
                return status;
        }
        for (ExcellentScope scope : scopes) {
            scope.year = year.id;
            if (auto status = saveRecord(changes, scope); !status)
                return status;
        }
        return {};
    });
}

} // namespace tidui
