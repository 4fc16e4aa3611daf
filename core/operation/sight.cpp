#include "core/operation/sight.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class IdType>
Status readIds(Connection& connection, const QString& sql, QSet<IdType>& ids)
{
    Statement select(connection, sql);
    while (select.next())
        ids.insert(IdType{select.integer(0)});
    return select.finished();
}

QString listOf(const auto& ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers += QString::number(id.value);
    return numbers.join(u',');
}

} // namespace

Result<Sight> Sight::of(const Account& account, Connection& connection)
{
    Sight sight;
    sight.m_role = account.role;
    sight.m_everything = account.role == Role::Sole || account.role == Role::Officer;
    sight.m_byUnit = account.role == Role::UnitOfficer;
    if (sight.m_everything || !grants(account.role, Right::ReadFiles))
        return sight;
    if (auto status = sight.readLimits(account, connection); !status)
        return status.error();
    return sight;
}

Status Sight::readLimits(const Account& account, Connection& connection)
{
    m_rounds = {account.rounds.begin(), account.rounds.end()};
    const QString rounds = listOf(m_rounds);
    auto status =
        readIds(connection, u"SELECT id FROM round_candidate WHERE round_id IN (%1)"_s.arg(rounds), m_candidates);
    if (status)
        status = readIds(connection, u"SELECT id FROM ballot_tally WHERE round_id IN (%1)"_s.arg(rounds), m_tallies);
    if (!status)
        return status;
    if (m_byUnit)
        return readUnits(account, connection);
    return readIds(connection, u"SELECT cadre_id FROM round_candidate WHERE round_id IN (%1)"_s.arg(rounds), m_cadres);
}

Status Sight::readUnits(const Account& account, Connection& connection)
{
    const QString below =
        u"WITH RECURSIVE below (id) AS (SELECT id FROM unit WHERE id IN (%1) "
        "UNION SELECT unit.id FROM unit JOIN below ON unit.parent_id = below.id) "_s.arg(listOf(account.units));
    auto status = readIds(connection, below + u"SELECT id FROM below"_s, m_units);
    if (status)
        status =
            readIds(connection, below + u"SELECT id FROM cadre WHERE unit_id IN (SELECT id FROM below)"_s, m_cadres);
    if (status)
        status = readIds(connection,
                         below + u"SELECT entry.id FROM appraisal_entry AS entry JOIN cadre ON cadre.id = cadre_id "
                                 "WHERE cadre.unit_id IN (SELECT id FROM below)"_s,
                         m_entries);
    return status;
}

} // namespace tidui
