// The central directory of a zip archive (PKWARE's APPNOTE.TXT 4.3 and 4.4), zip64 included.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <map>
#include <span>
#include <string_view>

namespace mynah {

/// Entries by name; each is where its bytes lie in the archive. Only stored entries are listed as
/// readable, since PyTorch never compresses.
class ZipDirectory {
public:
    /// Reads the directory and every local header that it points to. Errors: Truncated (no end
    /// record), BadModel (contradictions), Unsupported (encrypted or compressed entries).
    static Result<ZipDirectory> read(std::span<const std::byte> archive);

    /// Names and contents point into the archive.
    std::map<std::string_view, std::span<const std::byte>> entries;
};

} // namespace mynah
