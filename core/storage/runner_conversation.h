// Conversations as RWKV-Runner keeps and saves them, and lists of messages in general. Private to
// core/storage. Source: github.com/josStorer/RWKV-Runner at 64269f0, frontend/src.
#pragma once

#include "core/storage/conversation_tree.h"
#include "core/text/json_reader.h"
#include "kernels/base/result.h"

#include <optional>
#include <string_view>

namespace mynah {

/// Reads durable.json (utils/index.tsx, saveDurableData), where RWKV-Runner keeps the conversation
/// that is open, among other things:
///   conversation       object: uuid to {sender, type, time, content, done, ...} (types/chat.ts);
///                      sender "M E" is the user, "A I" the model, "System", or a tool call; type 1
///                      an answer that was stopped or failed
///   conversationOrder  array of uuids, some of which may be missing; "welcome" is a greeting that
///                      no model wrote
Result<ConversationTree> readRunnerConversation(JsonReader &reader);

/// Reads an object with "messages": [{role, content}] and a "title" or "name": presets of
/// RWKV-Runner (types/presets.ts), requests of chat interfaces. Roles other than system, user and
/// assistant are left out. Errors: the reader's.
Result<ConversationTree> readMessageList(JsonReader &reader);

/// Reads a text of turns that begin with a name at the start of a line:
///   User: text\n\nAssistant: text\n\n       as RWKV-Runner saves (pages/Chat.tsx) and loads chats,
///                                           also Question/Answer, Q/A, Human/Bot, Bob/Alice
///   **M E**\n - date\n\ntext\n\n            as its first versions saved them (2beddab)
/// The first pair of names that is met holds for the text, so that another pair inside a turn does
/// not cut it. Nothing unless the text begins with a name and both of the pair are there,
/// and for more than kMaxMessages turns.
std::optional<ConversationTree> readTurnText(std::string_view text);

} // namespace mynah
