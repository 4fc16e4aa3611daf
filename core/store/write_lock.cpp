#include "core/store/write_lock.h"

using namespace Qt::StringLiterals;

namespace tidui {

std::unique_ptr<WriteLock> WriteLock::take(const QString& officePath)
{
    std::unique_ptr<WriteLock> lock(new WriteLock(officePath + u".lock"_s));
    lock->m_file.setStaleLockTime(0); // Age says nothing: an office may stay open for days. Only a dead holder does.
    if (!lock->m_file.tryLock(0))
        return nullptr;
    return lock;
}

} // namespace tidui
