#pragma once

#include "core/base/date_span.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// What the leave of a year says about the annual leave (病假、事假累计).
struct LeaveTaken {
    int sickMonths = 0;       ///< 病假, complete months.
    int paidPersonalDays = 0; ///< 事假 with pay.
};

/// The annual leave of a person (带薪年休假).
struct AnnualLeave {
    std::optional<int> entitled{}; ///< Days by length of service; none when the records don't tell.
    std::optional<int> days{};     ///< After what loses it; none as well when the year's leave isn't on record.
    Explanation why{};             ///< Met: nothing loses it.
};

/// By the length of service on that day (职工带薪年休假条例第三条、第四条); more days begin with the month after the
/// one in which the years are complete. `taken`: none = not on record.
AnnualLeave annualLeave(const PartialDate& workStart, const std::optional<LeaveTaken>& taken, const RuleBook& rules,
                        QDate on);

/// Days of leave for a birth (产假, 女职工劳动保护特别规定第七条), with what the province adds; none before the rule.
std::optional<int> maternityLeaveDays(int children, bool difficult, const RuleBook& rules, QDate on);

/// Days of public holidays for everybody in a year, by the rules in force on that day (全国年节及纪念日放假办法第二条).
int publicHolidayDays(const RuleBook& rules, QDate on);

} // namespace tidui
