// What the parts of the command `conversations` share.
#pragma once

#include "app/cli/cli.h"

#ifdef MYNAH_HAS_STORAGE
#include "core/storage/conversation_store.h"

#include <memory>

namespace mynah::cli {

/// --db, or the user's own database.
std::string databasePath(const Arguments &arguments);
Result<std::unique_ptr<ConversationStore>> openConversations(const Arguments &arguments,
                                                             ConversationStore::Mode mode);
/// Errors: Usage, when it is no number of at least 0.
Result<int64_t> idOf(const std::string &text);
/// Errors: Usage, when the verb is not followed by exactly `count` words.
Result<void> needWords(const Arguments &arguments, size_t count, const char *what);

int exportConversations(const Arguments &arguments);
int importConversations(const Arguments &arguments);
int bookmark(const Arguments &arguments);

} // namespace mynah::cli

#endif
