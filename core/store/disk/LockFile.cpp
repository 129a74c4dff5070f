// SPDX-License-Identifier: MIT
#include "core/store/disk/LockFile.h"

namespace emo::store {

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // it may be held for days: only a dead holder makes a lock stale
    if (lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString computer;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &computer, &program))
        return false;
    constexpr int oldEnough = 1000; // in milliseconds
    lock.setStaleLockTime(oldEnough);
    return lock.tryLock(2 * oldEnough);
}

} // namespace emo::store
