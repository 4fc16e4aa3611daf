#include "core/operation/changes.h"
#include "core/operation/office_state.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Error outsideOf(const QString& account)
{
    return {Error::Kind::Forbidden,
            Office::tr("This is outside of what the account %1 may change. Ask an officer of the office.").arg(account),
            {}};
}

QString utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Status EventWriter::begin(const QString& kind, const QString& summary)
{
    m_time = utcNow();
    const auto event = m_audit.addEvent(m_time, m_account, kind, summary);
    if (!event)
        return event.error();
    m_event = *event;
    return {};
}

Status EventWriter::record(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    ++m_entries;
    return m_audit.add({{}, m_event, m_time, m_account, table, id, compact(before), compact(after)});
}

Status EventWriter::mayChange(UnitId unit) const
{
    if (m_sight.writesIn(unit))
        return {};
    return Error{Error::Kind::Forbidden,
                 Office::tr("The account %1 keeps the files of its own units, and this one is of another or of none. "
                            "Choose one of its units, or ask an officer of the whole office.")
                     .arg(m_account),
                 {}};
}

Result<CadreId> EventWriter::create(const CadreFile& file)
{
    if (auto status = mayChange(file.unit); !status)
        return status.error();
    const auto id = m_cadres.insert(file);
    if (!id)
        return id;
    CadreFile stored = file;
    stored.id = *id;
    if (auto status = m_office.writeRosterRow(rosterRow(stored)); !status)
        return status.error();
    if (auto status = record(u"cadre"_s, id->value, {}, toJson(stored)); !status)
        return status.error();
    return id;
}

Status EventWriter::change(const CadreFile& before, const CadreFile& after)
{
    if (before == after)
        return {};
    for (const UnitId unit : {before.unit, after.unit}) {
        if (auto status = mayChange(unit); !status)
            return status;
    }
    if (auto status = m_cadres.update(before, after); !status)
        return status;
    if (auto status = m_office.writeRosterRow(rosterRow(after)); !status)
        return status;
    const JsonChange parts = jsonChange(before, after);
    return record(u"cadre"_s, before.id.value, parts.before, parts.after);
}

Result<CadreId> EventWriter::store(const CadreFile& file)
{
    if (!file.id)
        return create(file);
    const auto present = m_cadres.load({file.id});
    if (!present)
        return present.error();
    if (present->empty())
        return Error{Error::Kind::NotFound, Office::tr("There is no cadre number %1.").arg(file.id.value), {}};
    if (auto status = change(present->front(), file); !status)
        return status.error();
    return file.id;
}

Status EventWriter::remove(const CadreFile& file)
{
    if (auto status = mayChange(file.unit); !status)
        return status;
    if (auto status = m_cadres.remove(file.id); !status)
        return status;
    return record(u"cadre"_s, file.id.value, toJson(file), {});
}

Result<CadreId> Changes::save(const CadreFile& file)
{
    return m_writer.store(file);
}

Status Changes::audit(const char* table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    return m_writer.record(QString::fromLatin1(table), id, before, after);
}

} // namespace tidui
