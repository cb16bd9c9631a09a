#include "core/storage/turn_source.h"

#include <algorithm>

namespace mynah {

namespace {

/// Fills request.start with the nearest state that is whole.
Result<void> findStart(ConversationStore &store,
                       const std::vector<MessageRow> &branch,
                       const std::string &systemText,
                       const std::string &fingerprint,
                       TurnSource &source)
{
    if (branch.empty())
        return {};
    MYNAH_TRY(const std::vector<int64_t> kept,
              store.snapshotMessages(branch.front().conversation, fingerprint));
    for (auto message = branch.rbegin(); message != branch.rend(); ++message) {
        if (!std::binary_search(kept.begin(), kept.end(), message->id))
            continue;
        MYNAH_TRY(SnapshotLookup found, store.snapshot(message->id, fingerprint));
        source.damaged = source.damaged || found.damaged;
        source.request.start = std::move(found.snapshot);
        if (source.request.start)
            return {};
    }
    if (systemText.empty())
        return {};
    MYNAH_TRY(SnapshotLookup opening, store.opening(systemText, fingerprint));
    source.damaged = source.damaged || opening.damaged;
    source.request.start = std::move(opening.snapshot);
    return {};
}

} // namespace

Result<TurnSource> turnAfter(ConversationStore &store,
                             int64_t conversation,
                             const std::vector<MessageRow> &branch,
                             const std::string &fingerprint,
                             int64_t liveMessage)
{
    TurnSource source;
    MYNAH_TRY(const ConversationDetails details, store.details(conversation));
    source.options = details.options;
    source.request.prompt = details.options.prompt;
    if (!details.systemText.empty())
        source.request.transcript.push_back({Role::System, details.systemText, {}, 0});
    for (size_t i = 0; i < branch.size(); ++i) {
        const MessageRow &message = branch[i];
        const bool answered = i + 1 < branch.size() && branch[i + 1].role == Role::Assistant;
        if (message.role == Role::System || (message.role == Role::User && !answered))
            continue;
        source.request.transcript.push_back(
            {message.role, message.text, message.tokens, message.tokenizer});
    }
    MYNAH_TRY(const ConversationRow row, store.conversation(conversation));
    if (row.bookmark != 0) {
        MYNAH_TRY(source.request.origin, store.bookmarkState(row.bookmark));
    }
    if (branch.empty() || liveMessage == 0 || branch.back().id != liveMessage)
        MYNAH_CHECK(findStart(store, branch, details.systemText, fingerprint, source));
    return source;
}

} // namespace mynah
