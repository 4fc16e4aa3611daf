#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/rule_book.h"

#include <optional>

namespace tidui {

/// How one calendar year of a time in rank or post was treated (公务员职务与职级并行规定第十九条).
struct CountedYear {
    enum class Use {
        Counts,    ///< 称职: as it is.
        Shortens,  ///< 优秀: the required time is shorter.
        SetAside,  ///< 优秀 in the year of promotion, which the office doesn't use for this rank.
        Uncounted, ///< 基本称职, no grade: its months are taken off.
        Missing,   ///< No grade on file, two that differ, or one that the rule doesn't name.
    };
    int year = 0;
    Use use = Use::Missing;
    QString grade{};
    int row = -1;     ///< Of the file's appraisals; -1 without one.
    int overlap = 12; ///< Months of this year within the time.
};

/// A time in a rank or post, counted up to a day.
struct RankTime {
    QDate start{};
    bool byMonth = false; ///< The file has no day: counted from the first of the month.
    QDate on{};
    int whole = 0;     ///< Whole months from the start.
    int uncounted = 0; ///< Months taken off.
    int needed = 0;    ///< Months that the step asks for.
    int shortened = 0; ///< Months that 优秀 takes off those.
    std::vector<CountedYear> years{};

    int counted() const { return std::max(0, whole - uncounted); }
    int required() const { return std::max(0, needed - shortened); }
    bool met() const { return counted() >= required(); }
};

/// How the years that the file has no grade for are taken.
enum class MissingYears { AsUncounted, AsShortening };

/// The counting as an office does it on a day: the rule with the local settings.
struct CountingRules {
    CountingRules(const RuleBook& rules, QDate on);

    const Provision<RankCounting>* provision = nullptr; ///< Null before the rule.
    bool fromFirstOfMonth = false;                      ///< 任职起点
    bool startYearShortens = false;                     ///< 晋升当年的优秀 goes to the new rank.
    bool overlapOnly = false;                           ///< 不计算年度 takes off only the months within the time.
    bool finalAtYearEnd = false;                        ///< 等次确定; else from January on.

    /// The last year whose grade may be used on that day.
    int lastFinalYear(QDate day) const
    {
        if (finalAtYearEnd && day.month() == 12 && day.day() == 31)
            return day.year();
        return day.year() - 1;
    }
    /// The first day on which the grade of that year may be used.
    QDate finalOn(int year) const { return finalAtYearEnd ? QDate(year, 12, 31) : QDate(year + 1, 1, 1); }
};

/// Counts a time that began on a date and asks `needed` months. None without a month of beginning. Only grades that
/// are final on that day are used; what is on file about later years is passed over.
std::optional<RankTime> rankTime(const PartialDate& since, int needed, const std::vector<Appraisal>& appraisals,
                                 const CountingRules& rules, QDate on,
                                 MissingYears missing = MissingYears::AsUncounted);

/// The first day on which the time is long enough for good: later grades are taken as 称职. It may lie before
/// `time.on`.
std::optional<QDate> firstDayMet(const RankTime& time, const CountingRules& rules,
                                 MissingYears missing = MissingYears::AsUncounted);

} // namespace tidui
