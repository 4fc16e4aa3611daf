#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

namespace tidui {

/// Copies an open office file by SQLite's online backup to a path that doesn't exist, and syncs it to the disk. Others
/// may go on working. The copy of a sealed file is sealed and opens with the same passphrase. Cancelled or failed, it
/// leaves nothing. Progress counts pages. The copy isn't checked: that is the caller's.
Status copyDatabase(Connection& from, const QString& to, const Progress& progress = {});

/// Makes a sealed file that holds nothing yet but its header: the key and the passphrases of the original, and an
/// identity of its own, so that pages of one don't fit into the other. The path must not exist.
Status makeSealedLike(const QString& original, const QString& to, const DataKey& key);

/// Copies an open office file into memory: to be brought to the present schema there, the file staying as it is.
Result<Connection> copyIntoMemory(Connection& from);

} // namespace tidui
