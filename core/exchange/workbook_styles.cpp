#include "core/exchange/workbook_styles.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Formats without a code in the file (18.8.30); 27 to 58 are those of Chinese Excel.
DateFormat builtInDate(int id)
{
    switch (id) {
    case 17: // mmm-yy
    case 27: // yyyy"年"m"月"
    case 36:
    case 50:
    case 52:
    case 57:
        return DateFormat::Month;
    case 14:
    case 15:
    case 16:
    case 22:
    case 28: // m"月"d"日": the year is in the number.
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return DateFormat::Day;
    default:
        return DateFormat::None;
    }
}

NumberFormat builtInFormat(int id)
{
    const int decimals = id == 2 || id == 4 ? 2 : id == 1 || id == 3 ? 0 : -1; // 0.00; #,##0.00; 0; #,##0
    return {builtInDate(id), decimals};
}

/// The placeholders of a code's first section: without words in quotes, escaped characters, fill and padding,
/// conditions and colours.
QString placeholdersOf(QString code)
{
    static const QRegularExpression words(uR"("[^"]*"?|[\\_*].|\[[^\]]*\]?|general)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return code.remove(words).section(u';', 0, 0).toLower();
}

NumberFormat formatOfCode(const QString& code)
{
    return {dateFormatOf(code), decimalsOf(code)};
}

} // namespace

DateFormat dateFormatOf(const QString& code)
{
    const QString shown = placeholdersOf(code);
    if (shown.contains(u'd'))
        return DateFormat::Day;
    const bool hasYear = shown.contains(u'y');
    const bool isTime = shown.contains(u'h') || shown.contains(u's');
    if (shown.contains(u'm') && (hasYear || !isTime))
        return DateFormat::Month;
    return hasYear ? DateFormat::Year : DateFormat::None;
}

int decimalsOf(const QString& code)
{
    static const QRegularExpression number(u"^[#,?]*0(?:\\.(0+))?\\s*$"_s);
    const auto match = number.match(placeholdersOf(code));
    return match.hasMatch() ? int(match.capturedLength(1)) : -1;
}

void WorkbookStyles::take(const QXmlStreamReader& xml)
{
    const auto name = xml.name();
    const auto id = xml.attributes().value(u"numFmtId"_s).toInt();
    if (name == u"numFmt") {
        if (!m_own.contains(id))
            m_own.insert(id, formatOfCode(xml.attributes().value(u"formatCode"_s).toString()));
    } else if (name == u"xf") {
        if (m_inCells)
            m_styles.push_back(m_own.value(id, builtInFormat(id)));
    } else if (name == u"cellXfs" || name == u"cellStyleXfs" || name == u"cellStyles" || name == u"dxfs") {
        m_inCells = name == u"cellXfs";
    }
}

NumberFormat WorkbookStyles::formatOf(qsizetype style) const
{
    return style >= 0 && style < qsizetype(m_styles.size()) ? m_styles[std::size_t(style)] : NumberFormat();
}

PartialDate dateOfSerial(double serial, DateFormat format, bool from1904)
{
    constexpr double lastSerial = 200'000; // In 2447: beyond every date of a person, within an int.
    constexpr int neverWas = 60;           // 29 February 1900
    if (format == DateFormat::None || !(serial >= 0 && serial < lastSerial))
        return {};
    const int day = int(std::floor(serial));
    if (!from1904 && (day == 0 || day == neverWas))
        return {};
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < neverWas ? 31 : 30);
    const QDate date = start.addDays(day);
    return PartialDate(date.year(), format == DateFormat::Year ? 0 : date.month(),
                       format == DateFormat::Day ? date.day() : 0);
}

} // namespace tidui
