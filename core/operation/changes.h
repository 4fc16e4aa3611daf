#pragma once

#include "core/cadre/field_json.h"
#include "core/store/record_table.h"

namespace tidui {

class EventWriter;

/// What one operation writes: all of it in one transaction, each record with its audit entry.
class Changes {
public:
    Changes(Connection& connection, EventWriter& writer) : m_connection(connection), m_writer(writer) {}

    /// Stores a record (a new one when its id is 0) and returns its id. Nothing is written when nothing changed.
    template <class Record>
    Result<decltype(Record::id)> save(const Record& record)
    {
        RecordTable<Record> table(m_connection);
        const auto present = table.find(record.id);
        if (!present)
            return present.error();
        if (!present->empty() && present->front() == record)
            return record.id;
        auto id = record.id;
        if (!present->empty()) {
            if (auto status = table.update(record); !status)
                return status.error();
        } else if (const auto inserted = table.insert(record)) {
            id = *inserted;
        } else {
            return inserted.error();
        }
        const QJsonObject before = present->empty() ? QJsonObject() : recordJson(present->front());
        if (auto status = audit(Table<Record>::name, id.value, before, recordJson(record)); !status)
            return status.error();
        return id;
    }

    template <class Record>
    Status remove(const Record& record)
    {
        if (auto status = RecordTable<Record>(m_connection).remove(record.id); !status)
            return status;
        return audit(Table<Record>::name, record.id.value, recordJson(record), {});
    }

    /// Stores a cadre's file (a new one when its id is 0). NotFound when there is none with its id.
    Result<CadreId> save(const CadreFile& file);

private:
    Status audit(const char* table, qint64 id, const QJsonObject& before, const QJsonObject& after);

    Connection& m_connection;
    EventWriter& m_writer;
};

} // namespace tidui
