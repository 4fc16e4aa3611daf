#include "tests/core/promotion/promotion_fixture.h"

#include "core/promotion/year_effect.h"
#include "core/regulation/month_count.h"

#include <random>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// The same question answered the long way: is the time long enough on each day on which that could change?
std::optional<QDate> firstDayMonthByMonth(const RankTime& time, const CountingRules& rules, MissingYears missing)
{
    std::optional<QDate> first;
    RankTime tried = time;
    const auto tryOn = [&](QDate day, int months) {
        tried.on = day;
        tried.whole = months;
        tried.uncounted = 0;
        tried.shortened = 0;
        for (const CountedYear& year : time.years) {
            if (year.year > rules.lastFinalYear(day))
                break;
            tried.uncounted += effectOf(year, rules, missing).off;
            tried.shortened += effectOf(year, rules, missing).shorter;
        }
        if (!tried.met())
            first.reset();
        else if (!first)
            first = day;
    };
    QDate next = time.start;
    for (int months = 0; months < 1200; ++months) {
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

} // namespace

TEST_CASE("第十九条: the first day is the one that going through all months finds", "[eligibility]")
{
    const QStringList grades{u"称职"_s, u"优秀"_s, u"基本称职"_s, u"不定等次"_s, u"称职"_s, u"优秀"_s};
    const std::vector books{builtInRules(), rulesWithChoice(u"next-january"_s, u"year-end"_s),
                            rulesWithChoice(u"twelve-months"_s, u"overlap"_s),
                            rulesWithChoice(u"neither"_s, u"new-rank"_s)};
    std::mt19937 random(20260601); // The cases are the same in each run.
    int met = 0;
    for (int nth = 0; nth < 4000; ++nth) {
        const QDate start = QDate(2012, 1, 1).addDays(int(random() % 4500));
        const QDate on = std::max(QDate(2019, 6, 1), start.addDays(int(random() % 4000))); // The rule's first day.
        CadreFile file;
        for (int year = start.year(); year <= on.year(); ++year) {
            if (random() % 8 != 0) // Else no grade is on file.
                file.appraisals.push_back({.year = year, .grade = grades.at(int(random() % 6))});
        }
        const CountingRules rules(books[std::size_t(nth) % books.size()], on);
        const auto missing = random() % 2 == 0 ? MissingYears::AsUncounted : MissingYears::AsShortening;
        const auto time = rankTime(PartialDate(start), int(random() % 61), file.appraisals, rules, on, missing);
        REQUIRE(time);
        INFO(start.toString(Qt::ISODate).toStdString() << " on " << on.toString(Qt::ISODate).toStdString());
        const auto day = firstDayMet(*time, rules, missing);
        REQUIRE(day == firstDayMonthByMonth(*time, rules, missing));
        met += day && *day <= on ? 1 : 0;
    }
    CHECK(met > 500);
    CHECK(met < 3500);
}
