// Putting a backup in the place of an office file.
#include "core/operation/backup.h"
#include "core/operation/login_check.h"
#include "core/operation/office_state.h"
#include "core/store/database_copy.h"
#include "core/store/durable.h"
#include "core/store/migration.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 steps = 4; // Checked, copied, the present file kept, replaced.

QString partOf(const QString& officePath)
{
    return officePath + u".restoring"_s;
}

QString asidePartOf(const QString& officePath)
{
    return officePath + u".restoring-aside"_s;
}

Status told(const Progress& progress, qint64 step)
{
    if (goOn(progress, step, steps))
        return {};
    return Error{Error::Kind::Cancelled, Tr::tr("Restoring was cancelled; the office is as it was."), {}};
}

void removeLog(const QString& path)
{
    for (const auto* companion : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
}

/// The office that is there before, and who acts.
struct Present {
    bool there = false;
    bool readable = false;
    FileKey key{};
    Account account{};
};

Result<FileKey> keyOf(const QString& path, const Secret& passphrase)
{
    const auto sealed = isSealed(path);
    if (!sealed || !*sealed)
        return sealed ? Result<FileKey>(FileKey()) : Result<FileKey>(sealed.error());
    return unlockKey(path, passphrase);
}

/// Looks at the present file. A damaged one is the reason to restore: then the backup says who may.
Result<Present> presentOffice(const Restoring& wanted)
{
    Present present{.there = QFileInfo::exists(wanted.office)};
    if (present.there) {
        const auto key = keyOf(wanted.office, wanted.login.passphrase);
        const auto account =
            key ? accountIn(wanted.office, *key, wanted.login, wanted.now) : Result<Account>(key.error());
        // Only a file that is none, or none any more, may be replaced without asking its own accounts. One that is
        // busy, or that can't be looked at now, has them still.
        const bool damaged =
            !account && (account.error().kind == Error::Kind::Database || account.error().kind == Error::Kind::Invalid);
        if (!account && !damaged)
            return account.error();
        present.readable = bool(account);
        if (account) {
            present.account = *account;
            present.key = *key;
            return present;
        }
    }
    const auto account = accountIn(wanted.backup, wanted.backupKey, wanted.login, wanted.now);
    if (!account)
        return account.error();
    present.account = *account;
    return present;
}

Status mayRestore(const Account& account)
{
    if (grants(account.role, Right::BackUp))
        return {};
    return Error{Error::Kind::Forbidden,
                 Tr::tr("The account %1 (%2) may not restore the office. Ask an administrator.")
                     .arg(account.name, roleName(account.role)),
                 {}};
}

/// Writes into the audit of a file that it was restored. A file of an older schema is left as it is: it is migrated
/// when it is opened, and its audit has no place for it before.
Status noteRestoring(const QString& path, const Restoring& wanted, const QString& account)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite, wanted.backupKey);
    if (!connection)
        return connection.error();
    const auto version = schemaVersion(*connection);
    if (!version)
        return version.error();
    if (*version < int(schemaScripts().size()))
        return {};
    Transaction transaction(*connection);
    if (auto status = transaction.begun(); !status)
        return status;
    const QString backup = QFileInfo(wanted.backup).fileName();
    const QString time = wanted.now.toUTC().toString(Qt::ISODateWithMs);
    if (auto event = AuditStore(*connection).addEvent(time, account, u"restore backup"_s, backup); !event)
        return event.error();
    return transaction.commit();
}

/// Copies the backup beside the office, notes it there, and checks the copy.
Result<BackupReport> copyBeside(const Restoring& wanted, const QString& account)
{
    const QString part = partOf(wanted.office);
    // As SQLite reads it, since its newest changes may stand in a log.
    auto backup = openOfficeFile(wanted.backup, wanted.backupKey);
    if (!backup)
        return backup.error();
    if (auto status = copyDatabase(*backup, part); !status)
        return Error{Error::Kind::Io,
                     Tr::tr("The backup can't be copied beside %1. Check the room and the rights of that folder.")
                         .arg(wanted.office),
                     status.error().detail};
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo present(wanted.office); // Whoever could open it can afterwards.
    QFile::setPermissions(part, present.exists() ? present.permissions() : own);
    if (auto status = noteRestoring(part, wanted, account); !status)
        return status.error();
    auto report = checkBackup(part, wanted.backupKey);
    if (!report)
        return report;
    if (auto status = syncFile(part); !status)
        return status.error();
    report->path = wanted.office;
    return report;
}

