#pragma once

#include "core/operation/office.h"
#include "core/store/data_key.h"

#include <optional>

namespace tidui {

/// A backup (备份) that was written, opened again, and checked.
struct BackupReport {
    QString path{};
    qint64 people = 0;
    qint64 auditEntries = 0;
    qint64 bytes = 0;
    bool operator==(const BackupReport&) const = default;
};

/// How an office is backed up by itself; kept in its file.
struct BackupPolicy {
    QString folder{}; ///< Empty: "备份" beside the office file.
    int keep = 10;    ///< Automatic backups that stay, 1 to 1000; by hand made ones are never removed.
    bool onClose = true;
    bool operator==(const BackupPolicy&) const = default;
};
Result<BackupPolicy> backupPolicy(Office& office);
Status setBackupPolicy(Office& office, const BackupPolicy& policy); ///< Needs Right::BackUp.

/// Where the automatic backups go: an absolute path.
QString backupFolder(const Office& office, const BackupPolicy& policy);

/// The automatic backups in that folder, newest first, by their names.
QStringList automaticBackups(const Office& office, const BackupPolicy& policy);

/// The same for an office that need not open: the automatic backups of that file in a folder.
QStringList automaticBackups(const QString& officePath, const QString& folder);

enum class BackupMoment { Opening, Closing };
/// Makes the automatic backup when it is due: at closing when the policy says so, at opening when there is none of
/// today. Removes the oldest ones beyond the kept number, only after a good new one. None: nothing was due. A failure
/// is kept beside the office file for missedBackup(), since nobody reads a message of a closing window.
Result<std::optional<BackupReport>> backUpIfDue(Office& office, BackupMoment moment, const QDateTime& now,
                                                const Progress& progress = {});

/// Why the last automatic backup failed; empty when it did not. To be said at the next start.
QString missedBackup(const QString& officePath);

/// Opens a file and counts it: that it is a sound office file, its integrity and references. Nothing is changed.
Result<BackupReport> checkBackup(const QString& path, const FileKey& key = {});

/// Puts a backup in the place of an office file, or where none is. The backup is copied and checked first; the present
/// file stays beside it as "office.tidui.before-restore-DATE". The restored file's audit notes it as "restore backup"
/// when its schema allows. Conflict when a program has the office open. Changes no account: who restores is `account`.
/// @return The report of the restored file; `keptAside` receives the path of the former one.
Result<BackupReport> restoreBackup(const QString& backup, const QString& officePath, const QString& account,
                                   const QDateTime& now, QString* keptAside = nullptr, const FileKey& key = {});

} // namespace tidui
