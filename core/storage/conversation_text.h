// Conversations as plain text: what was said, turn by turn, and nothing else.
//
//   System: the system text
//
//   User: text
//
//   Assistant: text
//
// conversation_import.h reads it back, as far as texts themselves do not begin lines that way.
#pragma once

#include "core/storage/conversation_tree.h"

#include <string>

namespace mynah {

/// The active branch, texts as they are: formulas and code too. Valid UTF-8 with \n as line ends
/// where the texts are. Thread: any.
std::string conversationToText(const ConversationTree &tree);

} // namespace mynah
