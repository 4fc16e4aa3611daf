#include "core/store/table_shape.h"

#include "core/store/statement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

StoredValue::Kind kindOf(const QString& declared)
{
    if (declared == u"INTEGER")
        return StoredValue::Kind::Integer;
    return declared == u"BLOB" ? StoredValue::Kind::Blob : StoredValue::Kind::Text;
}

/// Columns that ALTER TABLE added: they stand on one line with what was before, the others on lines of their own.
std::size_t addedColumns(const QString& sql)
{
    static const QRegularExpression added(u", \\w+ (TEXT|INTEGER|BLOB)"_s);
    return std::size_t(sql.count(added));
}

Status addTable(Connection& connection, const QString& sql, TableShape& shape)
{
    // Rows without a rowid are stored with their key first; in every table of ours it stands first anyway.
    shape.rowid = !sql.contains(u"WITHOUT ROWID"_s);
    Statement columns(connection, u"SELECT type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid"_s);
    columns.bind(shape.name);
    while (columns.next()) {
        const bool key = columns.integer(2) > 0;
        const auto kind = kindOf(columns.text(0));
        shape.columns.push_back(
            {kind, columns.integer(1) != 0, shape.rowid && key && kind == StoredValue::Kind::Integer});
    }
    shape.fewest = shape.columns.size() - std::min(shape.columns.size(), addedColumns(sql));
    return columns.finished();
}

Status addIndex(Connection& connection, const QString& table, TableShape& shape)
{
    shape.index = true;
    shape.rowid = false;
    Statement columns(connection, uR"(SELECT t.type FROM pragma_index_xinfo(?1) i
                                        LEFT JOIN pragma_table_info(?2) t ON t.cid = i.cid ORDER BY i.seqno)"_s);
    columns.bind(shape.name);
    columns.bind(table);
    while (columns.next())
        shape.columns.push_back({columns.isNull(0) ? StoredValue::Kind::Integer : kindOf(columns.text(0))});
    shape.fewest = shape.columns.size();
    return columns.finished();
}

} // namespace

bool TableShape::fits(const std::vector<StoredValue>& values) const
{
    if (values.size() < fewest || values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool null = values[i].kind == StoredValue::Kind::Null;
        if (columns[i].isRowid ? !null : null ? columns[i].needed : values[i].kind != columns[i].kind)
            return false;
    }
    return true;
}

Result<std::vector<TableShape>> tableShapes(Connection& connection)
{
    Statement select(connection, u"SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema "
                                 "WHERE type IN ('table', 'index') ORDER BY rowid"_s);
    std::vector<TableShape> shapes;
    while (select.next()) {
        TableShape& shape = shapes.emplace_back();
        shape.name = select.text(1);
        shape.root = quint32(select.integer(3));
        const auto status = select.text(0) == u"table" ? addTable(connection, select.text(4), shape)
                                                       : addIndex(connection, select.text(2), shape);
        if (!status)
            return status.error();
    }
    if (auto status = select.finished(); !status)
        return status.error();
    return shapes;
}

} // namespace tidui
