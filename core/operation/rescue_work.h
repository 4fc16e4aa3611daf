#pragma once

#include "core/operation/rescue.h"
#include "core/store/salvage.h"

#include <QHash>

#include <optional>

namespace tidui {

/// What was read of a damaged file: a database of the present schema without triggers. Private to core/operation.
struct RescueReading {
    QString path{};
    FileKey key{}; ///< Null: the file is not protected.
    Connection office;
    Salvage read{};         ///< What is missing in which tables.
    QStringList triggers{}; ///< How to make them again.
};

/// Reads a damaged file into a new, empty database.
Result<RescueReading> readDamaged(const QString& path, const FileKey& key, Connection into, const Progress& progress);

/// The key of a damaged office or of its backup, null when it is plain. Forbidden: the passphrase is missing or wrong.
Result<FileKey> rescueKey(const QString& path, const Secret& passphrase);

/// The key of the backup in a question: that of the damaged file where it fits, since backups are sealed by it whatever
/// the passphrase was then.
Result<FileKey> backupKey(const RescueReading& reading, const RescueQuestion& question);

/// The backup of a rescue in the present schema; an older one is brought to it in memory. Conflict when it is of
/// another office than the one that was read.
Result<Connection> openRescueBackup(const QString& path, const FileKey& key, Connection& office);

/// What the backup of a question asks for: its passphrase, or an account.
Result<OpeningNeeds> backupNeeds(const RescueReading& reading, const RescueQuestion& question);

/// See DamagedOffice::backups.
QStringList rescueBackups(RescueReading& reading);

/// The name of the account that may rescue. The damaged file's own accounts decide; where the one that is named isn't
/// among them and may have been lost, those of the backup. Without any, who has the file and its passphrase may: the
/// pages could be read by another program anyway. Forbidden: password or rights.
Result<QString> admitToRescue(RescueReading& reading, const RescueQuestion& question, const FileKey& backupKey);
bool mayHaveLostAccounts(RescueReading& reading);

/// One rescue, from the question who may to the last check. Private to core/operation.
class Rescue {
public:
    Rescue(RescueReading& reading, const RescueQuestion& question) : m_reading(reading), m_question(question) {}

    /// Before anything of the damaged file or the backup is told.
    Status admit();
    /// Mends what was read, in the caller's transaction, and checks what came of it.
    Result<RescueReport> mend(const Progress& progress);

private:
    void beginReport();
    Status readBackup();
    Status restoreAll(const Progress& progress);
    void order();
    Status finish();
    Status check();

    RescueReading& m_reading;
    const RescueQuestion& m_question;
    FileKey m_backupKey{};
    QString m_account{}; ///< Who rescues.
    std::optional<Connection> m_backup{};
    RescueReport m_report{};
};

/// A rescue while it is being made. Private to core/operation.
struct RescueWork {
    Connection& office;  ///< What was read, in a file of the present schema without triggers and references.
    Connection* backup;  ///< Null: none. Of the present schema.
    const Salvage& read; ///< What is missing in which tables.
    RescueReport& report;

    QHash<UnitId, QString> unitNames{};

    void add(RescueLine line) { report.lines.push_back(std::move(line)); }
    bool hasHoles(const char* table) const { return !read.table(QLatin1String(table)).holes.empty(); }
};

/// Puts back the accounts; where none is to be had the one that rescues becomes the only one.
Status restoreAccounts(RescueWork& work, const QString& account);

/// Puts back entries of the audit from the backup, and what the program needs to write on: operations whose words are
/// lost, the mark that says how far the audit goes.
Status restoreAudit(RescueWork& work);

/// Accounts, settings and the like, which the audit doesn't hold: from the backup. `lost`: rows may be missing.
Status restorePlainTable(RescueWork& work, const char* table, bool lost);

Status restoreRecords(RescueWork& work); ///< Those of record_types.h.

Status restorePeople(RescueWork& work,
                     const Progress& progress); ///< Cadres' files. After the records: they name units.

/// Photos that files name and that can't be read. `checkThem`: also those that aren't what their name says; in a sealed
/// file the seal has told that already.
Status restorePhotos(RescueWork& work, bool checkThem);

/// Takes out what refers to something that is lost, and says so.
Status cutLooseReferences(RescueWork& work);

/// The operation "rescue" (抢救) with the lines of the report. Its number follows that of the last one known, read or
/// not, so that the gap stays visible.
Status noteRescue(RescueWork& work, const QString& account, const QString& time);

} // namespace tidui
