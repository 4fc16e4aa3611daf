#include "ui/appraisal/appraisal_desk.h"

#include "ui/components/progress_run.h"
#include "ui/components/unit_names.h"

using namespace Qt::StringLiterals;

namespace tidui {

AppraisalDesk::AppraisalDesk(Office& office, QDate today, QWidget* parent)
    : QObject(parent), m_window(parent), m_office(office), m_appraisals(office), m_day(today),
      m_author(office.account())
{
}

Status AppraisalDesk::load(int year)
{
    auto units = m_office.units();
    if (!units)
        return units.error();
    std::optional<AppraisalBook> book;
    if (year > 0) {
        const auto other = m_office.another();
        if (!other)
            return other.error();
        std::optional<Result<AppraisalBook>> read;
        runWithProgress(m_window, tr("Reading the appraisal of %1").arg(year),
                        [&](const Progress& progress) { read = AppraisalOffice(**other).book(year, progress); });
        if (!*read)
            return read->error();
        book = std::move(**read);
    }
    // Only now: while it was read, the former one was still shown.
    m_book = std::move(book);
    m_scopes = m_book ? scopeStandings(*m_book, m_appraisals.rules()) : std::vector<ScopeStanding>();
    m_units = std::move(*units);
    m_unitNames.clear();
    for (const auto& [unit, path] : unitPaths(m_units))
        m_unitNames.insert(unit, path);
    emit loaded();
    return {};
}

/// Judges the people again and counts the scopes.
Status AppraisalDesk::written(const Status& status, const std::vector<int>& people)
{
    if (!status)
        return status;
    QList<int> changed;
    for (const int index : people) {
        AppraisedPerson& person = m_book->people[std::size_t(index)];
        person.matters = personMatters(person, m_book->year.year, m_appraisals.rules());
        changed += index;
    }
    m_scopes = scopeStandings(*m_book, m_appraisals.rules());
    emit peopleChanged(changed);
    return {};
}

Status AppraisalDesk::give(const QString& act, const QString& grade, const std::vector<int>& people)
{
    std::vector<AppraisalAct> acts;
    for (const int index : people) {
        const AppraisedPerson& person = m_book->people[std::size_t(index)];
        const AppraisalAct* present = person.act(act);
        if (grade.isEmpty()) {
            if (present)
                acts.push_back(*present);
            continue;
        }
        AppraisalAct taken = present ? *present : AppraisalAct{.entry = person.entry.id, .act = act};
        taken.grade = grade;
        taken.by = m_author;
        taken.on = m_day;
        acts.push_back(taken);
    }
    if (acts.empty())
        return {};
    const Status status =
        grade.isEmpty() ? m_appraisals.takeBack(m_book->year, acts) : m_appraisals.take(m_book->year, acts);
    if (!status)
        return status;
    for (const int index : people) {
        if (auto read = readPerson(index); !read)
            return read;
    }
    return written({}, people);
}

Status AppraisalDesk::take(const AppraisalAct& act, int person)
{
    AppraisalAct taken = act;
    taken.entry = m_book->people[std::size_t(person)].entry.id;
    const Status status = m_appraisals.take(m_book->year, {taken});
    if (!status)
        return status;
    if (auto read = readPerson(person); !read)
        return read;
    return written({}, {person});
}

Status AppraisalDesk::takeBack(const QString& act, int person)
{
    const AppraisalAct* present = m_book->people[std::size_t(person)].act(act);
    return present ? give(act, {}, {person}) : Status();
}

Status AppraisalDesk::notify(const std::vector<int>& people)
{
    std::vector<AppraisalAct> acts;
    std::vector<int> told;
    for (const int index : people) {
        const AppraisedPerson& person = m_book->people[std::size_t(index)];
        if (!person.governing() || person.act(appraisal_act::notified))
            continue;
        acts.push_back(
            {.entry = person.entry.id, .act = appraisal_act::notified, .by = m_office.account(), .on = m_day});
        told.push_back(index);
    }
    if (acts.empty())
        return {};
    if (auto status = m_appraisals.take(m_book->year, acts); !status)
        return status;
    for (const int index : told) {
        if (auto read = readPerson(index); !read)
            return read;
    }
    return written({}, told);
}

Status AppraisalDesk::readPerson(int index)
{
    AppraisedPerson& person = m_book->people[std::size_t(index)];
    auto acts = m_office.records<AppraisalAct>("entry_id", person.entry.id.value);
    if (!acts)
        return acts.error();
    person.acts = std::move(*acts);
    return {};
}

Status AppraisalDesk::save(const AppraisalEntry& entry)
{
    if (auto status = m_appraisals.save(std::vector{entry}); !status)
        return status;
    return reload(); // The circumstances decide how the person takes part.
}

Status AppraisalDesk::rule(const AppraisalEntry& entry)
{
    if (auto status = m_appraisals.rule(entry, entry.ruling, entry.rulingReason, m_day); !status)
        return status;
    return reload();
}

Status AppraisalDesk::saveRegular(const std::vector<RegularGrade>& grades)
{
    if (auto status = m_appraisals.saveRegular(m_book->year.year, grades); !status)
        return status;
    return readRegular(grades);
}

Status AppraisalDesk::saveRegularForm(const RegularGrade& form)
{
    if (auto status = m_appraisals.saveRegularForms(m_book->year.year, {form}); !status)
        return status;
    return readRegular({form});
}

/// Reads what is stored now, and judges the people of these again.
Status AppraisalDesk::readRegular(const std::vector<RegularGrade>& grades)
{
    auto all = m_appraisals.regular(m_book->year.year);
    if (!all)
        return all.error();
    QHash<CadreId, int> people;
    for (std::size_t i = 0; i < m_book->people.size(); ++i) {
        m_book->people[i].regular.clear();
        people.insert(m_book->people[i].entry.cadre, int(i));
    }
    for (RegularGrade& grade : *all) {
        if (const auto found = people.constFind(grade.cadre); found != people.constEnd())
            m_book->people[std::size_t(*found)].regular.push_back(std::move(grade));
    }
    std::vector<int> changed;
    for (const RegularGrade& grade : grades) {
        if (const auto found = people.constFind(grade.cadre); found != people.constEnd())
            changed.push_back(*found);
    }
    return written({}, changed);
}

} // namespace tidui
