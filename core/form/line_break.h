#pragma once

#include <QString>

#include <vector>

namespace tidui {

/// Where a text may go on to the next line, by the rules of Chinese typesetting (避头尾): no line begins with a closing
/// mark or the dot of a name, none ends with an opening one, and numbers stay whole. Entry i: before the unit i.
std::vector<bool> lineBreaks(const QString& text);

/// One line of a broken text: units [from, from + length), without the blanks at its ends.
struct TextLine {
    qsizetype from = 0;
    qsizetype length = 0;
    double width = 0; ///< In the unit of the advances.
};

/// Fills lines of the given width one after the other. A word that is wider than a line is broken where the line ends.
std::vector<TextLine> brokenLines(const QString& text, const std::vector<double>& advances,
                                  const std::vector<bool>& breaks, double width);

} // namespace tidui
