// A lock between processes on a file, released by the system when the process ends or is killed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <system_error>

namespace mynah {

/// Held from take() until destruction. The file stays: removing it would let two processes lock two
/// files of the same name. Move-only. Thread: any, one at a time.
class ProcessLock {
public:
    /// Does not wait. The file is made; its folder is there. Nothing: somebody holds it, this
    /// process perhaps, or (`failed` is set) the file cannot be made or locked.
    static std::optional<ProcessLock> take(const std::filesystem::path &path,
                                           std::error_code &failed);

    ProcessLock(ProcessLock &&other) noexcept : m_handle(other.m_handle) { other.m_handle = kNone; }
    ProcessLock &operator=(ProcessLock &&other) noexcept;
    ~ProcessLock();

private:
    static constexpr intptr_t kNone = -1;

    explicit ProcessLock(intptr_t handle) : m_handle(handle) {}
    intptr_t m_handle; // file descriptor, or HANDLE on Windows
};

} // namespace mynah
