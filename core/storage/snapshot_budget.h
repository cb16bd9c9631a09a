// Which snapshots make room when there are too many. Private to core/storage.
#pragma once

#include "core/storage/sqlite.h"

#include <cstdint>

namespace mynah {

/// Takes references away until the states that remain need at most `budgetBytes`: in every
/// conversation the newest states stay longest. Bookmarks are never touched. False: nothing was to
/// do, or nothing more can be done.
Result<bool> thinSnapshots(Database &database, uint64_t budgetBytes);

/// Whether a snapshot `distance` turns before the newest stays when a conversation is thinned, the
/// `turn`-th of it: every turn near the end, then every second, every fourth …, about two for each
/// doubling of the distance. Once false, it is false for every greater distance.
bool staysWhenThinned(int64_t turn, int64_t distance);

} // namespace mynah
