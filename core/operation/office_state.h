#pragma once

#include "core/operation/office.h"
#include "core/store/audit_store.h"
#include "core/store/cadre_store.h"
#include "core/store/office_store.h"
#include "core/store/write_lock.h"

namespace tidui {

/// What an open office consists of. Private to core/operation.
struct Office::State {
    explicit State(Connection opened) : connection(std::move(opened)) {}

    Connection connection;
    CadreStore cadres{connection};
    OfficeStore office{connection};
    AuditStore audit{connection};
    std::shared_ptr<WriteLock> lock{}; ///< Shared by the connections of this program; null = read-only.
    QString path{};
    QString name{};
    QString account{};
    QString role{};
    QString writer{};
    std::optional<OverlaidRules> rules{}; ///< None: to be read.
    bool marked = false;                  ///< This connection wrote the writer's mark and takes it away when it closes.
};

SavedView viewFrom(const QJsonObject& object); ///< As the audit keeps it.

QString utcNow(); ///< The moment of an operation, UTC, ISO 8601 with milliseconds.

/// Writes one operation: the event, its audit entries, and the derived roster lines of the files it touches.
/// Used inside one transaction.
class EventWriter {
public:
    EventWriter(CadreStore& cadres, OfficeStore& office, AuditStore& audit, const QString& account)
        : m_cadres(cadres), m_office(office), m_audit(audit), m_account(account)
    {
    }

    Status begin(const QString& kind, const QString& summary);
    EventId event() const { return m_event; }
    bool wroteAnything() const { return m_entries > 0; }

    Result<CadreId> create(const CadreFile& file);
    Result<CadreId> store(const CadreFile& file); ///< Creates or changes. NotFound when its id is unknown.
    Status change(const CadreFile& before, const CadreFile& after);
    Status remove(const CadreFile& file);
    Status record(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after);

private:
    CadreStore& m_cadres;
    OfficeStore& m_office;
    AuditStore& m_audit;
    QString m_account;
    QString m_time{};
    EventId m_event{};
    int m_entries = 0;
};

} // namespace tidui
