// What the conversation store gives and takes: plain values.
#pragma once

#include "core/session/chat_engine.h"
#include "core/session/chat_options.h"
#include "core/session/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mynah {

struct ConversationRow {
    int64_t id = 0;
    std::string title; // first user message (≤ 60 characters) until renamed
    bool renamed = false;
    bool pinned = false;
    std::string snippet;   // start of the newest message of the active branch, one line
    std::string modelPath; // the last model used, may be empty
    int64_t createdMs = 0; // UTC milliseconds since 1970
    int64_t updatedMs = 0;
    int64_t messages = 0; // on the active branch, a system message included
    int64_t bookmark = 0; // the bookmark that it started from, 0: none
};

struct NewConversation {
    std::string systemText; // becomes its first message; empty: none
    int64_t bookmark = 0;   // starts from this bookmark's state; 0: from the model's own
    ChatOptions options;
};

/// What is kept with a conversation and not needed in a list of them.
struct ConversationDetails {
    ChatOptions options;
    std::string systemText; // that its next turn reads; empty: none
    std::string draft;      // written, but not sent
    double scroll = -1;     // where it was looked at, as its view says it; below 0: at the end
};

struct PersonaRow {
    int64_t id = 0; // 0: a new one
    std::string name;
    std::string systemText;
    ChatOptions options; // that a conversation with it begins with
};

struct MessageRow {
    int64_t id = 0;
    int64_t conversation = 0;
    int64_t parent = 0; // 0: first message of the conversation
    Role role = Role::User;
    std::string text;
    bool done = false;           // false: the answer was cut by a crash, or is still being written
    std::vector<TokenId> tokens; // exact ids, see ChatMessage; empty: unknown
    uint64_t tokenizer = 0;      // Tokenizer::digest() that the ids belong to
    std::string stop;            // stopReasonName of an answer, else empty
    std::string model;           // display name of the model of an answer, else empty
    std::string device;          // its device's name, else empty
    double tokensPerSecond = 0;
    double thoughtSeconds = 0;    // until an answer's thought ended; 0: there was none
    std::optional<uint64_t> seed; // that an answer was drawn with, so that it can be repeated
    int64_t createdMs = 0;
    bool followed = false;         // the last of a branch: messages below it are hidden
    std::vector<int64_t> versions; // ids of all messages with this parent, oldest first, this one
                                   // too
};

/// A state with a name, kept until it is removed.
struct BookmarkRow {
    int64_t id = 0;
    std::string name;
    std::string model;        // display name
    std::string fingerprint;  // Snapshot::modelFingerprint
    int64_t message = 0;      // after which it was made; 0: imported, or that message is gone
    int64_t conversation = 0; // of that message
    int64_t tokens = 0;
    int64_t createdMs = 0;
    uint64_t storedBytes = 0;
};

/// A saved state, without the state.
struct StateRow {
    int64_t message = 0;     // after which it is
    std::string fingerprint; // Snapshot::modelFingerprint
    int64_t tokens = 0;
    int64_t createdMs = 0;
    uint64_t storedBytes = 0;
};

struct SnapshotLookup {
    std::shared_ptr<const Snapshot> snapshot; // null: none
    bool damaged = false;                     // there was one, but it could not be read
};

struct StorageUsage {
    uint64_t fileBytes = 0;  // of the database with its log
    uint64_t stateBytes = 0; // of all snapshots, bookmarks included
    uint64_t bookmarkBytes = 0;
    int64_t conversations = 0, messages = 0, snapshots = 0;
};

} // namespace mynah
