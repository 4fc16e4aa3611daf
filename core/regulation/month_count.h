#pragma once

#include "core/base/date_span.h"

namespace tidui {

/// The one way months are added. Where the month has no such day, it is the month's last day: 08-31 and six months is
/// the end of February, 29 February and twelve months 28 February.
inline QDate monthsAfter(QDate day, int months)
{
    return day.addMonths(months);
}

/// The last day of so many months that begin on a day: of 12 from 2024-05-01, 2025-04-30.
inline QDate lastDayOfMonths(QDate from, int months)
{
    return monthsAfter(from, months).addDays(-1);
}

/// Months complete by that day (满月): from 2022-06-15, 24 on 2024-06-15 and 23 the day before. Never below 0.
inline int wholeMonths(QDate from, QDate day)
{
    int months = (day.year() - from.year()) * 12 + day.month() - from.month();
    if (monthsAfter(from, months) > day)
        --months;
    return months > 0 ? months : 0;
}

} // namespace tidui
