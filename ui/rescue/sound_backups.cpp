#include "ui/rescue/sound_backups.h"

#include "core/operation/backup.h"
#include "core/operation/rescue.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SoundBackups)
};

constexpr int mostOffered = 5;

} // namespace

std::vector<SoundBackup> soundBackups(const QString& office, const Secret& passphrase)
{
    std::vector<SoundBackup> backups;
    for (const QString& path : backupsFor(office).mid(0, mostOffered)) {
        const auto sealed = isSealed(path);
        const auto key = sealed && *sealed ? unlockKey(path, passphrase) : Result<FileKey>(FileKey());
        if (const auto sound = key ? checkBackup(path, *key) : Result<BackupReport>(key.error()))
            backups.push_back({path, sound->people});
    }
    return backups;
}

QString backupCaption(const SoundBackup& backup)
{
    const QFileInfo file(backup.path);
    return Tr::tr("%1: %2, %3 people")
        .arg(file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s), file.fileName())
        .arg(backup.people);
}

} // namespace tidui
