#include "ui/rescue/offered_backups.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OfferedBackups)
};

constexpr int mostOffered = 5;

} // namespace

std::vector<OfferedBackup> offeredBackups(const QStringList& paths,
                                          const std::function<Result<BackupReport>(const QString& path)>& check)
{
    std::vector<OfferedBackup> offered;
    for (const QString& path : paths.mid(0, mostOffered)) {
        const auto sound = check(path);
        if (sound)
            offered.push_back({path, Tr::tr("%1 people").arg(sound->people)});
        else if (sound.error().kind == Error::Kind::Forbidden)
            offered.push_back({path, Tr::tr("another passphrase")});
    }
    return offered;
}

QString backupCaption(const OfferedBackup& backup)
{
    const QFileInfo file(backup.path);
    return Tr::tr("%1: %2, %3").arg(file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s), file.fileName(), backup.holds);
}

} // namespace tidui
