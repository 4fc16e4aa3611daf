// Who may rescue, and the accounts of the rescued office.
#include "core/operation/login_check.h"
#include "core/operation/rescue_work.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

Result<QString> admitToRescue(RescueWork& work, const Login& login)
{
    for (const char* table : {"account", "account_unit", "account_round"}) {
        if (auto status = restorePlainTable(work, table); !status)
            return status.error();
    }
    AccountStore store(work.office);
    const auto accounts = store.all();
    if (!accounts)
        return accounts.error();
    if (accounts->empty()) { // Who has the file, and its passphrase, could read it anyway.
        work.report.remarks +=
            Tr::tr("No account could be read. The rescued office has one, %1, without a password: set one.")
                .arg(login.account);
        const auto made = store.save({.name = login.account, .role = roleKey(Role::Sole)});
        return made ? Result<QString>(login.account) : Result<QString>(made.error());
    }
    const auto account = checkLogin(store, login, QDateTime::currentDateTimeUtc());
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

} // namespace tidui
