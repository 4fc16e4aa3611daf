#include "core/cadre/field_json.h"
#include "core/operation/changes.h"
#include "core/operation/office_state.h"
#include "core/operation/record_types.h"
#include "core/store/record_table.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Error cancelled()
{
    return {Error::Kind::Cancelled, Office::tr("Cancelled; nothing was changed."), {}};
}

} // namespace

Result<EventId> Office::change(const QString& kind, const QString& summary, const std::function<Status(Changes&)>& work)
{
    const auto sight = mayWrite(Right::WriteRecords);
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status.error();
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(kind, summary); !status)
        return status.error();
    Changes changes(m_state->connection, writer);
    if (auto status = work(changes); !status)
        return status.error();
    if (!writer.wroteAnything())
        return EventId{}; // The transaction takes the empty event back.
    if (auto status = transaction.commit(); !status)
        return status.error();
    m_state->rules.reset();
    return writer.event();
}

Result<UnitId> Office::saveUnit(const Unit& unit)
{
    UnitId id;
    const auto event = change(u"unit"_s, unit.name, [&](Changes& changes) -> Status {
        const auto saved = changes.save(unit);
        if (saved)
            id = *saved;
        return saved ? Status() : saved.error();
    });
    if (!event)
        return event.error();
    return id;
}

Result<CadreId> Office::save(CadreFile file, const QByteArray& newPhoto)
{
    const QString name = file.person.name;
    const CadreId known = file.id;
    const auto event = saveAll({{std::move(file), newPhoto}}, u"save"_s, name);
    if (!event)
        return event.error();
    if (known || !*event)
        return known;
    const auto entries = m_state->audit.ofEvent(*event);
    if (!entries)
        return entries.error();
    return CadreId{entries->front().record};
}

Status Office::writeAll(const std::vector<Write>& writes, EventWriter& writer, const Progress& progress)
{
    std::vector<CadreId> known;
    for (const Write& write : writes) {
        if (write.file.id)
            known.push_back(write.file.id);
    }
    const auto present = m_state->cadres.load(known);
    if (!present)
        return present.error();
    qint64 done = 0;
    for (const Write& write : writes) {
        if (!goOn(progress, done++, qint64(writes.size())))
            return cancelled();
        if (!write.newPhoto.isEmpty()) {
            if (auto status = m_state->cadres.addPhoto(write.file.person.photo, write.newPhoto); !status)
                return status;
        }
        const auto before = std::ranges::lower_bound(*present, write.file.id, {}, &CadreFile::id);
        if (write.file.id && (before == present->end() || before->id != write.file.id))
            return Error{Error::Kind::NotFound, tr("There is no cadre number %1.").arg(write.file.id.value), {}};
        if (write.file.id) {
            if (auto status = writer.change(*before, write.file); !status)
                return status;
        } else if (const auto created = writer.create(write.file); !created) {
            return created.error();
        }
    }
    return {};
}

Result<EventId> Office::saveAll(std::vector<Write> writes, const QString& kind, const QString& summary,
                                const Progress& progress)
{
    const auto sight = mayWrite(Right::WriteFiles);
    if (!sight)
        return sight.error();
    for (const Write& write : writes) {
        if (write.file.person.name.isEmpty())
            return Error{Error::Kind::Invalid, tr("A cadre needs a name. Enter the name, then save again."), {}};
    }
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status.error();
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(kind, summary); !status)
        return status.error();
    if (auto status = writeAll(writes, writer, progress); !status)
        return status.error();
    if (!writer.wroteAnything())
        return EventId{}; // The transaction takes the empty event back.
    if (auto status = transaction.commit(); !status)
        return status.error();
    return writer.event();
}

Status Office::remove(CadreId id)
{
    const auto sight = mayWrite(Right::WriteFiles);
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto file = cadre(id);
    if (!file)
        return file.error();
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"remove"_s, file->person.name); !status)
        return status;
    if (auto status = writer.remove(*file); !status)
        return status;
    return transaction.commit();
}

Status Office::fill(const std::vector<Unit>& units, int people, const std::function<CadreFile(int)>& person,
                    const QString& summary, const Progress& progress)
{
    const auto sight = mayWrite(Right::WriteFiles);
    if (!sight)
        return sight.error();
    if (!sight->everything())
        return outsideOf(account());
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"create"_s, summary); !status)
        return status;
    RecordTable<Unit> unitTable(m_state->connection);
    for (const Unit& unit : units) {
        if (const auto id = unitTable.insert(unit); !id)
            return id.error();
    }
    for (int index = 0; index < people; ++index) {
        if (!goOn(progress, index, people))
            return cancelled();
        CadreFile file = person(index);
        const auto id = m_state->cadres.insert(file);
        if (!id)
            return id.error();
        file.id = *id;
        if (auto status = m_state->office.writeRosterRow(rosterRow(file)); !status)
            return status;
    }
    const QJsonObject content{{u"units"_s, qint64(units.size())}, {u"people"_s, people}};
    if (auto status = writer.record(u"office"_s, 0, {}, content); !status)
        return status;
    return transaction.commit();
}

} // namespace tidui
