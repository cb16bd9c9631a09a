// Small files that several processes read and write.
#pragma once

#include <filesystem>
#include <string>

namespace mynah {

/// The text of a small file; empty when it cannot be read or is longer than 64 KiB. Thread: any.
std::string readSmallFile(const std::filesystem::path &path);

/// Under another name first, and on the disk before it gets its own: a machine that stops in the
/// next moment finds the new text or the old one. False: it could not be written. Thread: any.
bool writeSmallFile(const std::filesystem::path &path, const std::string &text);

} // namespace mynah
