// The lock of a database between processes, see ProcessLock.
#pragma once

#include "kernels/base/process_lock.h"
#include "kernels/base/result.h"

#include <string>
#include <utility>

namespace mynah {

/// Held from acquire() until destruction.
class FileLock {
public:
    /// Takes the lock of `databasePath` on `<databasePath>-lock` without waiting.
    /// Errors: StorageBusy when it is held already, by this process too; Storage when the side file
    /// cannot be made.
    static Result<FileLock> acquire(const std::string &databasePath);

private:
    explicit FileLock(ProcessLock lock) : m_lock(std::move(lock)) {}
    ProcessLock m_lock;
};

} // namespace mynah
