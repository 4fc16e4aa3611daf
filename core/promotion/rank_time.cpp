#include "core/promotion/year_effect.h"

#include "core/regulation/month_count.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString choiceOf(const RuleBook& rules, const QString& key, QDate on)
{
    const auto* setting = rules.at<CountingSetting>(key, on);
    return setting ? setting->terms.choice : QString();
}

CountedYear gradeOf(int year, const std::vector<Appraisal>& appraisals, const RankCounting& rule)
{
    CountedYear found{.year = year};
    for (std::size_t i = 0; i < appraisals.size(); ++i) {
        if (appraisals[i].year != year)
            continue;
        const bool differs = found.row >= 0 && found.grade != appraisals[i].grade;
        found.row = int(i);
        found.grade = differs ? QString() : appraisals[i].grade;
        if (differs)
            return found;
    }
    if (found.row < 0)
        return found;
    if (found.grade == rule.shortening)
        found.use = CountedYear::Use::Shortens;
    else if (rule.counted.contains(found.grade))
        found.use = CountedYear::Use::Counts;
    else if (rule.uncounted.contains(found.grade))
        found.use = CountedYear::Use::Uncounted;
    return found;
}

/// Sums up the years whose grades are final on time.on.
void sumUp(RankTime& time, const CountingRules& rules, MissingYears missing)
{
    time.uncounted = 0;
    time.shortened = 0;
    const int lastFinal = rules.lastFinalYear(time.on);
    for (const CountedYear& year : time.years) {
        if (year.year > lastFinal)
            break;
        const YearEffect effect = effectOf(year, rules, missing);
        time.uncounted += effect.off;
        time.shortened += effect.shorter;
    }
}

} // namespace

CountedYear::Use useInFirstYear(CountedYear::Use use, bool wholeYear, const CountingRules& rules)
{
    const bool setAside = use == CountedYear::Use::Shortens && !wholeYear && !rules.startYearShortens;
    return setAside ? CountedYear::Use::SetAside : use;
}

YearEffect effectOf(const CountedYear& year, const CountingRules& rules, MissingYears missing)
{
    const bool lacks = year.use == CountedYear::Use::Missing;
    if (year.use == CountedYear::Use::Shortens || (lacks && missing == MissingYears::AsShortening))
        return {.shorter = rules.provision->terms.shorteningMonths};
    if (year.use == CountedYear::Use::Uncounted || lacks)
        return {.off = rules.overlapOnly ? year.overlap : 12};
    return {};
}

CountingRules::CountingRules(const RuleBook& rules, QDate on)
    : provision(rules.at<RankCounting>(u"等次"_s, on)),
      fromFirstOfMonth(choiceOf(rules, u"任职起点"_s, on) == u"first-of-month"),
      startYearShortens(choiceOf(rules, u"晋升当年的优秀"_s, on) == u"new-rank"),
      overlapOnly(choiceOf(rules, u"不计算年度"_s, on) == u"overlap"),
      finalAtYearEnd(choiceOf(rules, u"等次确定"_s, on) == u"year-end")
{
}

std::optional<RankTime> rankTime(const PartialDate& since, int needed, const std::vector<Appraisal>& appraisals,
                                 const CountingRules& rules, QDate on, MissingYears missing)
{
    if (!since.hasMonth() || !rules.provision)
        return std::nullopt;
    RankTime time{.start = firstDayOf(since), .byMonth = !since.hasDay(), .on = on, .needed = needed};
    if (rules.fromFirstOfMonth)
        time.start = QDate(time.start.year(), time.start.month(), 1);
    for (int year = time.start.year(); rules.finalOn(year) <= on; ++year) {
        CountedYear counted = gradeOf(year, appraisals, rules.provision->terms);
        if (year == time.start.year()) {
            counted.overlap = 13 - time.start.month();
            counted.use = useInFirstYear(counted.use, time.start.dayOfYear() == 1, rules);
        }
        time.years.push_back(counted);
    }
    time.whole = wholeMonths(time.start, on);
    sumUp(time, rules, missing);
    return time;
}

std::optional<QDate> firstDayMet(const RankTime& time, const CountingRules& rules, MissingYears missing)
{
    constexpr int mostMonths = 1200; // A hundred years: a date that was typed wrongly.
    std::vector<YearEffect> years;
    for (const CountedYear& year : time.years)
        years.push_back(effectOf(year, rules, missing));
    const int firstFinal = wholeMonths(time.start, rules.finalOn(time.start.year()));
    const auto met = longEnough(time.needed, {}, years, firstFinal, wholeMonths(time.start, time.on));
    if (met.months >= mostMonths)
        return std::nullopt;
    return met.finalYear < 0 ? monthsAfter(time.start, met.months)
                             : rules.finalOn(time.years[std::size_t(met.finalYear)].year);
}

} // namespace tidui
