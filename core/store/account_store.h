#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <QDateTime>

#include <vector>

namespace tidui {

/// Accounts as the file keeps them. Decides nothing.
class AccountStore {
public:
    struct Row {
        AccountId id{};
        QString name{};
        QString role{};
        bool active = true;
        QString password{};      ///< The hash; empty = none.
        int failures = 0;        ///< Wrong passwords in a row.
        QDateTime lastFailure{}; ///< UTC
        std::vector<UnitId> units{};
        std::vector<RoundId> rounds{};
    };

    explicit AccountStore(Connection& connection) : m_connection(&connection) {}

    Result<std::vector<Row>> all();         ///< By name.
    Result<AccountId> save(const Row& row); ///< A new one when its id is 0. Failures are left as they are.
    Status setFailures(AccountId id, int failures, const QDateTime& last);
    Connection& connection() const { return *m_connection; } ///< For a transaction over several calls.

private:
    template <class IdType>
    Result<std::vector<IdType>> limits(const char* table, const char* column, AccountId account);
    template <class IdType>
    Status saveLimits(const char* table, const char* column, AccountId account, const std::vector<IdType>& ids);

    Connection* m_connection;
};

} // namespace tidui
