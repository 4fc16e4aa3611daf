#include "core/operation/login_check.h"

#include "core/operation/account_change.h"
#include "core/operation/secret_cost.h"
#include "core/store/migration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Login)
};

constexpr int freeFailures = 2;
constexpr int longestWait = 300;

/// Whether anybody acts: the office has one account, and that has no password.
bool isUnlocked(const std::vector<AccountStore::Row>& active)
{
    return active.size() == 1 && active.front().role == roleKey(Role::Sole) && active.front().password.isEmpty();
}

Result<std::vector<AccountStore::Row>> activeAccounts(AccountStore& store)
{
    auto rows = store.all();
    if (rows)
        std::erase_if(*rows, [](const AccountStore::Row& row) { return !row.active; });
    return rows;
}

Error notYet(int seconds)
{
    return {Error::Kind::Forbidden,
            Tr::tr("Several wrong passwords were entered. Try again in %1 seconds.").arg(seconds),
            {}};
}

Error doNotFit()
{
    // The same for an unknown account: who has one is nobody else's business.
    return {
        Error::Kind::Forbidden, Tr::tr("Account and password don't belong together. Check both, then try again."), {}};
}

/// The account that a login names; none when nobody can log in by that name.
std::optional<AccountStore::Row> rowOf(const std::vector<AccountStore::Row>& active, const QString& name)
{
    const auto row = std::ranges::find(active, name, &AccountStore::Row::name);
    return row == active.end() || row->password.isEmpty() ? std::nullopt : std::optional(*row);
}

int secondsLeft(const AccountStore::Row& row, const QDateTime& now)
{
    // A clock that was set back must neither shorten the wait nor make it endless.
    const qint64 passed = std::max<qint64>(0, row.lastFailure.secsTo(now));
    return row.failures > 0 ? int(secondsToWait(row.failures) - passed) : 0;
}

/// Counts a guess as wrong before its password is checked: checking takes a while, and of guesses made at once none may
/// pass uncounted. Reads the account anew, since another program may have counted meanwhile. Whether it could be
/// counted; Forbidden while the wait runs.
Result<bool> countGuess(AccountStore& store, AccountStore::Row& row, const QDateTime& now)
{
    Transaction transaction(store.connection());
    if (transaction.begun()) {
        const auto active = activeAccounts(store);
        if (!active)
            return active.error();
        const auto present = rowOf(*active, row.name);
        if (!present)
            return doNotFit();
        row = *present;
    }
    if (const int wait = secondsLeft(row, now); wait > 0) {
        if (row.lastFailure > now && store.setFailures(row.id, row.failures, now))
            (void)transaction.commit();
        return notYet(wait);
    }
    return transaction.begun() && store.setFailures(row.id, row.failures + 1, now) && transaction.commit();
}

Result<Account> checkPassword(AccountStore& store, AccountStore::Row row, const Login& login, const QDateTime& now)
{
    const auto counted = countGuess(store, row, now);
    if (!counted)
        return counted.error();
    if (!passwordFits(login.password, row.password))
        return doNotFit();
    if (*counted)
        (void)store.setFailures(row.id, 0, {});
    return accountFrom(row);
}

} // namespace

Account accountFrom(const AccountStore::Row& row)
{
    return {.id = row.id,
            .name = row.name,
            .role = roleFrom(row.role).value_or(Role::Reviewer), // A word of a newer program: as little as possible.
            .active = row.active,
            .hasPassword = !row.password.isEmpty(),
            .units = row.units,
            .rounds = row.rounds};
}

Result<QString> newPasswordHash(const Secret& password)
{
    if (QString::fromUtf8(password.view()).size() < shortestPassword)
        return Error{Error::Kind::Invalid,
                     Tr::tr("A password needs at least %1 characters. Choose a longer one.").arg(shortestPassword),
                     {}};
    return passwordHash(password, passwordCost());
}

int secondsToWait(int failures)
{
    if (failures <= freeFailures)
        return 0;
    const int doublings = std::min(failures - freeFailures, 9);
    return std::min(longestWait, 1 << doublings);
}

Result<Account> checkLogin(AccountStore& store, const Login& login, const QDateTime& now)
{
    const auto active = activeAccounts(store);
    if (!active)
        return active.error();
    if (isUnlocked(*active)) {
        Account anybody = accountFrom(active->front());
        anybody.name = login.account;
        return anybody;
    }
    const auto row = rowOf(*active, login.account);
    return row ? checkPassword(store, *row, login, now) : Result<Account>(doNotFit());
}

Result<Account> admitted(Connection& connection, const QString& path, const Login& login, const QDateTime& now)
{
    AccountStore reading(connection);
    if (!connection.isReadOnly())
        return checkLogin(reading, login, now);
    auto counting = Connection::open(path, Connection::Access::ReadWrite, connection.key());
    if (!counting)
        return checkLogin(reading, login, now);
    AccountStore store(*counting);
    auto account = checkLogin(store, login, now);
    // Readers don't empty the log when they close: the file would not be whole without it.
    (void)counting->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return account;
}

Result<Account> accountIn(const QString& path, const FileKey& key, const Login& login, const QDateTime& now)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, key);
    if (!connection)
        return connection.error();
    if (auto status = checkIsOffice(*connection, path); !status)
        return status.error();
    // Counting guesses writes, and a damaged file must not be changed by the attempt.
    if (const auto problems = connection->problems(false); problems && problems->isEmpty())
        connection = openOfficeFile(path, key);
    if (!connection)
        return connection.error();
    const auto needs = accountNeeds(*connection);
    if (!needs)
        return needs.error();
    if (!needs->account)
        return Account{.name = login.account, .role = Role::Sole};
    AccountStore store(*connection);
    return checkLogin(store, login, now.toUTC());
}

Result<OpeningNeeds> accountNeeds(Connection& connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    constexpr int firstWithPasswords = 9;
    if (*version < firstWithPasswords)
        return OpeningNeeds();
    AccountStore store(connection);
    const auto active = activeAccounts(store);
    if (!active)
        return active.error();
    OpeningNeeds needs{.account = !isUnlocked(*active)};
    for (const AccountStore::Row& row : *active)
        needs.accounts += row.name;
    return needs;
}

} // namespace tidui
