#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace tidui {

enum class FormAlign { Center, Left, Right, TopLeft, BottomRight };

/// How a text of so many characters is set: on lines of so many, in this size.
struct SizeStep {
    int characters = 0; ///< At most.
    int perLine = 0;
    double size = 0; ///< pt
};

/// One cell or text of a form. All lengths in millimetres, sizes and pitches in points (1/72 inch).
struct FormCell {
    QRectF box{};
    QString text{};  ///< Fixed words; '\n' between lines.
    QString field{}; ///< Name of the value that is printed instead.
    QString image{}; ///< Name of the image that fills the cell.
    QString list{};  ///< The list that `field` belongs to; empty = the form's own values.
    int row = 0;     ///< Row of the list.
    FormAlign align = FormAlign::Center;
    QString role = QStringLiteral("body"); ///< Font role: title, body.
    double size = 14;
    double minSize = 8;
    double pitch = 16;             ///< Line distance at `size`.
    double pad = 0.5;              ///< Free space left and right.
    double vertical = 0;           ///< More than 0: the characters stand below one another over this height.
    double hanging = 0;            ///< Width in em that the part before a tab takes (résumé: 9).
    double indent = 0;             ///< Of each paragraph's first line, in em; a page's cells only.
    double drop = 0;               ///< Moves the text down (more than 0) or up.
    bool wrap = true;              ///< False: the lines stay as given; each shrinks by itself until it fits.
    std::vector<SizeStep> steps{}; ///< By ascending length; longer texts are fitted as everywhere.
    bool bordered = true;
};

struct FormPage {
    QRectF table{}; ///< Gets the outer line; null = there is none.
    std::vector<FormCell> cells{};
};

/// An official form (表样): pages of cells, declared in resources/forms. One painter draws every form.
struct FormLayout {
    QString title{};
    QString source{};                   ///< The instrument or template that the geometry was taken from.
    QSizeF paper{};                     ///< mm
    double outerLine = 1.5;             ///< pt
    double innerLine = 1;               ///< pt
    QHash<QString, QString> captions{}; ///< What fields ("family.age") and lists are called, for messages.
    std::vector<FormPage> pages{};
};

/// Reads a layout. Unknown keys and font roles, values of the wrong type, cells outside the grid or over one another,
/// fields that are not in `knownFields` ("name", "family.age") and images that are not in `knownImages` are refused
/// with file and place.
Result<FormLayout> loadFormLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields,
                                  const QStringList& knownImages = {});

} // namespace tidui
