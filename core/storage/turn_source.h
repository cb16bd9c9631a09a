// From the stored messages of a conversation to what the engine needs for its next turn.
#pragma once

#include "core/storage/conversation_store.h"

#include <vector>

namespace mynah {

/// What to start a turn with, besides the new text, which is the caller's, and what more than the
/// prompt the options say, which apply() puts in.
struct TurnSource {
    TurnRequest request;
    ChatOptions options;  // of the conversation
    bool damaged = false; // a saved state could not be read: the transcript is read again instead
};

/// The transcript of `branch` and the nearest state for that model: after its last message, else
/// after the nearest message before that has one, else after the system text; none when the
/// engine's live state is after `liveMessage` and that is the last of the branch (0: none is
/// known). User messages that were never answered are left out. Errors: those of the store;
/// BadState when the bookmark is damaged that the conversation began from.
Result<TurnSource> turnAfter(ConversationStore &store,
                             int64_t conversation,
                             const std::vector<MessageRow> &branch,
                             const std::string &fingerprint,
                             int64_t liveMessage = 0);

} // namespace mynah
