#include "core/cadre/field_json.h"
#include "core/operation/office_state.h"
#include "core/operation/record_types.h"
#include "core/store/record_table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

Error conflict(const AuditEntry& entry)
{
    return {Error::Kind::Conflict,
            Office::tr("This operation can't be taken back: the record was changed again afterwards. "
                       "Take back the later change first."),
            entry.table};
}

Error notUndone(const QString& detail)
{
    return {Error::Kind::Invalid, Office::tr("This operation can't be taken back."), detail};
}

Error dependedOn(const QString& name, const QString& detail)
{
    return {Error::Kind::Conflict,
            Office::tr("%1 can't be taken back: other records depend on it. Change or move them first.").arg(name),
            detail};
}

} // namespace

template <class Record>
Status Office::undoRecord(const AuditEntry& entry, EventWriter& writer)
{
    const QJsonObject before = parsed(entry.before);
    const QJsonObject after = parsed(entry.after);
    RecordTable<Record> table(m_state->connection);
    const auto present = table.find({entry.record});
    if (!present)
        return present.error();
    const QJsonObject now = present->empty() ? QJsonObject() : recordJson(present->front());
    if (now != after)
        return conflict(entry);
    Record record;
    record.id = {entry.record};
    if (const QString unknown = readRecord(before, record); !unknown.isEmpty())
        return notUndone(unknown);
    if ((!before.isEmpty() && !writer.sight().writes(record)) ||
        (!now.isEmpty() && !writer.sight().writes(present->front())))
        return outsideOf(account());
    if (now.isEmpty()) {
        if (const auto inserted = table.insert(record); !inserted)
            return inserted.error();
    } else if (!before.isEmpty()) {
        if (auto status = table.update(record); !status)
            return status;
    } else if (auto status = table.remove(record.id); !status) {
        return dependedOn(after.value(u"name"_s).toString(), status.error().detail);
    }
    return writer.record(entry.table, entry.record, after, before);
}

Status Office::undoView(const AuditEntry& entry, EventWriter& writer)
{
    const SavedView before = viewFrom(parsed(entry.before));
    const SavedView after = viewFrom(parsed(entry.after));
    const QString name = after.name.isEmpty() ? before.name : after.name;
    const auto present = view(name);
    if (!present)
        return present.error();
    if (present->content != after.content)
        return conflict(entry);
    return writeView({name, before.content}, after, writer);
}

Status Office::undoCadre(const AuditEntry& entry, EventWriter& writer)
{
    if (entry.after.isEmpty()) {
        auto file = cadreFromJson(parsed(entry.before));
        if (!file)
            return file.error();
        const auto created = writer.create(*file);
        return created ? Status() : Status(created.error());
    }
    const auto present = cadre(CadreId{entry.record});
    if (!present)
        return conflict(entry);
    CadreFile asWritten = *present;
    if (auto status = applyParts(parsed(entry.after), asWritten); !status)
        return status;
    if (asWritten != *present)
        return conflict(entry);
    if (entry.before.isEmpty())
        return writer.remove(*present);
    CadreFile before = *present;
    if (auto status = applyParts(parsed(entry.before), before); !status)
        return status;
    return writer.change(*present, before);
}

Status Office::undoEntry(const AuditEntry& entry, EventWriter& writer)
{
    if (entry.table == u"cadre")
        return undoCadre(entry, writer);
    if (entry.table == u"saved_view")
        return undoView(entry, writer);
    Status status = notUndone(entry.table);
    const auto tryType = [&]<class Record>(const Record*) {
        if (entry.table == QLatin1String(Table<Record>::name))
            status = undoRecord<Record>(entry, writer);
    };
    [&]<class... Records>(const std::tuple<Records...>*) {
        (tryType(static_cast<const Records*>(nullptr)), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    return status;
}

Status Office::undo(EventId event)
{
    const auto sight = mayWrite(Right::WriteFiles);
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto undone = m_state->audit.event(event);
    if (!undone)
        return undone.error();
    const auto entries = m_state->audit.ofEvent(event);
    if (!entries)
        return entries.error();
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"undo"_s, undone->summary); !status)
        return status;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (auto status = undoEntry(*entry, writer); !status)
            return status;
    }
    m_state->rules.reset();
    return transaction.commit();
}

} // namespace tidui
