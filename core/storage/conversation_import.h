// Conversations from files of this program and of others.
#pragma once

#include "core/storage/conversation_tree.h"
#include "kernels/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// Finds out what a file holds and reads all of it:
///   Mynah's own JSON          conversation_json.h, without loss
///   Mynah's Markdown          conversation_markdown.h, the branch that was shown
///   ChatGPT                   conversations.json of its data export (chatgpt_export.h), all
///   branches RWKV-Runner               durable.json, presets, saved chats as text
///   (runner_conversation.h) others                    JSON with "messages" of role and content;
///   texts of lines that begin
///                             with User: and Assistant:, Q: and A: ...
/// `name` is the file's, for messages. Conversations without a message are left out, but for our
/// own; every tree passes checkTree(). Time and memory grow with the file and no faster (n log n).
/// Errors name the file: Unsupported (none of these, or a newer version), FileRead (damaged),
/// OutOfMemory. Thread: any; the text must live and stay as it is for the call only.
Result<std::vector<ConversationTree>> readConversations(std::string_view bytes,
                                                        const std::string &name);

} // namespace mynah
