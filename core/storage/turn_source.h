// From the stored messages of a conversation to what the engine needs for its next turn.
#pragma once

#include "core/storage/conversation_store.h"

#include <vector>

namespace mynah {

/// The part of a TurnRequest that says where to start: the snapshot after the last answer of
/// `branch` when the store has one for this model, else nothing; always the transcript, to be read
/// when the snapshot does not fit. User messages that were never answered are left out. Sampling
/// and the new text are the caller's.
TurnRequest turnAfter(ConversationStore &store,
                      const std::vector<MessageRow> &branch,
                      const std::string &fingerprint);

} // namespace mynah
