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

/// For readers, which may change nothing: errors (Storage) unless the file is at schemaVersion().
Result<void> checkSchema(Database &database);

} // namespace mynah
