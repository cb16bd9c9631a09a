// The copy of the database that is made before a migration changes it.
#pragma once

#include "core/storage/sqlite.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mynah {

/// Writes the database as it is to `<path>.schema-<version>.backup`, readable by the user alone. It
/// appears whole or not at all. Errors: Storage, for example when the disk is too full for it.
Result<void> backUp(Database &database, int64_t version);

/// The copies that lie beside a database, and what was left of it before it was repaired.
std::vector<std::filesystem::path> backUpsOf(const std::string &path);

/// Removes copies of more than 30 days: by then the migrated file has proved itself, and what was
/// deleted since should not live on in them.
void removeOldBackUps(const std::string &path);

} // namespace mynah
