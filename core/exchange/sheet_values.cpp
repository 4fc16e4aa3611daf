#include "core/exchange/sheet_values.h"

#include "core/exchange/workbook_styles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetValues)
};

constexpr double firstLossyNumber = 1e15; // Excel keeps 15 digits.

bool isWhole(double number)
{
    return std::abs(number) < firstLossyNumber && number == std::floor(number);
}

/// A date written as a number: 197503, 19750312, 1975, 1975.03, 1975.0312, or the number of a day.
PartialDate dateOfNumber(const SheetValue& value, QStringList& warnings)
{
    static const QRegularExpression dotted(u"^(\\d{4})\\.(\\d{1,4})$"_s);
    constexpr double firstSerial = 10'000; // In 1927; less are years.
    const double number = value.cell.number;
    const QString digits = value.cell.decimals == 2 && !isWhole(number)
                               ? QString::number(number, 'f', 2)   // What is seen is meant: 1975.10.
                               : QString::number(number, 'g', 12); // Excel stores 1975.03 as 1975.0299999999999.
    if (isWhole(number) && digits.size() == 5 && number >= firstSerial)
        return dateOfSerial(number, DateFormat::Day, false);
    const auto match = dotted.match(digits);
    if (!match.hasMatch())
        return PartialDate::parse(digits);
    const QString year = match.captured(1);
    const QString rest = match.captured(2);
    if (rest == u"1") {
        warnings +=
            Tr::tr("%1: the number %2 may be January or October, since Excel drops a last zero. Only the year was "
                   "taken. Write the month as text, such as 1975.10.")
                .arg(value.head, digits);
        return PartialDate(year.toInt());
    }
    if (rest.size() == 3) // The day lost its zero, or the month has one digit.
        return PartialDate::parse(digits + u'?');
    return PartialDate::parse(year + u'.' + rest.left(2) + (rest.size() == 4 ? u'.' + rest.mid(2) : QString()));
}

PartialDate dateOfText(QString text)
{
    static const QRegularExpression age(u"[(（][^()（）]*岁[^()（）]*[)）]\\s*$"_s);
    return PartialDate::parse(text.remove(age));
}

} // namespace

QString textOf(const SheetCell& cell)
{
    if (cell.kind == SheetCell::Kind::Error)
        return {};
    if (cell.kind == SheetCell::Kind::Number && isWhole(cell.number))
        return QString::number(cell.number, 'f', 0);
    if (cell.kind == SheetCell::Kind::Number)
        return QString::number(cell.number, 'g', 15);
    const QString text = cell.text.trimmed();
    return std::ranges::all_of(text, [](QChar c) { return u"-—–－/／_"_s.contains(c); }) ? QString() : text;
}

PartialDate dateOf(const SheetValue& value, QStringList& warnings)
{
    if (value.cell.kind == SheetCell::Kind::Date)
        return value.cell.date;
    if (value.cell.text == u"无")
        return {};
    const PartialDate date =
        value.cell.kind == SheetCell::Kind::Number ? dateOfNumber(value, warnings) : dateOfText(textOf(value.cell));
    if (date.isText())
        warnings += Tr::tr("%1 is not a date and was kept as text: %2").arg(value.head, date.display());
    return date;
}

bool hasLostDigits(const SheetCell& cell)
{
    return cell.kind == SheetCell::Kind::Number && std::abs(cell.number) >= firstLossyNumber;
}

} // namespace tidui
