#include "core/form/page_foot.h"

namespace tidui {

namespace {

FormCell footCell(QSizeF paper, const QString& foot)
{
    constexpr double middle = 4.8; // mm above the edge: below what any form reaches, above what printers leave blank.
    constexpr double height = 2.6;
    constexpr double side = 10;
    FormCell cell;
    cell.box = QRectF(side, paper.height() - middle - height / 2, paper.width() - 2 * side, height);
    cell.text = foot;
    cell.size = 7.5;
    cell.minSize = 4;
    cell.pitch = 7.2;
    cell.wrap = false;
    cell.bordered = false;
    return cell;
}

} // namespace

FormSource withFoot(FormSource source, const QString& foot)
{
    if (foot.isEmpty())
        return source;
    return [source = std::move(source), foot](int index) -> Result<FilledForm> {
        auto form = source(index);
        if (!form)
            return form;
        auto layout = std::make_shared<FormLayout>(*form->layout);
        const FormCell cell = footCell(layout->paper, foot);
        for (FormPage& page : layout->pages)
            page.cells.push_back(cell);
        form->own = layout;
        form->layout = layout.get();
        return form;
    };
}

} // namespace tidui
