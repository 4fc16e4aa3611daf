#pragma once

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QDateTime>

#include <vector>

namespace tidui {

/// One audit entry: what an event did to one record. Empty `before` = it was created; empty `after` = removed.
struct AuditEntry {
    ChangeId id{};
    EventId event{};
    QString time{}; ///< UTC, ISO 8601 with milliseconds.
    QString account{};
    QString table{}; ///< "cadre", "unit"
    qint64 record = 0;
    QByteArray before{}; ///< Compact JSON.
    QByteArray after{};
};

struct StoredEvent {
    EventId id{};
    QString time{};
    QString account{};
    QString kind{};
    QString summary{};
};

/// The audit of an office file: events and their entries, each entry carrying the hash of the one before it
/// (SHA-256 over the previous hash and every column), so that a removed or edited entry shows.
class AuditStore {
public:
    explicit AuditStore(Connection& connection) : m_connection(&connection) {}

    Result<EventId> addEvent(const QString& time, const QString& account, const QString& kind, const QString& summary);
    Status add(const AuditEntry& given); ///< The id is given by the store.

    Result<std::vector<AuditEntry>> ofRecord(const QString& table, qint64 record); ///< Oldest first.
    Result<std::vector<AuditEntry>> ofEvent(EventId event);                        ///< Oldest first.
    Result<std::vector<StoredEvent>> events(int limit);                            ///< Newest first.
    Result<StoredEvent> event(EventId id);

    struct ChainReport {
        qint64 entries = 0;
        qint64 brokenAt = 0; ///< Id of the first entry whose hash does not fit; 0 = none.
    };
    Result<ChainReport> verify();

private:
    Result<std::vector<AuditEntry>> entries(const QString& condition, const QString& text, qint64 number);
    Status loadTail();

    Connection* m_connection;
    std::unique_ptr<Statement> m_insert{};
    QByteArray m_lastHash{};
    qint64 m_lastId = 0;
};

} // namespace tidui
