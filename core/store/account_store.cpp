#include "core/store/account_store.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tidui {

template <class IdType>
Result<std::vector<IdType>> AccountStore::limits(const char* table, const char* column, AccountId account)
{
    Statement select(*m_connection, u"SELECT %1 FROM %2 WHERE account_id = ?1 ORDER BY %1"_s.arg(QLatin1String(column),
                                                                                                 QLatin1String(table)));
    select.bind(account);
    std::vector<IdType> ids;
    while (select.next())
        ids.push_back(IdType{select.integer(0)});
    if (auto status = select.finished(); !status)
        return status.error();
    return ids;
}

template <class IdType>
Status AccountStore::saveLimits(const char* table, const char* column, AccountId account,
                                const std::vector<IdType>& ids)
{
    Statement clear(*m_connection, u"DELETE FROM %1 WHERE account_id = ?1"_s.arg(QLatin1String(table)));
    if (auto status = clear.bindAll(account).run(); !status)
        return status;
    Statement insert(*m_connection, u"INSERT INTO %1 (account_id, %2) VALUES (?1, ?2)"_s.arg(QLatin1String(table),
                                                                                             QLatin1String(column)));
    for (const IdType id : ids) {
        if (auto status = insert.bindAll(account, id).run(); !status)
            return status;
    }
    return {};
}

Result<std::vector<AccountStore::Row>> AccountStore::all()
{
    Statement select(*m_connection, u"SELECT id, name, role, active, password, failures, last_failure FROM account "
                                    "ORDER BY name"_s);
    std::vector<Row> rows;
    while (select.next()) {
        Row& row = rows.emplace_back();
        select.read(0, row.id);
        select.read(1, row.name);
        select.read(2, row.role);
        select.read(3, row.active);
        select.read(4, row.password);
        select.read(5, row.failures);
        row.lastFailure = QDateTime::fromString(select.text(6), Qt::ISODateWithMs);
    }
    if (auto status = select.finished(); !status)
        return status.error();
    for (Row& row : rows) {
        auto units = limits<UnitId>("account_unit", "unit_id", row.id);
        auto rounds = limits<RoundId>("account_round", "round_id", row.id);
        if (!units || !rounds)
            return units ? rounds.error() : units.error();
        row.units = std::move(*units);
        row.rounds = std::move(*rounds);
    }
    return rows;
}

Result<AccountId> AccountStore::save(const Row& row)
{
    Statement upsert(*m_connection, u"INSERT INTO account (id, name, role, active, password) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                                    "role = excluded.role, active = excluded.active, password = excluded.password"_s);
    if (auto status = upsert.bindAll(row.id, row.name, row.role, row.active, row.password).run(); !status)
        return status.error();
    const AccountId id = row.id ? row.id : AccountId{m_connection->lastRowId()};
    if (auto status = saveLimits("account_unit", "unit_id", id, row.units); !status)
        return status.error();
    if (auto status = saveLimits("account_round", "round_id", id, row.rounds); !status)
        return status.error();
    return id;
}

Status AccountStore::setFailures(AccountId id, int failures, const QDateTime& last)
{
    return Statement(*m_connection, u"UPDATE account SET failures = ?1, last_failure = ?2 WHERE id = ?3"_s)
        .bindAll(failures, last.toUTC().toString(Qt::ISODateWithMs), id)
        .run();
}

} // namespace tidui
