#pragma once

#include "core/base/result.h"
#include "core/cadre/cadre.h"

#include <QJsonObject>

namespace tidui {

class Connection;
class EventWriter;

/// What one operation writes: all of it in one transaction, each record with its audit entry. Takes the kinds of
/// record_types.h.
class Changes {
public:
    Changes(Connection& connection, EventWriter& writer) : m_connection(connection), m_writer(writer) {}

    /// Stores a record (a new one when its id is 0) and returns its id. Nothing is written when nothing changed.
    template <class Record>
    Result<decltype(Record::id)> save(const Record& record); // Made for each kind in records.cpp.

    template <class Record>
    Status remove(const Record& record); // Made for each kind in records.cpp.

    /// Stores a cadre's file (a new one when its id is 0). NotFound when there is none with its id.
    Result<CadreId> save(const CadreFile& file);

private:
    Status audit(const char* table, qint64 id, const QJsonObject& before, const QJsonObject& after);

    Connection& m_connection;
    EventWriter& m_writer;
};

} // namespace tidui
