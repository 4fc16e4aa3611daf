#pragma once

#include "core/base/partial_date.h"

#include <QHash>
#include <QString>

#include <vector>

class QXmlStreamReader;

namespace tidui {

/// What a number format shows of a number: in Excel a date is a number with a format.
enum class DateFormat { None, Year, Month, Day };

/// A number format as far as it matters here.
struct NumberFormat {
    DateFormat date = DateFormat::None;
    int decimals = -1; ///< Places after the point; -1 = as many as the number has.
};

/// Reads a format code (ECMA-376 part 1, 18.8.31): yyyy"年"m"月" is a month, h:mm no date. The first of its sections
/// decides.
DateFormat dateFormatOf(const QString& code);

/// How many places after the point a format such as 0.00 shows; -1 for General and what is no number.
int decimalsOf(const QString& code);

/// The number formats of a workbook's cells (its part styles.xml).
class WorkbookStyles {
public:
    void take(const QXmlStreamReader& xml);       ///< Each element of the part, in its order.
    NumberFormat formatOf(qsizetype style) const; ///< Of a cell with that style; the default for one that isn't there.

private:
    QHash<int, NumberFormat> m_own{};
    std::vector<NumberFormat> m_styles{};
    bool m_inCells = false;
};

/// The day of a serial number: 1 = 1900-01-01, with Excel's 29 February 1900, which never was; from1904: 0 =
/// 1904-01-01. Absent outside of 1900 to 2199.
PartialDate dateOfSerial(double serial, DateFormat format, bool from1904);

} // namespace tidui
