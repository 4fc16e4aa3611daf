#include "core/store/write_lock.h"

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

} // namespace

std::unique_ptr<WriteLock> WriteLock::take(const QString& officePath)
{
    const QString path = officePath + u".lock"_s;
    std::unique_ptr<WriteLock> lock(new WriteLock(path));
    lock->m_file.setStaleLockTime(0); // Age says nothing: an office may stay open for days. Only a dead holder does.
    if (lock->m_file.tryLock(0))
        return lock;
    // A program that died between making the lock and writing its name into it would lock the office for ever.
    if (lock->m_file.error() != QLockFile::LockFailedError || namesHolder(lock->m_file))
        return nullptr;
    if (!lock->m_file.tryLock(writingAName)) {
        if (namesHolder(lock->m_file) || !QFile::remove(path) || !lock->m_file.tryLock(0))
            return nullptr;
    }
    return lock;
}

} // namespace tidui
