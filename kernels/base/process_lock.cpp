#include "kernels/base/process_lock.h"

#include <utility>

#ifdef _WIN32
#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace mynah {

#ifdef _WIN32

std::optional<ProcessLock> ProcessLock::take(const std::filesystem::path &path,
                                             std::error_code &failed)
{
    failed.clear();
    const HANDLE handle = CreateFileW(path.c_str(),
                                      GENERIC_READ | GENERIC_WRITE,
                                      0, // shared with nobody: a second open fails
                                      nullptr,
                                      OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return ProcessLock(reinterpret_cast<intptr_t>(handle));
    const DWORD code = GetLastError();
    if (code != ERROR_SHARING_VIOLATION)
        failed = {static_cast<int>(code), std::system_category()};
    return std::nullopt;
}

ProcessLock::~ProcessLock()
{
    if (m_handle != kNone)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

std::optional<ProcessLock> ProcessLock::take(const std::filesystem::path &path,
                                             std::error_code &failed)
{
    failed.clear();
    // O_CLOEXEC: a program that this one starts must not keep the lock alive.
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        failed = {errno, std::system_category()};
        return std::nullopt;
    }
    int status = 0;
    do {
        status = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (status != 0 && errno == EINTR);
    if (status == 0)
        return ProcessLock(descriptor);
    if (errno != EWOULDBLOCK)
        failed = {errno, std::system_category()};
    ::close(descriptor);
    return std::nullopt;
}

ProcessLock::~ProcessLock()
{
    if (m_handle != kNone)
        ::close(static_cast<int>(m_handle));
}

#endif

ProcessLock &ProcessLock::operator=(ProcessLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

} // namespace mynah
