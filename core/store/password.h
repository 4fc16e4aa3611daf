#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

namespace tidui {

/// How much work a password's hash costs. Moderate is what an account gets: about half a second and 256 MiB; Least is
/// for tests.
enum class PasswordCost { Moderate, Least };

/// The hash of a password as libsodium writes it (Argon2id with its own salt and parameters in the text).
Result<QString> passwordHash(const Secret& password, PasswordCost cost = PasswordCost::Moderate);

/// Whether it is that password.
bool passwordFits(const Secret& password, const QString& hash);

} // namespace tidui
