#pragma once

#include "core/succession/retirement_outlook.h"
#include "core/succession/structure.h"
#include "core/succession/workforce.h"

namespace tidui {

/// Who retires in which month (退休日历). Months are year * 12 + month - 1.
struct RetirementCalendar {
    struct Entry {
        CadreId cadre{};
        UnitId unit{};
        QString name{};
        RetirementOutlook outlook{};
    };
    int firstMonth = 0;
    int months = 0;
    std::vector<Entry> entries{}; ///< Those of the months of the calendar, by month, then by id.
    std::vector<Entry> overdue{}; ///< Reached the month before the calendar begins and haven't left, by month.
    std::vector<Entry> unknown{}; ///< Nobody knows their month: the outlook says what is missing.

    std::vector<const Entry*> in(int month) const;
    int countIn(int month) const { return int(in(month).size()); }
};

/// The calendar of those who are in the office on question.on, from its month, for so many years, by the rules in force
/// on that day. Everybody is asked about as a civil servant (公务员): no later than the statutory month.
RetirementCalendar retirementCalendar(const Workforce& workforce, const StructureQuestion& question, int years,
                                      const RuleBook& rules);

} // namespace tidui
