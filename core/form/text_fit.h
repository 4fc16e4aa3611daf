#pragma once

#include "core/form/form_layout.h"

#include <QFont>

namespace tidui {

/// A line of a fitted text: where it stands in the cell and what it says. Units 1/100 mm.
struct FittedLine {
    QString text{};
    double x = 0;        ///< From the left of the free width.
    double width = 0;    ///< Natural width.
};

struct FittedText {
    QFont font{};
    double pitch = 0; ///< Line distance.
    std::vector<FittedLine> lines{};
    bool overflow = false; ///< Cut at the least size.
};

/// Fits a text into a cell: at full size on one line if possible, then on as many lines as the height holds, then
/// smaller by half a point at a time.
FittedText fitText(const QString& text, const FormCell& cell);

} // namespace tidui
