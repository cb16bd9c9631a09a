// The tree of messages: which branch is shown, branches of their own, and deleting for good.
#include "core/storage/backup.h"
#include "core/storage/erasing.h"
#include "core/storage/sqlite_conversation_store.h"

namespace mynah {

Result<void> SqliteConversationStore::selectVersion(int64_t message)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_TRY(const Place place, placeOf(message, "message", std::nullopt));
    int64_t leaf = message;
    {
        // Ids grow, and a child is younger than its parent: the greatest below is a leaf.
        MYNAH_TRY(Statement newest,
                  m_database.query("WITH RECURSIVE below(id) AS (SELECT ?1 UNION ALL"
                                   " SELECT m.id FROM below JOIN message m"
                                   " ON m.parent_id = below.id)"
                                   " SELECT max(id) FROM below",
                                   message));
        MYNAH_TRY(const bool found, newest.next());
        leaf = found ? newest.integer(0) : message;
    }
    MYNAH_TRY(const int64_t before, updatedMs(place.conversation));
    MYNAH_CHECK(activate(place.conversation, leaf));
    MYNAH_CHECK(setUpdatedMs(place.conversation, before)); // looking is not writing
    return transaction.commit();
}

Result<void> SqliteConversationStore::rewind(int64_t conversation, int64_t leaf)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_TRY(const ConversationRow row, this->conversation(conversation));
    if (leaf != 0) {
        MYNAH_TRY(Statement onBranch,
                  m_database.query("WITH RECURSIVE branch(id) AS ("
                                   " SELECT active_leaf FROM conversation WHERE id = ?1"
                                   " UNION ALL SELECT m.parent_id FROM branch"
                                   " JOIN message m ON m.id = branch.id)"
                                   " SELECT 1 FROM branch WHERE id = ?2",
                                   row.id,
                                   leaf));
        MYNAH_TRY(const bool found, onBranch.next());
        if (!found)
            return missing("message on the shown branch", leaf);
    }
    MYNAH_CHECK(activate(conversation, leaf));
    return transaction.commit();
}

Result<int64_t> SqliteConversationStore::branch(int64_t message)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_TRY(const Place place, placeOf(message, "message", std::nullopt));
    MYNAH_CHECK(m_database.run(
        "INSERT INTO conversation (title, renamed, model_path, created_ms,"
        " updated_ms, bookmark_id, options, system_text) SELECT title, renamed,"
        " model_path, ?2, ?2, bookmark_id, options, system_text FROM conversation WHERE id = ?1",
        place.conversation,
        utcNowMs()));
    const int64_t conversation = m_database.lastInsertId();
    MYNAH_CHECK(copyBranch(message, conversation));
    MYNAH_CHECK(transaction.commit());
    return conversation;
}

Result<void> SqliteConversationStore::copyBranch(int64_t message, int64_t conversation)
{
    std::vector<int64_t> path; // last message first
    {
        MYNAH_TRY(Statement rows,
                  m_database.query("WITH RECURSIVE branch(id) AS (SELECT ?1 UNION ALL"
                                   " SELECT m.parent_id FROM branch JOIN message m"
                                   " ON m.id = branch.id WHERE m.parent_id IS NOT NULL)"
                                   " SELECT id FROM branch",
                                   message));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                break;
            path.push_back(rows.integer(0));
        }
    }
    int64_t parent = 0;
    for (auto from = path.rbegin(); from != path.rend(); ++from) {
        MYNAH_CHECK(m_database.run(
            "INSERT INTO message (conversation_id, parent_id, depth, role, done, created_ms, stop,"
            " model, device, tokens_per_second, text, tokens, tokenizer, checksum,"
            " thought_seconds, seed) SELECT ?2, nullif(?3, 0), depth, role, done, created_ms, "
            "stop, model, device,"
            " tokens_per_second, text, tokens, tokenizer, checksum, thought_seconds, seed"
            " FROM message WHERE id = ?1",
            *from,
            conversation,
            parent));
        parent = m_database.lastInsertId();
        MYNAH_CHECK(m_database.run("INSERT INTO snapshot (message_id, fingerprint, state_id)"
                                   " SELECT ?2, fingerprint, state_id FROM snapshot"
                                   " WHERE message_id = ?1",
                                   *from,
                                   parent));
    }
    return activate(conversation, parent);
}

Result<int64_t> SqliteConversationStore::updatedMs(int64_t conversation)
{
    MYNAH_TRY(Statement row,
              m_database.query("SELECT updated_ms FROM conversation WHERE id = ?1", conversation));
    MYNAH_TRY(const bool found, row.next());
    return found ? row.integer(0) : utcNowMs();
}

Result<void> SqliteConversationStore::setUpdatedMs(int64_t conversation, int64_t updatedMs)
{
    return m_database.run(
        "UPDATE conversation SET updated_ms = ?2 WHERE id = ?1", conversation, updatedMs);
}

Result<void> SqliteConversationStore::purgeDeleted(int64_t beforeMs)
{
    MYNAH_CHECK(m_database.run("DELETE FROM conversation WHERE deleted_ms < ?1", beforeMs));
    bool changed = m_database.changes() > 0;
    MYNAH_CHECK(m_database.run("DELETE FROM persona WHERE deleted_ms < ?1", beforeMs));
    changed = changed || m_database.changes() > 0;
    removeOldBackUps(m_database.path());
    if (!changed)
        return {};
    m_searchTidying = true;
    const auto copied = m_copy.finishList(m_database);
    // The log still holds the pages as they were. A reader may hold it: the next purge tries again.
    (void)m_database.script("PRAGMA wal_checkpoint(TRUNCATE)").ok();
    return copied;
}

Result<void> SqliteConversationStore::eraseEverything()
{
    if (!m_writers->empty())
        return Error{ErrorCode::StorageBusy,
                     m_database.path() + ": a state is being saved; try again in a moment"};
    const std::string path = m_database.path();
    m_database.close();
    m_copy = TextCopy(path);
    auto erased = eraseDatabase(path);
    MYNAH_TRY(Database fresh, openDatabase(path, Mode::ReadWrite));
    m_database = std::move(fresh);
    return erased;
}

} // namespace mynah
