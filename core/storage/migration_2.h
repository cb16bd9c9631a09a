// Schema 2: states apart from messages, in compressed pieces, so that several messages, bookmarks
// and branches share one; sums over messages; what the side bar shows, kept with the conversation.
#pragma once

#include "core/storage/sqlite.h"

namespace mynah {

/// From schema 1. Snapshots come with it; those that are damaged are left behind.
Result<void> migrateTo2(Database &database);

} // namespace mynah
