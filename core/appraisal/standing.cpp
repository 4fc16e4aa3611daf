#include "core/appraisal/standing.h"

#include "core/regulation/influence_period.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

using Part = AppraisalStanding::Part;

/// What a sanction does to a grade, the lightest first. The heaviest of several governs.
const QStringList& effects()
{
    static const QStringList inOrder{u"normal"_s, u"not-excellent"_s, u"no-grade"_s, u"incompetent"_s};
    return inOrder;
}

/// Puts together what the circumstances of one person's year bring.
class StandingReview {
public:
    StandingReview(const CadreFile& file, const YearFacts& facts, int year, const RuleBook& rules)
        : m_file(file), m_facts(facts), m_year(year), m_lastDay(year, 12, 31), m_rules(rules)
    {
    }

    AppraisalStanding take(int workingDays)
    {
        if (m_file.person.category.isEmpty())
            judge(Tr::tr("the category of the person isn't on file: a civil servant or not"), {});
        reviewLeaving();
        reviewComing();
        reviewSanctions();
        reviewProbation();
        if (m_facts.leadingMember)
            apply(u"领导成员"_s, Tr::tr("leading member of the organ"), {});
        if (m_facts.elsewhereMonths > 0 && m_facts.elsewhereMonths >= monthsOf(u"援派挂职"_s))
            apply(u"援派挂职"_s, Tr::tr("%1 months elsewhere").arg(m_facts.elsewhereMonths), {});
        if (m_facts.leaveDays * 12 > workingDays * monthsOf(u"病事假"_s))
            apply(u"病事假"_s, Tr::tr("%1 days of leave of %2 working days").arg(m_facts.leaveDays).arg(workingDays),
                  {});
        if (m_facts.underInvestigation)
            apply(u"立案审查"_s, Tr::tr("under investigation at the end of the year"), {});
        if (m_facts.refused)
            apply(u"无正当理由不参加"_s, Tr::tr("refused to take part"), {});
        return std::move(m_standing);
    }

private:
    /// From how many months of the year on the circumstance holds.
    int monthsOf(const QString& key) const
    {
        const auto* rule = m_rules.at<AppraisalPart>(key, m_lastDay);
        return rule ? rule->terms.months : 0;
    }

    void reviewLeaving()
    {
        for (std::size_t i = 0; i < m_file.leavings.size(); ++i) {
            const PartialDate& date = m_file.leavings[i].date;
            if (date.isDate() && firstDayOf(date) <= m_lastDay)
                apply(u"年内离开"_s, Tr::tr("left %1: %2").arg(date.display(), m_file.leavings[i].method),
                      {u"leaving"_s, int(i)});
        }
    }

    /// 调任、转任: who came in the year is this unit's to grade for the whole of it.
    void reviewComing()
    {
        for (std::size_t i = 0; i < m_file.entries.size(); ++i) {
            const Entry& entry = m_file.entries[i];
            if (entry.date.isDate() && entry.date.year() == m_year && !entry.method.contains(u"录用"))
                apply(u"转任"_s, Tr::tr("came %1: %2").arg(entry.date.display(), entry.method), {u"entry"_s, int(i)});
        }
    }

    void reviewProbation()
    {
        const auto* probation = m_rules.at<Probation>(u"试用期"_s, m_lastDay);
        if (!probation)
            return;
        for (std::size_t i = 0; i < m_file.entries.size(); ++i) {
            const Entry& entry = m_file.entries[i];
            if (!entry.method.contains(u"录用") || !entry.date.isDate() || firstDayOf(entry.date) > m_lastDay)
                continue;
            const QDate end = monthsAfter(firstDayOf(entry.date), probation->terms.months);
            const bool inTheYear = end > QDate(m_year, 1, 1) && end <= m_lastDay;
            const auto* setting = m_rules.at<AppraisalSetting>(u"试用期满当年"_s, m_lastDay);
            if (end > m_lastDay || (inTheYear && setting && setting->terms.choice == u"comments"))
                apply(u"试用期"_s,
                      Tr::tr("recruited %1, probation to %2").arg(entry.date.display(), PartialDate(end).display()),
                      {u"entry"_s, int(i)});
        }
    }

    void reviewSanctions()
    {
        for (std::size_t i = 0; i < m_file.sanctions.size(); ++i) {
            const Sanction& sanction = m_file.sanctions[i];
            const Evidence record{u"sanction"_s, int(i)};
            if (!sanction.date.isDate())
                judge(Tr::tr("%1, its date isn't on file").arg(sanction.name), record);
            else if (const int years = m_year - firstDayOf(sanction.date).year(); years >= 0 && years <= 2)
                reviewSanction(sanction, years, record);
        }
    }

