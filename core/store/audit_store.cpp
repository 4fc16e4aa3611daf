#include "core/store/audit_chain.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Entries looked at when a file opens: a few milliseconds, and the head shows what is missing after them.
constexpr qint64 tailEntries = 200;

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
    Statement last(*m_connection, u"SELECT id, hash FROM event ORDER BY id DESC LIMIT 1"_s);
    StoredEvent event{EventId{1}, time, account, kind, summary};
    QByteArray previous;
    if (last.next()) {
        event.id.value = last.integer(0) + 1;
        previous = last.blob(1);
    }
    if (auto status = last.finished(); !status)
        return status.error();
    m_eventHash = eventHash(previous, event);
    Statement insert(*m_connection, u"INSERT INTO event (id, time, account, kind, summary, hash) "
                                    "VALUES (?1, ?2, ?3, ?4, coalesce(?5, ''), ?6)"_s);
    insert.bindAll(event.id, time, account, kind, summary, QString::fromLatin1(m_eventHash));
    if (auto status = insert.run(); !status)
        return status.error();
    return event.id;
}

Status AuditStore::add(const AuditEntry& given)
{
    if (!m_insert)
        m_insert = std::make_unique<Statement>(
            *m_connection, u"INSERT INTO change (%1, previous_hash, hash) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(?9, ''), ?10)"_s.arg(columns));
    AuditEntry entry = given;
    entry.id = ChangeId{m_lastId + 1};
    const QByteArray hash = entryHash(m_lastHash, m_eventHash, entry);
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

Result<std::vector<AuditStore::Row>> AuditStore::ask(const Question& question)
{
    // From the events, since some have no entries; a person's are the entries of the file and of records that name it.
    Statement select(*m_connection,
                     uR"(SELECT c.id, e.id, coalesce(c.time, e.time), coalesce(c.account, e.account), c.table_name,
                                c.record_id, c.before, c.after, e.id, e.time, e.account, e.kind, e.summary, c.hash
                           FROM event e LEFT JOIN change c ON c.event_id = e.id
                          WHERE (?1 IS NULL OR e.time >= ?1) AND (?2 IS NULL OR e.time < ?2)
                            AND (?3 IS NULL OR e.account = ?3) AND (?4 IS NULL OR e.kind = ?4)
                            AND (?5 = 0 OR (c.table_name = 'cadre' AND c.record_id = ?5)
                                 OR json_extract(c.after, '$.cadre_id') = ?5
                                 OR json_extract(c.before, '$.cadre_id') = ?5)
                            AND (?6 = 0 OR c.id = ?6)
                          ORDER BY e.id DESC, c.id DESC LIMIT ?7)"_s);
    select.bindAll(question.from, question.until, question.account, question.kind, question.cadre, question.entry.value,
                   question.most);
    std::vector<Row> rows;
    while (select.next())
        rows.push_back({readEntry(select),
                        {EventId{select.integer(8)}, select.text(9), select.text(10), select.text(11), select.text(12)},
                        select.blob(13)});
    if (auto status = select.finished(); !status)
        return status.error();
    return rows;
}

Result<ChainReport> AuditStore::verify(const Progress& progress)
{
    return followChain(*m_connection, 0, progress);
}

Result<ChainReport> AuditStore::checkTail()
{
    return followChain(*m_connection, tailEntries);
}

} // namespace tidui
