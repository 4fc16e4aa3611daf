#include "core/appraisal/closing.h"
#include "core/exchange/honours.h"
#include "core/operation/appraisal_office.h"
#include "core/operation/round_records.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int yearsOnForm = 3; // The appointment form's text has the last three years.

/// Keeps the text of the appointment form in step with the records, when it was made from them.
void renewText(CadreFile& file, const std::vector<Appraisal>& before)
{
    QString& text = file.person.appraisalText;
    if (!text.isEmpty() && text == formatAppraisals(before, yearsOnForm))
        text = formatAppraisals(file.appraisals, yearsOnForm);
}

QString namesOf(const std::vector<AppraisalOffice::OpenCase>& cases)
{
    constexpr std::size_t shown = 5;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(cases.size(), shown); ++i) {
        const auto& open = cases[i];
        const QString what = open.matter.text.isEmpty() ? open.matter.actual : open.matter.text;
        lines += open.name.isEmpty() ? u"%1（%2）"_s.arg(what, open.matter.actual) : u"%1：%2"_s.arg(open.name, what);
    }
    if (cases.size() > shown)
        lines += AppraisalOffice::tr("and %1 more").arg(cases.size() - shown);
    return lines.join(u'\n');
}

} // namespace

Result<std::vector<AppraisalOffice::OpenCase>> AppraisalOffice::openCases(const AppraisalBook& book, QDate on)
{
    const auto days = calendar();
    if (!days)
        return days.error();
    std::vector<OpenCase> cases;
    const auto keep = [&cases](CadreId cadre, const QString& name, const std::vector<Explanation>& matters) {
        for (const Explanation& matter : matters) {
            if (holdsUp(matter))
                cases.push_back({cadre, name, matter});
        }
    };
    keep({}, {}, yearMatters(book, rules(), *days, on));
    for (const AppraisedPerson& person : book.people)
        keep(person.entry.cadre, person.entry.name, person.matters);
    return cases;
}

Status AppraisalOffice::close(int year, QDate on)
{
    const auto book = this->book(year);
    if (!book)
        return book.error();
    const auto cases = openCases(*book, on);
    if (!cases)
        return cases.error();
    if (!cases->empty())
        return conflicting(tr("The appraisal of %1 can't be closed yet:\n%2").arg(year).arg(namesOf(*cases)));
    return change(year, [&](Changes& changes) -> Status {
        for (const AppraisedPerson& person : book->people) {
            const auto record = recordOf(person, book->year);
            const auto present = record ? m_office.cadre(person.entry.cadre) : Result<CadreFile>(CadreFile{});
            if (!present && present.error().kind != Error::Kind::NotFound)
                return present.error();
            if (!record || !present)
                continue;
            CadreFile file = *present;
            putRecord(file, *record);
            renewText(file, present->appraisals);
            AppraisalEntry entry = person.entry;
            entry.former = closingOf(*present, *record);
            if (const auto saved = changes.save(file); !saved)
                return saved.error();
            if (auto status = saveRecord(changes, entry); !status)
                return status;
        }
        AppraisalYear closed = book->year;
        closed.state = appraisal_state::closed;
        closed.closedOn = on;
        closed.closedBy = m_office.account();
        return saveRecord(changes, closed);
    });
}

Status AppraisalOffice::reopen(int year)
{
    const auto all = years();
    if (!all)
        return all.error();
    const auto found = find(year);
    if (!found)
        return found.error();
    if (found->isOpen())
        return conflicting(tr("The appraisal of %1 isn't closed.").arg(year));
    if (all->front().year > year)
        return conflicting(tr("The appraisal of %1 can't be reopened: that of %2 has been opened since.")
                               .arg(year)
                               .arg(all->front().year));
    const auto entries = m_office.records<AppraisalEntry>("year_id", found->id.value);
    if (!entries)
        return entries.error();
    const auto event = m_office.change(u"appraisal"_s, QString::number(year), [&](Changes& changes) -> Status {
        for (AppraisalEntry entry : *entries) {
            if (entry.former.isEmpty())
                continue;
            const auto present = m_office.cadre(entry.cadre);
            if (!present && present.error().kind != Error::Kind::NotFound)
                return present.error();
            if (present) {
                CadreFile file = *present;
                if (!takeBackRecord(file, entry.former))
                    return conflicting(tr("The appraisal of %1 in the file of %2 was changed after the closing. Take "
                                          "that back first.")
                                           .arg(year)
                                           .arg(entry.name));
                renewText(file, present->appraisals);
                if (const auto saved = changes.save(file); !saved)
                    return saved.error();
            }
            entry.former = {};
            if (auto status = saveRecord(changes, entry); !status)
                return status;
        }
        AppraisalYear opened = *found;
        opened.state = appraisal_state::open;
        opened.closedOn = {};
        opened.closedBy.clear();
        return saveRecord(changes, opened);
    });
    return event ? Status() : Status(event.error());
}

Result<std::vector<DueConsequence>> AppraisalOffice::consequences(int year, const Progress& progress)
{
    const auto found = find(year);
    if (!found)
        return found.error();
    const auto entries = m_office.records<AppraisalEntry>("year_id", found->id.value);
    if (!entries)
        return entries.error();
    QSet<CadreId> taking;
    for (const AppraisalEntry& entry : *entries)
        taking += entry.cadre;
    std::vector<DueConsequence> due;
    qint64 done = 0;
    bool stopped = false;
    const auto status = m_office.forEachCadre([&](const CadreFile& file) {
        stopped = !goOn(progress, done++, taking.size());
        if (stopped || !taking.contains(file.id))
            return !stopped;
        for (Consequence& consequence : consequencesOf(file, year, rules()))
            due.push_back({file.id, file.person.name, std::move(consequence)});
        return true;
    });
    if (!status)
        return status.error();
    if (stopped)
        return Error{Error::Kind::Cancelled, tr("The list was cancelled."), {}};
    return due;
}

Result<std::vector<GradeHistory>> AppraisalOffice::histories(int from, int to, const Progress& progress)
{
    const auto people = m_office.people();
    if (!people)
        return people.error();
    std::vector<GradeHistory> histories;
    qint64 done = 0;
    bool stopped = false;
    const auto status = m_office.forEachCadre([&](const CadreFile& file) {
        stopped = !goOn(progress, done++, *people);
        if (stopped)
            return false;
        GradeHistory history{.cadre = file.id, .name = file.person.name, .unit = file.unit};
        for (const Appraisal& appraisal : file.appraisals) {
            if (!appraisal.year || *appraisal.year < from || *appraisal.year > to)
                continue;
            QString& grade = history.grades[*appraisal.year];
            if (grade != appraisal.grade)
                grade += grade.isEmpty() ? appraisal.grade : u'/' + appraisal.grade;
        }
        histories.push_back(std::move(history));
        return true;
    });
    if (!status)
        return status.error();
    if (stopped)
        return Error{Error::Kind::Cancelled, tr("The list was cancelled."), {}};
    return histories;
}

} // namespace tidui
