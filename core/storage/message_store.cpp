// Messages and drafts of the SqliteConversationStore.
#include "core/storage/snapshot_codec.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/storage/text_summary.h"

#include <algorithm>
#include <bit>
#include <span>

namespace mynah {

namespace {

Role roleOf(std::string_view name)
{
    return name == "system" ? Role::System : name == "assistant" ? Role::Assistant : Role::User;
}

MessageRow messageOf(const Statement &row)
{
    MessageRow result;
    result.id = row.integer(0);
    result.conversation = row.integer(1);
    result.parent = row.integer(2);
    result.role = roleOf(row.text(3));
    result.text = row.text(4);
    result.done = row.integer(5) != 0;
    result.tokens = decodeTokens(row.blob(6));
    result.stop = row.text(7);
    result.model = row.text(8);
    result.tokensPerSecond = row.real(9);
    result.createdMs = row.integer(10);
    result.tokenizer = std::bit_cast<uint64_t>(row.integer(11));
    result.device = row.text(12);
    result.thoughtSeconds = row.real(13);
    if (row.integer(14) != 0)
        result.seed = std::bit_cast<uint64_t>(row.integer(15));
    return result;
}

} // namespace

Result<std::vector<MessageRow>> SqliteConversationStore::messages(int64_t conversation)
{
    // Asked first, so that an unknown conversation is an error and not an empty one.
    MYNAH_TRY(const ConversationRow row, this->conversation(conversation));
    MYNAH_TRY(Statement rows,
              m_database.query(
                  "WITH RECURSIVE branch(id) AS ("
                  " SELECT active_leaf FROM conversation WHERE id = ?1"
                  " UNION ALL SELECT m.parent_id FROM branch JOIN message m ON m.id = branch.id)"
                  " SELECT m.id, m.conversation_id, m.parent_id, m.role, m.text, m.done, m.tokens,"
                  " m.stop, m.model, m.tokens_per_second, m.created_ms, m.tokenizer, m.device,"
                  " m.thought_seconds, m.seed IS NOT NULL, m.seed,"
                  " m.done = 0 OR m.checksum = message_sum(m.text, m.tokens)"
                  " FROM branch JOIN message m ON m.id = branch.id ORDER BY m.depth",
                  row.id));
    std::vector<MessageRow> result;
    std::vector<size_t> wrong;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            break;
        result.push_back(messageOf(rows));
        if (rows.integer(16) == 0)
            wrong.push_back(result.size() - 1);
    }
    for (const size_t at : wrong)
        MYNAH_CHECK(healText(result[at]));
    MYNAH_CHECK(readVersions(conversation, result));
    return result;
}

/// A text that is not what was written is replaced by its copy, here and in the file. Without one
/// it stays as it is: better than nothing.
Result<void> SqliteConversationStore::healText(MessageRow &message)
{
    if (m_mode != Mode::ReadWrite)
        return {};
    const auto copy = m_copy.text(m_database, message.id);
    if (!copy.ok() || !*copy)
        return {};
    const auto tokens = std::as_bytes(std::span((*copy)->tokens));
    MYNAH_CHECK(m_database.run("UPDATE message SET text = ?2, tokens = ?3,"
                               " checksum = message_sum(?2, ?3) WHERE id = ?1",
                               message.id,
                               std::string_view((*copy)->text),
                               Blob(tokens)));
    message.text = (*copy)->text;
    message.tokens = decodeTokens(tokens);
    return {};
}

/// Siblings of all messages of a branch in one walk over it.
Result<void> SqliteConversationStore::readVersions(int64_t conversation,
                                                   std::vector<MessageRow> &branch)
{
    if (branch.empty())
        return {};
    MYNAH_TRY(Statement roots,
              m_database.query("SELECT id FROM message WHERE conversation_id = ?1"
                               " AND parent_id IS NULL ORDER BY id",
                               conversation));
    for (;;) {
        MYNAH_TRY(const bool more, roots.next());
        if (!more)
            break;
        branch.front().versions.push_back(roots.integer(0));
    }
    MYNAH_TRY(Statement rows,
              m_database.query("WITH RECURSIVE branch(id, depth) AS ("
                               " SELECT m.id, m.depth FROM conversation c"
                               " JOIN message m ON m.id = c.active_leaf WHERE c.id = ?1"
                               " UNION ALL SELECT p.id, p.depth FROM branch"
                               " JOIN message m ON m.id = branch.id"
                               " JOIN message p ON p.id = m.parent_id)"
                               " SELECT branch.depth, s.id FROM branch"
                               " JOIN message s ON s.parent_id = branch.id",
                               conversation));
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            break;
        const auto child = static_cast<size_t>(rows.integer(0)); // depth counts from 1
        if (child < branch.size())
            branch[child].versions.push_back(rows.integer(1));
        else
            branch.back().followed = true;
    }
    for (MessageRow &message : branch)
        std::sort(message.versions.begin(), message.versions.end());
    return {};
}

