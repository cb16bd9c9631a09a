#include "core/storage/file_lock.h"

#include <filesystem>
#include <system_error>

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

Error failed(const std::string &databasePath, const std::error_code &why)
{
    return {ErrorCode::Storage,
            databasePath + ": the database cannot be locked for writing (" + why.message() + ")"};
}

} // namespace

Result<FileLock> FileLock::acquire(const std::string &databasePath)
{
    std::error_code why;
    auto lock = ProcessLock::take(sideFile(databasePath), why);
    if (lock)
        return FileLock(std::move(*lock));
    return why ? failed(databasePath, why) : busy(databasePath);
}

} // namespace mynah
