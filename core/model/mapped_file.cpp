#include "core/model/mapped_file.h"

#include <cerrno>
#include <cstdint>
#include <system_error>
#include <utility>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mynah {

MappedFile::MappedFile(MappedFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept
{
    if (this != &other) {
        close();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

MappedFile::~MappedFile()
{
    close();
}

#ifdef _WIN32

namespace {

struct Handle {
    HANDLE value = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (value != INVALID_HANDLE_VALUE && value != nullptr)
            CloseHandle(value);
    }
};

std::wstring toWide(const std::string &path)
{
    const int length = static_cast<int>(path.size());
    const int wide = MultiByteToWideChar(CP_UTF8, 0, path.data(), length, nullptr, 0);
    std::wstring out(static_cast<size_t>(wide), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, path.data(), length, out.data(), wide);
    return out;
}

Error systemError(ErrorCode code, const char *what)
{
    const std::error_code cause(static_cast<int>(GetLastError()), std::system_category());
    return Error{code, std::string(what) + ": " + cause.message()};
}

} // namespace

Result<MappedFile> MappedFile::open(const std::string &path)
{
    const std::wstring wide = toWide(path);
    const DWORD attributes = GetFileAttributesW(wide.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return Error{ErrorCode::FileNotFound, "this is a directory, not a file"};
    Handle file{CreateFileW(wide.c_str(),
                            GENERIC_READ,
                            FILE_SHARE_READ,
                            nullptr,
                            OPEN_EXISTING,
                            FILE_ATTRIBUTE_NORMAL,
                            nullptr)};
    if (file.value == INVALID_HANDLE_VALUE)
        return systemError(ErrorCode::FileNotFound, "the file cannot be opened");
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(file.value, &size))
        return systemError(ErrorCode::FileRead, "the file's size cannot be read");
    if (size.QuadPart == 0)
        return Error{ErrorCode::NotAModel, "the file is empty"};
    Handle mapping{CreateFileMappingW(file.value, nullptr, PAGE_READONLY, 0, 0, nullptr)};
    if (mapping.value == nullptr)
        return systemError(ErrorCode::FileRead, "the file cannot be mapped");
    const void *data = MapViewOfFile(mapping.value, FILE_MAP_READ, 0, 0, 0);
    if (data == nullptr)
        return systemError(ErrorCode::FileRead, "the file cannot be mapped");
    return MappedFile(static_cast<const std::byte *>(data), static_cast<size_t>(size.QuadPart));
}

void MappedFile::close() noexcept
{
    if (m_data != nullptr)
        UnmapViewOfFile(m_data);
    m_data = nullptr;
    m_size = 0;
}

void MappedFile::release(std::span<const std::byte>) {}

#else

namespace {

struct Descriptor {
    int value = -1;
    ~Descriptor()
    {
        if (value >= 0)
            ::close(value);
    }
};

Error systemError(ErrorCode code, const char *what)
{
    const std::error_code cause(errno, std::generic_category());
    return Error{code, std::string(what) + ": " + cause.message()};
}

} // namespace

Result<MappedFile> MappedFile::open(const std::string &path)
{
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.value < 0)
        return systemError(ErrorCode::FileNotFound, "the file cannot be opened");
    struct stat status {};
    if (::fstat(file.value, &status) != 0)
        return systemError(ErrorCode::FileRead, "the file's size cannot be read");
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::FileNotFound, "this is a directory, not a file"};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::FileNotFound, "this is not a regular file"};
    if (status.st_size <= 0)
        return Error{ErrorCode::NotAModel, "the file is empty"};
    if (static_cast<uint64_t>(status.st_size) > SIZE_MAX)
        return Error{ErrorCode::OutOfMemory, "the file is larger than the address space"};
    const size_t size = static_cast<size_t>(status.st_size);
    void *data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.value, 0);
    if (data == MAP_FAILED)
        return systemError(errno == ENOMEM ? ErrorCode::OutOfMemory : ErrorCode::FileRead,
                           "the file cannot be mapped");
    return MappedFile(static_cast<const std::byte *>(data), size);
}

void MappedFile::close() noexcept
{
    if (m_data != nullptr)
        ::munmap(const_cast<std::byte *>(m_data), m_size);
    m_data = nullptr;
    m_size = 0;
}

void MappedFile::release(std::span<const std::byte> bytes)
{
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<uintptr_t>(bytes.data());
    const uintptr_t begin = (first + page - 1) / page * page;
    const uintptr_t end = (first + bytes.size()) / page * page;
    if (begin < end) // the mapping is never written, so nothing can be lost
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
}

#endif

bool MappedFile::holds(std::span<const std::byte> bytes) const
{
    return !bytes.empty() && bytes.data() >= m_data && bytes.data() < m_data + m_size;
}

} // namespace mynah
