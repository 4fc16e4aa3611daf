#include "core/operation/passphrase.h"

#include "core/operation/office_state.h"
#include "core/operation/secret_cost.h"
#include "core/store/durable.h"
#include "core/store/protection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

Error openElsewhere(const QString& path)
{
    return {
        Error::Kind::Conflict, Tr::tr("%1 is open in another program. Close it there and try again.").arg(path), {}};
}

/// The name of the account that acts, when it may.
Result<QString> mayProtect(const QString& path, const Login& login)
{
    const auto office = Office::open(path, Office::Mode::ReadWrite, login);
    if (!office)
        return office.error();
    if ((*office)->isReadOnly())
        return openElsewhere(path);
    if (!(*office)->may(Right::ManageAccounts))
        return Error{Error::Kind::Forbidden,
                     Tr::tr("The account %1 (%2) may not set or change the passphrase. Ask an administrator.")
                         .arg((*office)->account(), roleName((*office)->role())),
                     {}};
    return (*office)->account();
}

Status apply(const QString& path, const Secret& present, const PassphraseChange& change, const Progress& progress)
{
    switch (change.kind) {
    case PassphraseChange::Kind::Set:
        return protect(path, change.wanted, passphraseCost(), progress);
    case PassphraseChange::Kind::Change:
        return changePassphrase(path, present, change.wanted);
    case PassphraseChange::Kind::Remove:
        break;
    }
    return removeProtection(path, present, progress);
}

QString wordsFor(PassphraseChange::Kind kind)
{
    switch (kind) {
    case PassphraseChange::Kind::Set:
        return Tr::tr("set");
    case PassphraseChange::Kind::Change:
        return Tr::tr("changed");
    case PassphraseChange::Kind::Remove:
        break;
    }
    return Tr::tr("removed");
}

/// After the change: an audit that named one which failed would be wrong.
Status note(const QString& path, const QString& account, const PassphraseChange& change)
{
    const auto key =
        change.kind == PassphraseChange::Kind::Remove ? Result<FileKey>(FileKey()) : unlockKey(path, change.wanted);
    if (!key)
        return key.error();
    auto connection = Connection::open(path, Connection::Access::ReadWrite, *key);
    if (!connection)
        return connection.error();
    Transaction transaction(*connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const auto event = AuditStore(*connection).addEvent(utcNow(), account, u"protect"_s, wordsFor(change.kind));
    return event ? transaction.commit() : Status(event.error());
}

} // namespace

Status changeProtection(const QString& given, const Login& login, const PassphraseChange& change,
                        const Progress& progress)
{
    const QString path = realPath(given);
    const auto account = mayProtect(path, login);
    if (!account)
        return account.error();
    const auto lock = WriteLock::take(path);
    if (!lock)
        return lock.error();
    if (auto status = apply(path, login.passphrase, change, progress); !status)
        return status;
    const auto noted = note(path, *account, change);
    if (noted)
        return {};
    return Error{noted.error().kind,
                 Tr::tr("The passphrase was %1, and that holds from now on. Only the audit could not note it: %2")
                     .arg(wordsFor(change.kind), noted.error().message),
                 noted.error().detail};
}

} // namespace tidui
