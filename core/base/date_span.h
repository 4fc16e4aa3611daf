#pragma once

#include "core/base/partial_date.h"

namespace tidui {

/// The days that a partial date may mean, both included; invalid when it is absent or words.
inline QDate firstDayOf(const PartialDate& date)
{
    return date.isDate() ? QDate(date.year(), date.hasMonth() ? date.month() : 1, date.hasDay() ? date.day() : 1)
                         : QDate();
}
inline QDate lastDayOf(const PartialDate& date)
{
    if (!date.isDate() || date.hasDay())
        return firstDayOf(date);
    const QDate month(date.year(), date.hasMonth() ? date.month() : 12, 1);
    return month.addMonths(1).addDays(-1);
}

} // namespace tidui
