#pragma once

#include "core/cadre/cadre.h"
#include "core/promotion/long_enough.h"
#include "core/promotion/rank_time.h"
#include "core/succession/forecast_plan.h"
#include "core/succession/forecast_ranks.h"

#include <limits>

namespace tidui {

/// A month that doesn't come.
inline constexpr int neverMonth = std::numeric_limits<int>::max();

/// A time in rank or post, as far as the years go that are final in the first month of the forecast.
struct TimeSoFar {
    int start = 0;      ///< The first month on whose first day the time has begun; 0 = no such time.
    int begun = 0;      ///< The month in which it began.
    bool whole = false; ///< It began with the year.
    int off = 0;        ///< Months taken off so far.
    int shorter = 0;    ///< Months that 优秀 has taken off what is needed so far.
};

/// Grades that aren't known yet, by year: bit 0 is the year before the first month's, bit 1 that year, and so on. A
/// year with neither bit is 称职.
struct AssumedGrades {
    quint32 excellent = 0; ///< 优秀
    quint32 uncounted = 0; ///< A year that doesn't count.
};

/// What a forecast asks of people, kept small: where they stand on the ladder, since when, the years so far, bars, and
/// when they retire. Made of the files as they stand; the same functions answer as in the review (promotion/review.h).
class ForecastStaff {
public:
    ForecastStaff() = default;
    /// `from`, `today`: any day of the first month, and of this one. Who reaches the age of retirement in between is
    /// gone by then. The rules must live as long as people are appended; they are those in force on the first day of
    /// `from`, for all years.
    ForecastStaff(const RuleBook& rules, QDate from, QDate today);

    struct Person {
        CadreId cadre{};
        int unit = -1;             ///< Index of units().
        qint16 rank = -1;          ///< Held; index of ranks(). -1 = none on file.
        qint16 target = -1;        ///< The next one up; -1 = none.
        qint16 post = -1;          ///< Level of leading post, index of ranks().posts(); -1 = none that a step names.
        bool leads = false;        ///< Holds a level of leading post.
        bool firstRank = false;    ///< 军转干部首次确定职级: takes no place before the next promotion.
        bool lastYearOpen = false; ///< The year before the first month's has no grade on file yet: it is assumed too.
        bool judged = false;       ///< A sanction whose weight is for a person to judge: taken as cleared.
        qint16 excellent = 0;      ///< 优秀 of so many graded years on file.
        qint16 graded = 0;
        int birth = 0;    ///< Month; 0 = not known.
        int retires = 0;  ///< 法定退休年月; 0 = not known.
        int earliest = 0; ///< 最早自愿提前退休年月; 0 = no such choice.
        /// 原法定退休年龄五十五周岁: of a woman without a stated age limit; 0 for others.
        int retiresBy55 = 0;
        int leaves = 0;    ///< The last month in service, when the file has a date of leaving; else 0.
        int heldSince = 0; ///< Month in which the time in the rank (or, without one, the post) began.
        TimeSoFar inRank{};
        TimeSoFar inPost{};
        int metSince = 0;    ///< The month from which the years for `target` are enough, when that has come; else 0.
        int barredUntil = 0; ///< Not before this month: influence periods, grades, the office's conditions.
    };

    /// Takes up somebody who is in service; of those who have left, only their leaving, for the history. People come
    /// in the order of their ids.
    void append(const CadreFile& file);

    int from() const { return m_from; }   ///< The first month.
    int today() const { return m_today; } ///< Month.
    const std::vector<Person>& people() const { return m_people; }
    const std::vector<UnitId>& units() const { return m_units; }
    const ForecastRanks& ranks() const { return m_ranks; }
    int probationMonths() const { return m_probation; } ///< 试用期
    int rowOf(CadreId cadre) const;                     ///< -1 when there is no such person.

    /// The month from which the years for the step to `target` are enough, not before `notBefore`; neverMonth when they
    /// never are. `inRank`: the time in the rank held then.
    int monthMet(const Person& person, const TimeSoFar& inRank, int target, AssumedGrades grades, int notBefore) const;
    /// A time that begins on the first of a month of the forecast.
    static TimeSoFar timeFrom(int month);
    /// The grades by an assumption, for years up to `until`'s.
    AssumedGrades assumedGrades(const Person& person, GradeAssumption assumption, int until) const;
    /// The bit of a year in AssumedGrades.
    quint32 yearBit(int year) const;

    /// The office's own rates over the five years before (近五年), per ten thousand people and year; 0 without a
    /// record.
    int leavingRate() const { return ratePerYear(m_left); }
    int transferRate() const { return ratePerYear(m_transferred); }
    int uncountedRate() const; ///< Of graded years, those that don't count.

private:
    struct Counted {
        TimeSoFar sofar{};
        int metSince = 0;
    };
    void countHistory(const CadreFile& file);
    void setRetirement(Person& person, const CadreFile& file) const;
    void setTimes(Person& person, const CadreFile& file) const;
    void setBars(Person& person, const CadreFile& file) const;
    Counted countTime(const Person& person, const PartialDate& since, int needed, const CadreFile& file) const;
    int enoughFor(const Person& person, const TimeSoFar& time, int needed, AssumedGrades grades, int notBefore) const;
    int unitIndex(UnitId unit);
    int ratePerYear(int people) const;

    const RuleBook* m_rules = nullptr;
    QDate m_first{}; ///< The first day of the first month.
    int m_from = 0;
    int m_today = 0;
    ForecastRanks m_ranks{};
    std::optional<CountingRules> m_counting{};
    YearEffect m_excellent{};     ///< What a year does: 优秀,
    YearEffect m_uncounted{};     ///< a year that doesn't count.
    bool m_hasConditions = false; ///< The office demands something of its own (附加条件).
    QStringList m_uncountedReasons{};
    int m_probation = 0;
    std::vector<Person> m_people{};
    std::vector<UnitId> m_units{};
    QHash<UnitId, int> m_unitIndex{};
    int m_left = 0;
    int m_transferred = 0;
    qint64 m_personMonths = 0; ///< In service during those five years.
    int m_gradedYears = 0;
    int m_uncountedYears = 0;
};

} // namespace tidui
