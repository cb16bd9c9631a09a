// File names are UTF-8 in core; paths of the system are not everywhere. Thread: any.
#pragma once

#include <filesystem>
#include <string>

namespace mynah {

inline std::filesystem::path pathOf(const std::string &utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

inline std::string utf8Of(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

} // namespace mynah
