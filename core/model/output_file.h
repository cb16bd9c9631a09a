// A file that appears whole under its name or not at all.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <system_error>

namespace mynah {

/// Move-only. Written under a temporary name beside the target; destroyed before finish(), the
/// temporary file is removed. Errors: FileRead, naming the target and what is wrong.
class OutputFile {
public:
    /// `path` is UTF-8. Usage when a file of that name is there and `replaces` is false; finish()
    /// says the same of one that came meanwhile.
    static Result<OutputFile> create(const std::string &path, bool replaces);

    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile();

    Result<void> write(std::span<const std::byte> bytes);
    uint64_t writtenBytes() const { return m_written; }
    /// Waits until the disk has everything, then gives the file its name.
    Result<void> finish();

private:
    OutputFile(std::string path, std::string partial, std::FILE *file, bool replaces)
        : m_path(std::move(path)), m_partial(std::move(partial)), m_file(file), m_replaces(replaces)
    {
    }
    std::error_code giveName() const;

    std::string m_path, m_partial;
    std::FILE *m_file;
    bool m_replaces;
    uint64_t m_written = 0;
};

/// Writes a whole file; errors as those of OutputFile.
Result<void> writeFile(const std::string &path, std::span<const std::byte> bytes, bool replaces);

} // namespace mynah
