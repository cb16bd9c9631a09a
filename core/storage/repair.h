// A database whose file is damaged, written anew from what can be read of it and of the copy of its
// texts (text_copy.h).
//
// What is read, in this order, where the first row of an id wins: what the copy has and the
// database lost; rows on pages whose sums match (sealed_pages.h) or could be mended, messages only
// when their own sums match too; the copy; rows on damaged pages, messages with matching sums
// first. No message is left out because one above it is gone.
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mynah {

struct RepairReport {
    int64_t conversations = 0, messages = 0; // in the repaired database
    int64_t messagesFromCopy = 0;
    int64_t missingMessages = 0;   // known to have been there, nowhere to be read
    int64_t uncertainMessages = 0; // saved, but their text may not be what was written
    int64_t movedMessages = 0;     // hung under an earlier message, because their own is missing
    int64_t droppedStates = 0;     // caches: the model reads the conversation again
    std::vector<std::string> lostBookmarks; // names
    std::string damagedFile; // where what was damaged lies now; empty: there was no file

    /// No text and no bookmark is known to be lost or wrong.
    bool complete() const
    {
        return missingMessages == 0 && uncertainMessages == 0 && lostBookmarks.empty();
    }
    /// What was saved, what was lost and where the damaged file lies, in English sentences.
    std::string text() const;
};

/// Repairs the database in place: the damaged file is kept as `<path>.damaged-YYYYMMDD-HHMMSS` (the
/// time in UTC), with its log. Takes the lock of the database, so no store may have it open. A kill
/// at any moment leaves the damaged or the repaired file under the name, and the next opening goes
/// on. Needs as much free space as the database takes. Errors: StorageBusy; Storage when the new
/// file cannot be written, or the old one is of a newer version or of another program.
Result<RepairReport> repairDatabase(const std::string &path);

/// Ends a repair that was interrupted after the new file was whole; removes the part of an earlier
/// one. Called under the lock, before a database is opened.
Result<void> finishRepair(const std::string &path);

} // namespace mynah
