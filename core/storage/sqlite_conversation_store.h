// The ConversationStore on SQLite. Private to core/storage: others see conversation_store.h.
#pragma once

#include "core/storage/conversation_store.h"
#include "core/storage/file_lock.h"
#include "core/storage/snapshot_store.h"
#include "core/storage/sqlite.h"
#include "core/storage/text_copy.h"

#include <optional>

namespace mynah {

/// conversation_store.cpp: opening and conversations; message_store.cpp: messages;
/// options_store.cpp: options, drafts, personas; branch_store.cpp: the tree; tree_store.cpp: export
/// and import; state_access.cpp: snapshots, bookmarks, housekeeping.
class SqliteConversationStore final : public ConversationStore {
public:
    SqliteConversationStore(std::optional<FileLock> lock, Database database, Mode mode)
        : m_lock(std::move(lock)), m_database(std::move(database)), m_mode(mode),
          m_copy(m_database.path())
    {
    }

    Result<std::vector<ConversationRow>> conversations() override;
    Result<ConversationRow> conversation(int64_t id) override;
    Result<int64_t> createConversation(const NewConversation &start) override;
    Result<void> rename(int64_t id, const std::string &title) override;
    Result<void> setPinned(int64_t id, bool pinned) override;
    Result<void> markDeleted(int64_t id) override;
    Result<void> restore(int64_t id) override;
    Result<void> setDeleted(const std::vector<int64_t> &ids, bool deleted) override;
    Result<void> purgeDeleted(int64_t beforeMs) override;
    Result<void> eraseEverything() override;

    Result<ConversationDetails> details(int64_t conversation) override;
    Result<void> setOptions(int64_t conversation, const ChatOptions &options) override;
    Result<void> setSystemText(int64_t conversation, const std::string &text) override;
    Result<std::string> draft(int64_t conversation) override;
    Result<void> setDraft(int64_t conversation, const std::string &text) override;
    Result<void> setScroll(int64_t conversation, double scroll) override;
    Result<std::vector<PersonaRow>> personas() override;
    Result<int64_t> savePersona(const PersonaRow &persona) override;
    Result<void> setPersonaDeleted(int64_t id, bool deleted) override;
    Result<void> orderPersonas(const std::vector<int64_t> &ids) override;

    Result<std::vector<MessageRow>> messages(int64_t conversation) override;
    Result<int64_t>
    addUserMessage(int64_t conversation, int64_t parent, const std::string &text) override;
    Result<int64_t> addAnswer(int64_t userMessage,
                              const std::vector<TokenId> &userTokens,
                              const MessageRow &answer,
                              const std::string &modelPath) override;
    Result<int64_t> continueAnswer(int64_t message, const MessageRow &answer) override;
    Result<int64_t>
    saveDraftAnswer(int64_t userMessage, int64_t draft, const std::string &text) override;
    Result<void> selectVersion(int64_t message) override;
    Result<void> rewind(int64_t conversation, int64_t leaf) override;
    Result<int64_t> branch(int64_t message) override;

    Result<SearchHits>
    search(const std::string &typed, int limit, std::optional<int64_t> conversation) override;
    Result<ConversationTree> exportTree(int64_t conversation) override;
    Result<int64_t> importTree(const ConversationTree &tree) override;

    Result<std::unique_ptr<SnapshotWriter>>
    saveSnapshot(int64_t message, std::shared_ptr<const Snapshot> snapshot) override;
    Result<std::unique_ptr<SnapshotWriter>>
    saveOpening(const std::string &systemText, std::shared_ptr<const Snapshot> snapshot) override;
    Result<SnapshotLookup> snapshot(int64_t message, const std::string &fingerprint) override;
    Result<SnapshotLookup> opening(const std::string &systemText,
                                   const std::string &fingerprint) override;
    Result<std::vector<int64_t>> snapshotMessages(int64_t conversation,
                                                  const std::string &fingerprint) override;
    Result<std::vector<StateRow>> states(int64_t conversation) override;
    Result<std::vector<std::string>> snapshotModels(int64_t message) override;

    Result<std::vector<BookmarkRow>> bookmarks() override;
    Result<int64_t>
    addBookmark(int64_t message, const std::string &fingerprint, const std::string &name) override;
    Result<int64_t> importBookmark(const Snapshot &snapshot,
                                   const std::string &name,
                                   const std::string &model) override;
    Result<void> renameBookmark(int64_t id, const std::string &name) override;
    Result<void> removeBookmark(int64_t id) override;
    Result<std::shared_ptr<const Snapshot>> bookmarkState(int64_t id) override;

    Result<bool> tidy(uint64_t budgetBytes) override;
    Result<void> compact(uint64_t budgetBytes) override;
    Result<StorageUsage> usage() override;
    Result<std::optional<std::string>> setting(const std::string &key) override;
    Result<void> setSetting(const std::string &key, const std::string &value) override;

private:
    struct Place {
        int64_t conversation = 0;
        int64_t depth = 0;
        int64_t parent = 0;
    };

    Error missing(const char *what, int64_t id) const;
    /// Nothing when the last statement changed a row, else the Error of missing().
    Result<void> changed(const char *what, int64_t id) const;
    /// Where a message stands. Errors (Usage): there is no such message of that role, if one is
    /// given, in a conversation that is not deleted.
    Result<Place> placeOf(int64_t message, const char *what, std::optional<Role> role);
    Result<int64_t> insertAnswer(int64_t userMessage, const Place &place, int64_t createdMs);
    Result<int64_t> takeDraft(int64_t userMessage, const Place &place, int64_t createdMs);
    Result<void> fillAnswer(int64_t id, const MessageRow &answer, int64_t createdMs);
    Result<void> setTokens(int64_t message, const std::vector<TokenId> &tokens, uint64_t tokenizer);
    /// Makes `leaf` (0: none) the end of the shown branch, and that known to the side bar.
    Result<void> activate(int64_t conversation, int64_t leaf);
    Result<void> healText(MessageRow &message);
    Result<bool> tidyDatabase(uint64_t budgetBytes);
    Result<void> readVersions(int64_t conversation, std::vector<MessageRow> &branch);
    Result<void> copyBranch(int64_t message, int64_t conversation);
    Result<SnapshotLookup> lookUp(int64_t state);
    Result<int64_t> updatedMs(int64_t conversation);
    Result<void> setUpdatedMs(int64_t conversation, int64_t updatedMs);

    // In this order: the lock is released after the connection is closed.
    std::optional<FileLock> m_lock;
    Database m_database;
    Mode m_mode;
    bool m_searchTidying = false; // words of deleted messages are still in the index
    TextCopy m_copy;
    OpenWriters m_writers = std::make_shared<std::set<int64_t>>();
};

int64_t utcNowMs();

/// Everything that a connection needs before the store uses it: pragmas, schema.
Result<Database> openDatabase(const std::string &path, ConversationStore::Mode mode);

} // namespace mynah
