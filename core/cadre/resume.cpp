#include "core/cadre/resume.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Start, dashes, end or an open end, then the text. Blanks of any width may stand between.
const QRegularExpression& entryPattern()
{
    static const QRegularExpression pattern(
        uR"(^[\s\x{3000}]*(\d{4}[.．年/]?\d{1,2}月?|\d{4}年?)[\s\x{3000}]*(?:--?|—{1,2}|–|－{1,2}|～|~|至)[\s\x{3000}]*(?:(\d{4}[.．年/]?\d{1,2}月?|\d{4}年?)(?!\d)|至今|现在|今(?=\s|$))?[\s\x{3000}]*(.*)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The entry that a line begins; undated when it begins none.
ResumeEntry readLine(const QString& line, int number)
{
    const auto match = entryPattern().match(line);
    const PartialDate from = match.hasMatch() ? PartialDate::parse(match.captured(1)) : PartialDate();
    if (!from.isDate())
        return {{}, {}, false, line.trimmed(), number};
    const PartialDate until = PartialDate::parse(match.captured(2));
    // An end that is no date, as 1997.13, stays in the text: the checks and the officer must see it.
    const bool odd = !until.isDate() && match.hasCaptured(2);
    const QString rest = odd ? line.mid(match.capturedStart(2)) : match.captured(3);
    return {from, until, !until.isDate(), rest.trimmed(), number};
}

QString writeEntry(const ResumeEntry& entry)
{
    if (!entry.from.isDate())
        return entry.text;
    const QString begin = entry.from.display() + u"--"_s;
    if (!entry.open)
        return begin + entry.until.display() + u"  "_s + entry.text;
    const QString line = begin + QString(9, u' ') + entry.text;
    // A text that begins like an end would be read as one behind blanks.
    const ResumeEntry again = readLine(line, entry.line);
    return again.open && again.text == entry.text ? line : begin + u"至今  "_s + entry.text;
}

} // namespace

std::vector<ResumeEntry> parseResume(const QString& text)
{
    std::vector<ResumeEntry> entries;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const ResumeEntry read = readLine(line, number);
        if (read.from.isDate() || entries.empty())
            entries.push_back(read);
        else if (entries.back().from.isDate())
            entries.back().text += read.text;
        else // A date may itself be wrapped.
            entries.back() = readLine(entries.back().text + read.text, entries.back().line);
    }
    return entries;
}

QString formatResume(const std::vector<ResumeEntry>& entries)
{
    QStringList lines;
    for (const ResumeEntry& entry : entries)
        lines += writeEntry(entry);
    return lines.join(u'\n');
}

} // namespace tidui
