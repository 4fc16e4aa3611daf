#include "core/store/protection.h"

#include "core/store/connection.h"
#include "core/store/durable.h"
#include "core/store/key_slots.h"
#include "core/store/sealed_vfs.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

constexpr qint64 steps = 4; // Made, written, checked, replaced.

QString besideOf(const QString& path)
{
    return path + u".protecting"_s;
}

Status told(const Progress& progress, qint64 step)
{
    if (goOn(progress, step, steps))
        return {};
    return Error{Error::Kind::Cancelled, Tr::tr("Cancelled; the office file is as it was."), {}};
}

Result<QMap<QString, qint64>> rowCounts(Connection& connection)
{
    QMap<QString, qint64> counts;
    Statement tables(connection,
                     u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_stat%'"_s);
    while (tables.next()) {
        QString name = tables.text(0);
        Statement count(connection, u"SELECT count(*) FROM \"%1\""_s.arg(name.replace(u'"', u"\"\""_s)));
        if (count.next())
            counts.insert(name, count.integer(0));
        if (auto status = count.finished(); !status)
            return status.error();
    }
    if (auto status = tables.finished(); !status)
        return status.error();
    return counts;
}

/// Whether the new file is sound and holds as many records as the old one, table by table.
Status checkCopy(Connection& original, const QString& copyPath, const FileKey& key)
{
    auto copy = Connection::open(copyPath, Connection::Access::ReadWrite, key);
    if (!copy)
        return copy.error();
    const auto problems = copy->problems(true);
    const auto before = rowCounts(original);
    const auto after = rowCounts(*copy);
    if (!problems || !before || !after)
        return !problems ? problems.error() : !before ? before.error() : after.error();
    if (problems->isEmpty() && *before == *after)
        return {};
    return Error{
        Error::Kind::Database,
        Tr::tr("The new file didn't pass its check, so the office file was left as it was. Check the office file "
               "first."),
        problems->join(u"; "_s)};
}

/// Writes the whole office into `copy`, beside it, and checks it.
Status writeCopy(const QString& path, const FileKey& key, const QString& copy, const FileKey& copyKey,
                 const Progress& progress)
{
    auto original = Connection::open(path, Connection::Access::ReadWrite, key);
    if (!original)
        return original.error();
    const LentKey lent(copyKey);
    if (copyKey)
        reserveSealBytes(original->handle());
    Statement vacuum(*original, u"VACUUM INTO ?1"_s);
    vacuum.bind(copyKey ? lent.uri(copy) : plainUri(copy));
    if (auto status = vacuum.run(); !status)
        return Error{Error::Kind::Io,
                     Tr::tr("The new file can't be written, so the office file was left as it was. Free some space "
                            "beside %1.")
                         .arg(path),
                     status.error().detail};
    if (auto status = told(progress, 2); !status)
        return status;
    if (auto status = checkCopy(*original, copy, copyKey); !status)
        return status;
    return original->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// Puts the checked copy in the place of the office. A log of the old file must not meet the new one.
Status putInPlace(const QString& copy, const QString& path, const Progress& progress)
{
    if (QFile::exists(path + u"-wal"_s))
        return Error{Error::Kind::Conflict,
                     Tr::tr("%1 is still open somewhere. Close it in every program and try again.").arg(path),
                     u"a log stands beside it"_s};
    QFile::setPermissions(copy, QFile::permissions(path)); // Whoever could open it can afterwards.
    if (auto status = syncFile(copy); !status)
        return status;
    if (auto status = told(progress, 3); !status)
        return status;
    if (auto status = replaceFile(copy, path); !status)
        return status;
    (void)goOn(progress, steps, steps);
    return {};
}

Status rewrite(const QString& path, const FileKey& key, const FileKey& copyKey, const Progress& progress)
{
    const QString copy = besideOf(path);
    auto status = told(progress, 1);
    if (status)
        status = writeCopy(path, key, copy, copyKey, progress);
    if (status)
        status = putInPlace(copy, path, progress);
    if (!status)
        removeProtectionLeftovers(path);
    return status;
}

} // namespace

Status protect(const QString& path, const Secret& passphrase, KeyCost cost, const Progress& progress)
{
    const QString file = realPath(path);
    const auto sealed = isSealed(file);
    if (!sealed)
        return sealed.error();
    if (*sealed)
        return Error{
            Error::Kind::Conflict, Tr::tr("%1 is protected already. Change its passphrase instead.").arg(file), {}};
    removeProtectionLeftovers(file);
    if (auto status = told(progress, 0); !status)
        return status;
    const auto key = newKey(besideOf(file), passphrase, cost);
    if (!key)
        return key.error();
    return rewrite(file, {}, *key, progress);
}

Status changePassphrase(const QString& path, const Secret& before, const Secret& after)
{
    if (after.isEmpty())
        return Error{Error::Kind::Invalid, Tr::tr("An empty passphrase protects nothing. Choose one."), {}};
    const auto key = unlockKey(path, before);
    if (!key)
        return key.error();
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    SealedHeader next = *header;
    for (KeySlot& slot : next.keySlots) {
        const auto fits = unwrap(slot, before);
        if (!fits)
            return fits.error();
        if (!*fits)
            continue;
        const auto wrapped = wrap(**key, after, slot.cost);
        if (!wrapped)
            return wrapped.error();
        slot = *wrapped;
        break;
    }
    return replaceHeader(path, next, **key);
}

Status removeProtection(const QString& path, const Secret& passphrase, const Progress& progress)
{
    const QString file = realPath(path);
    const auto key = unlockKey(file, passphrase);
    if (!key)
        return key.error();
    removeProtectionLeftovers(file);
    if (auto status = told(progress, 0); !status)
        return status;
    return rewrite(file, *key, {}, progress);
}

void removeProtectionLeftovers(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(besideOf(path) + ending);
}

QStringList plainCopies(const QString& path, const QStringList& backups)
{
    const QFileInfo office(realPath(path));
    QStringList copies;
    const QStringList left{office.fileName() + u".before-*"_s, u"*.part"_s};
    for (const QFileInfo& copy : office.absoluteDir().entryInfoList(left, QDir::Files)) {
        if (!copy.fileName().endsWith(u"-wal") && !copy.fileName().endsWith(u"-shm"))
            copies += copy.filePath();
    }
    copies += backups;
    erase_if(copies, [](const QString& copy) {
        const auto sealed = isSealed(copy);
        return !sealed || *sealed;
    });
    return copies;
}

} // namespace tidui
