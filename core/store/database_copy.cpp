#include "core/store/database_copy.h"

#include "core/store/durable.h"
#include "core/store/key_slots.h"
#include "core/store/sealed_vfs.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

constexpr int pagesPerStep = 1024; ///< 4 MB: so often progress is told and others get at the file.

struct CloseDatabase {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

Error failed(const QString& to, const QString& detail)
{
    return {
        Error::Kind::Io,
        Tr::tr("The copy %1 can't be written. Check that the folder may be written and that there is space.").arg(to),
        detail};
}

Status copyPages(sqlite3* from, sqlite3* copy, const QString& to, const Progress& progress)
{
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(
        sqlite3_backup_init(copy, "main", from, "main"), sqlite3_backup_finish);
    if (!backup)
        return failed(to, QString::fromUtf8(sqlite3_errmsg(copy)));
    for (int code = SQLITE_OK; code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20); // Somebody is writing.
        else if (code != SQLITE_OK && code != SQLITE_DONE) {
            const quint64 damaged = damagedPage(from);
            return damaged > 0 ? sealDamaged(damaged) : failed(to, QString::fromUtf8(sqlite3_errstr(code)));
        }
        const int total = sqlite3_backup_pagecount(backup.get());
        if (!goOn(progress, total - sqlite3_backup_remaining(backup.get()), total))
            return Error{Error::Kind::Cancelled, Tr::tr("The copy was cancelled; nothing was left of it."), {}};
    }
    return {};
}

Status fill(Connection& from, const QString& to, const Progress& progress)
{
    const LentKey lent(from.key());
    const QByteArray name = (from.key() ? lent.uri(to) : plainUri(to)).toUtf8();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> copy(handle);
    if (code != SQLITE_OK)
        return failed(to, QString::fromUtf8(sqlite3_errstr(code)));
    if (from.key())
        reserveSealBytes(handle);
    // No journal: a copy that is interrupted is thrown away. Synced at its end, through the VFS that wrote it.
    sqlite3_exec(handle, "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    return copyPages(from.handle(), handle, to, progress);
}

} // namespace

Status makeSealedLike(const QString& original, const QString& to, const DataKey& key)
{
    const auto header = readHeader(original);
    if (!header)
        return header.error();
    SealedHeader own = *header;
    own.sequence = 1;
    own.file = freshFileId();
    return createWithHeader(to, own, key);
}

Result<Connection> copyIntoMemory(Connection& from)
{
    auto copy = Connection::open(u":memory:"_s, Connection::Access::Create);
    if (!copy)
        return copy;
    if (auto status = copyPages(from.handle(), copy->handle(), u":memory:"_s, {}); !status)
        return status.error();
    return copy;
}

Status copyDatabase(Connection& from, const QString& to, const Progress& progress)
{
    if (QFile::exists(to))
        return Error{Error::Kind::Conflict, Tr::tr("%1 exists already. Choose another name.").arg(to), {}};
    if (from.key()) {
        const QString original = QFile::decodeName(sqlite3_db_filename(from.handle(), "main"));
        if (auto status = makeSealedLike(original, to, *from.key()); !status)
            return status;
    }
    auto status = fill(from, to, progress);
    if (status)
        status = syncFile(to);
    if (!status)
        QFile::remove(to);
    return status;
}

} // namespace tidui
