// Who may rescue, and the accounts of the rescued office.
#include "core/operation/login_check.h"
#include "core/operation/rescue_work.h"
#include "core/store/migration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// Whether the file that was read is a sound office after all. Reading only: of a damaged one not a byte may change.
bool isSound(const RescueReading& reading)
{
    if (!reading.read.badPages.empty() || reading.read.headerLost)
        return false;
    auto connection = Connection::open(reading.path, Connection::Access::ReadOnly, reading.key);
    const auto problems = connection ? connection->problems(false) : Result<QStringList>(connection.error());
    return problems && problems->isEmpty() && checkIsOffice(*connection, reading.path);
}

Result<Account> accountOf(RescueReading& reading, const RescueQuestion& question, const FileKey& backupKey)
{
    AccountStore store(reading.office);
    const auto accounts = store.all();
    if (!accounts)
        return accounts.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool named = std::ranges::count(*accounts, question.login.account, &AccountStore::Row::name) > 0;
    if (!named && !question.backup.isEmpty() && mayHaveLostAccounts(reading))
        return accountIn(question.backup, backupKey, question.login, now);
    if (accounts->empty())
        return Account{.name = question.login.account, .role = Role::Sole};
    if (isSound(reading)) // Where they can be, wrong passwords are counted in the file, not in what was read of it.
        return accountIn(reading.path, reading.key, question.login, now);
    return checkLogin(store, question.login, now);
}

} // namespace

bool mayHaveLostAccounts(RescueReading& reading)
{
    const SalvagedTable& table = reading.read.table(u"account"_s);
    return table.rows == 0 || !table.holes.empty(); // An office has one at least.
}

Result<QString> admitToRescue(RescueReading& reading, const RescueQuestion& question, const FileKey& backupKey)
{
    const auto account = accountOf(reading, question, backupKey);
    if (!account)
        return account.error();
    if (!grants(account->role, Right::BackUp))
        return Error{Error::Kind::Forbidden,
                     Tr::tr("The account %1 has no right to rescue the office: that takes the right to back up and "
                            "restore.")
                         .arg(account->name),
                     {}};
    return account->name;
}

Status restoreAccounts(RescueWork& work, const QString& account)
{
    AccountStore store(work.office);
    const auto read = store.all();
    if (!read)
        return read.error();
    for (const char* table : {"account", "account_unit", "account_round"}) {
        if (auto status = restorePlainTable(work, table, read->empty() || work.hasHoles(table)); !status)
            return status;
    }
    const auto accounts = store.all();
    if (!accounts || !accounts->empty())
        return accounts ? Status() : Status(accounts.error());
    work.report.remarks +=
        Tr::tr("No account could be read. The rescued office has one, %1, without a password: set one.").arg(account);
    const auto made = store.save({.name = account, .role = roleKey(Role::Sole)});
    return made ? Status() : Status(made.error());
}

} // namespace tidui
