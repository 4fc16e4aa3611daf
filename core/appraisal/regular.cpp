#include "core/appraisal/regular.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

const Provision<RegularShare>* shareOfPeople(int year, const RuleBook& rules)
{
    for (const auto& [key, timeline] : rules.all<RegularShare>()) {
        const auto* rule = timeline.at(QDate(year, 12, 31));
        if (rule && rule->terms.annual.isEmpty() && rule->head.certainty != Certainty::Unset)
            return rule;
    }
    return nullptr;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(QChar(0x3000)).trimmed();
}

/// Reads the cells of one pasted block.
class Paste {
public:
    Paste(const AppraisalBook& book, const std::vector<int>& people, int periods)
        : m_book(book), m_people(people), m_periods(periods)
    {
        for (const int index : people)
            m_byName[withoutBlanks(book.people[std::size_t(index)].entry.name)].push_back(index);
    }

    PastedGrades read(const QString& text, int first, int period)
    {
        QStringList lines = text.split(u'\n');
        while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
            lines.removeLast();
        const bool named = std::ranges::any_of(
            lines, [this](const QString& line) { return m_byName.contains(withoutBlanks(line.section(u'\t', 0, 0))); });
        for (int i = 0; i < lines.size(); ++i) {
            m_line = i + 1;
            QStringList cells = lines.at(i).split(u'\t');
            const int person = named ? personOf(cells.takeFirst()) : personAt(first + i);
            if (person >= 0)
                readCells(cells, person, named ? 1 : period);
        }
        return std::move(m_pasted);
    }

private:
    void problem(const QString& what) { m_pasted.problems += Tr::tr("Line %1: %2").arg(m_line).arg(what); }

    int personOf(const QString& name)
    {
        const auto found = m_byName.constFind(withoutBlanks(name));
        if (found != m_byName.constEnd() && found->size() == 1)
            return found->front();
        if (found == m_byName.constEnd())
            problem(Tr::tr("nobody shown is called %1").arg(name.trimmed()));
        else
            problem(Tr::tr("%1 people are called %2: enter theirs by hand").arg(found->size()).arg(name.trimmed()));
        return -1;
    }

    int personAt(int row)
    {
        if (std::size_t(row) < m_people.size())
            return m_people[std::size_t(row)];
        problem(Tr::tr("there are no more people in the list"));
        return -1;
    }

    void readCells(const QStringList& cells, int person, int period)
    {
        for (int i = 0; i < cells.size(); ++i) {
            const QString grade = withoutBlanks(cells.at(i));
            if (grade.isEmpty())
                continue;
            if (period + i > m_periods) {
                problem(Tr::tr("more cells than the year has periods"));
                return;
            }
            if (!regularGrades().contains(grade)) {
                problem(Tr::tr("“%1” is no grade: 好, 较好, 一般 or 较差").arg(grade));
                continue;
            }
            const AppraisalEntry& entry = m_book.people[std::size_t(person)].entry;
            m_pasted.grades.push_back({.cadre = entry.cadre, .period = period + i, .grade = grade});
        }
    }

    const AppraisalBook& m_book;
    const std::vector<int>& m_people;
    int m_periods = 0;
    int m_line = 0;
    QHash<QString, std::vector<int>> m_byName{};
    PastedGrades m_pasted{};
};

} // namespace

PeriodShare periodShare(const AppraisalBook& book, int period, const RuleBook& rules)
{
    PeriodShare share{.provision = shareOfPeople(book.year.year, rules)};
    for (const AppraisedPerson& person : book.people) {
        const auto grade = std::ranges::find(person.regular, period, &RegularGrade::period);
        if (grade == person.regular.end() || grade->grade.isEmpty())
            continue;
        ++share.graded;
        share.good += share.provision && share.provision->terms.grades.contains(grade->grade) ? 1 : 0;
    }
    if (share.provision)
        share.places = share.graded * share.provision->terms.most / 100;
    return share;
}

PastedGrades pastedGrades(const QString& text, const AppraisalBook& book, const std::vector<int>& people, int first,
                          int period, int periods)
{
    return Paste(book, people, periods).read(text, first, period);
}

} // namespace tidui
