#include "core/regulation/facts.h"

#include "core/regulation/influence_period.h"
#include "core/regulation/month_count.h"
#include "core/regulation/retirement.h"
#include "core/regulation/rule_kinds.h"
#include "core/regulation/rule_words.h"
#include "core/regulation/time_limit.h"
#include "core/regulation/working_calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RuleTerm)
};

QString monthText(int month)
{
    return PartialDate(month / 12, month % 12 + 1).chinese();
}

QStringList demandsOf(const Provision<RankStep>& step, const RuleBook& rules, QDate on)
{
    const RankStep& terms = step.terms;
    QStringList lines{Tr::tr("To %1: %2 held for %3 months.").arg(step.head.key, terms.rank).arg(terms.months)};
    if (!terms.post.isEmpty())
        lines += Tr::tr("Or a leading post of the level %1 held for %2 months.").arg(terms.post).arg(terms.months);
    if (const auto* counting = rules.at<RankCounting>(u"等次"_s, on)) {
        lines += Tr::tr("Each year graded %1 within that time: %2 months less; for example %3 months with two of them.")
                     .arg(counting->terms.shortening)
                     .arg(counting->terms.shorteningMonths)
                     .arg(std::max(0, terms.months - 2 * counting->terms.shorteningMonths));
    }
    for (const auto& [name, timeline] : rules.all<OfficeCondition>()) {
        const auto* condition = timeline.at(on);
        if (condition && (condition->terms.ranks.isEmpty() || condition->terms.ranks.contains(step.head.key)))
            lines += Tr::tr("Besides, as the office demands (%1): %2").arg(name, condition->head.text);
    }
    return lines;
}

/// The share of the posts of the organ, through the groups that it is a share of.
QStringList demandsOf(const Provision<RankQuota>& quota, const RuleBook& rules, QDate on)
{
    const RankQuota& terms = quota.terms;
    const QString ranks = terms.ranks.join(u'、');
    if (terms.of.isEmpty())
        return {Tr::tr("%1: at most %2% of the posts of the organ; of 200 posts %3.")
                    .arg(ranks)
                    .arg(terms.percent)
                    .arg(200 * terms.percent / 100.0)};
    const auto* group = rules.at<RankQuota>(terms.of, on);
    const QString of = group ? group->terms.ranks.join(u'、') : terms.of;
    QStringList lines{Tr::tr("%1: at most %2% of the number of %3 together.").arg(ranks).arg(terms.percent).arg(of)};
    if (group && group->terms.of.isEmpty() && group->head.certainty != Certainty::Unset)
        lines += Tr::tr("So of 200 posts of the organ: 200 × %1% × %2% = %3.")
                     .arg(group->terms.percent)
                     .arg(terms.percent)
                     .arg(200.0 * group->terms.percent * terms.percent / 10000.0);
    return lines;
}

QStringList demandsOf(const Provision<SanctionPeriod>& period, const RuleBook& rules, QDate on)
{
    const Sanction sanction{.name = period.head.key, .date = PartialDate(on)};
    const auto found = influencePeriods({sanction}, rules, on);
    if (found.empty() || !found.front().lastAtMost.isValid())
        return {};
    return {Tr::tr("Decided on %1, it bars promotion up to and including %2.")
                .arg(PartialDate(on).chinese(), PartialDate(found.front().lastAtMost).chinese())};
}

QStringList demandsOf(const Provision<Procedure>& procedure, const RuleBook&, QDate on)
{
    const auto days = builtInCalendar().period(on, procedure.terms.workingDays);
    return {Tr::tr("Begun on %1, its last working day is %2.")
                .arg(PartialDate(on).chinese(), PartialDate(days.back().date).chinese())};
}

/// Who reaches the former age in the month of the day.
QStringList demandsOf(const Provision<RetirementAge>& age, const RuleBook& rules, QDate on)
{
    const int birth = on.year() * 12 + on.month() - 1 - age.terms.formerAge;
    const auto retirement = retirementOf(birth, age.head.key, rules, on);
    if (!retirement)
        return {};
    QStringList lines{Tr::tr("Born in %1: retires in %2, %3 months later than before.")
                          .arg(monthText(birth), monthText(retirement->month))
                          .arg(retirement->delay)};
    if (retirement->earliest)
        lines += Tr::tr("At will from %1 on.").arg(monthText(*retirement->earliest));
    return lines;
}

QStringList demandsOf(const Provision<OfficeCondition>& condition, const RuleBook&, QDate)
{
    QStringList lines{condition.terms.ranks.isEmpty()
                          ? Tr::tr("For the promotion to any rank.")
                          : Tr::tr("For the promotion to: %1.").arg(condition.terms.ranks.join(u'、'))};
    for (const FactTest& test : condition.terms.facts)
        lines += demandWords(test);
    return lines;
}

QStringList demandsOf(const Provision<TimeLimit>& limit, const RuleBook& rules, QDate on)
{
    const auto end = timeLimit(limit.head.key, on, rules);
    if (!end)
        return {};
    QStringList lines{Tr::tr("%1 on %2: the last day is %3.")
                          .arg(limit.terms.start, PartialDate(on).chinese(), PartialDate(end->last).chinese())};
    if (end->latest != end->last)
        lines += Tr::tr("With an extension %1.").arg(PartialDate(end->latest).chinese());
    return lines;
}

QStringList demandsOf(const Provision<BranchTerm>& term, const RuleBook&, QDate on)
{
    return {Tr::tr("Elected on %1, the term runs up to and including %2.")
                .arg(PartialDate(on).chinese(), PartialDate(lastDayOfMonths(on, term.terms.months)).chinese())};
}

QStringList demandsOf(const Provision<LeavingRestriction>& restriction, const RuleBook&, QDate on)
{
    return {Tr::tr("Left on %1, it holds up to and including %2.")
                .arg(PartialDate(on).chinese(), PartialDate(lastDayOfMonths(on, restriction.terms.months)).chinese())};
}

template <class T>
QStringList demandsOf(const Provision<T>&, const RuleBook&, QDate)
{
    return {};
}

} // namespace

QStringList computedDemands(const ProvisionHead& head, const RuleBook& rules, QDate on)
{
    QStringList lines;
    AllRuleKinds::forEach([&]<class T>(const T*) {
        if (head.subject != QLatin1String(Terms<T>::subject) || head.certainty == Certainty::Unset)
            return;
        if (const auto* provision = rules.at<T>(head.key, on))
            lines = demandsOf(*provision, rules, on);
    });
    return lines;
}

} // namespace tidui
