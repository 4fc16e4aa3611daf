#pragma once

#include "core/form/form_layout.h"

namespace tidui {

class RoleFont;

/// A line of a fitted text: what it says and where it stands in the cell. Lengths in 1/100 mm.
struct FittedLine {
    QString text{};
    int row = 0;      ///< Which line of the cell, from 0; a résumé's dates share one with the text beside them.
    double x = 0;     ///< From the left of the free width.
    double width = 0; ///< What the text takes.
    double size = 0;  ///< pt
};

struct FittedText {
    double pitch = 0; ///< Distance of two rows.
    int rows = 0;
    std::vector<FittedLine> lines{};
    bool overflow = false; ///< Cut at the least size.
};

/// Fits a text into a cell. By the cell's own steps if it has some for so long a text; else at full size on one line
/// if possible, then on as many lines as the height holds, then smaller by half a point at a time.
FittedText fitText(const QString& text, const FormCell& cell, RoleFont& font);

} // namespace tidui
