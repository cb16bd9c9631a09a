// Conversations, messages and snapshots in one SQLite file.
#pragma once

#include "core/storage/conversation_rows.h"
#include "core/storage/conversation_tree.h"
#include "core/storage/message_search.h"
#include "kernels/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mynah {

/// A snapshot on its way into the database, piece by piece, so that other work can come between.
/// Destroyed before the end, what it wrote is removed by tidy(). Must not outlive its store.
class SnapshotWriter {
public:
    virtual ~SnapshotWriter() = default;
    /// Writes one piece of at most 1 MiB. True: call again; false: the snapshot is there.
    virtual Result<bool> step() = 0;
};

/// Synchronous; one instance belongs to one thread. Every writing call is one transaction that is
/// on disk when it returns, except snapshots, which a power cut may take: they can be made again.
/// WAL, foreign keys, `user_version` migrations. Errors: Storage, StorageBusy (another process
/// writes), StorageDamaged (see open_or_repair.h); messages name the database file. An id that does
/// not exist is ErrorCode::Usage.
class ConversationStore {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// ReadWrite creates the file when it is missing and takes a lock that lasts as long as the
    /// store: a second writer gets StorageBusy at once.
    static Result<std::unique_ptr<ConversationStore>> open(const std::string &path, Mode mode);
    virtual ~ConversationStore() = default;

    // Conversations
    virtual Result<std::vector<ConversationRow>>
    conversations() = 0; // newest first, deleted ones left out
    virtual Result<ConversationRow> conversation(int64_t id) = 0;
    virtual Result<int64_t> createConversation(const NewConversation &start = {}) = 0;
    virtual Result<void> rename(int64_t id, const std::string &title) = 0;
    virtual Result<void> setPinned(int64_t id, bool pinned) = 0;
    /// Marks as deleted; `restore` undoes it; `purgeDeleted` removes what was marked before
    /// `beforeMs` for good, its states too (tidy() takes them out of the file).
    virtual Result<void> markDeleted(int64_t id) = 0;
    virtual Result<void> restore(int64_t id) = 0;
    /// One of the two for many at once; ids that do not exist are passed over.
    virtual Result<void> setDeleted(const std::vector<int64_t> &ids, bool deleted) = 0;
    virtual Result<void> purgeDeleted(int64_t beforeMs) = 0;
    /// All conversations, states, bookmarks and settings, for good: nothing of them stays in the
    /// file, its log, the copy of its texts, its back-ups or what was kept of a damaged one.
    virtual Result<void> eraseEverything() = 0;

    virtual Result<ConversationDetails> details(int64_t conversation) = 0;
    virtual Result<void> setOptions(int64_t conversation, const ChatOptions &options) = 0;
    /// The turns that follow read this system text in place of the one before; empty: none.
    virtual Result<void> setSystemText(int64_t conversation, const std::string &text) = 0;
    /// What was written and not sent; of conversation 0: in a new chat.
    virtual Result<std::string> draft(int64_t conversation) = 0;
    virtual Result<void> setDraft(int64_t conversation, const std::string &text) = 0;
    virtual Result<void> setScroll(int64_t conversation, double scroll) = 0;

    // Personas
    virtual Result<std::vector<PersonaRow>> personas() = 0; // in the user's order
    /// A new one (id 0) comes last. Returns the id.
    virtual Result<int64_t> savePersona(const PersonaRow &persona) = 0;
    /// Marks, and takes the mark away; purgeDeleted() removes for good.
    virtual Result<void> setPersonaDeleted(int64_t id, bool deleted) = 0;
    virtual Result<void> orderPersonas(const std::vector<int64_t> &ids) = 0;

    // Messages: a tree, of which one branch is shown. Nothing is overwritten.
    /// The active branch in order, first message first.
    virtual Result<std::vector<MessageRow>> messages(int64_t conversation) = 0;
    /// Adds a user message under `parent` (0: the beginning), makes it the active leaf, sets the
    /// title of an untitled conversation. Returns its id. A parent that has children already gets
    /// one more: that is how a message is edited.
    virtual Result<int64_t>
    addUserMessage(int64_t conversation, int64_t parent, const std::string &text) = 0;
    /// Writes the finished answer under a user message, and the user's exact tokens, in one
    /// transaction. `answer.id` is the draft that becomes it, while others of the same message are
    /// still written; 0: the newest one, and older ones go. `answer.conversation` is ignored.
    /// Another answer under the same message is another version. Errors: Usage (there is no such
    /// draft).
    virtual Result<int64_t> addAnswer(int64_t userMessage,
                                      const std::vector<TokenId> &userTokens,
                                      const MessageRow &answer,
                                      const std::string &modelPath) = 0;
    /// Takes a cut answer further: `answer` holds the whole text and all tokens. In place when
    /// nothing follows the message, else as another version; returns the id of what it became.
    virtual Result<int64_t> continueAnswer(int64_t message, const MessageRow &answer) = 0;
    /// Saves what has been written so far of an answer (done = false), so that a crash loses
    /// little; replaced by addAnswer. Pass 0 for a new draft; returns the draft's message id.
    virtual Result<int64_t>
    saveDraftAnswer(int64_t userMessage, int64_t draft, const std::string &text) = 0;
    /// Shows the branch through this message: down to the newest message below it.
    virtual Result<void> selectVersion(int64_t message) = 0;
    /// Ends the active branch at `leaf`, which lies on it (0: before the first message). What came
    /// after stays as other versions.
    virtual Result<void> rewind(int64_t conversation, int64_t leaf) = 0;
    /// A new conversation with the messages from the first to this one. Its states are shared, not
    /// copied. Returns its id.
    virtual Result<int64_t> branch(int64_t message) = 0;

