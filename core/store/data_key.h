#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <memory>

namespace tidui {

/// The key that seals the pages of one office file and of its backups. It never leaves the memory of the program except
/// wrapped by a passphrase. Opaque: see key_slots.h for those who seal.
class DataKey;

/// A key held by whoever has the file open; null for a plain file.
using FileKey = std::shared_ptr<const DataKey>;

/// What one guess of a passphrase costs (Argon2id). Stored in the file, so it can grow with the machines.
struct KeyCost {
    quint64 passes = 3;
    quint64 memory = quint64(256) << 20U; ///< Bytes.
    /// The least that Argon2id accepts: for tests alone.
    static KeyCost cheap() { return {1, 8192}; }
};

/// Whether the file is protected by a passphrase. Reads the header only; a file that doesn't exist isn't.
Result<bool> isSealed(const QString& path);

/// The key of a protected file. A wrong passphrase is Forbidden, a header that was changed or damaged Database.
Result<FileKey> unlockKey(const QString& path, const Secret& passphrase);

/// Makes a protected file that holds nothing yet but its header, and a fresh key: to be opened by Connection::open with
/// Access::Create. The path must not exist.
Result<FileKey> newKey(const QString& path, const Secret& passphrase, KeyCost cost = {});

} // namespace tidui
