// The backup from which a rescue takes what is missing.
#include "core/operation/backup.h"
#include "core/operation/rescue_work.h"
#include "core/store/database_copy.h"
#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// The backup in the present schema; an older one is brought to it in memory.
Result<Connection> openBackup(const QString& path, const Secret& passphrase)
{
    const auto key = rescueKey(path, passphrase);
    if (!key)
        return key.error();
    if (const auto sound = checkBackup(path, *key); !sound)
        return sound.error();
    // Writable, so that closing takes away the files that SQLite keeps beside an open one.
    const bool writable = QFileInfo(path).isWritable();
    auto connection =
        Connection::open(path, writable ? Connection::Access::ReadWrite : Connection::Access::ReadOnly, *key);
    if (!connection)
        return connection;
    const auto version = schemaVersion(*connection);
    if (!version)
        return version.error();
    if (*version == int(schemaScripts().size()))
        return connection;
    auto copy = copyIntoMemory(*connection);
    if (!copy)
        return copy;
    if (auto status = migrate(*copy, path, schemaScripts()); !status) // Refuses one of a newer program.
        return status.error();
    return copy;
}

/// A backup of another office has other people under the same numbers.
Status checkSameOffice(Connection& office, Connection& backup, const QString& path)
{
    const auto operations = [](Connection& connection) {
        Statement select(connection, u"SELECT id, time, account, kind FROM event ORDER BY id"_s);
        std::map<qint64, QString> found;
        while (select.next())
            found[select.integer(0)] = select.text(1) + select.text(2) + select.text(3);
        return found;
    };
    const auto here = operations(office);
    const auto there = operations(backup);
    qint64 same = 0;
    qint64 other = 0;
    for (const auto& [id, operation] : here) {
        if (const auto found = there.find(id); found != there.end())
            ++(found->second == operation ? same : other);
    }
    // A damaged one may differ; those after a restored backup do.
    if (other > 0 && same == 0)
        return Error{Error::Kind::Conflict,
                     Tr::tr("%1 is a backup of another office. Choose one of this office.").arg(path),
                     u"%1 operations differ"_s.arg(other)};
    return {};
}

} // namespace

Result<FileKey> rescueKey(const QString& path, const Secret& passphrase)
{
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, Tr::tr("There is no file %1.").arg(path), {}};
    const auto sealed = isSealed(path);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return FileKey();
    if (passphrase.isEmpty())
        return Error{Error::Kind::Forbidden,
                     Tr::tr("%1 is protected by a passphrase. Enter the passphrase to rescue it.").arg(path),
                     {}};
    return unlockKey(path, passphrase);
}

Result<Connection> openRescueBackup(const RescueQuestion& question, Connection& office)
{
    auto backup = openBackup(question.backup, question.login.passphrase);
    if (!backup)
        return backup;
    if (auto status = checkSameOffice(office, *backup, question.backup); !status)
        return status.error();
    return backup;
}

QStringList backupsFor(const QString& path)
{
    return automaticBackups(path, QFileInfo(path).absoluteDir().filePath(u"备份"_s));
}

} // namespace tidui
