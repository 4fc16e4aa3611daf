#pragma once

#include "core/operation/rescue.h"
#include "core/store/salvage.h"

#include <QHash>
#include <QJsonObject>

namespace tidui {

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

/// The key of a damaged office or of its backup, null when it is plain. Forbidden: the passphrase is missing or wrong.
Result<FileKey> rescueKey(const QString& path, const Secret& passphrase);

/// The backup of a rescue in the present schema; an older one is brought to it in memory. Conflict when it is of
/// another office than the one that was read.
Result<Connection> openRescueBackup(const RescueQuestion& question, Connection& office);

/// The name of the account that may rescue. Puts back the accounts. Forbidden: password or rights.
Result<QString> admitToRescue(RescueWork& work, const Login& login);

/// Puts back entries of the audit from the backup, and what the program needs to write on: operations whose words are
/// lost, the mark that says how far the audit goes.
Status restoreAudit(RescueWork& work);

/// Accounts, settings and the like, which the audit doesn't hold.
Status restorePlainTable(RescueWork& work, const char* table);

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
