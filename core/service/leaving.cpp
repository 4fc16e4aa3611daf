#include "core/service/leaving.h"

#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

Explanation moreThan(const QString& key, const QString& text, std::optional<int> days, const RuleBook& rules, QDate on)
{
    const auto* limit = rules.at<AbsenceLimit>(key, on);
    if (!limit)
        return {.text = text};
    Explanation finding = restingOn(limit->head, text);
    finding.required = Tr::tr("more than %1 days").arg(limit->terms.days);
    finding.actual = days ? Tr::tr("%1 days").arg(*days) : Tr::tr("not on record");
    if (days)
        finding.outcome = *days > limit->terms.days ? Outcome::Met : Outcome::NotMet;
    return finding;
}

/// Met when the article names none of the circumstances.
Explanation notBarred(const QString& key, const QString& text, const QStringList& circumstances, const RuleBook& rules,
                      QDate on)
{
    const auto* bar = rules.at<LeavingBar>(key, on);
    if (!bar)
        return {.text = text};
    Explanation finding = restingOn(bar->head, text);
    QStringList named;
    for (const QString& circumstance : circumstances) {
        if (bar->terms.cases.contains(circumstance))
            named += circumstance;
    }
    finding.outcome = named.isEmpty() ? Outcome::Met : Outcome::NotMet;
    finding.actual = named.isEmpty() ? Tr::tr("none") : named.join(u'、');
    return finding;
}

} // namespace

Explanation reviewDismissal(const Absence& absence, const QStringList& circumstances, const RuleBook& rules, QDate on)
{
    auto away = anyOf({.text = Tr::tr("Absence without leave")},
                      {moreThan(u"连续"_s, Tr::tr("Days running"), absence.running, rules, on),
                       moreThan(u"一年内累计"_s, Tr::tr("Days in one year"), absence.inYear, rules, on)});
    auto open = notBarred(u"不得辞退"_s, Tr::tr("No circumstance forbids the dismissal"), circumstances, rules, on);
    return allOf({.text = Tr::tr("Dismissal for absence")}, {std::move(away), std::move(open)});
}

Explanation reviewResignation(const std::optional<QStringList>& circumstances, const RuleBook& rules, QDate on)
{
    Explanation finding = notBarred(u"不得辞职"_s, Tr::tr("No circumstance forbids the resignation"),
                                    circumstances.value_or(QStringList()), rules, on);
    if (!circumstances) {
        finding.outcome = Outcome::Unknown;
        finding.actual = Tr::tr("not on record");
    }
    return finding;
}

QDate restrictedTo(bool leader, QDate left, const RuleBook& rules)
{
    const auto* rule = rules.at<LeavingRestriction>(leader ? u"领导成员和县处级以上"_s : u"其他公务员"_s, left);
    return rule ? lastDayOfMonths(left, rule->terms.months) : QDate();
}

} // namespace tidui
