#pragma once

#include "core/operation/office.h"
#include "core/operation/sight.h"
#include "core/store/account_store.h"
#include "core/store/audit_store.h"
#include "core/store/cadre_store.h"
#include "core/store/office_store.h"
#include "core/store/write_lock.h"

namespace tidui {

/// What an open office consists of. Private to core/operation.
struct Office::State {
    State(Connection opened, FileKey fileKey) : connection(std::move(opened)), key(std::move(fileKey)) {}
    static State& of(Office& office) { return *office.m_state; } ///< For operations that are no members.

    std::shared_ptr<WriteLock> lock{}; ///< Shared by the connections of this program; null = read-only. Given up last.
    Connection connection;
    FileKey key; ///< Null: the file is not protected.
    CadreStore cadres{connection};
    OfficeStore office{connection};
    AuditStore audit{connection};
    AccountStore accounts{connection};
    QString path{};
    QString name{};
    Account account{}; ///< Who acts.
    QString writer{};
    std::optional<OverlaidRules> rules{};   ///< None: to be read.
    std::vector<ChainProblem> brokenTail{}; ///< Of the audit, found at opening.
    bool marked = false; ///< This connection wrote the writer's mark and takes it away when it closes.
};

SavedView viewFrom(const QJsonObject& object); ///< As the audit keeps it.

Error outsideOf(const QString& account); ///< Forbidden: the account's limits.

QString utcNow(); ///< The moment of an operation, UTC, ISO 8601 with milliseconds.

/// Writes one operation: the event, its audit entries, and the derived roster lines of the files it touches.
/// Used inside one transaction. Refuses files that the account may not change (Forbidden).
class EventWriter {
public:
    EventWriter(Office::State& state, Sight sight)
        : m_cadres(state.cadres), m_office(state.office), m_audit(state.audit), m_account(state.account.name),
          m_sight(std::move(sight))
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
    const Sight& sight() const { return m_sight; }
    const QString& account() const { return m_account; }

private:
    Status mayChange(UnitId unit) const;
    CadreStore& m_cadres;
    OfficeStore& m_office;
    AuditStore& m_audit;
    QString m_account;
    Sight m_sight;
    QString m_time{};
    EventId m_event{};
    int m_entries = 0;
};

} // namespace tidui