Result<SqliteConversationStore::Place>
SqliteConversationStore::placeOf(int64_t message, const char *what, std::optional<Role> role)
{
    MYNAH_TRY(Statement row,
              m_database.query("SELECT m.conversation_id, m.depth, coalesce(m.parent_id, 0), m.role"
                               " FROM message m JOIN conversation c ON c.id = m.conversation_id"
                               " WHERE m.id = ?1",
                               message));
    MYNAH_TRY(const bool found, row.next());
    if (!found || (role && row.text(3) != roleName(*role)))
        return missing(what, message);
    return Place{row.integer(0), row.integer(1), row.integer(2)};
}

Result<int64_t> SqliteConversationStore::addUserMessage(int64_t conversation,
                                                        int64_t parent,
                                                        const std::string &text)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    const int64_t now = utcNowMs();
    // The parent has to belong to the same conversation; 0 is the beginning.
    MYNAH_CHECK(m_database.run(
        "INSERT INTO message (conversation_id, parent_id, depth, role, done, created_ms, text,"
        " checksum) SELECT c.id, p.id, coalesce(p.depth, 0) + 1, 'user', 1, ?4, ?3,"
        " message_sum(?3, x'') FROM conversation c"
        " LEFT JOIN message p ON p.id = ?2 AND p.conversation_id = c.id"
        " WHERE c.id = ?1 AND (?2 = 0 OR p.id IS NOT NULL)",
        conversation,
        parent,
        std::string_view(text),
        now));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Usage,
                     m_database.path() + ": there is no message " + std::to_string(parent) +
                         " in a conversation " + std::to_string(conversation) + " to write under"};
    const int64_t id = m_database.lastInsertId();
    MYNAH_CHECK(m_database.run(
        "UPDATE conversation SET title = ?2 WHERE id = ?1 AND title = '' AND renamed = 0",
        conversation,
        std::string_view(oneLine(text, kTitleLimit))));
    MYNAH_CHECK(activate(conversation, id));
    MYNAH_CHECK(transaction.commit());
    return id;
}

Result<void> SqliteConversationStore::activate(int64_t conversation, int64_t leaf)
{
    std::string snippet;
    int64_t messages = 0;
    {
        MYNAH_TRY(Statement row,
                  m_database.query("SELECT depth, text FROM message WHERE id = ?1", leaf));
        MYNAH_TRY(const bool found, row.next());
        if (found) {
            messages = row.integer(0);
            snippet = snippetLine(row.text(1), kSnippetLimit);
        }
    }
    return m_database.run("UPDATE conversation SET active_leaf = nullif(?2, 0), updated_ms = ?3,"
                          " snippet = ?4, messages = ?5 WHERE id = ?1",
                          conversation,
                          leaf,
                          utcNowMs(),
                          std::string_view(snippet),
                          messages);
}

Result<int64_t>
SqliteConversationStore::insertAnswer(int64_t userMessage, const Place &place, int64_t createdMs)
{
    MYNAH_CHECK(m_database.run(
        "INSERT INTO message (conversation_id, parent_id, depth, role, done, created_ms, text)"
        " VALUES (?1, ?2, ?3, 'assistant', 0, ?4, '')",
        place.conversation,
        userMessage,
        place.depth + 1,
        createdMs));
    return m_database.lastInsertId();
}

/// The newest draft under the user message, or a new row. Older drafts that nobody went on from
/// were left by a crash and make place for the answer.
Result<int64_t>
SqliteConversationStore::takeDraft(int64_t userMessage, const Place &place, int64_t createdMs)
{
    constexpr std::string_view kDrafts =
        " FROM message WHERE parent_id = ?1 AND done = 0 AND role = 'assistant'"
        " AND NOT EXISTS (SELECT 1 FROM message child WHERE child.parent_id = message.id)";
    int64_t id = 0;
    {
        MYNAH_TRY(
            Statement newest,
            m_database.query("SELECT coalesce(max(id), 0)" + std::string(kDrafts), userMessage));
        MYNAH_TRY(const bool row, newest.next());
        id = row ? newest.integer(0) : 0;
    }
    if (id == 0)
        return insertAnswer(userMessage, place, createdMs);
    MYNAH_CHECK(m_database.run("DELETE" + std::string(kDrafts) + " AND id < ?2", userMessage, id));
    return id;
}

