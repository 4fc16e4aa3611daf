#include "core/store/database_copy.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace tidui {

namespace {

/// A few megabytes at a time: others get at the file in between, and progress is shown.
constexpr int pagesAtOnce = 1024;

struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

Status copyDatabase(Connection& from, const QString& to, const Progress& progress)
{
    auto target = Connection::open(to, Connection::Access::Create);
    if (!target)
        return target.error();
    std::unique_ptr<sqlite3_backup, Finish> backup(
        sqlite3_backup_init(target->handle(), "main", from.handle(), "main"));
    int code = backup ? SQLITE_OK : SQLITE_ERROR;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (code != SQLITE_OK)
            sqlite3_sleep(20);
        code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (!goOn(progress, total - sqlite3_backup_remaining(backup.get()), total))
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Store", "The copy was cancelled."), {}};
    }
    if (backup)
        code = sqlite3_backup_finish(backup.release());
    if (code != SQLITE_OK && code != SQLITE_DONE)
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Store", "The copy %1 can't be written. Check that the drive is "
                                                          "connected, has room, and may be written.")
                         .arg(to),
                     target->lastError({}).detail};
    return {};
}

} // namespace tidui
