#include "core/regulation/influence_period.h"

#include "core/regulation/month_count.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The last day of so many months from a day on (5.4 of the domain's facts): the day before the same day of the month;
/// where the month has no such day, as the office decided.
QDate lastDay(QDate from, int months, const RuleBook& rules)
{
    const QDate after = monthsAfter(from, months);
    if (after.day() == from.day())
        return after.addDays(-1);
    const auto* setting = rules.at<CountingSetting>(u"期满日"_s, from);
    return setting && setting->terms.choice == u"day-before" ? after.addDays(-1) : after;
}

void bound(InfluencePeriod& period, const Sanction& sanction, const RuleBook& rules)
{
    const SanctionPeriod& terms = period.provision->terms;
    const QDate latest = lastDayOf(sanction.date);
    if (terms.afterRestoration == 0) {
        period.lastAtLeast = lastDay(period.begins, terms.months, rules);
        period.lastAtMost = lastDay(latest, terms.months, rules);
        return;
    }
    // 留党察看: the years after it count from the restoration of rights, when the file has it.
    if (sanction.lifted.isDate()) {
        period.lastAtLeast = lastDay(firstDayOf(sanction.lifted), terms.afterRestoration, rules);
        period.lastAtMost = lastDay(lastDayOf(sanction.lifted), terms.afterRestoration, rules);
        return;
    }
    period.lastAtLeast = lastDay(period.begins, terms.months + terms.afterRestoration, rules);
}

/// Lifted or revoked before its end, it bars no longer. The restoration after 留党察看 is no such end.
void endEarly(InfluencePeriod& period, const Sanction& sanction)
{
    const QDate lifted = lastDayOf(sanction.lifted);
    const bool restoration = period.provision && period.provision->terms.afterRestoration > 0;
    if (restoration || !lifted.isValid() || !period.lastAtMost.isValid() || lifted > period.lastAtMost)
        return;
    period.lastAtLeast = std::min(period.lastAtLeast, firstDayOf(sanction.lifted).addDays(-1));
    period.lastAtMost = lifted.addDays(-1);
}

/// A new state sanction during the period of another: what remains of that and the new one together.
void cumulate(InfluencePeriod& period, const InfluencePeriod& before, const RuleBook& rules)
{
    const auto* rule = rules.at<SanctionCumulation>(u"处分期内再受处分"_s, period.begins);
    if (!rule || !before.lastAtMost.isValid() || before.lastAtMost < period.begins || before.begins > period.begins)
        return;
    const int months = period.provision->terms.months;
    const QDate limit = lastDay(period.begins, rule->terms.longest, rules);
    period.lastAtLeast = std::min(lastDay(before.lastAtLeast.addDays(1), months, rules), limit);
    period.lastAtMost = std::min(lastDay(before.lastAtMost.addDays(1), months, rules), limit);
    period.cumulation = &rule->head;
}

bool isState(const InfluencePeriod& period)
{
    return period.provision && period.provision->terms.kind == u"state" && period.begins.isValid();
}

} // namespace

QString sanctionKey(const QString& name)
{
    QString key = name.trimmed();
    for (const QString& prefix : {u"政务"_s, u"行政"_s}) {
        if (key.startsWith(prefix))
            key = key.mid(prefix.size());
    }
    for (const QString& suffix : {u"处分"_s, u"谈话"_s}) {
        if (key.endsWith(suffix))
            key.chop(suffix.size());
    }
    return key == u"严重警告" ? u"党内严重警告"_s : key;
}

std::vector<InfluencePeriod> influencePeriods(const std::vector<Sanction>& sanctions, const RuleBook& rules, QDate on)
{
    std::vector<InfluencePeriod> periods;
    for (std::size_t i = 0; i < sanctions.size(); ++i) {
        const Sanction& sanction = sanctions[i];
        InfluencePeriod period{.row = int(i), .begins = firstDayOf(sanction.date)};
        if (period.begins.isValid() && period.begins > on)
            continue;
        period.provision =
            rules.at<SanctionPeriod>(sanctionKey(sanction.name), period.begins.isValid() ? period.begins : on);
        if (sanction.until.isDate()) { // The decision's own words go before arithmetic.
            period.lastAtLeast = firstDayOf(sanction.until);
            period.lastAtMost = lastDayOf(sanction.until);
        } else if (period.provision && period.begins.isValid()) {
            bound(period, sanction, rules);
            if (isState(period)) {
                for (const InfluencePeriod& before : periods) {
                    if (isState(before))
                        cumulate(period, before, rules);
                }
            }
        }
        if (!sanction.lifted.isDate() || firstDayOf(sanction.lifted) <= on)
            endEarly(period, sanction);
        periods.push_back(period);
    }
    return periods;
}

} // namespace tidui
