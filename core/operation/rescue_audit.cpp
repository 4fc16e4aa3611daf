#include "core/operation/rescue_work.h"
#include "core/store/audit_chain.h"
#include "core/store/row_copy.h"
#include "core/store/statement.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// Entries or operations that stand in the holes of their table.
Result<qint64> fromBackup(RescueWork& work, const char* table)
{
    qint64 restored = 0;
    if (!work.backup)
        return restored;
    const QString name = QLatin1String(table);
    for (const Hole& hole : work.read.table(name).holes) {
        const auto rows =
            copyRows(*work.backup, work.office, name, u"id > ?1 AND id < ?2"_s, {hole.after.first, hole.before.first});
        if (!rows)
            return rows;
        restored += *rows;
    }
    return restored;
}

Result<qint64> numberOf(Connection& connection, const QString& sql)
{
    Statement select(connection, sql);
    const qint64 number = select.next() ? select.integer(0) : 0;
    if (auto status = select.finished(); !status)
        return status.error();
    return number;
}

/// How far the audit goes: as the file says, or as far as was read when that line is lost.
Status restoreHead(RescueWork& work)
{
    const auto present = numberOf(work.office, u"SELECT count(*) FROM audit_head"_s);
    if (!present)
        return present.error();
    if (*present == 0)
        work.report.remarks +=
            Tr::tr("The mark that says how far the audit goes is lost. Whether entries are missing after the last one "
                   "that was read can't be seen: compare with the printed anchor.");
    return work.office.execute(
        *present == 0 ? uR"(INSERT INTO audit_head (id, entries, entry_hash, events, event_hash, first_covered)
              SELECT 1, coalesce((SELECT max(id) FROM change), 0),
                     coalesce((SELECT hash FROM change ORDER BY id DESC LIMIT 1), ''),
                     coalesce((SELECT max(id) FROM event), 0),
                     coalesce((SELECT hash FROM event ORDER BY id DESC LIMIT 1), ''),
                     coalesce((SELECT min(id) FROM event WHERE hash IS NOT NULL), 1))"_s
                      : uR"(UPDATE audit_head SET entries = (SELECT max(id) FROM change),
                     entry_hash = (SELECT hash FROM change ORDER BY id DESC LIMIT 1)
               WHERE entries < (SELECT max(id) FROM change);
              UPDATE audit_head SET events = (SELECT max(id) FROM event),
                     event_hash = coalesce((SELECT hash FROM event ORDER BY id DESC LIMIT 1), '')
               WHERE events < (SELECT max(id) FROM event))"_s);
}

QJsonObject lineJson(const RescueLine& line)
{
    QJsonObject object{
        {u"kind"_s, line.kind}, {u"finding"_s, rescueFindingText(line)}, {u"source"_s, rescueSourceText(line)}};
    if (line.person)
        object.insert(u"cadre_id"_s, line.person.value);
    if (!line.name.isEmpty())
        object.insert(u"name"_s, line.name);
    return object;
}

} // namespace

Status restoreAudit(RescueWork& work)
{
    const auto events = fromBackup(work, "event");
    const auto entries = fromBackup(work, "change");
    if (!events || !entries)
        return events ? entries.error() : events.error();
    if (*events + *entries > 0)
        work.report.remarks += Tr::tr("%1 operations and %2 entries of the audit were put back from the backup.")
                                   .arg(*events)
                                   .arg(*entries);
    // An entry whose operation is lost keeps its place: the operation stands there without words, and the check of the
    // chain names it.
    const auto wordless = numberOf(work.office, u"SELECT count(DISTINCT event_id) FROM change WHERE event_id NOT IN "
                                                "(SELECT id FROM event)"_s);
    if (!wordless)
        return wordless.error();
    if (*wordless > 0) {
        work.report.remarks += Tr::tr("The words of %1 operations are lost; their entries are there.").arg(*wordless);
        if (auto status = work.office.execute(
                u"INSERT INTO event (id, time, account, kind, summary) SELECT event_id, min(time), min(account), "
                "'lost', '' FROM change WHERE event_id NOT IN (SELECT id FROM event) GROUP BY event_id"_s);
            !status)
            return status;
    }
    if (work.hasHoles("change"))
        work.report.remarks += Tr::tr("Entries of the audit may be lost. Changes that were made after the last backup "
                                      "and that can't be read are not known then.");
    return restoreHead(work);
}

Status noteRescue(RescueWork& work, const QString& account, const QString& time)
{
    Statement head(work.office, u"SELECT entries, entry_hash, events, event_hash FROM audit_head"_s);
    if (!head.next())
        return head.finished();
    const AuditEntry last{.id = ChangeId{head.integer(0)}};
    const QByteArray lastHash = head.blob(1);
    const StoredEvent event{EventId{head.integer(2) + 1}, time, account, u"rescue"_s,
                            QFileInfo(work.report.path).fileName()};
    const QByteArray ofEvent = eventHash(head.blob(3), event);
    Statement addEvent(work.office, u"INSERT INTO event (id, time, account, kind, summary, hash) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    addEvent.bindAll(event.id, time, account, event.kind, event.summary, QString::fromLatin1(ofEvent));
    if (auto status = addEvent.run(); !status)
        return status;

    QJsonArray lines;
    for (const RescueLine& line : work.report.lines)
        lines.append(lineJson(line));
    const QJsonObject content{{u"lines"_s, lines},
                              {u"remarks"_s, QJsonArray::fromStringList(work.report.remarks)},
                              {u"backup"_s, QFileInfo(work.report.backup).fileName()},
                              {u"people"_s, work.report.people}};
    AuditEntry entry{ChangeId{last.id.value + 1},
                     event.id,
                     time,
                     account,
                     u"office"_s,
                     0,
                     {},
                     QJsonDocument(content).toJson(QJsonDocument::Compact)};
    Statement addEntry(work.office, u"INSERT INTO change (id, event_id, time, account, table_name, record_id, after, "
                                    "previous_hash, hash) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8, ''), ?9)"_s);
    addEntry.bindAll(entry.id, entry.event, time, account, entry.table, entry.record, QString::fromUtf8(entry.after),
                     QString::fromLatin1(lastHash), QString::fromLatin1(entryHash(lastHash, ofEvent, entry)));
    if (auto status = addEntry.run(); !status)
        return status;
    head.reset();
    const QString mark = u"UPDATE audit_head SET entries = %1, events = %2, "
                         "entry_hash = (SELECT hash FROM change WHERE id = %1), "
                         "event_hash = (SELECT hash FROM event WHERE id = %2)"_s;
    return work.office.execute(mark.arg(entry.id.value).arg(event.id.value));
}

} // namespace tidui
