// Full-text search over conversations.
#pragma once

#include "core/session/chat_engine.h"
#include "core/storage/search_snippet.h"
#include "core/storage/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct SearchHit {
    int64_t conversation = 0;
    int64_t message = 0;    // 0: the title of the conversation was found
    std::string title;      // of the conversation
    Role role = Role::User; // of the message
    int64_t timeMs = 0;     // UTC: the message was written, the conversation last changed
    SearchSnippet snippet;  // of the message, or of the title
};

struct SearchHits {
    std::vector<SearchHit> hits; // titles first; both newest first
    bool hasMore = false;        // older messages would have been found, too
};

/// What was typed (search_query.h says how it is understood), in finished messages and in titles of
/// conversations that are not deleted: at most `limit` titles and `limit` messages. Within one
/// conversation its title is not looked for. An empty query finds nothing. Thread: that of the
/// database, which may be a reading one and needs registerSearchTokenizer().
/// Errors: Storage, StorageBusy; never for what was typed.
Result<SearchHits> searchMessages(Database &database,
                                  std::string_view typed,
                                  int limit,
                                  std::optional<int64_t> conversation = std::nullopt);

} // namespace mynah
