// Files that only the user may read.
#pragma once

#include "kernels/base/result.h"

#include <filesystem>
#include <string>

namespace mynah {

/// Creates the file when it is missing, readable and writable by its owner alone (0600), and takes
/// the others' rights away from one that is there. Where the system has no such rights, only
/// creates. Errors: Storage, when it cannot be created.
Result<void> makePrivateFile(const std::string &path);

/// Overwrites the content with zeros and removes the file; does nothing when there is none. What
/// the disk keeps elsewhere (copies made by its own management) is beyond a program's reach.
Result<void> eraseFile(const std::filesystem::path &path);

} // namespace mynah
