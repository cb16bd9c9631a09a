// Conversations, messages and snapshots in one SQLite file.
#pragma once

#include "core/session/chat_engine.h"
#include "core/session/snapshot.h"
#include "kernels/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mynah {

struct ConversationRow {
    int64_t id = 0;
    std::string title;     // first user message (≤ 60 characters) until renamed
    bool renamed = false;
    std::string snippet;   // start of the newest message of the active branch, one line
    std::string modelPath; // the last model used, may be empty
    int64_t createdMs = 0; // UTC milliseconds since 1970
    int64_t updatedMs = 0;
    int64_t messages = 0;  // on the active branch
};

struct MessageRow {
    int64_t id = 0;
    int64_t conversation = 0;
    int64_t parent = 0;    // 0: first message of the conversation
    Role role = Role::User;
    std::string text;
    bool done = false;     // false: the answer was cut by a crash, or is still being written
    std::vector<TokenId> tokens; // exact ids, see ChatMessage
    std::string stop;      // stopReasonName of an answer, else empty
    std::string model;     // display name of the model of an answer, else empty
    double tokensPerSecond = 0;
    int64_t createdMs = 0;
};

/// Synchronous; one instance belongs to one thread. Every writing call is one transaction that is on
/// disk when it returns. WAL, foreign keys, `user_version` migrations.
/// Errors: Storage, StorageBusy (another process writes); messages name the database file.
class ConversationStore
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// ReadWrite creates the file when it is missing and takes a lock that lasts as long as the
    /// store: a second writer gets StorageBusy at once.
    static Result<std::unique_ptr<ConversationStore>> open(const std::string &path, Mode mode);
    virtual ~ConversationStore() = default;

    virtual Result<std::vector<ConversationRow>> conversations() = 0; // newest first, deleted ones left out
    virtual Result<ConversationRow> conversation(int64_t id) = 0;
    virtual Result<int64_t> createConversation() = 0;
    virtual Result<void> rename(int64_t id, const std::string &title) = 0;
    /// Marks as deleted; `restore` undoes it; `purgeDeleted` removes what was marked before `beforeMs`.
    virtual Result<void> markDeleted(int64_t id) = 0;
    virtual Result<void> restore(int64_t id) = 0;
    virtual Result<void> purgeDeleted(int64_t beforeMs) = 0;

    /// The active branch in order, first message first.
    virtual Result<std::vector<MessageRow>> messages(int64_t conversation) = 0;
    /// Adds a user message under `parent` (0: the beginning), makes it the active leaf, sets the
    /// title of an untitled conversation. Returns its id.
    virtual Result<int64_t> addUserMessage(int64_t conversation, int64_t parent, const std::string &text) = 0;
    /// Writes the finished answer under a user message, the user's exact tokens and the snapshot
    /// after the answer, in one transaction. `answer.id` and `answer.conversation` are ignored.
    virtual Result<int64_t> addAnswer(int64_t userMessage, const std::vector<TokenId> &userTokens,
                                      const MessageRow &answer, const Snapshot &snapshot,
                                      const std::string &modelPath) = 0;
    /// Saves what has been written so far of an answer (done = false), so that a crash loses
    /// little; replaced by addAnswer. Pass 0 for a new draft; returns the draft's message id.
    virtual Result<int64_t> saveDraftAnswer(int64_t userMessage, int64_t draft, const std::string &text) = 0;

    /// The snapshot after a message for that model, nothing when there is none or it is damaged
    /// (a damaged one is deleted).
    virtual Result<std::optional<Snapshot>> snapshot(int64_t message, const std::string &fingerprint) = 0;

    /// Small named values: the newest opened model, the last conversation …
    virtual Result<std::optional<std::string>> setting(const std::string &key) = 0;
    virtual Result<void> setSetting(const std::string &key, const std::string &value) = 0;
};

} // namespace mynah
