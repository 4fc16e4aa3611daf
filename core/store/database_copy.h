#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

namespace tidui {

/// Copies an open office file by SQLite's online backup to a path that doesn't exist, and syncs it to the disk. Others
/// may go on working. The copy of a sealed file is sealed and opens with the same passphrase. Cancelled or failed, it
/// leaves nothing. Progress counts pages. The copy isn't checked: that is the caller's.
Status copyDatabase(Connection& from, const QString& to, const Progress& progress = {});

} // namespace tidui
