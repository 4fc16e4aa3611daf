#pragma once

#include "core/operation/backup.h"

#include <functional>

namespace tidui {

/// A backup that was checked and counted before it is offered.
struct OfferedBackup {
    QString path{};
    QString holds{}; ///< "4 people", or why that isn't known.
};

/// The first few of the paths that are sound, or would be asked about by their own passphrase. Each is opened and read:
/// not for the thread of the window.
std::vector<OfferedBackup> offeredBackups(const QStringList& paths,
                                          const std::function<Result<BackupReport>(const QString& path)>& check);

QString backupCaption(const OfferedBackup& backup); ///< "2026-06-01 17:30: office-20260601-173000.tidui, 600 people"

} // namespace tidui
