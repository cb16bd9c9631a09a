// Rows of a repaired database brought into agreement with each other. Private to core/storage.
#pragma once

#include "core/storage/repair.h"
#include "core/storage/sqlite.h"

namespace mynah {

/// Messages whose conversation or parent is gone get one: the conversation is made again, the
/// parent becomes the nearest message above. Leafs that are gone become the newest message. For
/// every version of the schema, within the caller's transaction and without foreign keys.
Result<void> hangMessages(Database &database, RepairReport &report);

/// Lengths and snippets for the side bar; states that cannot be read go, and what refers to them.
/// For the newest schema, within the caller's transaction and without foreign keys.
Result<void> settleRows(Database &database, RepairReport &report);

} // namespace mynah
