#pragma once

#include "core/store/secret.h"

#include <QStringList>

#include <utility>

namespace tidui {

/// Who opens an office file, and with which secrets. A name alone opens a file without a passphrase whose account has
/// no password.
struct Login {
    Login(QString name) : account(std::move(name)) {}
    QString account{};
    Secret password{};   ///< 账户密码
    Secret passphrase{}; ///< 文件口令: of a protected file.
};

/// What a file asks for before it opens.
struct OpeningNeeds {
    bool passphrase = false; ///< The file is protected, and the passphrase is missing or wrong.
    bool account = false;    ///< One of `accounts` has to be named, with its password.
    QStringList accounts{};  ///< The active ones, by name.
};

} // namespace tidui
