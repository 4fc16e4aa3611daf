#pragma once

#include "core/promotion/long_enough.h"
#include "core/promotion/rank_time.h"

namespace tidui {

/// What a grade of the year in which a time began is used for: 优秀 shortens only where the local setting says so, or
/// when the time has the whole year (晋升当年的优秀).
CountedYear::Use useInFirstYear(CountedYear::Use use, bool wholeYear, const CountingRules& rules);

/// What a year does to the time. The rules must be in force (`rules.provision`).
YearEffect effectOf(const CountedYear& year, const CountingRules& rules, MissingYears missing);

} // namespace tidui
