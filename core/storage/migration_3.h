// Schema 3: how conversations are answered, personas, and what was not sent yet. Private to
// core/storage.
#pragma once

#include "core/storage/sqlite.h"

namespace mynah {

/// Conversations that were begun before formats were kept go on in the one that all had.
Result<void> migrateTo3(Database &database);

} // namespace mynah
