#pragma once

#include "core/store/secret.h"

#include <QString>

#include <vector>

namespace tidui {

/// A backup that was checked and counted.
struct SoundBackup {
    QString path{};
    qint64 people = 0;
};

/// The newest automatic backups of an office file that are sound, newest first. Each is checked: not for the thread of
/// the window. `passphrase`: of those that are protected; others are left out.
std::vector<SoundBackup> soundBackups(const QString& office, const Secret& passphrase);

QString backupCaption(const SoundBackup& backup); ///< "2026-06-01 17:30: office-20260601-173000.tidui, 600 people"

} // namespace tidui
