#include "core/storage/file_lock.h"

#include <filesystem>
#include <system_error>

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

namespace {

/// Two names of one database (links, relative paths) must meet in one side file.
std::filesystem::path sideFile(const std::string &databasePath)
{
    const auto given =
        std::filesystem::path(std::u8string(databasePath.begin(), databasePath.end()));
    std::error_code failed;
    auto path = std::filesystem::weakly_canonical(given, failed);
    if (failed)
        path = given;
    path += "-lock";
    return path;
}

Error busy(const std::string &databasePath)
{
    return {ErrorCode::StorageBusy, databasePath + ": another process is writing this database"};
}

Error failed(const std::string &databasePath, int code)
{
    return {ErrorCode::Storage,
            databasePath + ": the database cannot be locked for writing (" +
                std::system_category().message(code) + ")"};
}

} // namespace

#ifdef _WIN32

Result<FileLock> FileLock::acquire(const std::string &databasePath)
{
    const HANDLE handle = CreateFileW(sideFile(databasePath).c_str(),
                                      GENERIC_READ | GENERIC_WRITE,
                                      0, // shared with nobody: a second open fails
                                      nullptr,
                                      OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return FileLock(reinterpret_cast<intptr_t>(handle));
    const DWORD code = GetLastError();
    return code == ERROR_SHARING_VIOLATION ? busy(databasePath)
                                           : failed(databasePath, static_cast<int>(code));
}

FileLock::~FileLock()
{
    if (m_handle != kNone)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

Result<FileLock> FileLock::acquire(const std::string &databasePath)
{
    // O_CLOEXEC: a program that this one starts must not keep the lock alive.
    const int descriptor =
        ::open(sideFile(databasePath).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(databasePath, errno);
    int status = 0;
    do {
        status = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (status != 0 && errno == EINTR);
    if (status == 0)
        return FileLock(descriptor);
    const int code = errno;
    ::close(descriptor);
    return code == EWOULDBLOCK ? busy(databasePath) : failed(databasePath, code);
}

FileLock::~FileLock()
{
    if (m_handle != kNone)
        ::close(static_cast<int>(m_handle));
}

#endif

} // namespace mynah