Result<void>
SqliteConversationStore::fillAnswer(int64_t id, const MessageRow &answer, int64_t createdMs)
{
    MYNAH_CHECK(m_database.run("UPDATE message SET text = ?2, done = 1, stop = ?3, model = ?4,"
                               " device = ?5, tokens_per_second = ?6, created_ms = ?7,"
                               " thought_seconds = ?8, seed = CASE WHEN ?9 THEN ?10 END"
                               " WHERE id = ?1",
                               id,
                               std::string_view(answer.text),
                               std::string_view(answer.stop),
                               std::string_view(answer.model),
                               std::string_view(answer.device),
                               answer.tokensPerSecond,
                               createdMs,
                               answer.thoughtSeconds,
                               static_cast<int64_t>(answer.seed.has_value()),
                               std::bit_cast<int64_t>(answer.seed.value_or(0))));
    return setTokens(id, answer.tokens, answer.tokenizer);
}

Result<void> SqliteConversationStore::setTokens(int64_t message,
                                                const std::vector<TokenId> &tokens,
                                                uint64_t tokenizer)
{
    const std::vector<std::byte> ids = encodeTokens(tokens);
    return m_database.run("UPDATE message SET tokens = ?2, tokenizer = ?3,"
                          " checksum = message_sum(text, ?2) WHERE id = ?1",
                          message,
                          Blob(ids),
                          std::bit_cast<int64_t>(tokenizer));
}

Result<int64_t> SqliteConversationStore::addAnswer(int64_t userMessage,
                                                   const std::vector<TokenId> &userTokens,
                                                   const MessageRow &answer,
                                                   const std::string &modelPath)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_TRY(const Place place, placeOf(userMessage, "user message", Role::User));
    const int64_t created = answer.createdMs ? answer.createdMs : utcNowMs();
    int64_t id = answer.id;
    if (id == 0) {
        MYNAH_TRY(id, takeDraft(userMessage, place, created));
    } else {
        MYNAH_CHECK(m_database.run("UPDATE message SET text = '' WHERE id = ?2 AND parent_id = ?1"
                                   " AND done = 0 AND role = 'assistant'",
                                   userMessage,
                                   id));
        MYNAH_CHECK(changed("unfinished answer", id));
    }
    MYNAH_CHECK(fillAnswer(id, answer, created));
    MYNAH_CHECK(setTokens(userMessage, userTokens, answer.tokenizer));
    MYNAH_CHECK(activate(place.conversation, id));
    if (!modelPath.empty())
        MYNAH_CHECK(m_database.run("UPDATE conversation SET model_path = ?2 WHERE id = ?1",
                                   place.conversation,
                                   std::string_view(modelPath)));
    MYNAH_CHECK(transaction.commit());
    return id;
}

Result<int64_t> SqliteConversationStore::continueAnswer(int64_t message, const MessageRow &answer)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_TRY(const Place place, placeOf(message, "answer", Role::Assistant));
    bool followed = false;
    {
        MYNAH_TRY(Statement child,
                  m_database.query("SELECT 1 FROM message WHERE parent_id = ?1", message));
        MYNAH_TRY(followed, child.next());
    }
    const int64_t created = answer.createdMs ? answer.createdMs : utcNowMs();
    int64_t id = message;
    if (followed) {
        MYNAH_TRY(id,
                  insertAnswer(place.parent, {place.conversation, place.depth - 1, 0}, created));
    }
    MYNAH_CHECK(fillAnswer(id, answer, created));
    MYNAH_CHECK(activate(place.conversation, id));
    MYNAH_CHECK(transaction.commit());
    return id;
}

Result<int64_t> SqliteConversationStore::saveDraftAnswer(int64_t userMessage,
                                                         int64_t draft,
                                                         const std::string &text)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    if (draft == 0) {
        MYNAH_TRY(const Place place, placeOf(userMessage, "user message", Role::User));
        MYNAH_TRY(draft, insertAnswer(userMessage, place, utcNowMs()));
        MYNAH_CHECK(activate(place.conversation, draft));
    }
    MYNAH_CHECK(
        m_database.run("UPDATE message SET text = ?3 WHERE id = ?2 AND parent_id = ?1 AND done = 0",
                       userMessage,
                       draft,
                       std::string_view(text)));
    MYNAH_CHECK(changed("unfinished answer", draft));
    MYNAH_CHECK(m_database.run("UPDATE conversation SET snippet = ?2 WHERE active_leaf = ?1",
                               draft,
                               std::string_view(snippetLine(text, kSnippetLimit))));
    MYNAH_CHECK(transaction.commit());
    return draft;
}

} // namespace mynah
