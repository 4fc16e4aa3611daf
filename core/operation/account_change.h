#pragma once

#include "core/operation/account.h"
#include "core/store/secret.h"

#include <optional>

namespace tidui {

/// What Office::saveAccounts stores: a new account when its id is 0. An account is never removed, since the audit
/// names it: it is made inactive.
struct AccountChange {
    Account account{};
    std::optional<Secret> password{}; ///< A new one; none: it stays. Empty: taken away (a sole account only).
};

/// The fewest characters of a password (账户密码) or passphrase (文件口令) that is set.
constexpr int shortestPassword = 8;

} // namespace tidui