    void reviewSanction(const Sanction& sanction, int yearsAfter, const Evidence& record)
    {
        // The rule of the year in which it was decided says what follows from it in the years after.
        const QDate decided = firstDayOf(sanction.date);
        const auto* rule = m_rules.at<SanctionGrade>(sanctionKey(sanction.name), decided);
        const QString actual = Tr::tr("%1 of %2").arg(sanction.name, sanction.date.display());
        if (!rule && yearsAfter == 0)
            judge(Tr::tr("%1, for which the rules name no effect on the grade").arg(actual), record);
        if (rule && rule->head.certainty == Certainty::Unset) { // The text leaves more open than years can say.
            Explanation reason = restingOn(rule->head, rule->head.text);
            reason.actual = actual;
            reason.outcome = Outcome::Judgement;
            reason.evidence.push_back(record);
            m_standing.reasons.push_back(std::move(reason));
        }
        if (!rule || rule->head.certainty == Certainty::Unset)
            return;
        const std::array effectsByYear{rule->terms.year, rule->terms.next, rule->terms.second};
        const auto effect = effects().indexOf(effectsByYear[std::size_t(yearsAfter)]);
        if (effect <= 0)
            return;
        Explanation reason = restingOn(rule->head, rule->head.text);
        reason.actual = actual;
        reason.outcome = Outcome::Met;
        reason.evidence.push_back(record);
        m_standing.reasons.push_back(std::move(reason));
        m_standing.mayBeExcellent = false;
        if (effect == effects().indexOf(u"incompetent"))
            setVerdict(u"不称职"_s);
        else if (effect == effects().indexOf(u"no-grade"))
            lower(Part::CommentsOnly);
    }

    void apply(const QString& key, const QString& actual, const Evidence& record)
    {
        const auto* rule = m_rules.at<AppraisalPart>(key, m_lastDay);
        if (!rule) {
            judge(actual, record);
            return;
        }
        Explanation reason = restingOn(rule->head, rule->head.text);
        reason.actual = actual;
        reason.outcome = Outcome::Met;
        if (record.row >= 0)
            reason.evidence.push_back(record);
        m_standing.reasons.push_back(std::move(reason));
        if (!rule->terms.verdict.isEmpty())
            setVerdict(rule->terms.verdict);
        if (const auto part = appraisalPart(rule->terms.part))
            lower(*part);
    }

    /// Where no rule speaks, a person decides.
    void judge(const QString& actual, const Evidence& record)
    {
        Explanation reason{.outcome = Outcome::Judgement, .actual = actual};
        if (record.row >= 0)
            reason.evidence.push_back(record);
        m_standing.reasons.push_back(std::move(reason));
    }

    /// A grade that a circumstance brings goes before "no grade": 撤销党内职务 beside 撤职 is 不称职.
    void setVerdict(const QString& grade)
    {
        m_standing.verdict = grade;
        m_standing.mayBeExcellent = false;
        if (m_standing.part == Part::CommentsOnly)
            m_standing.part = Part::Graded;
    }

    void lower(Part part)
    {
        if (part == Part::CommentsOnly && !m_standing.verdict.isEmpty())
            return;
        m_standing.part = std::max(m_standing.part, part);
    }

    const CadreFile& m_file;
    const YearFacts& m_facts;
    int m_year;
    QDate m_lastDay;
    const RuleBook& m_rules;
    AppraisalStanding m_standing{};
};

} // namespace

bool AppraisalStanding::forAPerson() const
{
    return std::ranges::any_of(reasons, [](const Explanation& reason) { return reason.outcome == Outcome::Judgement; });
}

std::optional<Part> appraisalPart(const QString& name)
{
    static const QHash<QString, Part> parts{{u"graded"_s, Part::Graded},   {u"comments"_s, Part::CommentsOnly},
                                            {u"open"_s, Part::Open},       {u"elsewhere"_s, Part::Elsewhere},
                                            {u"outside"_s, Part::Outside}, {u"none"_s, Part::None}};
    const auto found = parts.find(name);
    return found == parts.end() ? std::nullopt : std::optional(*found);
}

AppraisalStanding appraisalStanding(const CadreFile& file, const YearFacts& facts, int year, int workingDays,
                                    const RuleBook& rules)
{
    return StandingReview(file, facts, year, rules).take(workingDays);
}

} // namespace tidui
