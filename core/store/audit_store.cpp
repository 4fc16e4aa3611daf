#include "core/store/audit_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Every part is preceded by its length, so that moving a character from one part to the next changes the hash.
QByteArray hashOf(const QByteArray& previous, const AuditEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(previous);
    add(QByteArray::number(entry.id.value));
    add(QByteArray::number(entry.event.value));
    add(entry.time.toUtf8());
    add(entry.account.toUtf8());
    add(entry.table.toUtf8());
    add(QByteArray::number(entry.record));
    add(entry.before);
    add(entry.after);
    return hash.result().toHex();
}

const QString columns = u"id, event_id, time, account, table_name, record_id, before, after"_s;

AuditEntry readEntry(const Statement& statement)
{
    AuditEntry entry;
    statement.read(0, entry.id);
    statement.read(1, entry.event);
    entry.time = statement.text(2);
    entry.account = statement.text(3);
    entry.table = statement.text(4);
    entry.record = statement.integer(5);
    entry.before = statement.blob(6);
    entry.after = statement.blob(7);
    return entry;
}

StoredEvent readEvent(const Statement& statement)
{
    return {EventId{statement.integer(0)}, statement.text(1), statement.text(2), statement.text(3), statement.text(4)};
}

} // namespace

Status AuditStore::loadTail()
{
    Statement tail(*m_connection, u"SELECT id, hash FROM change ORDER BY id DESC LIMIT 1"_s);
    m_lastId = 0;
    m_lastHash.clear();
    if (tail.next()) {
        m_lastId = tail.integer(0);
        m_lastHash = tail.blob(1);
    }
    return tail.finished();
}

Result<EventId> AuditStore::addEvent(const QString& time, const QString& account, const QString& kind,
                                     const QString& summary)
{
    // Read anew for each event: a transaction that was taken back must leave nothing in memory.
    if (auto status = loadTail(); !status)
        return status.error();
    Statement insert(*m_connection,
                     u"INSERT INTO event (time, account, kind, summary) VALUES (?1, ?2, ?3, coalesce(?4, ''))"_s);
    insert.bindAll(time, account, kind, summary);
    if (auto status = insert.run(); !status)
        return status.error();
    return EventId{sqlite3_last_insert_rowid(m_connection->handle())};
}

Status AuditStore::add(const AuditEntry& given)
{
    if (!m_insert)
        m_insert = std::make_unique<Statement>(
            *m_connection, u"INSERT INTO change (%1, previous_hash, hash) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(?9, ''), ?10)"_s.arg(columns));
    AuditEntry entry = given;
    entry.id = ChangeId{m_lastId + 1};
    const QByteArray hash = hashOf(m_lastHash, entry);
    m_insert->bindAll(entry.id, entry.event, entry.time, entry.account, entry.table, entry.record,
                      QString::fromUtf8(entry.before), QString::fromUtf8(entry.after), QString::fromLatin1(m_lastHash),
                      QString::fromLatin1(hash));
    if (auto status = m_insert->run(); !status)
        return status;
    m_lastId = entry.id.value;
    m_lastHash = hash;
    return {};
}

Result<std::vector<AuditEntry>> AuditStore::entries(const QString& condition, const QString& text, qint64 number)
{
    Statement select(*m_connection, u"SELECT %1 FROM change WHERE %2 ORDER BY id"_s.arg(columns, condition));
    if (!text.isEmpty())
        select.bind(text);
    select.bind(number);
    std::vector<AuditEntry> found;
    while (select.next())
        found.push_back(readEntry(select));
    if (auto status = select.finished(); !status)
        return status.error();
    return found;
}

Result<std::vector<AuditEntry>> AuditStore::ofRecord(const QString& table, qint64 record)
{
    return entries(u"table_name = ?1 AND record_id = ?2"_s, table, record);
}

Result<std::vector<AuditEntry>> AuditStore::ofEvent(EventId event)
{
    return entries(u"event_id = ?1"_s, {}, event.value);
}

Result<std::vector<StoredEvent>> AuditStore::events(int limit)
{
    Statement select(*m_connection, u"SELECT id, time, account, kind, summary FROM event ORDER BY id DESC LIMIT ?1"_s);
    select.bind(limit);
    std::vector<StoredEvent> found;
    while (select.next())
        found.push_back(readEvent(select));
    if (auto status = select.finished(); !status)
        return status.error();
    return found;
}

Result<StoredEvent> AuditStore::event(EventId id)
{
    Statement select(*m_connection, u"SELECT id, time, account, kind, summary FROM event WHERE id = ?1"_s);
    select.bind(id);
    if (select.next())
        return readEvent(select);
    return Error{Error::Kind::NotFound, QCoreApplication::translate("Store", "This operation is not on record."), {}};
}

Result<AuditStore::ChainReport> AuditStore::verify()
{
    ChainReport report;
    Statement select(*m_connection, u"SELECT %1, previous_hash, hash FROM change ORDER BY id"_s.arg(columns));
    QByteArray previous;
    qint64 expected = 1;
    while (select.next()) {
        ++report.entries;
        const AuditEntry entry = readEntry(select);
        const QByteArray hash = hashOf(previous, entry);
        const bool fits = entry.id.value == expected && select.blob(8) == previous && select.blob(9) == hash;
        if (!fits && report.brokenAt == 0)
            report.brokenAt = entry.id.value;
        previous = select.blob(9);
        expected = entry.id.value + 1;
    }
    if (auto status = select.finished(); !status)
        return status.error();
    return report;
}

} // namespace tidui
