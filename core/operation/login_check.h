#pragma once

#include "core/operation/account.h"
#include "core/operation/login.h"
#include "core/store/account_store.h"
#include "core/store/data_key.h"
#include "core/store/password.h"

namespace tidui {

Account accountFrom(const AccountStore::Row& row);

/// The hash of a new password. Invalid when it is shorter than shortestPassword characters.
Result<QString> newPasswordHash(const Secret& password);

/// Seconds to wait after so many wrong passwords in a row: none after the first two, then 2, 4, 8 up to 300.
int secondsToWait(int failures);

/// The account that a login names, with its password checked; Forbidden when they don't belong together, or too early
/// after several wrong ones. In an office whose only account has no password anybody acts, under the name given.
/// Failures are counted in the file where it can be written. `now`: UTC.
Result<Account> checkLogin(AccountStore& store, const Login& login, const QDateTime& now);

/// The same for the open file at `path`. Where its connection only reads, failures are counted by another one.
Result<Account> admitted(Connection& connection, const QString& path, const Login& login, const QDateTime& now);

/// The same for a file that isn't open, of any schema: an older one is not migrated for the question.
Result<Account> accountIn(const QString& path, const FileKey& key, const Login& login, const QDateTime& now);

/// What is asked before an office opens, besides its passphrase.
Result<OpeningNeeds> accountNeeds(Connection& connection);

} // namespace tidui
