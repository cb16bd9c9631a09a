// Conversations in memory, with the rules of the real store. One long file: it mirrors one
// interface, and every rule of it works on the same maps.
#pragma once

#include "core/storage/open_or_repair.h"
#include "core/storage/text_summary.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>

namespace mynah {

/// What a test prepares and looks at afterwards; outlives the store like a file would.
struct FakeDatabase {
    struct Conversation {
        ConversationRow row;
        bool deleted = false;
        int64_t leaf = 0;
        ConversationDetails details;
    };
    struct Persona {
        PersonaRow row;
        bool deleted = false;
        int64_t position = 0;
    };
    std::mutex mutex;
    std::map<int64_t, Conversation> conversations;
    std::map<int64_t, MessageRow> messages;
    std::map<int64_t, std::shared_ptr<const Snapshot>> snapshots;
    struct Bookmark {
        BookmarkRow row;
        std::shared_ptr<const Snapshot> state;
    };
    std::map<int64_t, Bookmark> bookmarks;
    std::map<std::string, std::string> settings;
    std::map<int64_t, Persona> personas;
    std::string newDraft;
    StorageUsage usage;
    int tidySteps = 0; // that cleaning up still takes; each frees a tenth of the states
    int64_t nextId = 1;
    std::optional<RepairReport> repair; // what opening says
    std::atomic<bool> failWrites = false;
    std::atomic<int> drafts = 0;
    std::atomic<int> searches = 0;
};

class FakeConversationStore : public ConversationStore {
public:
    explicit FakeConversationStore(std::shared_ptr<FakeDatabase> db) : m_db(std::move(db)) {}

    Result<std::vector<ConversationRow>> conversations() override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<ConversationRow> rows;
        for (const auto &[id, conversation] : m_db->conversations) {
            if (!conversation.deleted)
                rows.push_back(conversation.row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return a.updatedMs > b.updatedMs;
        });
        return rows;
    }

    Result<ConversationRow> conversation(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        auto found = m_db->conversations.find(id);
        if (found == m_db->conversations.end())
            return missing();
        return found->second.row;
    }

