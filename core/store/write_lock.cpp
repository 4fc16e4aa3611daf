#include "core/store/write_lock.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int writingAName = 500; // Milliseconds; a program that lives has written its name into the lock long before.

bool namesHolder(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program);
}

Error notTaken(const QString& officePath, QLockFile::LockError why)
{
    if (why == QLockFile::LockFailedError)
        return {Error::Kind::Conflict,
                QCoreApplication::translate("Store", "%1 is open in another program. Close it there and try again.")
                    .arg(officePath),
                {}};
    return {Error::Kind::Io,
            QCoreApplication::translate("Store",
                                        "Nobody can write to %1: beside it no lock can be made. Check that its "
                                        "folder is there and may be written, and that the name isn't too long.")
                .arg(officePath),
            u"QLockFile error %1"_s.arg(int(why))};
}

} // namespace

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString& officePath)
{
    const QString path = officePath + u".lock"_s;
    std::unique_ptr<WriteLock> lock(new WriteLock(path));
    lock->m_file.setStaleLockTime(0); // Age says nothing: an office may stay open for days. Only a dead holder does.
    if (lock->m_file.tryLock(0))
        return Result<std::unique_ptr<WriteLock>>(std::move(lock));
    // A program that died between making the lock and writing its name into it would lock the office for ever.
    if (lock->m_file.error() != QLockFile::LockFailedError || namesHolder(lock->m_file))
        return notTaken(officePath, lock->m_file.error());
    if (!lock->m_file.tryLock(writingAName)) {
        if (namesHolder(lock->m_file) || !QFile::remove(path) || !lock->m_file.tryLock(0))
            return notTaken(officePath, lock->m_file.error());
    }
    return Result<std::unique_ptr<WriteLock>>(std::move(lock));
}

} // namespace tidui
