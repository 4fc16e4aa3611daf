#pragma once

#include "core/base/progress.h"
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

/// A break of the audit chain (审计链): which entries or operations, and what was done to them.
struct ChainProblem {
    enum class Kind {
        EntryChanged,   ///< Its columns don't give its hash; also an entry that was put in.
        EntryReplaced,  ///< It fits itself, not the one after it or the head.
        EntryMoved,     ///< It stood under another number.
        EntriesMissing, ///< In the middle or cut off at the end.
        EventChanged,   ///< Time, account, kind or words of an operation.
        EventsMissing,
        HeadMissing, ///< The line that says how far the audit goes.
        HeadChanged  ///< It says that operations carry no hash which carry one.
    };
    Kind kind = Kind::EntryChanged;
    qint64 first = 0; ///< Numbers of entries or operations, both inclusive.
    qint64 last = 0;
    qint64 movedBy = 0; ///< Of EntryMoved: the present number less the former.
    bool operator==(const ChainProblem&) const = default;
};

/// The clock of the computer was set back: an operation is dated before the one that was done before it.
struct ClockStep {
    EventId event{};
    QString time{};   ///< As stored.
    QString former{}; ///< That of the operation before it.
    bool operator==(const ClockStep&) const = default;
};

/// What following the chain found.
struct ChainReport {
    qint64 entries = 0; ///< Looked at.
    qint64 events = 0;
    qint64 uncoveredEvents = 0; ///< From before their own columns were hashed.
    QByteArray headHash{};      ///< Of the last entry.
    std::vector<ChainProblem> problems{};
    std::vector<ClockStep> clockSteps{}; ///< No break: the order of the operations is that of their numbers.
    QString newestTime{};                ///< The greatest of all operations.
};

/// The audit of an office file: events and their entries, each carrying the hash of the one before it (SHA-256 over
/// the previous hash and every column), so that a removed or edited one shows (audit_chain.h).
class AuditStore {
public:
    explicit AuditStore(Connection& connection) : m_connection(&connection) {}

    Result<EventId> addEvent(const QString& time, const QString& account, const QString& kind, const QString& summary);
    Status add(const AuditEntry& given); ///< The id is given by the store.

    Result<std::vector<AuditEntry>> ofRecord(const QString& table, qint64 record); ///< Oldest first.
    Result<std::vector<AuditEntry>> ofEvent(EventId event);                        ///< Oldest first.
    Result<std::vector<StoredEvent>> events(int limit);                            ///< Newest first.
    Result<StoredEvent> event(EventId id);

    /// Entries with their events that fulfil a condition on `change` c and `event` e; newest first.
    struct Question {
        QString from{};  ///< UTC, as `time`; inclusive.
        QString until{}; ///< Exclusive.
        QString account{};
        QString kind{};
        qint64 cadre = 0;
        ChangeId entry{};
        int most = 5000;
    };
    struct Row {
        AuditEntry entry{}; ///< Id 0: an event without entries.
        StoredEvent event{};
        QByteArray hash{}; ///< Of the entry.
    };
    Result<std::vector<Row>> ask(const Question& question);

    Result<ChainReport> verify(const Progress& progress = {}); ///< The whole chain.
    Result<ChainReport> checkTail();                           ///< Its last entries and the head: for each opening.

private:
    Result<std::vector<AuditEntry>> entries(const QString& condition, const QString& text, qint64 number);
    Status loadTail();

    Connection* m_connection;
    std::unique_ptr<Statement> m_insert{};
    QByteArray m_lastHash{};
    qint64 m_lastId = 0;
    QByteArray m_eventHash{}; ///< Of the event that is being written.
};

} // namespace tidui