    Result<int64_t> createConversation(const NewConversation &start = {}) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        const int64_t id = m_db->nextId++;
        m_db->conversations[id].details.options = start.options;
        m_db->conversations[id].details.systemText = start.systemText;
        m_db->conversations[id].row.bookmark = start.bookmark;
        auto &row = m_db->conversations[id].row;
        row.id = id;
        row.createdMs = row.updatedMs = nowMs();
        return id;
    }

    Result<void> rename(int64_t id, const std::string &title) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->conversations[id].row.title = title;
        m_db->conversations[id].row.renamed = true;
        return {};
    }

    Result<void> markDeleted(int64_t id) override { return setDeleted({id}, true); }
    Result<void> restore(int64_t id) override { return setDeleted({id}, false); }
    Result<void> setDeleted(const std::vector<int64_t> &ids, bool deleted) override
    {
        std::lock_guard lock(m_db->mutex);
        for (const int64_t id : ids)
            m_db->conversations[id].deleted = deleted;
        return {};
    }
    Result<void> purgeDeleted(int64_t) override
    {
        std::lock_guard lock(m_db->mutex);
        std::erase_if(m_db->conversations, [](const auto &item) { return item.second.deleted; });
        std::erase_if(m_db->personas, [](const auto &item) { return item.second.deleted; });
        return {};
    }

    Result<ConversationDetails> details(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        const auto found = m_db->conversations.find(id);
        if (found == m_db->conversations.end())
            return missing();
        return found->second.details;
    }
    Result<void> setOptions(int64_t id, const ChatOptions &options) override
    {
        return change(id, [&](ConversationDetails &details) { details.options = options; });
    }
    Result<void> setSystemText(int64_t id, const std::string &text) override
    {
        return change(id, [&](ConversationDetails &details) { details.systemText = text; });
    }
    Result<std::string> draft(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        if (id == 0)
            return m_db->newDraft;
        const auto found = m_db->conversations.find(id);
        if (found == m_db->conversations.end())
            return missing();
        return found->second.details.draft;
    }
    Result<void> setDraft(int64_t id, const std::string &text) override
    {
        if (id != 0)
            return change(id, [&](ConversationDetails &details) { details.draft = text; });
        std::lock_guard lock(m_db->mutex);
        m_db->newDraft = text;
        return {};
    }
    Result<void> setScroll(int64_t id, double scroll) override
    {
        return change(id, [&](ConversationDetails &details) { details.scroll = scroll; });
    }

    Result<std::vector<PersonaRow>> personas() override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<const FakeDatabase::Persona *> shown;
        for (const auto &[id, persona] : m_db->personas)
            if (!persona.deleted)
                shown.push_back(&persona);
        std::stable_sort(shown.begin(), shown.end(), [](const auto *a, const auto *b) {
            return a->position < b->position;
        });
        std::vector<PersonaRow> rows;
        for (const auto *persona : shown)
            rows.push_back(persona->row);
        return rows;
    }
    Result<int64_t> savePersona(const PersonaRow &persona) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        if (persona.id != 0 && !m_db->personas.contains(persona.id))
            return missing();
        const int64_t id = persona.id != 0 ? persona.id : m_db->nextId++;
        auto &saved = m_db->personas[id];
        saved.row = persona;
        saved.row.id = id;
        if (persona.id == 0)
            saved.position = id;
        return id;
    }
    Result<void> setPersonaDeleted(int64_t id, bool deleted) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->personas[id].deleted = deleted;
        return {};
    }
    Result<void> orderPersonas(const std::vector<int64_t> &ids) override
    {
        std::lock_guard lock(m_db->mutex);
        for (size_t place = 0; place < ids.size(); ++place)
            m_db->personas[ids[place]].position = int64_t(place) - 1'000'000;
        return {};
    }

    Result<std::vector<MessageRow>> messages(int64_t conversation) override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<MessageRow> rows;
        for (int64_t id = m_db->conversations[conversation].leaf; id != 0;
             id = m_db->messages.at(id).parent)
            rows.push_back(m_db->messages.at(id));
        std::reverse(rows.begin(), rows.end());
        for (MessageRow &row : rows)
            for (const auto &[id, other] : m_db->messages) {
                if (other.parent == row.parent && other.conversation == row.conversation)
                    row.versions.push_back(id);
                if (other.parent == row.id && row.id == rows.back().id)
                    row.followed = true;
            }
        return rows;
    }

    Result<int64_t>
    addUserMessage(int64_t conversation, int64_t parent, const std::string &text) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        auto &row = m_db->conversations[conversation].row;
        if (row.title.empty())
            row.title = text.substr(0, 60);
        MessageRow message;
        message.parent = parent;
        message.text = text;
        message.done = true;
        return add(conversation, message);
    }

    Result<int64_t> addAnswer(int64_t userMessage,
                              const std::vector<TokenId> &userTokens,
                              const MessageRow &answer,
                              const std::string &modelPath) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        if (answer.id != 0 && !isDraft(answer.id, userMessage))
            return missing();
        if (answer.id == 0)
            dropDrafts(userMessage);
        else
            m_db->messages.erase(answer.id);
        m_db->messages[userMessage].tokens = userTokens;
        const int64_t conversation = m_db->messages[userMessage].conversation;
        m_db->conversations[conversation].row.modelPath = modelPath;
        MessageRow message = answer;
        message.parent = userMessage;
        return add(conversation, message, answer.id);
    }

    Result<int64_t> continueAnswer(int64_t message, const MessageRow &answer) override
    {
        std::lock_guard lock(m_db->mutex);
        MessageRow &row = m_db->messages.at(message);
        row.text = answer.text;
        row.tokens = answer.tokens;
        row.stop = answer.stop;
        row.done = true;
        return message;
    }

    Result<int64_t>
    saveDraftAnswer(int64_t userMessage, int64_t draft, const std::string &text) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        ++m_db->drafts;
        if (draft != 0 && m_db->messages.contains(draft)) {
            m_db->messages[draft].text = text;
            return draft;
        }
        MessageRow message;
        message.parent = userMessage;
        message.role = Role::Assistant;
        message.text = text;
        return add(m_db->messages[userMessage].conversation, message);
    }

    Result<void> selectVersion(int64_t message) override
    {
        std::lock_guard lock(m_db->mutex);
        int64_t leaf = message;
        for (const auto &[id, row] : m_db->messages)
            leaf = row.parent == leaf ? id : leaf;
        m_db->conversations[m_db->messages.at(message).conversation].leaf = leaf;
        return {};
    }
    Result<void> rewind(int64_t conversation, int64_t leaf) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->conversations[conversation].leaf = leaf;
        return {};
    }
    Result<int64_t> branch(int64_t message) override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<MessageRow> rows;
        for (int64_t id = message; id != 0; id = m_db->messages.at(id).parent)
            rows.push_back(m_db->messages.at(id));
        const int64_t conversation = m_db->nextId++;
        m_db->conversations[conversation].row.id = conversation;
        m_db->conversations[conversation].details =
            m_db->conversations[m_db->messages.at(message).conversation].details;
        m_db->conversations[conversation].details.draft.clear();
        int64_t parent = 0;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            row->parent = parent;
            parent = add(conversation, *row);
        }
        return conversation;
    }

    Result<std::unique_ptr<SnapshotWriter>>
    saveSnapshot(int64_t message, std::shared_ptr<const Snapshot> snapshot) override
    {
        struct Writer final : SnapshotWriter {
            std::shared_ptr<FakeDatabase> db;
            int64_t message = 0;
            std::shared_ptr<const Snapshot> snapshot;
            Result<bool> step() override
            {
                std::lock_guard lock(db->mutex);
                db->snapshots[message] = snapshot;
                return false;
            }
        };
        auto writer = std::make_unique<Writer>();
        writer->db = m_db;
        writer->message = message;
        writer->snapshot = std::move(snapshot);
        return std::unique_ptr<SnapshotWriter>(std::move(writer));
    }
    Result<std::unique_ptr<SnapshotWriter>> saveOpening(const std::string &,
                                                        std::shared_ptr<const Snapshot>) override
    {
        return missing();
    }
    Result<SnapshotLookup> snapshot(int64_t message, const std::string &fingerprint) override
    {
        std::lock_guard lock(m_db->mutex);
        auto found = m_db->snapshots.find(message);
        if (found == m_db->snapshots.end() || found->second->modelFingerprint != fingerprint)
            return SnapshotLookup{};
        return SnapshotLookup{found->second, false};
    }
    Result<SnapshotLookup> opening(const std::string &, const std::string &) override
    {
        return SnapshotLookup{};
    }
    Result<std::vector<int64_t>> snapshotMessages(int64_t, const std::string &fingerprint) override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<int64_t> ids;
        for (const auto &[id, snapshot] : m_db->snapshots)
            if (snapshot->modelFingerprint == fingerprint)
                ids.push_back(id);
        return ids;
    }

    Result<std::vector<std::string>> snapshotModels(int64_t) override
    {
        return std::vector<std::string>();
    }
    /// What the snippet marks is what was found: the first phrase, as it was typed.
    Result<SearchHits>
    search(const std::string &typed, int limit, std::optional<int64_t> conversation) override
    {
        std::lock_guard lock(m_db->mutex);
        ++m_db->searches;
        SearchHits found;
        const auto query = parseSearchQuery(typed);
        for (const auto &[id, owner] : m_db->conversations) {
            auto snippet = searchSnippet(owner.row.title, query);
            if (!owner.deleted && !conversation && !snippet.hits.empty() && limit > 0)
                found.hits.push_back(
                    {id, 0, owner.row.title, Role::User, owner.row.updatedMs, snippet});
        }
        for (auto at = m_db->messages.rbegin(); at != m_db->messages.rend(); ++at) {
            const MessageRow &row = at->second;
            const auto &owner = m_db->conversations[row.conversation];
            auto snippet = searchSnippet(row.text, query);
            if (!row.done || owner.deleted || snippet.hits.empty() ||
                (conversation && *conversation != row.conversation))
                continue;
            if (found.hits.size() >= size_t(limit)) {
                found.hasMore = true;
                break;
            }
            found.hits.push_back(
                {row.conversation, row.id, owner.row.title, row.role, row.createdMs, snippet});
        }
        return found;
    }

    Result<ConversationTree> exportTree(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        const auto found = m_db->conversations.find(id);
        if (found == m_db->conversations.end())
            return missing();
        ConversationTree tree;
        const ConversationRow &row = found->second.row;
        tree.title = row.title;
        tree.renamed = row.renamed;
        tree.pinned = row.pinned;
        tree.modelPath = row.modelPath;
        tree.createdMs = row.createdMs;
        tree.updatedMs = row.updatedMs;
        tree.activeLeaf = found->second.leaf;
        for (const auto &[messageId, message] : m_db->messages) {
            if (message.conversation != id)
                continue;
            MessageNode node;
            node.id = messageId;
            node.parent = message.parent;
            node.role = message.role;
            node.text = message.text;
            node.done = message.done;
            node.stop = message.stop;
            node.model = message.model;
            node.createdMs = message.createdMs;
            tree.messages.push_back(std::move(node));
        }
        return tree;
    }

    Result<int64_t> importTree(const ConversationTree &tree) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        const int64_t id = m_db->nextId++;
        std::map<int64_t, int64_t> ids;
        for (const MessageNode &node : tree.messages) {
            MessageRow message;
            message.parent = node.parent != 0 ? ids.at(node.parent) : 0;
            message.role = node.role;
            message.text = node.text;
            message.done = node.done;
            message.stop = node.stop;
            message.model = node.model;
            ids[node.id] = add(id, message);
        }
        auto &owner = m_db->conversations[id];
        owner.row.id = id;
        owner.row.title = tree.title;
        owner.row.renamed = tree.renamed;
        owner.row.pinned = tree.pinned;
        owner.row.createdMs = tree.createdMs;
        owner.row.updatedMs = tree.updatedMs;
        owner.leaf = tree.activeLeaf != 0 ? ids.at(tree.activeLeaf) : 0;
        return id;
    }
    Result<void> compact(uint64_t) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->usage.fileBytes = std::min(m_db->usage.fileBytes, 2 * m_db->usage.stateBytes);
        return {};
    }

    Result<std::vector<StateRow>> states(int64_t conversation) override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<StateRow> rows;
        for (const auto &[message, snapshot] : m_db->snapshots) {
            const auto owner = m_db->messages.find(message);
            if (owner != m_db->messages.end() && owner->second.conversation == conversation)
                rows.push_back({message,
                                snapshot->modelFingerprint,
                                int64_t(snapshot->tokens.size()),
                                nowMs(),
                                4 * snapshot->state.size()});
        }
        return rows;
    }

    Result<std::vector<BookmarkRow>> bookmarks() override
    {
        std::lock_guard lock(m_db->mutex);
        std::vector<BookmarkRow> rows;
        for (const auto &[id, bookmark] : m_db->bookmarks)
            rows.insert(rows.begin(), bookmark.row);
        return rows;
    }
    Result<int64_t>
    addBookmark(int64_t message, const std::string &fingerprint, const std::string &name) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        const auto found = m_db->snapshots.find(message);
        if (found == m_db->snapshots.end() || found->second->modelFingerprint != fingerprint)
            return Error{ErrorCode::Usage, "fake.db: no state is saved after that message"};
        return keepBookmark(found->second, name, "", message);
    }
    Result<int64_t> importBookmark(const Snapshot &snapshot,
                                   const std::string &name,
                                   const std::string &model) override
    {
        std::lock_guard lock(m_db->mutex);
        return keepBookmark(std::make_shared<const Snapshot>(snapshot), name, model, 0);
    }
    Result<void> renameBookmark(int64_t id, const std::string &name) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->bookmarks.at(id).row.name = name;
        return {};
    }
    Result<void> removeBookmark(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        for (const auto &[other, conversation] : m_db->conversations)
            if (conversation.row.bookmark == id)
                return Error{ErrorCode::Usage, "fake.db: a conversation needs this bookmark"};
        m_db->bookmarks.erase(id);
        return {};
    }
    Result<std::shared_ptr<const Snapshot>> bookmarkState(int64_t id) override
    {
        std::lock_guard lock(m_db->mutex);
        const auto found = m_db->bookmarks.find(id);
        if (found == m_db->bookmarks.end())
            return missing();
        return found->second.state;
    }

    Result<bool> tidy(uint64_t) override
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->tidySteps == 0)
            return false;
        m_db->usage.stateBytes -= m_db->usage.stateBytes / 10;
        return --m_db->tidySteps > 0;
    }
    Result<StorageUsage> usage() override
    {
        std::lock_guard lock(m_db->mutex);
        StorageUsage usage = m_db->usage;
        usage.conversations = int64_t(m_db->conversations.size());
        usage.messages = int64_t(m_db->messages.size());
        return usage;
    }
    Result<void> setPinned(int64_t id, bool pinned) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->conversations[id].row.pinned = pinned;
        return {};
    }
    Result<void> eraseEverything() override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->conversations.clear();
        m_db->messages.clear();
        m_db->snapshots.clear();
        m_db->personas.clear();
        m_db->settings.clear();
        m_db->newDraft.clear();
        m_db->bookmarks.clear();
        return {};
    }

    Result<std::optional<std::string>> setting(const std::string &key) override
    {
        std::lock_guard lock(m_db->mutex);
        auto found = m_db->settings.find(key);
        return found == m_db->settings.end() ? std::optional<std::string>()
                                             : std::optional<std::string>(found->second);
    }

    Result<void> setSetting(const std::string &key, const std::string &value) override
    {
        std::lock_guard lock(m_db->mutex);
        m_db->settings[key] = value;
        return {};
    }

