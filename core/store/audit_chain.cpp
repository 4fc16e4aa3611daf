#include "core/store/audit_chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Every part is preceded by its length, so that moving a character from one part to the next changes the hash.
class PartHash {
public:
    PartHash& operator<<(const QByteArray& part)
    {
        m_hash.addData(QByteArray::number(part.size()) + ':');
        m_hash.addData(part);
        return *this;
    }
    PartHash& operator<<(const QString& part) { return *this << part.toUtf8(); }
    PartHash& operator<<(qint64 part) { return *this << QByteArray::number(part); }
    QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// How far an entry may have been moved and still be recognised as moved rather than changed.
constexpr qint64 farthestMove = 1000;

/// How far the check is, told now and then.
class Steps {
public:
    Steps(const Progress& progress, qint64 total) : m_progress(progress), m_total(total) {}
    /// Whether to go on after one more.
    bool next() { return ++m_done % every != 0 || goOn(m_progress, m_done, std::max(m_done, m_total)); }

private:
    static constexpr qint64 every = 1000;
    const Progress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

Error cancelled()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("AuditLog", "The check was cancelled."), {}};
}

struct Head {
    qint64 entries = 0;
    QByteArray entryHash{};
    qint64 events = 0;
    QByteArray eventHash{};
    qint64 firstCovered = 1;
    bool present = false;
};

Result<Head> readHead(Connection& connection)
{
    Statement select(connection, u"SELECT entries, entry_hash, events, event_hash, first_covered FROM audit_head"_s);
    Head head;
    if (select.next())
        head = {select.integer(0), select.blob(1), select.integer(2), select.blob(3), select.integer(4), true};
    if (auto status = select.finished(); !status)
        return status.error();
    return head;
}

/// Joins a break to the one just before it, so that a hundred missing entries are one line.
void note(ChainReport& report, ChainProblem found)
{
    if (!report.problems.empty()) {
        ChainProblem& last = report.problems.back();
        if (last.kind == found.kind && last.last + 1 == found.first && last.movedBy == found.movedBy) {
            last.last = found.last;
            return;
        }
    }
    report.problems.push_back(found);
}

/// By how much the number of an entry was changed; 0: it was not only its number.
qint64 moveOf(const QByteArray& previous, const QByteArray& event, const AuditEntry& entry, const QByteArray& stored)
{
    AuditEntry tried = entry;
    for (qint64 distance = 1; distance <= farthestMove; ++distance) {
        for (const qint64 by : {distance, -distance}) {
            tried.id = ChangeId{entry.id.value - by};
            if (entryHash(previous, event, tried) == stored)
                return by;
        }
    }
    return 0;
}

/// One chain as it is followed: the number that is due and the hash that the next one must carry.
struct Link {
    qint64 due = 1;
    QByteArray hash{};
    bool first = true;   ///< The first one looked at: nothing is known of what is before.
    bool broken = false; ///< The one before is named already.
};

void followEntry(const AuditEntry& entry, const QByteArray& previous, const QByteArray& stored,
                 const QByteArray& ofEvent, Link& link, ChainReport& report)
{
    const qint64 id = entry.id.value;
    const bool gap = id > link.due;
    if (gap)
        note(report, {ChainProblem::Kind::EntriesMissing, link.due, id - 1});
    const bool fits = entryHash(previous, ofEvent, entry) == stored;
    if (!fits) {
        const qint64 by = moveOf(previous, ofEvent, entry, stored);
        note(report, {by != 0 ? ChainProblem::Kind::EntryMoved : ChainProblem::Kind::EntryChanged, id, id, by});
    } else if (!gap && !link.first && !link.broken && previous != link.hash && id > 1)
        note(report, {ChainProblem::Kind::EntryReplaced, id - 1, id - 1});
    link = {id + 1, stored, false, !fits};
}

Status followEntries(Connection& connection, qint64 from, Link& link, ChainReport& report, Steps& steps)
{
    Statement select(connection, u"SELECT id, event_id, time, account, table_name, record_id, before, after, "
                                 "previous_hash, hash, (SELECT hash FROM event WHERE event.id = event_id) "
                                 "FROM change WHERE id >= ?1 ORDER BY id"_s);
    select.bind(from);
    link = {from, {}, from > 1, false};
    while (select.next()) {
        AuditEntry entry;
        select.read(0, entry.id);
        select.read(1, entry.event);
        entry.time = select.text(2);
        entry.account = select.text(3);
        entry.table = select.text(4);
        entry.record = select.integer(5);
        entry.before = select.blob(6);
        entry.after = select.blob(7);
        followEntry(entry, select.blob(8), select.blob(9), select.blob(10), link, report);
        ++report.entries;
        if (!steps.next())
            return cancelled();
    }
    return select.finished();
}

/// A clock that is set right by seconds is not worth a line.
constexpr qint64 unnoticedSeconds = 60;

