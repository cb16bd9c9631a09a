// States in the database: written piece by piece, read back, and what refers to them. Private to
// core/storage.
#pragma once

#include "core/storage/conversation_store.h"
#include "core/storage/sqlite.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>

namespace mynah {

/// States that are being written now: tidy() leaves them alone.
using OpenWriters = std::shared_ptr<std::set<int64_t>>;

/// What a finished state is put under, in the transaction of its last piece.
struct StateTarget {
    enum class Kind { Message, Opening, Bookmark };
    Kind kind = Kind::Message;
    int64_t message = 0;
    std::string name; // digest of the system text, or the bookmark's name
    std::string model;
};

Result<std::unique_ptr<SnapshotWriter>> beginState(Database &database,
                                                   OpenWriters writers,
                                                   const StateTarget &target,
                                                   std::shared_ptr<const Snapshot> snapshot);

/// At once, within the transaction of the caller: for migrations.
Result<void> insertSnapshot(Database &database, int64_t message, const Snapshot &snapshot);

/// Errors: BadState when it is damaged or not whole; those of the database.
Result<Snapshot> loadState(Database &database, int64_t state);

/// Which state stands under a message or an opening for that model; 0: none.
Result<int64_t> stateOfMessage(Database &database, int64_t message, const std::string &fingerprint);
Result<int64_t>
stateOfOpening(Database &database, const std::string &textDigest, const std::string &fingerprint);

/// Removes every reference to a state but bookmarks; tidy() takes it out of the file.
Result<void> dropReferences(Database &database, int64_t state);

/// Removes some pieces of one state that nothing refers to and nobody writes. False: there is none.
Result<bool> collectStates(Database &database, const std::set<int64_t> &writers);

} // namespace mynah
