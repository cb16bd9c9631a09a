// A lock between processes on a side file, released by the system when the process ends or is
// killed.
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <string>

namespace mynah {

/// Held from acquire() until destruction. The side file stays: removing it would let two processes
/// lock two files of the same name.
class FileLock {
public:
    /// Takes the lock of `databasePath` on `<databasePath>-lock` without waiting.
    /// Errors: StorageBusy when it is held already, by this process too; Storage when the side file
    /// cannot be made.
    static Result<FileLock> acquire(const std::string &databasePath);

    FileLock(FileLock &&other) noexcept : m_handle(other.m_handle) { other.m_handle = kNone; }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    static constexpr intptr_t kNone = -1;

    explicit FileLock(intptr_t handle) : m_handle(handle) {}
    intptr_t m_handle; // file descriptor, or HANDLE on Windows
};

} // namespace mynah
