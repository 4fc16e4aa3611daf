#include "core/form/text_fit.h"

#include "core/form/form_fonts.h"
#include "core/form/line_break.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double unitsPerPoint = 2540.0 / 72;
constexpr double unitsPerMillimetre = 100;
constexpr double step = 0.5;        // pt
constexpr double leastOneLine = 12; // pt: a short text is rather wrapped than set smaller than this.
constexpr QChar indentMark = QChar::ObjectReplacementCharacter;
constexpr double gapAfterDates = 0.7; // em

double freeWidth(const FormCell& cell)
{
    return (cell.box.width() - 2 * cell.pad) * unitsPerMillimetre;
}

double pitchAt(double size, const FormCell& cell)
{
    const double spare = cell.pitch - cell.size;
    return (size + (size < cell.size ? std::min(spare, 1.0) : spare)) * unitsPerPoint;
}

/// A paragraph that is measured and searched for breaks once and then tried in many sizes.
struct Paragraph {
    QString dates{}; ///< What stands before the tab of a résumé's line.
    double datesWidth = 0;
    QString text{};
    std::vector<double> advances{}; ///< em
    std::vector<bool> breaks{};
};

std::vector<Paragraph> paragraphsOf(const QString& text, const FormCell& cell, RoleFont& font)
{
    std::vector<Paragraph> paragraphs;
    for (const QString& line : text.split(u'\n')) {
        Paragraph paragraph;
        if (cell.hanging > 0) {
            paragraph.dates = line.section(u'\t', 0, 0);
            paragraph.datesWidth = font.width(paragraph.dates);
        }
        paragraph.text = cell.hanging > 0 ? line.section(u'\t', 1) : line;
        paragraph.advances = font.advances(paragraph.text);
        paragraph.breaks = lineBreaks(paragraph.text);
        if (cell.indent > 0) {
            // Stands as one character before the text, since breaking drops blanks.
            paragraph.text.prepend(indentMark);
            paragraph.advances.insert(paragraph.advances.begin(), cell.indent);
            paragraph.breaks.insert(paragraph.breaks.begin(), false);
        }
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

/// The indent that the form prescribes, or more where the font's digits are wider than half an em.
double hangingOf(const std::vector<Paragraph>& paragraphs, const FormCell& cell)
{
    double hanging = cell.hanging;
    for (const Paragraph& paragraph : paragraphs) {
        if (hanging > 0 && !paragraph.dates.isEmpty())
            hanging = std::max(hanging, paragraph.datesWidth + gapAfterDates);
    }
    return hanging;
}

FittedText setAt(double size, const std::vector<Paragraph>& paragraphs, const FormCell& cell)
{
    const double em = size * unitsPerPoint;
    const double hanging = hangingOf(paragraphs, cell);
    FittedText fitted{pitchAt(size, cell), 0, {}, false};
    for (const Paragraph& paragraph : paragraphs) {
        if (!paragraph.dates.isEmpty())
            fitted.lines.push_back({paragraph.dates, fitted.rows, 0, paragraph.datesWidth * em, size});
        const auto lines =
            brokenLines(paragraph.text, paragraph.advances, paragraph.breaks, freeWidth(cell) / em - hanging);
        for (const TextLine& line : lines) {
            QString text = paragraph.text.mid(line.from, line.length);
            const double indent = text.startsWith(indentMark) ? cell.indent : 0;
            text.remove(indentMark);
            fitted.lines.push_back({text, fitted.rows++, (hanging + indent) * em, (line.width - indent) * em, size});
        }
    }
    return fitted;
}

/// Captions may fill their cell; the texts of values keep a point away from the lines above and below.
double freeHeight(const FormCell& cell)
{
    return cell.box.height() * unitsPerMillimetre - (cell.field.isEmpty() ? 0 : 2 * unitsPerPoint);
}

/// Running text takes the line distance that the cell has at full size, as far as its height allows.
void loosen(FittedText& fitted, double size, const FormCell& cell)
{
    const double wanted = size * cell.pitch / cell.size * unitsPerPoint;
    if (cell.indent > 0)
        fitted.pitch = std::max(fitted.pitch, std::min(wanted, freeHeight(cell) / fitted.rows));
}

/// Leaves room for the notice on a row of its own; a date whose text is gone goes with it.
void cut(FittedText& fitted, const FormCell& cell, RoleFont& font)
{
    const int most = std::max(1, int(freeHeight(cell) / fitted.pitch));
    std::erase_if(fitted.lines, [most](const FittedLine& line) { return line.row >= most - 1; });
    const QString notice = u"（详见附页）"_s;
    fitted.lines.push_back({notice, most - 1, 0, font.width(notice) * cell.minSize * unitsPerPoint, cell.minSize});
    fitted.rows = most;
    fitted.overflow = true;
}

/// The largest size from `most` down to `least` at which a text of this width in em takes one line.
double sizeForWidth(double width, const FormCell& cell, double most, double least)
{
    double size = most;
    while (size > least && width * size * unitsPerPoint > freeWidth(cell))
        size -= step;
    return std::max(size, least);
}

/// A name goes on after its dot if that takes two lines; else its lines are filled, and the dot stays with what it
/// follows.
QStringList linesOf(const QString& text, int perLine)
{
    const qsizetype afterDot = text.indexOf(u'·') + 1;
    if (afterDot > 1 && afterDot <= perLine + 1 && text.size() > perLine && text.size() - afterDot <= perLine)
        return {text.left(afterDot), text.mid(afterDot)};
    QStringList lines;
    for (qsizetype from = 0, end = 0; from < text.size(); from = end) {
        end = std::min<qsizetype>(from + perLine, text.size());
        while (end < text.size() && (text[end] == u'·' || text[end].isLowSurrogate()))
            ++end; // The dot of a name stays with what it follows.
        lines += text.mid(from, end - from);
    }
    return lines;
}

/// Every line as it is given, each in the largest size that fits.
FittedText keptLines(const QStringList& lines, const FormCell& cell, double most, bool alike, RoleFont& font)
{
    double least = most;
    for (const QString& line : lines)
        least = std::min(least, sizeForWidth(font.width(line), cell, most, std::min(most, cell.minSize)));
    FittedText fitted{pitchAt(alike ? least : most, cell), 0, {}, false};
    for (const QString& line : lines) {
        const double width = font.width(line);
        const double size = alike ? least : sizeForWidth(width, cell, most, std::min(most, cell.minSize));
        fitted.overflow |= width * size * unitsPerPoint > freeWidth(cell);
        fitted.lines.push_back({line, fitted.rows++, 0, width * size * unitsPerPoint, size});
    }
    return fitted;
}

} // namespace

FittedText fitText(const QString& text, const FormCell& cell, RoleFont& font)
{
    for (const SizeStep& sizeStep : cell.steps) {
        if (text.size() > sizeStep.characters || text.contains(u'\n'))
            continue;
        const bool oneLine = font.width(text) * sizeStep.size * unitsPerPoint <= freeWidth(cell);
        return keptLines(oneLine ? QStringList{text} : linesOf(text, sizeStep.perLine), cell, sizeStep.size, true,
                         font);
    }
    if (!cell.wrap)
        return keptLines(text.split(u'\n'), cell, cell.size, false, font);
    const double width = font.width(text);
    const double oneLine = sizeForWidth(width, cell, cell.size, std::min(leastOneLine, cell.size));
    if (cell.hanging <= 0 && cell.indent <= 0 && !text.contains(u'\n') &&
        width * oneLine * unitsPerPoint <= freeWidth(cell))
        return {pitchAt(oneLine, cell), 1, {{text, 0, 0, width * oneLine * unitsPerPoint, oneLine}}, false};
    const auto paragraphs = paragraphsOf(text, cell, font);
    FittedText fitted;
    for (double size = cell.size; size >= cell.minSize; size -= step) {
        fitted = setAt(size, paragraphs, cell);
        if (fitted.rows * fitted.pitch <= freeHeight(cell)) {
            loosen(fitted, size, cell);
            return fitted;
        }
    }
    cut(fitted, cell, font);
    return fitted;
}

} // namespace tidui
