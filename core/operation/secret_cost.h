#pragma once

#include "core/store/data_key.h"
#include "core/store/password.h"

namespace tidui {

// What one guess costs (Argon2id) of the secrets that an operation sets. Each program links its own answer, so that
// nothing that happens while one runs can lower it: app/secret_cost.cpp for whatever an officer starts,
// tests/least_cost.cpp for the tests. It is written beside the secret: one that was set dearly stays dear.

KeyCost passphraseCost();    ///< Of a passphrase that seals an office file (口令).
PasswordCost passwordCost(); ///< Of an account's password (密码).

} // namespace tidui
