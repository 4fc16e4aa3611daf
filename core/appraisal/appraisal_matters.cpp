#include "core/appraisal/appraisal_book.h"

#include "core/base/partial_date.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

using Part = AppraisalStanding::Part;

QString shown(QDate day)
{
    return PartialDate(day).display();
}

/// Puts together what is open about one person.
class PersonReview {
public:
    PersonReview(const AppraisedPerson& person, int year, const RuleBook& rules)
        : m_person(person), m_part(person.part()), m_grade(person.grade()), m_lastDay(year, 12, 31), m_rules(rules),
          m_ruled(!person.entry.ruling.isEmpty())
    {
    }

    std::vector<Explanation> take()
    {
        if (!m_ruled)
            std::ranges::copy_if(m_person.found.reasons, std::back_inserter(m_matters),
                                 [](const Explanation& reason) { return reason.outcome == Outcome::Judgement; });
        if (m_part == Part::Graded)
            reviewGrade();
        else if (m_part == Part::Elsewhere && m_grade.isEmpty() && !m_ruled)
            open(Tr::tr("The grade given where the person worked"), Tr::tr("not entered"), Outcome::Judgement);
        else if (m_part == Part::CommentsOnly || m_part == Part::Open)
            reviewNoGrade();
        if (m_person.isObjected())
            reviewObjection();
        return std::move(m_matters);
    }

private:
    Explanation& open(const QString& text, const QString& actual, Outcome outcome)
    {
        m_matters.push_back({.outcome = outcome, .text = text, .actual = actual});
        return m_matters.back();
    }

    /// A step of the procedure that wasn't taken; its rule says what it is.
    void ask(const QString& key, const QString& actual)
    {
        const auto* rule = m_rules.at<AppraisalStep>(key, m_lastDay);
        Explanation matter = rule ? restingOn(rule->head, rule->head.text) : Explanation{.text = key};
        matter.outcome = Outcome::NotMet;
        matter.actual = actual;
        m_matters.push_back(std::move(matter));
    }

    void reviewGrade()
    {
        if (m_grade.isEmpty()) {
            ask(u"确定等次"_s, Tr::tr("no grade decided"));
            return;
        }
        if (m_grade == appraisal_grade::ungraded && !m_ruled)
            open(Tr::tr("No grade only where a rule says so"), Tr::tr("no grade, and no circumstance on file for it"),
                 Outcome::Judgement);
        if (m_grade == appraisal_grade::excellent && !m_person.found.mayBeExcellent)
            refuse(Tr::tr("%1 isn't open to the person").arg(m_grade));
        const QString verdict = m_person.verdict();
        if (!verdict.isEmpty() && m_grade != verdict)
            refuse(Tr::tr("the rule brings %1, decided was %2").arg(verdict, m_grade));
        reviewRegular();
        if (!m_person.act(appraisal_act::notified))
            ask(u"书面通知"_s, Tr::tr("no notice entered"));
    }

    void reviewNoGrade()
    {
        const AppraisalAct* decided = m_person.act(appraisal_act::decided);
        if (decided && !decided->grade.isEmpty() && decided->grade != appraisal_grade::ungraded)
            refuse(Tr::tr("takes part without a grade, decided was %1").arg(decided->grade));
    }

    /// What was decided goes against a circumstance of the person's: each with its article.
    void refuse(const QString& actual)
    {
        for (const Explanation& reason : m_person.found.reasons) {
            if (reason.outcome != Outcome::Met)
                continue;
            Explanation matter = reason;
            matter.outcome = Outcome::NotMet;
            matter.actual = Tr::tr("%1: %2").arg(actual, reason.actual);
            m_matters.push_back(std::move(matter));
        }
    }

    void reviewRegular()
    {
        for (const auto& [key, timeline] : m_rules.all<RegularShare>()) {
            const auto* rule = timeline.at(m_lastDay);
            if (!rule || rule->head.certainty == Certainty::Unset || !rule->terms.annual.contains(m_grade))
                continue;
            Explanation matter = restingOn(rule->head, rule->head.text);
            matter.required = demandOf(rule->terms);
            if (regularGradesGiven().isEmpty()) { // One line is enough to say that there are none.
                matter.outcome = Outcome::Unknown;
                matter.actual = Tr::tr("no regular appraisals on record");
                m_matters.push_back(std::move(matter));
                return;
            }
            if (!keeps(rule->terms, matter)) {
                matter.outcome = Outcome::Judgement;
                if (!m_ruled)
                    m_matters.push_back(std::move(matter));
            }
        }
    }

    QStringList regularGradesGiven() const
    {
        QStringList grades;
        for (const RegularGrade& each : m_person.regular) {
            if (!each.grade.isEmpty())
                grades += each.grade;
        }
        return grades;
    }

    static QString demandOf(const RegularShare& share)
    {
        const QString grades = share.grades.join(Tr::tr(" or "));
        return share.least > 0 ? Tr::tr("%1 in at least %2% of the periods").arg(grades).arg(share.least)
                               : Tr::tr("%1 in at most %2% of the periods").arg(grades).arg(share.most);
    }

