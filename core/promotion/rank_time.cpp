#include "core/promotion/rank_time.h"

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
        const bool lacks = year.use == CountedYear::Use::Missing;
        if (year.use == CountedYear::Use::Shortens || (lacks && missing == MissingYears::AsShortening))
            time.shortened += rules.provision->terms.shorteningMonths;
        else if (year.use == CountedYear::Use::Uncounted || lacks)
            time.uncounted += rules.overlapOnly ? year.overlap : 12;
    }
}

} // namespace

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
            const bool wholeYear = time.start.dayOfYear() == 1;
            if (counted.use == CountedYear::Use::Shortens && !wholeYear && !rules.startYearShortens)
                counted.use = CountedYear::Use::SetAside;
        }
        time.years.push_back(counted);
    }
    time.whole = wholeMonths(time.start, on);
    sumUp(time, rules, missing);
    return time;
}

std::optional<QDate> firstDayMet(const RankTime& time, const CountingRules& rules, MissingYears missing)
{
    // The answer changes only on a monthly anniversary of the start or on the day a grade becomes final.
    constexpr int mostMonths = 1200;
    std::optional<QDate> first;
    RankTime tried = time;
    const auto tryOn = [&](QDate day, int months) {
        tried.on = day;
        tried.whole = months;
        sumUp(tried, rules, missing);
        if (!tried.met())
            first.reset();
        else if (!first)
            first = day;
    };
    QDate next = time.start;
    for (int months = 0; months < mostMonths; ++months) {
        const QDate day = next;
        next = monthsAfter(time.start, months + 1);
        tryOn(day, months);
        const QDate known = rules.finalOn(rules.finalAtYearEnd ? day.year() : next.year() - 1);
        if (known > day && known < next)
            tryOn(known, months);
        if (first && day >= time.on)
            return first;
    }
    return std::nullopt;
}

} // namespace tidui
