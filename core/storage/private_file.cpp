#include "core/storage/private_file.h"

#include "core/text/utf8_path.h"

#include <cstdio>
#include <fstream>
#include <vector>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mynah {

#ifdef _WIN32

Result<void> makePrivateFile(const std::string &path)
{
    // The user's folders are closed to others already.
    std::ofstream file(pathOf(path), std::ios::binary | std::ios::app);
    if (!file)
        return Error{ErrorCode::Storage, path + ": the database cannot be created"};
    return {};
}

#else

Result<void> makePrivateFile(const std::string &path)
{
    const int descriptor = ::open(pathOf(path).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{ErrorCode::Storage,
                     path + ": the database cannot be opened for writing (" +
                         std::system_category().message(errno) + ")"};
    // Not ours to change: another user's file that we may write. SQLite's log takes these rights.
    (void)::fchmod(descriptor, 0600);
    ::close(descriptor);
    return {};
}

#endif

Result<void> eraseFile(const std::filesystem::path &path)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed)
        return {};
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        const std::vector<char> zeros(size_t{1} << 20);
        for (uintmax_t at = 0; file && at < size; at += zeros.size())
            file.write(zeros.data(),
                       static_cast<std::streamsize>(std::min<uintmax_t>(zeros.size(), size - at)));
        file.flush();
    }
#ifndef _WIN32
    // Else the zeros might never reach the disk before the file is gone.
    if (const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC); descriptor >= 0) {
        (void)::fsync(descriptor);
        ::close(descriptor);
    }
#endif
    if (!std::filesystem::remove(path, failed) || failed)
        return Error{ErrorCode::Storage, utf8Of(path) + ": the file cannot be removed"};
    return {};
}

} // namespace mynah
