// The backup from which a rescue takes what is missing.
#include "core/operation/login_check.h"
#include "core/operation/rescue_work.h"
#include "core/store/database_copy.h"
#include "core/store/durable.h"
#include "core/store/key_slots.h"
#include "core/store/migration.h"
#include "core/store/statement.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

Result<Connection> openFile(const QString& path, const FileKey& key)
{
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, Tr::tr("There is no file %1.").arg(path), {}};
    return openOfficeFile(path, key);
}

/// The backup in the present schema; an older one is brought to it in memory.
Result<Connection> openBackup(const QString& path, const FileKey& key)
{
    auto connection = openFile(path, key);
    if (!connection)
        return connection;
    if (const auto sound = checkBackup(path, key); !sound)
        return sound.error();
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

Result<FileKey> backupKey(const RescueReading& reading, const RescueQuestion& question)
{
    if (question.backup.isEmpty())
        return FileKey();
    if (sameFile(question.backup, reading.path)) // Opened as a backup it would be changed.
        return Error{Error::Kind::Conflict,
                     Tr::tr("%1 is the damaged file itself. Choose a backup of it.").arg(question.backup),
                     {}};
    const auto sealed = isSealed(question.backup);
    if (!sealed || !*sealed)
        return sealed ? Result<FileKey>(FileKey()) : Result<FileKey>(sealed.error());
    if (reading.key && authenticateHeader(question.backup, *reading.key))
        return reading.key;
    const bool own = question.backupPassphrase.isEmpty();
    return rescueKey(question.backup, own ? question.login.passphrase : question.backupPassphrase);
}

Result<Connection> openRescueBackup(const QString& path, const FileKey& key, Connection& office)
{
    auto backup = openBackup(path, key);
    if (!backup)
        return backup;
    if (auto status = checkSameOffice(office, *backup, path); !status)
        return status.error();
    return backup;
}

Result<OpeningNeeds> backupNeeds(const RescueReading& reading, const RescueQuestion& question)
{
    const auto key = backupKey(reading, question);
    if (!key && key.error().kind == Error::Kind::Forbidden)
        return OpeningNeeds{.passphrase = true};
    if (!key)
        return key.error();
    auto connection = openFile(question.backup, *key);
    return connection ? accountNeeds(*connection) : Result<OpeningNeeds>(connection.error());
}

QStringList rescueBackups(RescueReading& reading)
{
    const QStringList found = automaticBackups(reading.path, backupFolder(reading.path, {}));
    QString folder = storedBackupFolder(reading.office);
    if (folder.isEmpty() && !found.isEmpty()) {
        const auto key = backupKey(reading, {reading.path, Login(QString()), found.front()});
        auto newest = key ? openFile(found.front(), *key) : Result<Connection>(key.error());
        folder = newest ? storedBackupFolder(*newest) : QString();
    }
    if (folder.isEmpty())
        return found;
    return automaticBackups(reading.path,
                            QStringList{backupFolder(reading.path, {}), backupFolder(reading.path, folder)});
}

} // namespace tidui
