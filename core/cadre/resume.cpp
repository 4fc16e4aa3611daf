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

} // namespace

std::vector<ResumeEntry> parseResume(const QString& text)
{
    std::vector<ResumeEntry> entries;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty())
            continue;
        const auto match = entryPattern().match(line);
        const PartialDate from = match.hasMatch() ? PartialDate::parse(match.captured(1)) : PartialDate();
        if (from.isDate()) {
            const PartialDate until = PartialDate::parse(match.captured(2));
            // An end that is no date, as 1997.13, stays in the text: the checks and the officer must see it.
            const bool odd = !until.isDate() && match.hasCaptured(2);
            const QString rest = odd ? line.mid(match.capturedStart(2)) : match.captured(3);
            entries.push_back({from, until, !until.isDate(), rest.trimmed(), number});
        } else if (entries.empty()) {
            entries.push_back({{}, {}, false, content, number});
        } else {
            entries.back().text += content;
        }
    }
    return entries;
}

QString formatResume(const std::vector<ResumeEntry>& entries)
{
    QStringList lines;
    for (const ResumeEntry& entry : entries) {
        if (!entry.from.isDate()) {
            lines += entry.text;
            continue;
        }
        const QString end = entry.open ? QString(7, u' ') : entry.until.display();
        lines += entry.from.display() + u"--"_s + end + u"  "_s + entry.text;
    }
    return lines.join(u'\n');
}

} // namespace tidui
