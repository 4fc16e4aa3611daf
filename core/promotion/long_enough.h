#pragma once

#include <algorithm>
#include <optional>
#include <span>

namespace tidui {

/// What the grade of a year does to a time in rank once it is final (公务员职务与职级并行规定第十九条), in months.
struct YearEffect {
    int off = 0;     ///< Taken off the time: a year that doesn't count.
    int shorter = 0; ///< Taken off what is needed: 优秀.
};

/// From when a time is long enough: so many whole months after its start, or the day on which a year's grade is final.
struct LongEnough {
    int months = 0;     ///< Whole months from the start; of a year, those complete by the day it is final.
    int finalYear = -1; ///< Index of the year that decides; -1 = the months do.
};

/// When a time that needs so many months is long enough, for good as far as the `years` tell. They follow each other;
/// the first is final `firstFinal` months after the start, each other twelve months later. `before`: the sum of the
/// years that are final already. Months up to `by` are past: a stretch that had ended by then doesn't count, and the
/// answer is the first of the stretch that holds then, or the next one. Every answer about years in rank, of the review
/// and of the forecast, is made here.
inline LongEnough longEnough(int needed, YearEffect before, std::span<const YearEffect> years, int firstFinal, int by)
{
    std::optional<LongEnough> first;
    for (int year = 0;; ++year) {
        const bool last = year == int(years.size());
        const int begins = year == 0 ? 0 : firstFinal + 12 * (year - 1);
        const int ends = firstFinal + 12 * year;
        const int required = std::max(0, needed - before.shorter);
        const int enough = required == 0 ? 0 : required + before.off;
        if (enough > begins && !last && enough > ends)
            first.reset();
        else if (enough > begins)
            first = LongEnough{enough, -1};
        else if (!first)
            first = LongEnough{begins, year - 1};
        if (last || (first && ends > by))
            return *first;
        before.off += years[std::size_t(year)].off;
        before.shorter += years[std::size_t(year)].shorter;
    }
}

} // namespace tidui
