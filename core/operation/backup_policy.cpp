#include "core/operation/backup.h"

#include "core/store/office_store.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

const QString folderKey = u"backup.folder"_s;
const QString keepKey = u"backup.keep"_s;
const QString onCloseKey = u"backup.on_close"_s;

QString failurePath(const QString& officePath)
{
    return officePath + u".backup-failed"_s;
}

/// "本局-20260601-173005.tidui": the names sort by time.
QString nameAt(const Office& office, const QDateTime& now)
{
    return QFileInfo(office.path()).completeBaseName() + now.toString(u"-yyyyMMdd-HHmmss'.tidui'"_s);
}

bool isDue(const QStringList& present, const Office& office, BackupMoment moment, const BackupPolicy& policy,
           const QDateTime& now)
{
    if (moment == BackupMoment::Closing)
        return policy.onClose;
    const QString today = nameAt(office, now).chopped(qsizetype(sizeof("-HHmmss.tidui")) - 1);
    // The newest name says nothing: it is of a day to come when the clock was set back.
    return std::ranges::none_of(present,
                                [&today](const QString& path) { return QFileInfo(path).fileName().startsWith(today); });
}

Result<BackupReport> backUpInto(Office& office, const QString& folder, const QDateTime& now, const Progress& progress)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Io,
                     Tr::tr("The backup folder %1 is not there and can't be made. Connect the drive or choose another "
                            "folder.")
                         .arg(folder),
                     {}};
    QDateTime named = now;
    while (QFile::exists(QDir(folder).filePath(nameAt(office, named))))
        named = named.addSecs(1); // The clock was set back, or the office was closed twice in a second.
    return office.backUp(QDir(folder).filePath(nameAt(office, named)), progress);
}

QStringList filesLike(const QString& officePath, const QString& folder, const QString& ending)
{
    const QString base = QRegularExpression::escape(QFileInfo(officePath).completeBaseName());
    const QRegularExpression pattern(u"^%1-\\d{8}-\\d{6}\\.tidui%2$"_s.arg(base, ending));
    QStringList paths;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (pattern.match(name).hasMatch())
            paths += QDir(folder).filePath(name);
    }
    return paths;
}

/// Removes what a program that died while it made an automatic backup left; nobody else writes there, since only who
/// writes to the office makes one.
void removeHalfBackups(const Office& office, const QString& folder)
{
    for (const QString& path : filesLike(office.path(), folder, u"\\.part(-wal|-shm|-journal)?"_s))
        QFile::remove(path);
}

/// Removes the oldest ones. Those that are dated after the one just made are older, too: the clock was set back.
void removeOldest(QStringList present, const QString& justMade, int keep)
{
    std::ranges::stable_partition(present, [&justMade](const QString& path) { return path <= justMade; });
    for (const QString& old : present.mid(keep))
        QFile::remove(old);
}

void keepFailure(const Office& office, const QString& message, const QDateTime& now)
{
    QSaveFile file(failurePath(office.path()));
    if (file.open(QIODevice::WriteOnly)) {
        file.write((now.toString(u"yyyy-MM-dd HH:mm "_s) + message).toUtf8());
        file.commit();
    }
}

} // namespace

Result<BackupPolicy> backupPolicy(Office& office)
{
    BackupPolicy policy;
    const auto folder = office.setting(folderKey);
    const auto keep = office.setting(keepKey);
    const auto onClose = office.setting(onCloseKey);
    if (!folder)
        return folder.error();
    if (!keep || !onClose)
        return keep ? onClose.error() : keep.error();
    policy.folder = *folder;
    if (const int number = keep->toInt(); number >= 1)
        policy.keep = number;
    policy.onClose = *onClose != u"no";
    return policy;
}

Status setBackupPolicy(Office& office, const BackupPolicy& policy)
{
    if (policy.keep < 1 || policy.keep > 1000)
        return Error{Error::Kind::Invalid, Tr::tr("From 1 to 1000 backups are kept."), {}};
    if (auto status = office.setSetting(folderKey, policy.folder, Right::BackUp); !status)
        return status;
    if (auto status = office.setSetting(keepKey, QString::number(policy.keep), Right::BackUp); !status)
        return status;
    return office.setSetting(onCloseKey, policy.onClose ? u"yes"_s : u"no"_s, Right::BackUp);
}

QString backupFolder(const Office& office, const BackupPolicy& policy)
{
    return backupFolder(office.path(), policy.folder);
}

QString backupFolder(const QString& officePath, const QString& folder)
{
    const QDir beside = QFileInfo(officePath).absoluteDir();
    return QDir::cleanPath(beside.absoluteFilePath(folder.isEmpty() ? u"备份"_s : folder));
}

QString storedBackupFolder(Connection& connection)
{
    const auto folder = OfficeStore(connection).setting(folderKey);
    return folder ? *folder : QString();
}

QStringList automaticBackups(const Office& office, const BackupPolicy& policy)
{
    return automaticBackups(office.path(), backupFolder(office, policy));
}

QStringList automaticBackups(const QString& officePath, const QString& folder)
{
    return filesLike(officePath, folder, {});
}

QStringList automaticBackups(const QString& officePath, const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders)
        found += automaticBackups(officePath, folder);
    found.removeDuplicates();
    std::ranges::sort(found, std::ranges::greater(), [](const QString& path) { return QFileInfo(path).fileName(); });
    return found;
}

QStringList backupsOfLost(const QString& officePath, const FileKey& key)
{
    auto connection = Connection::open(officePath, Connection::Access::ReadOnly, key);
    const QString folder = connection ? storedBackupFolder(*connection) : QString();
    return automaticBackups(officePath, QStringList{backupFolder(officePath, {}), backupFolder(officePath, folder)});
}

Result<std::optional<BackupReport>> backUpIfDue(Office& office, BackupMoment moment, const QDateTime& now,
                                                const Progress& progress)
{
    const auto policy = backupPolicy(office);
    if (!policy)
        return policy.error();
    if (!isDue(automaticBackups(office, *policy), office, moment, *policy, now))
        return std::optional<BackupReport>();
    removeHalfBackups(office, backupFolder(office, *policy));
    const auto report = backUpInto(office, backupFolder(office, *policy), now, progress);
    if (!report) {
        if (report.error().kind != Error::Kind::Cancelled)
            keepFailure(office, report.error().message, now);
        return report.error();
    }
    QFile::remove(failurePath(office.path()));
    removeOldest(automaticBackups(office, *policy), report->path, policy->keep);
    return std::optional<BackupReport>(*report);
}

QString missedBackup(const QString& officePath)
{
    QFile file(failurePath(officePath));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace tidui
