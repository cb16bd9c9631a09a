#include "core/storage/turn_source.h"

namespace mynah {

TurnRequest turnAfter(ConversationStore &store,
                      const std::vector<MessageRow> &branch,
                      const std::string &fingerprint)
{
    TurnRequest request;
    const MessageRow *lastAnswer = nullptr;
    for (size_t i = 0; i < branch.size(); ++i) {
        const MessageRow &message = branch[i];
        const bool answered = i + 1 < branch.size() && branch[i + 1].role == Role::Assistant;
        if (message.role == Role::User && !answered)
            continue;
        request.transcript.push_back({message.role, message.text, message.tokens});
        if (message.role == Role::Assistant)
            lastAnswer = &message;
    }
    // An answer cut by a crash has no snapshot: then everything is read again, the rest of it too.
    // A snapshot that cannot be read is as good as none: it is a cache.
    if (lastAnswer && lastAnswer->done) {
        if (auto snapshot = store.snapshot(lastAnswer->id, fingerprint); snapshot.ok())
            request.start = std::move(*snapshot);
    }
    return request;
}

} // namespace mynah
