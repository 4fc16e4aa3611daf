#include "core/operation/backup.h"

#include "core/operation/office_state.h"
#include "core/operation/use.h"
#include "core/store/database_copy.h"
#include "core/store/durable.h"
#include "core/store/migration.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Error failure(const QString& message, const QString& detail = {})
{
    return {Error::Kind::Io, message, detail};
}

/// What makes two files the same office at the same moment.
struct Contents {
    qint64 people = 0;
    qint64 entries = 0;
    QByteArray head{};
    bool operator==(const Contents&) const = default;
};

Result<Contents> contentsOf(Connection& connection)
{
    const auto people = CadreStore(connection).count();
    if (!people)
        return people.error();
    Statement select(connection, u"SELECT count(*), (SELECT hash FROM change ORDER BY id DESC LIMIT 1) FROM change"_s);
    Contents contents{*people};
    if (select.next()) {
        contents.entries = select.integer(0);
        contents.head = select.blob(1);
    }
    if (auto status = select.finished(); !status)
        return status.error();
    return contents;
}

Result<BackupReport> examined(const QString& path, const FileKey& key, bool thorough, Contents* found = nullptr)
{
    auto connection = openOfficeFile(path, key);
    if (!connection)
        return connection.error();
    const auto problems = thorough ? connection->problems(true) : Result<QStringList>(QStringList());
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return failure(Tr::tr("%1 is damaged and no good backup.").arg(path), problems->join(u'\n'));
    const auto contents = contentsOf(*connection);
    if (!contents)
        return contents.error();
    if (found)
        *found = *contents;
    return BackupReport{path, contents->people, contents->entries, QFileInfo(path).size()};
}

void removeWithCompanions(const QString& path)
{
    for (const auto* companion : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(companion));
}

QString partOf(const QString& path)
{
    return path + u".part"_s;
}

/// Whether a backup of the office may be written there.
Status isFree(const QString& path, const QString& office)
{
    if (path.isEmpty())
        return Error{Error::Kind::Invalid, Tr::tr("A backup needs the name of a file."), {}};
    if (sameFile(partOf(path), office)) // It would be removed as what an interrupted backup left.
        return Error{Error::Kind::Conflict,
                     Tr::tr("%1 is the office itself. Choose another name for the backup.").arg(partOf(path)),
                     {}};
    if (QFileInfo(path).isSymLink())
        return Error{Error::Kind::Conflict, Tr::tr("%1 is a link. Choose another name.").arg(path), {}};
    if (QFile::exists(path))
        return Error{Error::Kind::Conflict, Tr::tr("%1 exists already. Choose another name.").arg(path), {}};
    if (!QFileInfo(path).absoluteDir().exists())
        return failure(
            Tr::tr("The folder of the backup %1 is not there. Connect the drive or choose another folder.").arg(path));
    return {};
}

} // namespace

Result<BackupReport> checkBackup(const QString& path, const FileKey& key)
{
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, Tr::tr("There is no backup %1.").arg(path), {}};
    return examined(path, key, true);
}

Result<BackupReport> glanceAtBackup(Office& office, const QString& path)
{
    const auto sealed = isSealed(path);
    if (!sealed)
        return sealed.error();
    return examined(path, *sealed ? Office::State::of(office).key : FileKey(), false);
}

Result<BackupReport> backUpByHand(Office& office, const QString& to, const QString& purpose, const Progress& progress)
{
    if (!office.may(Right::BackUp))
        return Error{Error::Kind::Forbidden,
                     Tr::tr("The account %1 has no right to back up the office.").arg(office.account()),
                     {}};
    if (auto status = isFree(to, office.path()); !status)
        return status.error();
    const auto contents = contentsOf(Office::State::of(office).connection); // Of all people, whoever backs up.
    if (!contents)
        return contents.error();
    const QString what = Tr::tr("Backup to %1").arg(QDir::toNativeSeparators(QFileInfo(to).absoluteFilePath()));
    const Use use{.kind = Use::Kind::Export, .what = what, .people = contents->people, .purpose = purpose};
    (void)office.noteUse(use);
    return office.backUp(to, progress);
}

Result<BackupReport> Office::backUp(const QString& to, const Progress& progress)
{
    if (auto status = isFree(to, path()); !status)
        return status.error();
    const QString part = partOf(to);
    removeWithCompanions(part);
    const auto work = [&]() -> Result<BackupReport> {
        // What was there before the copy must be in it; what comes while it is made may be.
        const auto before = contentsOf(m_state->connection);
        if (!before)
            return before.error();
        if (auto status = copyDatabase(m_state->connection, part, progress); !status)
            return status.error();
        Contents copied;
        auto report = examined(part, m_state->key, true, &copied);
        if (!report)
            return report;
        const auto after = contentsOf(m_state->connection);
        if (!after)
            return after.error();
        if (copied.entries < before->entries || (*before == *after && !(copied == *before)))
            return failure(Tr::tr("The backup %1 is not the same as the office and was not kept. Try again.").arg(to));
        if (!QFile::rename(part, to))
            return failure(Tr::tr("The backup can't be given its name %1.").arg(to));
        report->path = to;
        return report;
    };
    auto report = work();
    if (!report)
        removeWithCompanions(part);
    return report;
}

} // namespace tidui