void followClock(const StoredEvent& event, const QString& former, ChainReport& report)
{
    report.newestTime = std::max(report.newestTime, event.time);
    if (event.time >= former) // All are UTC in one form, so texts compare as times do; reading them takes long.
        return;
    const QDateTime time = QDateTime::fromString(event.time, Qt::ISODateWithMs);
    const QDateTime before = QDateTime::fromString(former, Qt::ISODateWithMs);
    if (time.isValid() && before.isValid() && time.secsTo(before) > unnoticedSeconds)
        report.clockSteps.push_back({event.id, event.time, former});
}

void followEvent(const StoredEvent& event, const QByteArray& stored, qint64 firstCovered, Link& link,
                 ChainReport& report)
{
    const qint64 id = event.id.value;
    const bool gap = id > link.due;
    if (gap)
        note(report, {ChainProblem::Kind::EventsMissing, link.due, id - 1});
    // The head's word alone leaves nothing unchecked: whoever edits an operation can edit the head as well.
    const bool covered = id >= firstCovered || !stored.isEmpty();
    // After a gap, or at the first one looked at, what stood before is not known: the gap is named, not this one.
    if (!covered)
        ++report.uncoveredEvents;
    else if (stored.isEmpty() || (!gap && !link.first && !link.broken && eventHash(link.hash, event) != stored))
        note(report, {ChainProblem::Kind::EventChanged, id, id});
    // One whose words are lost (a rescued file) says nothing of the next.
    link = {id + 1, stored, false, stored.isEmpty() && covered};
}

Status followEvents(Connection& connection, qint64 from, qint64 firstCovered, Link& link, ChainReport& report,
                    Steps& steps)
{
    Statement select(connection,
                     u"SELECT id, time, account, kind, summary, hash FROM event WHERE id >= ?1 ORDER BY id"_s);
    select.bind(from);
    link = {from, {}, from > 1 && from != firstCovered, false};
    QString former;
    bool headContradicted = false;
    while (select.next()) {
        const StoredEvent event{EventId{select.integer(0)}, select.text(1), select.text(2), select.text(3),
                                select.text(4)};
        const QByteArray stored = select.blob(5);
        headContradicted |= event.id.value < firstCovered && !stored.isEmpty();
        followEvent(event, stored, firstCovered, link, report);
        followClock(event, former, report);
        former = event.time;
        ++report.events;
        if (!steps.next())
            return cancelled();
    }
    if (headContradicted)
        note(report, {ChainProblem::Kind::HeadChanged, 0, 0});
    return select.finished();
}

void compareWithHead(const Head& head, const Link& entries, const Link& events, ChainReport& report)
{
    if (!head.present) {
        note(report, {ChainProblem::Kind::HeadMissing, 0, 0});
        return;
    }
    if (head.entries >= entries.due)
        note(report, {ChainProblem::Kind::EntriesMissing, entries.due, head.entries});
    else if (head.entries + 1 != entries.due || head.entryHash != entries.hash)
        note(report, {ChainProblem::Kind::EntryReplaced, entries.due - 1, entries.due - 1});
    if (head.events >= events.due)
        note(report, {ChainProblem::Kind::EventsMissing, events.due, head.events});
    else if (head.events + 1 != events.due || head.eventHash != events.hash)
        note(report, {ChainProblem::Kind::EventChanged, events.due - 1, events.due - 1});
}

/// The first number to look at when only the last ones are asked for.
Result<qint64> startOf(Connection& connection, const QString& table, qint64 last)
{
    if (last == 0)
        return 1;
    Statement select(connection, u"SELECT max(id) FROM %1"_s.arg(table));
    const qint64 newest = select.next() ? select.integer(0) : 0;
    if (auto status = select.finished(); !status)
        return status.error();
    return std::max<qint64>(1, newest - last + 1);
}

} // namespace

QByteArray entryHash(const QByteArray& previous, const QByteArray& eventHash, const AuditEntry& entry)
{
    PartHash hash;
    hash << previous << entry.id.value << entry.event.value << entry.time << entry.account << entry.table
         << entry.record << entry.before << entry.after;
    if (!eventHash.isEmpty()) // Entries of older files were made without it.
        hash << eventHash;
    return hash.hex();
}

QByteArray eventHash(const QByteArray& previous, const StoredEvent& event)
{
    PartHash hash;
    hash << previous << event.id.value << event.time << event.account << event.kind << event.summary;
    return hash.hex();
}

Result<ChainReport> followChain(Connection& connection, qint64 lastEntries, const Progress& progress)
{
    const auto head = readHead(connection);
    const auto firstEntry = startOf(connection, u"change"_s, lastEntries);
    const auto firstEvent = startOf(connection, u"event"_s, lastEntries);
    if (!head)
        return head.error();
    if (!firstEntry || !firstEvent)
        return firstEntry ? firstEvent.error() : firstEntry.error();
    ChainReport report;
    Link entries;
    Link events;
    Steps steps(progress, head->entries - *firstEntry + head->events - *firstEvent + 2);
    if (auto status = followEntries(connection, *firstEntry, entries, report, steps); !status)
        return status.error();
    if (auto status = followEvents(connection, *firstEvent, head->firstCovered, events, report, steps); !status)
        return status.error();
    compareWithHead(*head, entries, events, report);
    report.headHash = entries.hash;
    return report;
}

} // namespace tidui
