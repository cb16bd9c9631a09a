// Whole conversations out of the database and into it, and the search over all of them.
#include "core/storage/snapshot_codec.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/storage/text_summary.h"

#include <algorithm>
#include <bit>
#include <map>

namespace mynah {

namespace {

/// Writes the system text that is read now where trees have it: the first message of every branch.
void putSystemText(ConversationTree &tree, const std::string &text)
{
    int64_t newest = 0;
    for (MessageNode &node : tree.messages) {
        newest = std::max(newest, node.id);
        if (node.parent == 0 && node.role == Role::System) {
            node.text = text;
            return; // an empty one says nothing
        }
    }
    if (text.empty())
        return;
    MessageNode system;
    system.id = newest + 1;
    system.role = Role::System;
    system.text = text;
    system.createdMs = tree.createdMs;
    for (MessageNode &node : tree.messages)
        node.parent = node.parent == 0 ? system.id : node.parent;
    tree.activeLeaf = tree.activeLeaf == 0 ? system.id : tree.activeLeaf;
    tree.messages.insert(tree.messages.begin(), std::move(system));
}

} // namespace

Result<SearchHits> SqliteConversationStore::search(const std::string &typed,
                                                   int limit,
                                                   std::optional<int64_t> conversation)
{
    return searchMessages(m_database, typed, limit, conversation);
}

Result<ConversationTree> SqliteConversationStore::exportTree(int64_t conversation)
{
    MYNAH_TRY(const ConversationRow row, this->conversation(conversation));
    ConversationTree tree;
    tree.title = row.title;
    tree.renamed = row.renamed;
    tree.pinned = row.pinned;
    tree.modelPath = row.modelPath;
    tree.createdMs = row.createdMs;
    tree.updatedMs = row.updatedMs;
    MYNAH_TRY(ConversationDetails details, this->details(conversation));
    details.options.persona = 0; // an id of this database
    if (!(details.options == ChatOptions{}))
        tree.options = toJson(details.options);
    {
        MYNAH_TRY(
            Statement leaf,
            m_database.query("SELECT active_leaf FROM conversation WHERE id = ?1", conversation));
        MYNAH_TRY(const bool found, leaf.next());
        tree.activeLeaf = found ? leaf.integer(0) : 0;
    }
    // Parents are older than their children: by id they come first.
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT id, coalesce(parent_id, 0), role, text, done, stop, model,"
                               " tokens_per_second, created_ms, tokens, tokenizer, thought_seconds,"
                               " seed IS NOT NULL, seed FROM message"
                               " WHERE conversation_id = ?1 ORDER BY id",
                               conversation));
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            break;
        MessageNode node;
        node.id = rows.integer(0);
        node.parent = rows.integer(1);
        const std::string role = rows.text(2);
        node.role = role == "system"      ? Role::System
                    : role == "assistant" ? Role::Assistant
                                          : Role::User;
        node.text = rows.text(3);
        node.done = rows.integer(4) != 0;
        node.stop = rows.text(5);
        node.model = rows.text(6);
        node.tokensPerSecond = rows.real(7);
        node.createdMs = rows.integer(8);
        node.tokens = decodeTokens(rows.blob(9));
        node.tokenizerDigest = std::bit_cast<uint64_t>(rows.integer(10));
        node.thoughtSeconds = rows.real(11);
        if (rows.integer(12) != 0)
            node.seed = std::bit_cast<uint64_t>(rows.integer(13));
        tree.messages.push_back(std::move(node));
    }
    putSystemText(tree, details.systemText);
    return tree;
}

Result<int64_t> SqliteConversationStore::importTree(const ConversationTree &tree)
{
    MYNAH_CHECK(checkTree(tree));
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    const int64_t now = utcNowMs();
    MYNAH_CHECK(
        m_database.run("INSERT INTO conversation (title, renamed, pinned, model_path,"
                       " created_ms, updated_ms, options) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)",
                       std::string_view(oneLine(tree.title, tree.renamed ? 200 : kTitleLimit)),
                       static_cast<int64_t>(tree.renamed),
                       static_cast<int64_t>(tree.pinned),
                       std::string_view(tree.modelPath),
                       tree.createdMs ? tree.createdMs : now,
                       std::string_view(tree.options)));
    const int64_t conversation = m_database.lastInsertId();
    std::map<int64_t, std::pair<int64_t, int64_t>> placed; // id in the tree → id here, depth
    for (const MessageNode &node : tree.messages) {
        const auto [parent, depth] =
            node.parent ? placed[node.parent] : std::pair<int64_t, int64_t>();
        const std::vector<std::byte> tokens = encodeTokens(node.tokens);
        MYNAH_CHECK(m_database.run(
            "INSERT INTO message (conversation_id, parent_id, depth, role, done, created_ms, stop,"
            " model, tokens_per_second, text, tokens, tokenizer, checksum, thought_seconds, seed)"
            " VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
            " CASE WHEN ?5 THEN message_sum(?10, ?11) ELSE 0 END, ?13, CASE WHEN ?14 THEN ?15 END)",
            conversation,
            parent,
            depth + 1,
            roleName(node.role),
            static_cast<int64_t>(node.done),
            node.createdMs ? node.createdMs : now,
            std::string_view(node.stop),
            std::string_view(node.model),
            node.tokensPerSecond,
            std::string_view(node.text),
            Blob(tokens),
            std::bit_cast<int64_t>(node.tokenizerDigest),
            node.thoughtSeconds,
            static_cast<int64_t>(node.seed.has_value()),
            std::bit_cast<int64_t>(node.seed.value_or(0))));
        placed[node.id] = {m_database.lastInsertId(), depth + 1};
    }
    MYNAH_CHECK(activate(conversation, tree.activeLeaf ? placed[tree.activeLeaf].first : 0));
    MYNAH_CHECK(setUpdatedMs(conversation, tree.updatedMs ? tree.updatedMs : now));
    MYNAH_CHECK(transaction.commit());
    return conversation;
}

} // namespace mynah
