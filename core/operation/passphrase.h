#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/operation/login.h"

namespace tidui {

/// What becomes of the protection of an office file by a passphrase (文件口令).
struct PassphraseChange {
    enum class Kind { Set, Change, Remove };
    Kind kind = Kind::Set;
    Secret wanted{}; ///< The new passphrase; of Remove: none.
};

/// Sets, changes or removes the passphrase of an office that no program has open, and notes it in its audit. The login
/// carries the present passphrase. It may be interrupted at any moment: the file is then as before or as after, whole.
/// Needs Right::ManageAccounts, since who sets a passphrase shuts out everybody else. Forbidden also when passphrase,
/// account or password are wrong; Conflict when a program has the office open, or it is protected already.
Status changeProtection(const QString& path, const Login& login, const PassphraseChange& change,
                        const Progress& progress = {});

} // namespace tidui
