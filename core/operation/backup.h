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

/// The same for an office that need not open. `folder`: as in the policy.
QString backupFolder(const QString& officePath, const QString& folder);

/// The folder that the policy in a file names; empty: the usual one, or it can't be read.
QString storedBackupFolder(Connection& connection);

/// The automatic backups in that folder, newest first, by their names.
QStringList automaticBackups(const Office& office, const BackupPolicy& policy);

/// The same for an office that need not open: the automatic backups of that file in a folder.
QStringList automaticBackups(const QString& officePath, const QString& folder);

/// A backup by hand. The office's audit notes it first (Office::noteUse), so that the copy holds its own entry; where
/// that can't be written, as on a full or a read-only disk, the backup is made all the same: then it is needed most.
/// Forbidden without Right::BackUp, else as Office::backUp.
Result<BackupReport> backUpByHand(Office& office, const QString& to, const QString& purpose = {},
                                  const Progress& progress = {});

/// Those of an office that doesn't open: beside it, and in the folder that its file still names. `key`: of the file;
/// null: it isn't protected, or nobody knows. Changes nothing.
QStringList backupsOfLost(const QString& officePath, const FileKey& key);

/// The automatic backups of that file in several folders, newest first.
QStringList automaticBackups(const QString& officePath, const QStringList& folders);

enum class BackupMoment { Opening, Closing };
/// Makes the automatic backup when it is due: at closing when the policy says so, at opening when there is none of
/// today. Removes the oldest ones beyond the kept number, only after a good new one; those dated after the new one
/// count as older, since then the clock was set back. None: nothing was due. A failure is kept beside the office file
/// for missedBackup(), since nobody reads a message of a closing window.
Result<std::optional<BackupReport>> backUpIfDue(Office& office, BackupMoment moment, const QDateTime& now,
                                                const Progress& progress = {});

/// Why the last automatic backup failed; empty when it did not. To be said at the next start.
QString missedBackup(const QString& officePath);

/// Opens a file and counts it: that it is a sound office file, its integrity and references. Nothing is changed.
Result<BackupReport> checkBackup(const QString& path, const FileKey& key = {});

/// Counts what a backup of this office holds, without checking it: quick enough for a list. The office's own key opens
/// it whatever its passphrase was then.
Result<BackupReport> glanceAtBackup(Office& office, const QString& path);

/// Which backup goes where, and who restores it.
struct Restoring {
    QString backup{};
    QString office{};    ///< Path of the office file; it need not be there.
    Login login;         ///< Of the present office; where none is or it can't be read, of the backup.
    FileKey backupKey{}; ///< Null: the backup is not protected.
    QDateTime now{};
};

/// What came of it.
struct Restored {
    BackupReport report{}; ///< Of the restored file.
    QString keptAside{}; ///< Path of the former office file, or of its log where that was left; empty: there was none.
};

/// Puts a backup in the place of an office file, or where none is. The backup is copied and checked first; the present
/// file stays beside it as "office.tidui.before-restore-DATE". Interrupted at any moment, the office's path names
/// either the whole present file or the whole restored one. The restored file's audit notes it as "restore backup"
/// when its schema allows. Forbidden without Right::BackUp; Conflict when a program has the office open. Accounts and
/// passphrase are those of the backup. Progress counts steps and may cancel.
Result<Restored> restoreBackup(const Restoring& wanted, const Progress& progress = {});

/// Removes what an interrupted restoreBackup left beside the office. For whoever holds its WriteLock.
void removeRestoreLeftovers(const QString& officePath);

} // namespace tidui