    bool keeps(const RegularShare& share, Explanation& matter) const
    {
        const QStringList grades = regularGradesGiven();
        const auto counted =
            int(std::ranges::count_if(grades, [&share](const QString& grade) { return share.grades.contains(grade); }));
        const auto all = int(grades.size());
        matter.actual = Tr::tr("%1 of %2 periods: %3").arg(counted).arg(all).arg(grades.join(u'、'));
        return counted * 100 >= share.least * all && counted * 100 <= share.most * all;
    }

    void reviewObjection()
    {
        const AppraisalAct* objected = m_person.act(appraisal_act::objected);
        const auto* rule = m_rules.at<TimeLimit>(u"复核决定"_s, objected->on.isValid() ? objected->on : m_lastDay);
        Explanation matter = rule ? restingOn(rule->head, rule->head.text) : Explanation{};
        if (!rule)
            matter.text = Tr::tr("An objection is reviewed");
        matter.outcome = Outcome::NotMet;
        matter.actual = Tr::tr("objected on %1, not reviewed").arg(shown(objected->on));
        if (rule && objected->on.isValid())
            matter.required = Tr::tr("by %1").arg(shown(objected->on.addDays(rule->terms.days)));
        m_matters.push_back(std::move(matter));
    }

    const AppraisedPerson& m_person;
    const Part m_part;
    const QString m_grade;
    const QDate m_lastDay;
    const RuleBook& m_rules;
    const bool m_ruled; ///< A person looked at the case and gave the reason.
    std::vector<Explanation> m_matters{};
};

Explanation capMatter(const ExcellentScope& scope, const ScopeStanding& standing)
{
    Explanation matter = standing.cap.provision
                             ? restingOn(standing.cap.provision->head, standing.cap.provision->head.text)
                             : Explanation{};
    matter.required =
        Tr::tr("%1: at most %2; %3").arg(scope.name, QString::number(standing.cap.places), standing.cap.arithmetic);
    matter.actual = Tr::tr("%1: %2 graded excellent").arg(scope.name, QString::number(standing.excellent()));
    matter.outcome = standing.isOver() ? Outcome::NotMet : Outcome::Met;
    if (scope.withConsent && scope.document.isEmpty()) {
        matter.outcome = Outcome::NotMet;
        matter.actual += Tr::tr("; the document that agrees to the higher share is missing");
    }
    return matter;
}

/// 优秀 are published inside the organ for so many working days.
Explanation publicityMatter(const AppraisalYear& year, const Provision<Procedure>& rule,
                            const WorkingCalendar& calendar, QDate on)
{
    Explanation matter = restingOn(rule.head, rule.head.text);
    matter.outcome = Outcome::NotMet;
    if (!year.noticeFrom.isValid()) {
        matter.actual = Tr::tr("the days of the publicity aren't entered");
        return matter;
    }
    const QDate last = calendar.period(year.noticeFrom, rule.terms.workingDays).back().date;
    matter.required =
        Tr::tr("%1 working days from %2: to %3").arg(rule.terms.workingDays).arg(shown(year.noticeFrom), shown(last));
    matter.actual = year.noticeUntil.isValid()
                        ? Tr::tr("published from %1 to %2").arg(shown(year.noticeFrom), shown(year.noticeUntil))
                        : Tr::tr("published from %1").arg(shown(year.noticeFrom));
    matter.earliest = last.addDays(1);
    if (year.noticeUntil.isValid() && year.noticeUntil >= last && on > last)
        matter.outcome = Outcome::Met;
    return matter;
}

} // namespace

std::vector<Explanation> personMatters(const AppraisedPerson& person, int year, const RuleBook& rules)
{
    return PersonReview(person, year, rules).take();
}

bool holdsUp(const Explanation& matter)
{
    return matter.outcome == Outcome::NotMet || matter.outcome == Outcome::Judgement;
}

std::vector<Explanation> yearMatters(const AppraisalBook& book, const RuleBook& rules, const WorkingCalendar& calendar,
                                     QDate on)
{
    std::vector<Explanation> matters;
    const auto scopes = scopeStandings(book, rules);
    bool anyExcellent = false;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        matters.push_back(capMatter(book.scopes[i], scopes[i]));
        anyExcellent = anyExcellent || scopes[i].excellent() > 0;
    }
    QStringList unplaced;
    for (const AppraisedPerson& person : book.people) {
        if (person.scope < 0 && person.isCounted())
            unplaced += person.entry.name;
    }
    if (!unplaced.isEmpty())
        matters.push_back({.outcome = Outcome::NotMet,
                           .text = Tr::tr("Everybody who takes part is in a scope of its own cap"),
                           .actual = Tr::tr("in none: %1").arg(unplaced.join(u'、'))});
    const auto* publicity = rules.at<Procedure>(u"优秀公示"_s, QDate(book.year.year, 12, 31));
    if (anyExcellent && publicity)
        matters.push_back(publicityMatter(book.year, *publicity, calendar, on));
    if (book.year.document.isEmpty())
        matters.push_back({.outcome = Outcome::NotMet,
                           .text = Tr::tr("The document that decides the results"),
                           .actual = Tr::tr("not entered")});
    return matters;
}

} // namespace tidui
