#include "core/operation/account_change.h"
#include "core/operation/login_check.h"
#include "core/operation/office_state.h"
#include "core/operation/use.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

AccountStore::Row rowOf(const Account& account, const QString& password)
{
    return {.id = account.id,
            .name = account.name,
            .role = roleKey(account.role),
            .active = account.active,
            .password = password,
            .units = account.units,
            .rounds = account.rounds};
}

QJsonArray numbers(const auto& ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value);
    return array;
}

/// An account as the audit keeps it: that it has a password, never which.
QJsonObject toJson(const AccountStore::Row& row)
{
    QJsonObject object{{u"name"_s, row.name},
                       {u"role"_s, row.role},
                       {u"active"_s, row.active},
                       {u"password"_s, !row.password.isEmpty()}};
    if (!row.units.empty())
        object.insert(u"units"_s, numbers(row.units));
    if (!row.rounds.empty())
        object.insert(u"rounds"_s, numbers(row.rounds));
    return object;
}

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What must hold of all accounts together.
Status checkTogether(const std::vector<AccountStore::Row>& rows)
{
    std::vector<Account> active;
    for (const AccountStore::Row& row : rows) {
        if (row.active)
            active.push_back(accountFrom(row));
    }
    if (std::ranges::none_of(active, [](const Account& a) { return grants(a.role, Right::ManageAccounts); }))
        return invalid(Office::tr("Somebody must be able to manage the accounts: keep an administrator."));
    if (active.size() == 1)
        return {};
    for (const Account& account : active) {
        if (account.role == Role::Sole)
            return invalid(Office::tr("%1 may do everything, which only the single account of an office may. Give it "
                                      "another role when there are several.")
                               .arg(account.name));
        if (!account.hasPassword)
            return invalid(
                Office::tr("%1 has no password. Where there are several accounts, each needs one.").arg(account.name));
    }
    return {};
}

Status checkAlone(const Account& account)
{
    if (account.name.trimmed().isEmpty())
        return invalid(Office::tr("An account needs a name."));
    if (account.role == Role::UnitOfficer && account.units.empty())
        return invalid(Office::tr("%1 is limited to some units: choose at least one.").arg(account.name));
    return {};
}

/// Who acts after accounts were changed: whoever changed their own goes on with the rights it has now.
Account stillActing(const Account& acting, const std::vector<AccountStore::Row>& rows)
{
    const auto own = std::ranges::find(rows, acting.id, &AccountStore::Row::id);
    if (own == rows.end())
        return acting;
    Account now = accountFrom(*own);
    if (now.role == Role::Sole && !now.hasPassword)
        now.name = acting.name; // Anybody acts under it, by their own name.
    return now;
}

} // namespace

Result<std::vector<Account>> Office::accounts()
{
    if (auto status = need(Right::ManageAccounts); !status)
        return status.error();
    const auto rows = m_state->accounts.all();
    if (!rows)
        return rows.error();
    std::vector<Account> accounts;
    for (const AccountStore::Row& row : *rows)
        accounts.push_back(accountFrom(row));
    return accounts;
}

Status Office::saveAccount(const AccountChange& change, EventWriter& writer)
{
    if (auto status = checkAlone(change.account); !status)
        return status;
    const auto rows = m_state->accounts.all();
    if (!rows)
        return rows.error();
    const auto present = std::ranges::find(*rows, change.account.id, &AccountStore::Row::id);
    const bool isNew = present == rows->end();
    if (!isNew && !change.password && accountFrom(*present) == change.account)
        return {};
    const auto namesake = std::ranges::find(*rows, change.account.name, &AccountStore::Row::name);
    if (namesake != rows->end() && namesake->id != change.account.id)
        return invalid(tr("There is an account %1 already. Choose another name.").arg(change.account.name));
    QString password = isNew ? QString() : present->password;
    if (change.password && change.password->isEmpty()) {
        password.clear();
    } else if (change.password) {
        const auto hash = newPasswordHash(*change.password);
        if (!hash)
            return hash.error();
        password = *hash;
    }
    AccountStore::Row row = rowOf(change.account, password);
    const auto id = m_state->accounts.save(row);
    if (!id)
        return id.error();
    if (change.password) {
        if (auto status = m_state->accounts.setFailures(*id, 0, {}); !status)
            return status;
    }
    QJsonObject after = toJson(row);
    if (change.password)
        after.insert(u"new_password"_s, true);
    return writer.record(u"account"_s, id->value, isNew ? QJsonObject() : toJson(*present), after);
}

