// Conversations as Markdown for people, and back.
//
//   # Title
//
//   ## System
//
//   > the system text, as a quote
//
//   ## User, 2025-05-03 14:05 UTC
//
//   text
//
//   ## Assistant (RWKV-7 World 1.5B), 2025-05-03 14:06 UTC
//
//   > **Thoughts**
//   >
//   > what stood between <think> and </think>
//
//   text
//
// A text that would break this (a heading of the first two levels, a fence without end, HTML ...)
// stands in a quote as a whole: nothing that is inside a quote reaches outside. Nothing of a text
// is changed, so that Markdown in answers stays what it was, in both cases.
#pragma once

#include "core/storage/conversation_tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace mynah {

/// The active branch. Valid UTF-8 with \n as line ends, ends with one newline. Thread: any.
std::string conversationToMarkdown(const ConversationTree &tree);

/// Reads what conversationToMarkdown() writes: title, roles, models, times and texts, without blank
/// lines at their ends. Nothing for any other text, nor for more than kMaxMessages. Thread: any.
std::optional<ConversationTree> conversationFromMarkdown(std::string_view text);

/// Whether the text may stand between headings of a Markdown document without a quote around it: it
/// opens nothing that it does not close, and has no heading of the first two levels.
bool standsAlone(std::string_view text);

} // namespace mynah
