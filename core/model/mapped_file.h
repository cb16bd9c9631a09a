// A file mapped into memory, read-only.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace mynah {

/// Move-only owner of a mapping. Thread: any; immutable once opened. The bytes must not be cut off
/// by another process while they are mapped.
class MappedFile {
public:
    /// Maps a regular file; `path` is UTF-8. Errors: FileNotFound (not there, not readable, a
    /// directory), NotAModel (empty), FileRead. Messages do not name the file: the caller does.
    static Result<MappedFile> open(const std::string &path);

    MappedFile() = default;
    MappedFile(MappedFile &&other) noexcept;
    MappedFile &operator=(MappedFile &&other) noexcept;
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    std::string_view text() const { return {reinterpret_cast<const char *>(m_data), m_size}; }

    /// Whether the bytes lie in this mapping.
    bool holds(std::span<const std::byte> bytes) const;
    /// Lets the system take back the memory of pages that were read and are not needed soon; they
    /// stay in its cache and are read again when touched. A hint: does nothing where it cannot.
    static void release(std::span<const std::byte> bytes);

private:
    MappedFile(const std::byte *data, size_t size) : m_data(data), m_size(size) {}
    void close() noexcept;

    const std::byte *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace mynah
