#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tidui {

/// How one date lies to another. Unknown: the known parts do not decide it (1975 against 1975.03), or one is missing.
enum class DateOrder { Before, Same, After, Unknown };

/// A date as a paper states it: a day, a month (1975.03), a year (1975), or words that are no date, kept as written.
/// Never completed: what is not known stays unknown. Source of the written forms: LRMX practice, GB/T 7408.
class PartialDate {
public:
    PartialDate() = default;                                    ///< Absent.
    explicit PartialDate(int year, int month = 0, int day = 0); ///< 0 = not known; an impossible date is absent.
    explicit PartialDate(QDate day) : PartialDate(day.year(), day.month(), day.day()) {}

    /// Reads what people type and files contain: 1975, 197503, 19750307, 1975.3, 1975-03-07, 1975/3/7, 1975年3月,
    /// full-width digits and invisible characters included. Anything else is kept as text.
    static PartialDate parse(const QString& written);

    bool isEmpty() const { return m_year == 0 && m_text.isEmpty(); }
    bool isDate() const { return m_year != 0; }
    bool isText() const { return !m_text.isEmpty(); } ///< Words that are no date.
    int year() const { return m_year; }               ///< 1900 to 2199, or 0.
    int month() const { return m_month; }             ///< 1 to 12, or 0.
    int day() const { return m_day; }                 ///< 1 to 31, or 0.
    bool hasMonth() const { return m_month != 0; }
    bool hasDay() const { return m_day != 0; }

    QString stored() const;  ///< 1975, 1975-03, 1975-03-07, or the words. parse() reads it back unchanged.
    QString display() const; ///< 1975, 1975.03, 1975.03.07: the form of lists and official forms.
    QString compact() const; ///< 1975, 197503, 19750307: the form inside LRMX.
    QString chinese() const; ///< 1975年, 1975年3月, 1975年3月7日: the form of running text.

    /// Months since year 0 (year * 12 + month - 1); none without a month.
    std::optional<int> monthIndex() const;

    bool operator==(const PartialDate&) const = default;

private:
    qint16 m_year = 0;
    qint8 m_month = 0;
    qint8 m_day = 0;
    QString m_text{};
};

DateOrder compare(const PartialDate& left, const PartialDate& right);

/// Whole months from one month to a later one, at month precision (the day is ignored); none if a month is unknown.
std::optional<int> monthsBetween(const PartialDate& from, const PartialDate& to);

/// Completed years at the cut-off month: the birth month itself counts as completed. Month precision, as on the
/// 干部任免审批表 (出生年月): born 1975.03 is 50 in 2025.03 and 49 in 2025.02. None without a month on either side.
std::optional<int> ageAt(const PartialDate& birth, const PartialDate& cutoff);

/// Takes out spaces of every width, line ends and the invisible characters U+200B to U+200D and U+FEFF.
QString withoutSpaces(const QString& text);

} // namespace tidui
