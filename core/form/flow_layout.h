#pragma once

#include "core/form/form_layout.h"

#include <QMarginsF>

namespace tidui {

/// One part of a paper whose text flows from page to page. Lengths in mm, indents in em.
struct FlowBlock {
    enum class Kind {
        Text,  ///< Paragraphs; one without text takes no room.
        Grid,  ///< Cells of fixed size, kept together.
        Table, ///< A head, repeated on each page, and a row as high as its text for each entry of a list; none without
               ///< list.
        Each,  ///< `parts` once for each entry of a list.
    };
    Kind kind = Kind::Text;
    QString list{};                  ///< Of a table, or what Each goes over.
    FormCell text{};                 ///< Of a text.
    double indent = 0;               ///< Of each paragraph's first line.
    double before = 0;               ///< Free space above, but not at the top of a page.
    double after = 0;                ///< Free space below.
    bool keep = false;               ///< Stays on the page of what follows.
    bool bordered = true;            ///< Whether a grid's cells have lines.
    QSizeF size{};                   ///< Of a grid, or of a table's head.
    std::vector<FormCell> cells{};   ///< Of a grid, or of a table's head, from the block's corner.
    std::vector<FormCell> columns{}; ///< Of a table: x and width of the box, and what stands in each row.
    double least = 0;                ///< Height of a row with little text.
    QString group{}; ///< Field of a table's list: a row that has it is a heading over the whole width, kept with the
                     ///< next one and repeated on a new page.
    QString depth{}; ///< Field of the list that says by how many em the first column is indented.
    QString empty{}; ///< What a table without rows says.
    std::vector<FlowBlock> parts{};
};

/// A paper whose pages are filled one after the other: certificates, lists, notices. Declared in resources/forms.
struct FlowLayout {
    QString title{};
    QString source{}; ///< The instrument or template that the form was taken from.
    QSizeF paper{};   ///< mm; wider than high = landscape.
    QMarginsF margins{};
    double line = 0.75;             ///< pt, of all cells.
    std::vector<FormCell> footer{}; ///< On each page, below the text; %1 is its number, %2 the number of pages.
    std::vector<FlowBlock> blocks{};
};

/// Reads a layout, as strictly as loadFormLayout(). A grid or table that is wider than the page's text is refused.
Result<FlowLayout> loadFlowLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields);

} // namespace tidui
