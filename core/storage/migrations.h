// The schema of the conversation database and its steps from version to version.
#pragma once

#include "core/storage/sqlite.h"

#include <cstdint>

namespace mynah {

/// PRAGMA user_version of a file that this program wrote.
int64_t schemaVersion();

/// Errors: Storage when the file is newer than the program, belongs to another program or is not a
/// database. Changes nothing.
Result<void> checkOwner(Database &database);

/// Brings the file to schemaVersion(), each step in a transaction of its own, after a copy of an
/// older file was made (backup.h).
/// Errors: those of checkOwner(); StorageBusy when another process is writing it.
Result<void> migrate(Database &database);

/// The steps from the version that the file has to `version`, without a copy, for a file that is
/// being made anew.
Result<void> applyMigrations(Database &database, int64_t version);

/// Marks our files ("Mynh"), so that another program's database is never taken for one.
inline constexpr uint32_t kApplicationId = 0x4d796e68;

/// For readers, which may change nothing: errors (Storage) unless the file is at schemaVersion().
Result<void> checkSchema(Database &database);

} // namespace mynah