Status Office::saveAccounts(const std::vector<AccountChange>& changes)
{
    auto sight = mayWrite(Right::ManageAccounts);
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    EventWriter writer(*m_state, *sight);
    QStringList names;
    for (const AccountChange& change : changes)
        names += change.account.name;
    if (auto status = writer.begin(u"account"_s, names.join(u'、')); !status)
        return status;
    for (const AccountChange& change : changes) {
        if (auto status = saveAccount(change, writer); !status)
            return status;
    }
    const auto rows = m_state->accounts.all();
    if (!rows)
        return rows.error();
    if (auto status = checkTogether(*rows); !status)
        return status;
    if (!writer.wroteAnything())
        return {}; // The transaction takes the empty event back.
    if (auto status = transaction.commit(); !status)
        return status;
    m_state->account = stillActing(m_state->account, *rows);
    return {};
}

Status Office::changePassword(const Secret& present, const Secret& wanted)
{
    if (auto status = openForWriting(); !status)
        return status;
    if (auto status = confirm(present); !status)
        return status;
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"account"_s, account()); !status)
        return status;
    Account own = m_state->account;
    const auto rows = m_state->accounts.all();
    if (!rows)
        return rows.error();
    // Where anybody acts under the only account, that one keeps its own name.
    if (const auto row = std::ranges::find(*rows, own.id, &AccountStore::Row::id); row != rows->end())
        own = accountFrom(*row);
    if (auto status = saveAccount({own, wanted}, writer); !status)
        return status;
    const auto saved = m_state->accounts.all();
    if (!saved)
        return saved.error();
    // Of several accounts one without a password can't be opened any more. A new password is never refused for the
    // others' sake.
    if (auto status = wanted.isEmpty() ? checkTogether(*saved) : Status(); !status)
        return status;
    if (auto status = transaction.commit(); !status)
        return status;
    m_state->account = stillActing(m_state->account, *saved);
    return {};
}

Status Office::confirm(const Secret& password)
{
    Login login(this->account());
    login.password = password;
    const auto account = admitted(m_state->connection, m_state->path, login, QDateTime::currentDateTimeUtc());
    return account ? Status() : Status(account.error());
}

Status Office::noteUse(const Use& use)
{
    const bool printed = use.kind == Use::Kind::Print;
    QJsonObject content{{u"what"_s, use.what}, {u"people"_s, use.people}};
    if (!use.purpose.isEmpty())
        content.insert(u"purpose"_s, use.purpose);
    // A reader beside another program's writer notes it through a connection of its own: the entry is one short
    // transaction, and nothing may leave unrecorded.
    auto writing = Connection::open(m_state->path, Connection::Access::ReadWrite, m_state->key);
    if (!writing || writing->isReadOnly())
        return Error{Error::Kind::Forbidden,
                     tr("Printing and exporting are noted in the office file, which can't be written here. Open it "
                        "from a folder that can be written."),
                     writing ? QString() : writing.error().detail};
    State state(std::move(*writing), m_state->key);
    state.account = m_state->account;
    Transaction transaction(state.connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto sight = this->sight();
    if (!sight)
        return sight.error();
    EventWriter writer(state, *sight);
    if (auto status = writer.begin(printed ? u"print"_s : u"export"_s, use.what); !status)
        return status;
    if (auto status = writer.record(u"use"_s, 0, {}, content); !status)
        return status;
    if (auto status = transaction.commit(); !status)
        return status;
    if (isReadOnly()) // Readers don't empty the log when they close: the file would not be whole without it.
        (void)state.connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

Result<QString> Office::setting(const QString& key)
{
    return m_state->office.setting(key);
}

Status Office::setSetting(const QString& key, const QString& value, Right right)
{
    const auto sight = mayWrite(right);
    if (!sight)
        return sight.error();
    if (right == Right::WriteRecords && !sight->everything()) // A setting is the whole office's.
        return outsideOf(account());
    Transaction transaction(m_state->connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto present = m_state->office.setting(key);
    if (!present)
        return present.error();
    if (*present == value)
        return {};
    EventWriter writer(*m_state, *sight);
    if (auto status = writer.begin(u"setting"_s, key); !status)
        return status;
    if (auto status = m_state->office.setSetting(key, value); !status)
        return status;
    if (auto status = writer.record(u"setting"_s, 0, {{key, *present}}, {{key, value}}); !status)
        return status;
    return transaction.commit();
}

} // namespace tidui
