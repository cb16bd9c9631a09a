// A stored zip archive taken apart and put together again, for mutations of what is inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mynah::fuzz {

struct ZipArchive {
    struct Entry {
        std::string name;
        std::string content;
    };
    std::vector<Entry> entries;

    /// Nothing when the archive is not one that write() could have made.
    static std::optional<ZipArchive> read(std::string_view bytes);

    /// `wide`: all sizes and offsets as zip64 has them.
    std::string write(bool wide) const;
};

} // namespace mynah::fuzz
