#include "core/form/text_fit.h"

#include "core/form/form_fonts.h"

#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double unitsPerPoint = 2540.0 / 72;
constexpr double unitsPerMillimetre = 100;
constexpr double step = 0.5;        // pt
constexpr double leastOneLine = 12; // pt: a short text is rather wrapped than set smaller than this.

void wrap(const QString& text, double x, double width, const QFont& font, std::vector<FittedLine>& lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back({text.mid(line.textStart(), line.textLength()).trimmed(), x, line.naturalTextWidth()});
    }
    layout.endLayout();
}

std::vector<FittedLine> linesAt(const QString& text, const FormCell& cell, const QFont& font, double width)
{
    std::vector<FittedLine> lines;
    const double hanging = cell.hanging * font.pixelSize();
    for (const QString& paragraph : text.split(u'\n')) {
        if (hanging <= 0) {
            wrap(paragraph, 0, width, font, lines);
            continue;
        }
        // The dates stand before the tab; the text beside them is wrapped in its own column.
        const std::size_t first = lines.size();
        wrap(paragraph.section(u'\t', 1), hanging, width - hanging, font, lines);
        lines.insert(lines.begin() + std::ptrdiff_t(first), FittedLine{paragraph.section(u'\t', 0, 0), 0, 0});
        lines[first].width = -1; // Shares its line with the next one.
    }
    return lines;
}

std::size_t heightInLines(const std::vector<FittedLine>& lines)
{
    return std::size_t(std::ranges::count_if(lines, [](const FittedLine& line) { return line.width >= 0; }));
}

/// Leaves room for the notice on a line of its own; a date whose text is gone goes with it.
void cut(std::vector<FittedLine>& lines, std::size_t most, const QFont& font)
{
    const QString notice = u"（详见附页）"_s;
    while (!lines.empty() && (heightInLines(lines) + 1 > most || lines.back().width < 0))
        lines.pop_back();
    lines.push_back({notice, 0, QFontMetricsF(font).horizontalAdvance(notice)});
}

bool fitsOneLine(const QString& text, const FormCell& cell, const QFont& font, double width)
{
    return cell.hanging <= 0 && !text.contains(u'\n') && QFontMetricsF(font).horizontalAdvance(text) <= width;
}

} // namespace

FittedText fitText(const QString& text, const FormCell& cell)
{
    const double width = (cell.box.width() - 2 * cell.pad) * unitsPerMillimetre;
    const double height = cell.box.height() * unitsPerMillimetre;
    const double spare = cell.pitch - cell.size;
    FittedText fitted;
    for (double size = cell.size; size >= std::min(leastOneLine, cell.size); size -= step) {
        fitted.font = formFont(cell.role, size * unitsPerPoint);
        fitted.pitch = (size + spare) * unitsPerPoint;
        if (fitsOneLine(text, cell, fitted.font, width)) {
            fitted.lines = {{text, 0, QFontMetricsF(fitted.font).horizontalAdvance(text)}};
            return fitted;
        }
    }
    for (double size = cell.size; size >= cell.minSize; size -= step) {
        fitted.font = formFont(cell.role, size * unitsPerPoint);
        fitted.pitch = (size + std::min(spare, size < cell.size ? 1.0 : spare)) * unitsPerPoint;
        fitted.lines = linesAt(text, cell, fitted.font, width);
        if (double(heightInLines(fitted.lines)) * fitted.pitch <= height)
            return fitted;
    }
    fitted.overflow = true;
    cut(fitted.lines, std::size_t(height / fitted.pitch), fitted.font);
    return fitted;
}

} // namespace tidui
