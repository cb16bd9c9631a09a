#include "core/model/output_file.h"

#include "core/model/loaded_file.h"
#include "core/text/utf8_path.h"

#include <cerrno>
#include <filesystem>
#include <random>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mynah {

namespace {

namespace fs = std::filesystem;

std::FILE *openNew(const std::string &path)
{
#ifdef _WIN32
    return _wfopen(pathOf(path).c_str(), L"wbx");
#else
    return std::fopen(path.c_str(), "wbx");
#endif
}

/// 0, or the number of the error.
int toDisk(std::FILE *file)
{
    if (std::fflush(file) != 0)
        return errno;
#ifdef _WIN32
    return _commit(_fileno(file)) == 0 ? 0 : errno;
#else
    return fsync(fileno(file)) == 0 ? 0 : errno;
#endif
}

/// The name, too, must outlive a loss of power. A file system that cannot do this is no error.
void folderToDisk(const fs::path &file)
{
#ifndef _WIN32
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY);
    if (descriptor >= 0) {
        static_cast<void>(fsync(descriptor));
        ::close(descriptor);
    }
#else
    static_cast<void>(file);
#endif
}

Error isThere(const std::string &path)
{
    return {ErrorCode::Usage, fileNameOf(path) + ": there is a file of that name"};
}

Error cannotWrite(const std::string &path, int number)
{
    const std::string name = fileNameOf(path);
    if (number == ENOSPC)
        return {ErrorCode::FileRead, name + ": the disk is full"};
    return {ErrorCode::FileRead,
            name + ": it cannot be written (" + std::generic_category().message(number) + ")"};
}

} // namespace

Result<OutputFile> OutputFile::create(const std::string &path, bool replaces)
{
    std::error_code ignored;
    const fs::file_status there = fs::symlink_status(pathOf(path), ignored);
    if (fs::is_directory(there))
        return Error{ErrorCode::Usage, fileNameOf(path) + ": this is a folder"};
    if (fs::exists(there) && !replaces)
        return isThere(path);
    std::string partial = path + ".part" + std::to_string(std::random_device()());
    std::FILE *file = openNew(partial);
    if (!file)
        return cannotWrite(path, errno);
    return OutputFile(path, std::move(partial), file, replaces);
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_partial(std::move(other.m_partial)),
      m_file(std::exchange(other.m_file, nullptr)), m_replaces(other.m_replaces),
      m_written(other.m_written)
{
}

OutputFile::~OutputFile()
{
    if (!m_file)
        return;
    std::fclose(m_file);
    std::error_code ignored;
    fs::remove(pathOf(m_partial), ignored);
}

Result<void> OutputFile::write(std::span<const std::byte> bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return cannotWrite(m_path, errno);
    m_written += bytes.size();
    return {};
}

Result<void> OutputFile::finish()
{
    if (const int number = toDisk(m_file); number != 0)
        return cannotWrite(m_path, number);
    std::FILE *file = std::exchange(m_file, nullptr);
    const bool closed = std::fclose(file) == 0;
    const int number = errno;
    std::error_code failed, ignored;
    if (closed)
        failed = giveName();
    if (closed && !failed) {
        folderToDisk(pathOf(m_path));
        return {};
    }
    if (failed == std::errc::file_exists) {
        fs::remove(pathOf(m_partial), ignored);
        return isThere(m_path);
    }
    fs::remove(pathOf(m_partial), ignored);
    return cannotWrite(m_path, closed ? failed.value() : number);
}

std::error_code OutputFile::giveName() const
{
    const fs::path partial = pathOf(m_partial), target = pathOf(m_path);
    std::error_code failed, ignored;
    if (!m_replaces) { // a link is made only where no file is; not all file systems have them
        fs::create_hard_link(partial, target, failed);
        if (!failed) {
            fs::remove(partial, ignored);
            return failed;
        }
        if (fs::exists(fs::symlink_status(target, ignored)))
            return std::make_error_code(std::errc::file_exists);
    }
    fs::rename(partial, target, failed);
    return failed;
}

Result<void> writeFile(const std::string &path, std::span<const std::byte> bytes, bool replaces)
{
    MYNAH_TRY(OutputFile file, OutputFile::create(path, replaces));
    MYNAH_CHECK(file.write(bytes));
    return file.finish();
}

} // namespace mynah