private:
    static Error missing() { return {ErrorCode::Storage, "fake.db: no such conversation"}; }
    static Error full() { return {ErrorCode::Storage, "fake.db: the disk is full"}; }
    static int64_t nowMs()
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::system_clock::now().time_since_epoch())
            .count();
    }

    template <typename Change> Result<void> change(int64_t id, Change change)
    {
        std::lock_guard lock(m_db->mutex);
        if (m_db->failWrites)
            return full();
        const auto found = m_db->conversations.find(id);
        if (found == m_db->conversations.end())
            return missing();
        change(found->second.details);
        return {};
    }

    int64_t keepBookmark(std::shared_ptr<const Snapshot> state,
                         const std::string &name,
                         const std::string &model,
                         int64_t message)
    {
        const int64_t id = m_db->nextId++;
        BookmarkRow row;
        row.id = id;
        row.name = name;
        row.model = model;
        row.fingerprint = state->modelFingerprint;
        row.message = message;
        if (message != 0) {
            row.conversation = m_db->messages.at(message).conversation;
            row.model = m_db->messages.at(message).model;
        }
        row.tokens = int64_t(state->tokens.size());
        row.createdMs = nowMs();
        m_db->bookmarks[id] = {row, std::move(state)};
        return id;
    }

    bool isDraft(int64_t id, int64_t userMessage) const
    {
        const auto found = m_db->messages.find(id);
        return found != m_db->messages.end() && found->second.parent == userMessage &&
               !found->second.done;
    }

    int64_t add(int64_t conversation, MessageRow message, int64_t id = 0)
    {
        message.id = id != 0 ? id : m_db->nextId++;
        message.conversation = conversation;
        message.createdMs = nowMs();
        auto &owner = m_db->conversations[conversation];
        owner.leaf = message.id;
        owner.row.updatedMs = message.createdMs;
        owner.row.snippet = snippetLine(message.text, kSnippetLimit);
        ++owner.row.messages;
        m_db->messages[message.id] = message;
        return message.id;
    }

    void dropDrafts(int64_t userMessage)
    {
        std::erase_if(m_db->messages, [userMessage](const auto &item) {
            return item.second.parent == userMessage && item.second.role == Role::Assistant &&
                   !item.second.done;
        });
    }

    std::shared_ptr<FakeDatabase> m_db;
};

inline auto fakeStoreFactory(std::shared_ptr<FakeDatabase> db)
{
    return [db]() -> Result<OpenedStore> {
        return OpenedStore{std::make_unique<FakeConversationStore>(db), db->repair};
    };
}

} // namespace mynah
