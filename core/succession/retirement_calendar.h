#pragma once

#include "core/succession/retirement_outlook.h"
#include "core/succession/structure.h"
#include "core/succession/workforce.h"

namespace tidui {

/// Who retires in which month (退休日历). Months are year * 12 + month - 1.
struct RetirementCalendar {
    /// `facts` are what retirementOutlook() tells the earliest and latest month, the articles and the arithmetic from.
    struct Entry {
        int row = 0; ///< Of the workforce.
        int month = 0;
        RetirementFacts facts{};
    };
    int firstMonth = 0;
    int months = 0;
    std::vector<Entry> entries{}; ///< Those of the months of the calendar, by month, then by id.
    std::vector<Entry> overdue{}; ///< Reached the month before the calendar begins and haven't left, by month.
    std::vector<Entry> unknown{}; ///< Nobody knows their month: the outlook says what is missing.

    std::vector<Entry> in(int month) const;
};

/// The calendar of those who are in the office on question.on, from its month, for so many years, by the rules in force
/// on that day. Everybody is asked about as a civil servant (公务员): no later than the statutory month.
RetirementCalendar retirementCalendar(const Workforce& workforce, const StructureQuestion& question, int years,
                                      const RuleBook& rules);

/// The calendar as figures: a row for each year, a column for each month; unknown are those of nobody knows which.
StructureTable retirementTable(const RetirementCalendar& calendar);
/// The month of a cell of that table.
int monthOfCell(const RetirementCalendar& calendar, int row, int column);

} // namespace tidui
