#pragma once

#include "core/form/form_layout.h"
#include "core/form/placed_json.h"

namespace tidui {

/// Reads the cells of a form: what layouts with fixed pages and those whose text flows have in common.
class FormCellReader : protected PlacedJson {
protected:
    FormCellReader(const QString& fileName, QStringList fields, QStringList images)
        : PlacedJson(fileName), m_fields(std::move(fields)), m_images(std::move(images))
    {
    }
    ~FormCellReader() = default;

    /// The JSON object of the file; an empty one, refused, when there is none.
    QJsonObject document(const QByteArray& json);
    void readUsual(const QJsonObject& form); ///< The size and pitch of cells that name none.

    /// A cell without its place. `placing`: the keys that say where it stands.
    FormCell readCell(const QJsonObject& object, const QString& list, const QStringList& placing, const QString& place);
    FormAlign alignOf(const QString& name, const QString& place);
    /// Reads "columns" and "rows", whose lengths gridBox() then refers to; the grid's corner is at `corner`, in mm.
    void readColumns(const QJsonObject& object, const QString& place);
    void readRows(const QJsonObject& object, const QString& place);
    QRectF gridBox(int column, int row, int columns, int rows, const QString& place);
    /// The cells of "cells", each placed by "at": column, row, columns, rows. `list`: whose fields they name, if any.
    std::vector<FormCell> readGridCells(const QJsonObject& object, const QString& list, const QString& place);
    double width() const;  ///< Of all columns, mm.
    double height() const; ///< Of all rows, mm.

    QStringList m_fields;
    QStringList m_images;
    QPointF m_corner{};
    std::vector<double> m_columns{};
    std::vector<double> m_rows{};

private:
    void readSteps(const QJsonObject& object, FormCell& cell, const QString& place);
    void refuseUnknown(const FormCell& cell, const QString& place);

    FormCell m_usual{};
};

} // namespace tidui
