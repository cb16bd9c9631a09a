// What every fuzzing harness needs: the input as a file, and a limit on memory. Linux only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace mynah::fuzz {

using Bytes = std::span<const std::byte>;

/// The input as a file in memory, for readers that take a path. Reading it through a mapping gives
/// a copy on the heap that ends where the file ends, so that the sanitizers see every byte read
/// beyond it (see __wrap_mmap).
class InputFile {
public:
    InputFile();
    /// `link` is a symbolic link to /proc/self/fd/DESCRIPTOR, for readers that look at names.
    InputFile(int descriptor, std::string link);

    /// Writes the bytes, in place of those of the last call, and returns the path.
    const std::string &write(Bytes bytes);

private:
    int m_descriptor;
    std::string m_path;
};

/// Ends the program when what is allocated between construction and destruction grows beyond
/// `fixed` + `perByte` · `inputBytes` at any time: no reader may take memory that the size of the
/// file does not justify.
class MemoryLimit {
public:
    explicit MemoryLimit(size_t inputBytes, size_t fixed = size_t{8} << 20, size_t perByte = 512);
    ~MemoryLimit();
    MemoryLimit(const MemoryLimit &) = delete;
    MemoryLimit &operator=(const MemoryLimit &) = delete;
};

/// Ends the program with the reason: for what must be true of every input.
void require(bool holds, const char *what);

} // namespace mynah::fuzz
