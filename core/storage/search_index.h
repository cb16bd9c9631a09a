// The full-text index of finished messages and of titles. Private to core/storage.
//
// Two FTS5 tables without texts of their own: message_search over the view message_searchable
// (finished messages; a draft, which changes every second, is not indexed until it is finished) and
// conversation_search over the titles. Triggers on message and conversation keep them right; every
// connection that writes these tables needs the tokenizer (search_tokenizer.h).
// Thread: that of the database. Errors: Storage, StorageBusy.
#pragma once

#include "core/storage/sqlite.h"

namespace mynah {

/// Makes the tables and triggers and indexes what is there. In a transaction of the caller, which
/// is a migration.
Result<void> createSearchIndex(Database &database);

/// Makes the index again when the terms of a text have changed since (another version of Unicode,
/// or a build without it), because what is deleted from an index has to be what was put in. After
/// opening for writing, outside a transaction.
Result<void> refreshSearchIndex(Database &database);

/// One transaction.
Result<void> rebuildSearchIndex(Database &database);

/// One bounded step of putting the parts of the index together, until which the words of deleted
/// messages are still in the file: call it after purging until it says false. `pages`: about how
/// many of 4 KB it writes, at least 1. What it has not done goes on next time, after a restart,
/// too. True: there is more to do.
Result<bool> tidySearchIndex(Database &database, int pages);

/// Compares the index with the texts, in about the time of a rebuild. Errors: StorageDamaged when
/// they differ.
Result<void> checkSearchIndex(Database &database);

} // namespace mynah
