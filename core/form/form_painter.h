#pragma once

#include "core/form/form_fonts.h"
#include "core/form/form_image.h"
#include "core/form/form_layout.h"

#include <QHash>

#include <functional>

class QPainter;

namespace tidui {

class SearchablePdf;

/// What the pages of one print run share.
struct FormRun {
    FormFonts fonts{};
    SearchablePdf* pdf = nullptr; ///< Takes photos as they are; null for a printer or a preview.
};

/// A picture that draws itself into a cell: charts. `box`: the cell, in the painter's units of 1/100 mm.
using FormDrawing = std::function<void(QPainter& painter, const QRectF& box)>;

/// What is printed into a form's fields.
struct FormValues {
    QHash<QString, QString> texts{};
    QHash<QString, FormImage> images{};
    QHash<QString, FormDrawing> drawings{}; ///< For a cell's image, instead of a file.
    QHash<QString, std::vector<QHash<QString, QString>>> lists{};
};

/// Draws one page of a form. The painter's unit must be 1/100 mm, its origin the paper's corner. Texts shrink in steps
/// of half a point, then wrap; what still does not fit at the least size ends with （详见附页）. Returned are the names
/// of the fields concerned ("family.workplace"), together with lists that have more rows than the page.
QStringList paintFormPage(QPainter& painter, const FormLayout& layout, int page, const FormValues& values,
                          FormRun& run);

} // namespace tidui
