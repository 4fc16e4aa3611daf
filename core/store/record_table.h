#pragma once

#include "core/store/connection.h"
#include "core/store/field_sql.h"

namespace tidui {

/// The table of a record with an id of its own: its columns are `id` and the record's fields.
template <class Record>
class RecordTable {
public:
    using RecordId = decltype(Record::id);

    explicit RecordTable(Connection& connection) : m_connection(connection) {}

    Result<std::vector<Record>> all() ///< Ordered by id.
    {
        return read(QStringLiteral("ORDER BY id"), std::nullopt);
    }

    /// One record or none.
    Result<std::vector<Record>> find(RecordId id) { return read(QStringLiteral("WHERE id = ?1"), id.value); }

    /// Those with that number in a column: the id they are below, a year. Ordered by id.
    Result<std::vector<Record>> where(const char* column, qint64 value)
    {
        return read(QStringLiteral("WHERE %1 = ?1 ORDER BY id").arg(QLatin1String(column)), value);
    }

    /// Gives a new id when the record has none.
    Result<RecordId> insert(const Record& record)
    {
        Statement statement(m_connection,
                            QStringLiteral("INSERT INTO %1 (id, %2) VALUES (%3)")
                                .arg(table(), columnList<Record>(), placeholders(int(fieldCount<Record>) + 1)));
        statement.bindAll(record.id);
        bindFields(statement, record);
        if (auto status = statement.run(); !status)
            return status.error();
        return RecordId{m_connection.lastRowId()};
    }

    Status update(const Record& record)
    {
        Statement statement(m_connection, QStringLiteral("UPDATE %1 SET (%2) = (%3) WHERE id = ?%4")
                                              .arg(table(), columnList<Record>(), placeholders(int(fieldCount<Record>)))
                                              .arg(fieldCount<Record> + 1));
        bindFields(statement, record);
        statement.bind(record.id);
        return statement.run();
    }

    Status remove(RecordId id)
    {
        return Statement(m_connection, QStringLiteral("DELETE FROM %1 WHERE id = ?1").arg(table())).bindAll(id).run();
    }

private:
    static QString table() { return QString::fromLatin1(Table<Record>::name); }

    Result<std::vector<Record>> read(const QString& condition, std::optional<qint64> value)
    {
        Statement select(m_connection,
                         QStringLiteral("SELECT id, %1 FROM %2 %3").arg(columnList<Record>(), table(), condition));
        if (value)
            select.bind(*value);
        std::vector<Record> records;
        while (select.next()) {
            Record& record = records.emplace_back();
            select.read(0, record.id);
            readFields(select, 1, record);
        }
        if (auto status = select.finished(); !status)
            return status.error();
        return records;
    }

    Connection& m_connection;
};

} // namespace tidui
