#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace tidui {

/// The days that offices work (工作日): Monday to Friday, but for the yearly arrangements of holidays and of weekend
/// days that are worked instead (节假日安排, 调休).
class WorkingCalendar {
public:
    struct Day {
        QDate date{};
        bool worked = false;
        QString holiday{}; ///< Why it is off on a weekday or worked on a weekend: 国庆节; else empty.
    };

    /// Refuses what is no day, a day both off and worked, and unknown fields, with file and place.
    static Result<WorkingCalendar> load(const QByteArray& json, const QString& fileName);

    Day day(QDate date) const;
    /// Whether the arrangement of that year is known; else only the weekdays are.
    bool covers(int year) const { return m_years.contains(year); }

    /// The days of a period of so many working days (count > 0) that begins on a day: all of them, up to the last
    /// working one.
    std::vector<Day> period(QDate from, int count) const;

    /// The same with an office's own days put over it.
    WorkingCalendar with(const std::vector<Day>& days) const;

private:
    Status readDays(const class QJsonArray& days, bool worked, const QString& fileName, const QString& place);

    QHash<QDate, Day> m_special{};
    QList<int> m_years{};
};

/// The calendar of the program (resources/regulations/working-calendar.json). Loaded once.
const WorkingCalendar& builtInCalendar();

} // namespace tidui