/// Plays the log of the present file into it, so that the file alone is whole.
Status emptyLog(const QString& officePath, const FileKey& key)
{
    {
        auto connection = Connection::open(officePath, Connection::Access::ReadWrite, key);
        if (!connection)
            return connection.error();
        if (auto status = connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !status)
            return status;
    }
    if (!QFileInfo::exists(officePath + u"-wal"_s))
        return {};
    return Error{Error::Kind::Conflict,
                 Tr::tr("%1 is still open in a program. Close it there, then restore.").arg(officePath),
                 u"a log stands beside it"_s};
}

/// A copy under another name, which appears whole or not at all.
Status copyAside(const Restoring& wanted, const QString& from, const QString& to)
{
    const QString part = asidePartOf(wanted.office);
    QFile::remove(part);
    Status status = QFile::copy(from, part) ? syncFile(part) : Status(Error{Error::Kind::Io, {}, from});
    if (status)
        status = replaceFile(part, to);
    if (status)
        return {};
    return Error{Error::Kind::Io,
                 Tr::tr("The present file %1 can't be kept aside, so nothing was restored. Free some space beside it.")
                     .arg(wanted.office),
                 status.error().detail};
}

/// Keeps the present file under another name. Copied, not renamed or linked: the office's own path names a whole file
/// at every moment, on a USB drive without links too, and no two names lead to one file that changes.
Result<QString> keepAside(const Restoring& wanted, const Present& present)
{
    if (!present.there && noStrayLog(wanted.office))
        return QString();
    if (present.readable) {
        if (auto status = emptyLog(wanted.office, present.key); !status)
            return status.error();
    }
    const QString stem = wanted.office + wanted.now.toString(u"'.before-restore-'yyyyMMdd-HHmmss"_s);
    QString aside = stem;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = u"%1-%2"_s.arg(stem).arg(number);
    // The log of a file that can't be read can't be played either: it is kept with it, or alone where the file is gone.
    for (const QString& companion : present.readable ? QStringList{u""_s} : QStringList{u"-wal"_s, u""_s}) {
        const QString from = wanted.office + companion;
        if (!QFileInfo::exists(from))
            continue;
        if (auto status = copyAside(wanted, from, aside + companion); !status)
            return status.error();
    }
    return present.there ? aside : aside + u"-wal"_s;
}

Result<Restored> replaceOffice(const Restoring& wanted, const Present& present, const Progress& progress)
{
    if (auto status = told(progress, 1); !status)
        return status.error();
    const auto report = copyBeside(wanted, present.account.name);
    if (!report)
        return report.error();
    if (auto status = told(progress, 2); !status)
        return status.error();
    const auto aside = keepAside(wanted, present);
    if (!aside)
        return aside.error();
    if (auto status = told(progress, 3); !status)
        return status.error();
    removeLog(wanted.office); // Left behind, it would be played into the restored file.
    if (auto status = replaceFile(partOf(wanted.office), wanted.office); !status)
        return status.error();
    (void)goOn(progress, steps, steps);
    return Restored{*report, *aside};
}

} // namespace

namespace {

/// Whether the office may be replaced under that name, and the backup isn't among what gets removed or written.
Status mayReplace(const Restoring& wanted)
{
    const QFileInfo office(wanted.office);
    if (office.exists() && !office.isFile())
        return Error{Error::Kind::Invalid, Tr::tr("%1 is no file. Name the office file.").arg(wanted.office), {}};
    for (const QString& name : {wanted.office, partOf(wanted.office), asidePartOf(wanted.office)}) {
        if (sameFile(name, wanted.backup))
            return Error{
                Error::Kind::Conflict,
                Tr::tr("The backup %1 is written to or removed itself under that name. Copy it to another name "
                       "first.")
                    .arg(wanted.backup),
                {}};
    }
    return {};
}

} // namespace

Result<Restored> restoreBackup(const Restoring& asked, const Progress& progress)
{
    Restoring wanted = asked;
    wanted.office = realPath(asked.office);
    if (auto status = mayReplace(wanted); !status)
        return status.error();
    const auto lock = WriteLock::take(wanted.office);
    if (!lock)
        return lock.error();
    const auto present = presentOffice(wanted);
    if (!present)
        return present.error();
    if (auto status = mayRestore(present->account); !status)
        return status.error();
    if (auto sound = checkBackup(wanted.backup, wanted.backupKey); !sound)
        return sound.error();
    removeRestoreLeftovers(wanted.office);
    auto restored = replaceOffice(wanted, *present, progress);
    if (!restored)
        removeRestoreLeftovers(wanted.office);
    return restored;
}

void removeRestoreLeftovers(const QString& officePath)
{
    const QString part = partOf(officePath);
    for (const QString& name : {part, part + u"-wal"_s, part + u"-shm"_s, asidePartOf(officePath)})
        QFile::remove(name);
}

} // namespace tidui
