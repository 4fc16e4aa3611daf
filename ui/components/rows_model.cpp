#include "ui/components/rows_model.h"

#include <QGuiApplication>
#include <QPalette>

namespace tidui {

RowsModel::RowsModel(QStringList header, QObject* parent) : QAbstractTableModel(parent), m_header(std::move(header)) {}

void RowsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::setHeader(QStringList header)
{
    beginResetModel();
    m_header = std::move(header);
    endResetModel();
}

int RowsModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[std::size_t(index.row())];
    const QString text = row.cells.value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return row.note.isEmpty() ? text : row.note;
    if (role == Qt::ForegroundRole && row.weak)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_header.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tidui
