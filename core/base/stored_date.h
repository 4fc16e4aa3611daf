#pragma once

#include <QDate>

#include <limits>
#include <string_view>

namespace tidui {

/// Dates in their stored form (1975, 1975-03, 1975-03-07) as small numbers, for rows that many people are counted from.
/// A day is yyyymmdd with zeros for what isn't known: less than every day that it may mean and more than all before, so
/// that it begins on the first of them. A month is year * 12 + month - 1. 0 is no date, or words.

/// The end of what goes on.
constexpr int neverDay = std::numeric_limits<int>::max();

inline int dayNumber(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

inline int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

/// The month of a day number; 0 when only the year is known.
inline int monthOfDay(int day)
{
    const int month = day / 100 % 100;
    return month == 0 ? 0 : day / 10000 * 12 + month - 1;
}

inline int storedDay(std::string_view stored)
{
    if (stored.size() != 4 && stored.size() != 7 && stored.size() != 10)
        return 0;
    const auto digits = [stored](std::size_t first, std::size_t count) {
        int value = 0;
        for (const char c : stored.substr(first, count)) {
            if (c < '0' || c > '9')
                return 0;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int year = digits(0, 4);
    const int month = stored.size() >= 7 && stored[4] == '-' ? digits(5, 2) : 0;
    const int day = stored.size() == 10 ? digits(8, 2) : 0;
    const bool words = year == 0 || (stored.size() >= 7 && month == 0) || (stored.size() == 10 && day == 0);
    return words ? 0 : (year * 100 + month) * 100 + day;
}

inline int storedMonth(std::string_view stored)
{
    return monthOfDay(storedDay(stored));
}

/// The day on which something is over: never without a date; nobody knows since when, for words.
inline int storedEnd(std::string_view until)
{
    return until.empty() ? neverDay : storedDay(until);
}

} // namespace tidui
