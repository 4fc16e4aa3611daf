#include "core/operation/office_state.h"
#include "core/operation/unit_json.h"

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

} // namespace

Status Office::undoUnit(const AuditEntry& entry, EventWriter& writer)
{
    const QJsonObject before = parsed(entry.before);
    const QJsonObject after = parsed(entry.after);
    const UnitId id{entry.record};
    const auto units = m_state->office.units();
    if (!units)
        return units.error();
    const auto present = std::ranges::find(*units, id, &Unit::id);
    const bool there = present != units->end();
    if (there == after.isEmpty() || (there && toJson(*present) != after))
        return conflict(entry);
    if (!there) {
        if (const auto inserted = m_state->office.insertUnit(unitFromJson(before, id)); !inserted)
            return inserted.error();
    } else if (!before.isEmpty()) {
        if (auto status = m_state->office.updateUnit(unitFromJson(before, id)); !status)
            return status;
    } else if (auto status = m_state->office.removeUnit(id); !status) {
        return Error{Error::Kind::Conflict,
                     tr("%1 can't be taken back: there are people or units in it. Move them first.").arg(present->name),
                     status.error().detail};
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
    if (entry.table == u"unit")
        return undoUnit(entry, writer);
    if (entry.table == u"saved_view")
        return undoView(entry, writer);
    return Error{Error::Kind::Invalid, tr("This operation can't be taken back."), entry.table};
}

Status Office::undo(EventId event)
{
    if (auto status = mayWrite(); !status)
        return status;
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto undone = m_state->audit.event(event);
    if (!undone)
        return undone.error();
    const auto entries = m_state->audit.ofEvent(event);
    if (!entries)
        return entries.error();
    EventWriter writer(m_state->cadres, m_state->office, m_state->audit, m_state->account);
    if (auto status = writer.begin(u"undo"_s, undone->summary); !status)
        return status;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (auto status = undoEntry(*entry, writer); !status)
            return status;
    }
    return transaction.commit();
}

} // namespace tidui
