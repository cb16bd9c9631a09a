// An answer with the snapshot after it, as the program saves them.
#pragma once

#include "core/storage/conversation_store.h"

namespace mynah {

inline Result<int64_t> addAnswerAndState(ConversationStore &store,
                                         int64_t userMessage,
                                         const std::vector<TokenId> &userTokens,
                                         const MessageRow &answer,
                                         const Snapshot &snapshot,
                                         const std::string &modelPath)
{
    MYNAH_TRY(const int64_t id, store.addAnswer(userMessage, userTokens, answer, modelPath));
    if (snapshot.modelFingerprint.empty())
        return id;
    MYNAH_TRY(auto writer, store.saveSnapshot(id, std::make_shared<const Snapshot>(snapshot)));
    MYNAH_CHECK(writeAll(*writer));
    return id;
}

} // namespace mynah
