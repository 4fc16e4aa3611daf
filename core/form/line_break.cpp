#include "core/form/line_break.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Marks that never begin a line; Unicode's rules would let some of them.
bool belongsToLine(QChar mark)
{
    return u"·•・‧—…～，。、；：？！）》〉」』】〕”’%℃"_s.contains(mark);
}

TextLine trimmed(const QString& text, const std::vector<double>& advances, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    TextLine line{from, to - from, 0};
    for (qsizetype i = from; i < to; ++i)
        line.width += advances[std::size_t(i)];
    return line;
}

} // namespace

std::vector<bool> lineBreaks(const QString& text)
{
    std::vector<bool> breaks(std::size_t(text.size()) + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        breaks[std::size_t(at)] = at == text.size() || !belongsToLine(text[at]);
    return breaks;
}

std::vector<TextLine> brokenLines(const QString& text, const std::vector<double>& advances,
                                  const std::vector<bool>& breaks, double width)
{
    constexpr double rounding = 1e-6;
    std::vector<TextLine> lines;
    qsizetype from = 0;
    while (from < text.size()) {
        while (from < text.size() && !lines.empty() && text[from].isSpace())
            ++from; // Blanks at a line's end take no place.
        if (from == text.size())
            break;
        qsizetype end = from;
        qsizetype lastBreak = from;
        double used = 0;
        while (end < text.size() && (text[end].isSpace() || used + advances[std::size_t(end)] <= width + rounding)) {
            used += advances[std::size_t(end)];
            ++end;
            if (breaks[std::size_t(end)])
                lastBreak = end;
        }
        if (end < text.size() && lastBreak > from)
            end = lastBreak;
        if (end == from)
            ++end; // Even one character is too wide.
        if (end < text.size() && text[end].isLowSurrogate())
            end += end - from > 1 ? -1 : 1;
        lines.push_back(trimmed(text, advances, from, end));
        from = end;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace tidui
