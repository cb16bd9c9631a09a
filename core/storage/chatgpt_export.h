// The conversations.json of ChatGPT's data export. Private to core/storage.
//
// An array of conversations (also in parts, conversations-000.json ...), or one of them:
//   title, create_time, update_time  a string; seconds since 1970 as a double; any may be null
//   current_node                     key of the last message that is shown
//   mapping                          object of nodes: {message or null, parent: key or null,
//                                    children: [keys]}; see chatgpt_content.h for the message
#pragma once

#include "core/storage/conversation_tree.h"
#include "core/text/json_reader.h"
#include "kernels/base/result.h"

#include <vector>

namespace mynah {

/// Reads one conversation, an object with a mapping. Nodes without text for a reader are left out
/// and their children hung on what they followed; messages of one role that only follow each other,
/// such as thoughts and the answer after them, become one. Siblings stand in the order of
/// `children`. A node whose parent is missing begins a branch of its own. Errors (FileRead): nodes
/// that follow each other in a circle, a node twice, more than a million nodes or children; else
/// the reader's.
Result<ConversationTree> readChatGptConversation(JsonReader &reader);

} // namespace mynah