    /// Finished messages and titles with these words, newest first (search_query.h).
    virtual Result<SearchHits> search(const std::string &typed,
                                      int limit,
                                      std::optional<int64_t> conversation = std::nullopt) = 0;
    /// The whole tree as a value, and a new conversation from one.
    virtual Result<ConversationTree> exportTree(int64_t conversation) = 0;
    virtual Result<int64_t> importTree(const ConversationTree &tree) = 0;

    // Snapshots
    /// Begins to save the state after `message` for its model; replaces an older one for the same
    /// message and model.
    virtual Result<std::unique_ptr<SnapshotWriter>>
    saveSnapshot(int64_t message, std::shared_ptr<const Snapshot> snapshot) = 0;
    /// The same after a system text, for every conversation that begins with it.
    virtual Result<std::unique_ptr<SnapshotWriter>>
    saveOpening(const std::string &systemText, std::shared_ptr<const Snapshot> snapshot) = 0;
    /// The snapshot after a message for that model. A damaged one is removed.
    virtual Result<SnapshotLookup> snapshot(int64_t message, const std::string &fingerprint) = 0;
    virtual Result<SnapshotLookup> opening(const std::string &systemText,
                                           const std::string &fingerprint) = 0;
    /// Which of the messages of a conversation have a snapshot for that model.
    virtual Result<std::vector<int64_t>> snapshotMessages(int64_t conversation,
                                                          const std::string &fingerprint) = 0;
    /// All states after messages of a conversation, in the order of the messages.
    virtual Result<std::vector<StateRow>> states(int64_t conversation) = 0;
    /// Fingerprints of the models that have a snapshot after a message, the newest last.
    virtual Result<std::vector<std::string>> snapshotModels(int64_t message) = 0;

    // Bookmarks
    virtual Result<std::vector<BookmarkRow>> bookmarks() = 0; // newest first
    /// Errors: Usage when there is no snapshot after the message for that model.
    virtual Result<int64_t>
    addBookmark(int64_t message, const std::string &fingerprint, const std::string &name) = 0;
    virtual Result<int64_t>
    importBookmark(const Snapshot &snapshot, const std::string &name, const std::string &model) = 0;
    virtual Result<void> renameBookmark(int64_t id, const std::string &name) = 0;
    /// Errors: Usage while a conversation that started from it is there.
    virtual Result<void> removeBookmark(int64_t id) = 0;
    /// Errors: BadState when it is damaged.
    virtual Result<std::shared_ptr<const Snapshot>> bookmarkState(int64_t id) = 0;

    // Housekeeping
    /// One small step of housekeeping: brings the copy of the texts up to date, removes what
    /// nothing refers to any more, thins snapshots until they take at most `budgetBytes`, gives
    /// free space back. False: nothing is left to do.
    virtual Result<bool> tidy(uint64_t budgetBytes) = 0;
    /// All of it at once, and the file as small as it can be; long for a large one.
    virtual Result<void> compact(uint64_t budgetBytes) = 0;
    virtual Result<StorageUsage> usage() = 0;

    /// Small named values: the newest opened model, the last conversation …
    virtual Result<std::optional<std::string>> setting(const std::string &key) = 0;
    virtual Result<void> setSetting(const std::string &key, const std::string &value) = 0;
};

/// All steps of a writer.
Result<void> writeAll(SnapshotWriter &writer);

/// What states may take (setting "state_budget_bytes"): 4 GB until it is set.
Result<uint64_t> stateBudget(ConversationStore &store);
Result<void> setStateBudget(ConversationStore &store, uint64_t bytes);

/// What new conversations begin with (setting "default_options").
Result<ChatOptions> defaultOptions(ConversationStore &store);
Result<void> setDefaultOptions(ConversationStore &store, const ChatOptions &options);
/// The user's own presets of sampling (setting "own_presets").
Result<std::vector<SamplingPreset>> ownPresets(ConversationStore &store);
Result<void> setOwnPresets(ConversationStore &store, const std::vector<SamplingPreset> &presets);

} // namespace mynah
