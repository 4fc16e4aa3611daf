#include "core/base/partial_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isPossible(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0))
        return false;
    return day == 0 || QDate::isValid(year, month, day);
}

QString asciiDigits(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19)
            c = QChar(c.unicode() - 0xFF10 + u'0');
        else if (c == u'．' || c == u'。')
            c = u'.';
        else if (c == u'／')
            c = u'/';
        else if (c == u'－' || c == u'—' || c == u'–')
            c = u'-';
    }
    return text;
}

/// The form in which dates are stored, 1975-03-07 and its beginnings: office files hold millions of them.
std::optional<PartialDate> fromStored(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7) {
            if (text[i] != u'-')
                return std::nullopt;
            ++part;
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        parts[part] = parts[part] * 10 + (text[i].unicode() - u'0');
    }
    const bool zeroPart = (part >= 1 && parts[1] == 0) || (part == 2 && parts[2] == 0);
    if (zeroPart || !isPossible(parts[0], parts[1], parts[2]))
        return std::nullopt;
    return PartialDate(parts[0], parts[1], parts[2]);
}

std::optional<PartialDate> fromDigits(const QString& text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((text.size() != 4 && text.size() != 6 && text.size() != 8) || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const int year = text.left(4).toInt();
    const int month = text.mid(4, 2).toInt();
    const int day = text.mid(6, 2).toInt();
    const bool zeroPart = (text.size() >= 6 && month == 0) || (text.size() == 8 && day == 0);
    if (zeroPart || !isPossible(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

std::optional<PartialDate> fromParts(const QString& text)
{
    static const QRegularExpression pattern(uR"(^(\d{4})(?:[.\-/年](?:(\d{1,2})(?:[.\-/月](?:(\d{1,2})日?)?)?)?)?$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toInt(); };
    const bool zeroPart = (match.hasCaptured(2) && part(2) == 0) || (match.hasCaptured(3) && part(3) == 0);
    if (zeroPart || !isPossible(part(1), part(2), part(3)))
        return std::nullopt;
    return PartialDate(part(1), part(2), part(3));
}

QString joined(const PartialDate& date, QChar separator)
{
    QString text = QString::number(date.year());
    for (const int part : {date.month(), date.day()}) {
        if (part == 0)
            break;
        if (!separator.isNull())
            text += separator;
        text += u"%1"_s.arg(part, 2, 10, QChar(u'0'));
    }
    return text;
}

DateOrder orderOf(int left, int right)
{
    if (left == right)
        return DateOrder::Same;
    return left < right ? DateOrder::Before : DateOrder::After;
}

} // namespace

PartialDate::PartialDate(int year, int month, int day)
{
    if (!isPossible(year, month, day))
        return;
    m_year = qint16(year);
    m_month = qint8(month);
    m_day = qint8(day);
}

PartialDate PartialDate::parse(const QString& written)
{
    if (const auto date = fromStored(written))
        return *date;
    const QString text = asciiDigits(withoutSpaces(written));
    if (const auto date = fromDigits(text))
        return *date;
    if (const auto date = fromParts(text))
        return *date;
    PartialDate words;
    words.m_text = written.trimmed();
    if (text.isEmpty())
        words.m_text.clear();
    return words;
}

QString PartialDate::stored() const
{
    return isDate() ? joined(*this, u'-') : m_text;
}

QString PartialDate::display() const
{
    return isDate() ? joined(*this, u'.') : m_text;
}

QString PartialDate::compact() const
{
    return isDate() ? joined(*this, QChar()) : m_text;
}

QString PartialDate::chinese() const
{
    if (!isDate())
        return m_text;
    QString text = u"%1年"_s.arg(m_year);
    if (hasMonth())
        text += u"%1月"_s.arg(m_month);
    if (hasDay())
        text += u"%1日"_s.arg(m_day);
    return text;
}

std::optional<int> PartialDate::monthIndex() const
{
    if (!hasMonth())
        return std::nullopt;
    return m_year * 12 + m_month - 1;
}

DateOrder compare(const PartialDate& left, const PartialDate& right)
{
    if (!left.isDate() || !right.isDate())
        return DateOrder::Unknown;
    if (left.year() != right.year())
        return orderOf(left.year(), right.year());
    if (!left.hasMonth() || !right.hasMonth())
        return left == right ? DateOrder::Same : DateOrder::Unknown;
    if (left.month() != right.month())
        return orderOf(left.month(), right.month());
    if (!left.hasDay() || !right.hasDay())
        return left == right ? DateOrder::Same : DateOrder::Unknown;
    return orderOf(left.day(), right.day());
}

std::optional<int> monthsBetween(const PartialDate& from, const PartialDate& to)
{
    const auto first = from.monthIndex();
    const auto last = to.monthIndex();
    if (!first || !last)
        return std::nullopt;
    return *last - *first;
}

std::optional<int> ageAt(const PartialDate& birth, const PartialDate& cutoff)
{
    const auto months = monthsBetween(birth, cutoff);
    if (!months || *months < 0)
        return std::nullopt;
    return *months / 12;
}

QString withoutSpaces(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool invisible = (c.unicode() >= 0x200B && c.unicode() <= 0x200D) || c.unicode() == 0xFEFF;
        if (!c.isSpace() && !invisible)
            result += c;
    }
    return result;
}

} // namespace tidui
