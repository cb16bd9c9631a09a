// A conversation as a plain value: what leaves and enters the program in files.
#pragma once

#include "core/session/chat_engine.h"
#include "core/text/tokenizer.h"
#include "kernels/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// Times are UTC milliseconds since 1970, 0 where nobody knows; at most the end of the year 9999.
constexpr int64_t kLatestMs = 253402300799999;

/// A file may hold so many conversations, and a conversation so many messages: a hundred times what
/// people have, and a bound on what a hostile file makes of its size.
constexpr size_t kMaxConversations = 1'000'000;
constexpr size_t kMaxMessages = 1'000'000;

struct MessageNode {
    int64_t id = 0;     // above 0, unique in the tree
    int64_t parent = 0; // an id that stands before this one in `messages`; 0: a first message
    Role role = Role::User;
    std::string text;
    bool done = true;             // false: an answer that is not finished
    std::string stop;             // stopReasonName of an answer, else empty
    std::string model;            // display name of the model of an answer, else empty
    double tokensPerSecond = 0;   // 0: not known
    double thoughtSeconds = 0;    // 0: no thought
    std::optional<uint64_t> seed; // of an answer
    int64_t createdMs = 0;
    std::vector<TokenId> tokens;  // exact ids, see ChatMessage; empty: not known
    uint64_t tokenizerDigest = 0; // of the vocabulary that `tokens` are of; 0: not known

    bool operator==(const MessageNode &) const = default;
};

struct ConversationTree {
    std::string title;
    bool renamed = false; // the title is the user's own, not made from the first message
    bool pinned = false;
    std::string modelPath; // the last model used, may be empty
    int64_t createdMs = 0;
    int64_t updatedMs = 0;
    std::vector<MessageNode> messages; // parents stand before their children
    std::string options;               // how it is answered (chatOptionsFromJson); may be empty
    int64_t activeLeaf = 0;            // the last message of the branch that is shown; 0: none

    bool operator==(const ConversationTree &) const = default;
};

/// "system", "user", "assistant"
std::string_view roleName(Role role);

/// What the comments above ask for. Errors (FileRead) name the message by its place in `messages`,
/// counted from 1 ("message 17: ...").
Result<void> checkTree(const ConversationTree &tree);

/// The messages from the first one to the active leaf; those that are reached where the tree is not
/// valid. The pointers are into `tree`.
std::vector<const MessageNode *> activeBranch(const ConversationTree &tree);

/// Adds a message under the active leaf and makes it the active leaf, with the next free id. Texts
/// of one role that follow each other become one message, with a blank line between: to a model,
/// turns take turns.
void appendTurn(ConversationTree &tree, Role role, std::string text, int64_t createdMs);

/// Gives a tree without a title one, made from its first user message, and one without times those
/// of its messages.
void completeTree(ConversationTree &tree);

} // namespace mynah
