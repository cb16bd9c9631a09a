// The ConversationStore on SQLite. Private to core/storage: others see conversation_store.h.
#pragma once

#include "core/storage/conversation_store.h"
#include "core/storage/file_lock.h"
#include "core/storage/sqlite.h"

#include <optional>

namespace mynah {

/// An id that does not exist gives ErrorCode::Usage.
class SqliteConversationStore final : public ConversationStore {
public:
    SqliteConversationStore(std::optional<FileLock> lock, Database database, Mode mode)
        : m_lock(std::move(lock)), m_database(std::move(database)), m_mode(mode)
    {
    }

    Result<std::vector<ConversationRow>> conversations() override;
    Result<ConversationRow> conversation(int64_t id) override;
    Result<int64_t> createConversation() override;
    Result<void> rename(int64_t id, const std::string &title) override;
    Result<void> markDeleted(int64_t id) override;
    Result<void> restore(int64_t id) override;
    Result<void> purgeDeleted(int64_t beforeMs) override;
    Result<std::vector<MessageRow>> messages(int64_t conversation) override;
    Result<int64_t>
    addUserMessage(int64_t conversation, int64_t parent, const std::string &text) override;
    Result<int64_t> addAnswer(int64_t userMessage,
                              const std::vector<TokenId> &userTokens,
                              const MessageRow &answer,
                              const Snapshot &snapshot,
                              const std::string &modelPath) override;
    Result<int64_t>
    saveDraftAnswer(int64_t userMessage, int64_t draft, const std::string &text) override;
    Result<std::optional<Snapshot>> snapshot(int64_t message,
                                             const std::string &fingerprint) override;
    Result<std::optional<std::string>> setting(const std::string &key) override;
    Result<void> setSetting(const std::string &key, const std::string &value) override;

private:
    struct Place {
        int64_t conversation = 0;
        int64_t depth = 0;
    };

    Error missing(const char *what, int64_t id) const;
    /// Nothing when the last statement changed a row, else the Error of missing().
    Result<void> changed(const char *what, int64_t id) const;
    /// Where a message stands. Errors (Usage): there is no such message of that role.
    Result<Place> placeOf(int64_t message, const char *what, Role role);
    Result<int64_t> insertAnswer(int64_t userMessage, const Place &place, int64_t createdMs);
    Result<int64_t> takeDraft(int64_t userMessage, const Place &place, int64_t createdMs);
    Result<void> activate(int64_t conversation, int64_t leaf);
    Result<void> saveSnapshot(int64_t message, const Snapshot &snapshot);

    // In this order: the lock is released after the connection is closed.
    std::optional<FileLock> m_lock;
    Database m_database;
    Mode m_mode;
};

int64_t utcNowMs();

} // namespace mynah
