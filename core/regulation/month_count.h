#pragma once

#include "core/base/partial_date.h"

namespace tidui {

/// The one way months are added. Where the month has no such day, it is the month's last day: 08-31 and six months is
/// the end of February, 29 February and twelve months 28 February.
inline QDate monthsAfter(QDate day, int months)
{
    return day.addMonths(months);
}

/// Months complete by that day (满月): from 2022-06-15, 24 on 2024-06-15 and 23 the day before. Never below 0.
inline int wholeMonths(QDate from, QDate day)
{
    int months = (day.year() - from.year()) * 12 + day.month() - from.month();
    if (monthsAfter(from, months) > day)
        --months;
    return months > 0 ? months : 0;
}

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
