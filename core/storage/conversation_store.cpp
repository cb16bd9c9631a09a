#include "core/storage/conversation_store.h"

#include "core/storage/migrations.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/storage/text_summary.h"

#include <chrono>
#include <filesystem>

namespace mynah {

namespace {

constexpr std::string_view kConversationColumns =
    "SELECT c.id, c.title, c.renamed, c.model_path, c.created_ms, c.updated_ms,"
    " coalesce(m.depth, 0), coalesce(substr(m.text, 1, 2000), '')"
    " FROM conversation c LEFT JOIN message m ON m.id = c.active_leaf"
    " WHERE c.deleted_ms IS NULL";

ConversationRow conversationOf(const Statement &row)
{
    ConversationRow result;
    result.id = row.integer(0);
    result.title = row.text(1);
    result.renamed = row.integer(2) != 0;
    result.modelPath = row.text(3);
    result.createdMs = row.integer(4);
    result.updatedMs = row.integer(5);
    result.messages = row.integer(6);
    result.snippet = oneLine(row.text(7), kSnippetLimit);
    return result;
}

/// What belongs to a connection and not to the file.
Result<void> configure(Database &database, ConversationStore::Mode mode)
{
    MYNAH_CHECK(database.script("PRAGMA foreign_keys = ON"));
    if (mode == ConversationStore::Mode::ReadOnly)
        return {};
    {
        MYNAH_TRY(Statement journal, database.query("PRAGMA journal_mode = WAL"));
        MYNAH_TRY(const bool row, journal.next());
        if (!row || journal.text(0) != "wal")
            return Error{ErrorCode::Storage,
                         database.path() + ": the database cannot be switched to write-ahead " +
                             "logging on this file system"};
    }
    // FULL: what was reported as saved survives a power cut. The limit gives back the space of a
    // log that grew while a reader held it.
    return database.script("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216");
}

/// Fails now rather than at the first change when another program is writing.
Result<void> probeWriting(Database &database)
{
    MYNAH_TRY(const Transaction transaction, Transaction::begin(database));
    return {};
}

} // namespace

int64_t utcNowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Result<std::unique_ptr<ConversationStore>> ConversationStore::open(const std::string &path,
                                                                   Mode mode)
{
    const auto name = std::filesystem::path(std::u8string(path.begin(), path.end()));
    std::error_code failed;
    const bool present = std::filesystem::exists(name, failed);
    if (std::filesystem::is_directory(name, failed) || name.filename().empty())
        return Error{ErrorCode::Storage, path + ": this is not the name of a file"};
    if (mode == Mode::ReadOnly) {
        if (!present)
            return Error{ErrorCode::Storage, path + ": there is no such file"};
        MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadOnly));
        MYNAH_CHECK(configure(database, mode));
        MYNAH_CHECK(checkSchema(database));
        return std::unique_ptr<ConversationStore>(
            std::make_unique<SqliteConversationStore>(std::nullopt, std::move(database), mode));
    }
    if (name.has_parent_path())
        std::filesystem::create_directories(name.parent_path(), failed); // the lock tells if not
    MYNAH_TRY(FileLock lock, FileLock::acquire(path));
    MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadWrite));
    MYNAH_CHECK(checkOwner(database)); // before anything in a stranger's file is changed
    MYNAH_CHECK(configure(database, mode));
    MYNAH_CHECK(migrate(database));
    MYNAH_CHECK(probeWriting(database));
    return std::unique_ptr<ConversationStore>(std::make_unique<SqliteConversationStore>(
        std::optional<FileLock>(std::move(lock)), std::move(database), mode));
}

Error SqliteConversationStore::missing(const char *what, int64_t id) const
{
    return {ErrorCode::Usage,
            m_database.path() + ": there is no " + what + " " + std::to_string(id)};
}

Result<void> SqliteConversationStore::changed(const char *what, int64_t id) const
{
    if (m_database.changes() == 0)
        return missing(what, id);
    return {};
}

Result<std::vector<ConversationRow>> SqliteConversationStore::conversations()
{
    MYNAH_TRY(Statement rows,
              m_database.query(std::string(kConversationColumns) +
                               " ORDER BY c.updated_ms DESC, c.id DESC"));
    std::vector<ConversationRow> result;
    for (;;) {
        MYNAH_TRY(const bool row, rows.next());
        if (!row)
            return result;
        result.push_back(conversationOf(rows));
    }
}

Result<ConversationRow> SqliteConversationStore::conversation(int64_t id)
{
    MYNAH_TRY(Statement row,
              m_database.query(std::string(kConversationColumns) + " AND c.id = ?1", id));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return missing("conversation", id);
    return conversationOf(row);
}

Result<int64_t> SqliteConversationStore::createConversation()
{
    MYNAH_CHECK(m_database.run("INSERT INTO conversation (created_ms, updated_ms) VALUES (?1, ?1)",
                               utcNowMs()));
    return m_database.lastInsertId();
}

Result<void> SqliteConversationStore::rename(int64_t id, const std::string &title)
{
    MYNAH_CHECK(m_database.run("UPDATE conversation SET title = ?2, renamed = 1 WHERE id = ?1",
                               id,
                               std::string_view(title)));
    return changed("conversation", id);
}

Result<void> SqliteConversationStore::markDeleted(int64_t id)
{
    MYNAH_CHECK(m_database.run(
        "UPDATE conversation SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
        id,
        utcNowMs()));
    return changed("conversation", id);
}

Result<void> SqliteConversationStore::restore(int64_t id)
{
    MYNAH_CHECK(m_database.run("UPDATE conversation SET deleted_ms = NULL WHERE id = ?1", id));
    return changed("conversation", id);
}

Result<void> SqliteConversationStore::purgeDeleted(int64_t beforeMs)
{
    return m_database.run("DELETE FROM conversation WHERE deleted_ms < ?1", beforeMs);
}

Result<std::optional<std::string>> SqliteConversationStore::setting(const std::string &key)
{
    MYNAH_TRY(Statement row,
              m_database.query("SELECT value FROM setting WHERE key = ?1", std::string_view(key)));
    MYNAH_TRY(const bool found, row.next());
    return found ? std::optional<std::string>(row.text(0)) : std::nullopt;
}

Result<void> SqliteConversationStore::setSetting(const std::string &key, const std::string &value)
{
    return m_database.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)",
                          std::string_view(key),
                          std::string_view(value));
}

} // namespace mynah
