#include "core/storage/conversation_store.h"

#include "core/storage/erasing.h"
#include "core/storage/migrations.h"
#include "core/storage/private_file.h"
#include "core/storage/repair.h"
#include "core/storage/search_index.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/text/utf8_path.h"

#include <chrono>
#include <filesystem>

namespace mynah {

namespace {

constexpr std::string_view kConversationColumns =
    "SELECT id, title, renamed, pinned, snippet, model_path, created_ms, updated_ms, messages,"
    " bookmark_id FROM conversation WHERE deleted_ms IS NULL";

ConversationRow conversationOf(const Statement &row)
{
    ConversationRow result;
    result.id = row.integer(0);
    result.title = row.text(1);
    result.renamed = row.integer(2) != 0;
    result.pinned = row.integer(3) != 0;
    result.snippet = row.text(4);
    result.modelPath = row.text(5);
    result.createdMs = row.integer(6);
    result.updatedMs = row.integer(7);
    result.messages = row.integer(8);
    result.bookmark = row.integer(9);
    return result;
}

/// What belongs to a connection and not to the file.
Result<void> configure(Database &database, ConversationStore::Mode mode)
{
    MYNAH_CHECK(database.script("PRAGMA foreign_keys = ON"));
    if (mode == ConversationStore::Mode::ReadOnly)
        return {};
    // Taken by a file without tables only: free pages can then be given back a few at a time.
    MYNAH_CHECK(database.script("PRAGMA auto_vacuum = INCREMENTAL"));
    {
        MYNAH_TRY(Statement journal, database.query("PRAGMA journal_mode = WAL"));
        MYNAH_TRY(const bool row, journal.next());
        if (!row || journal.text(0) != "wal")
            return Error{ErrorCode::Storage,
                         database.path() + ": the database cannot be switched to write-ahead " +
                             "logging on this file system"};
    }
    // FULL: what was reported as saved survives a power cut. The limit gives back the space of a
    // log that grew while a reader held it. What was deleted is overwritten.
    return database.script("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216;"
                           " PRAGMA secure_delete = ON");
}

/// A file that was lost or emptied must not pass for a new one while its texts lie beside it.
Result<void> checkNotLost(const std::string &path)
{
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(pathOf(path), failed);
    if ((failed || bytes == 0) && !std::filesystem::exists(pathOf(path + "-wal"), failed) &&
        std::filesystem::exists(pathOf(textCopyPath(path)), failed))
        return Error{ErrorCode::StorageDamaged,
                     path + ": the database is missing, but the copy of its texts is there"};
    return {};
}

/// A file that another program marked as one of a newer version is not to be repaired. One flipped
/// byte that looks like it is damage: then the first page can be mended.
Result<void> checkNotNewer(const std::string &path)
{
    auto mended = Database::open(path, Database::Access::Mending);
    if (mended.ok() && mended->number("PRAGMA user_version").ok())
        return {};
    auto raw = Database::open(path, Database::Access::Unverified);
    if (!raw.ok())
        return {};
    const auto version = raw->number("PRAGMA user_version");
    const auto application = raw->number("PRAGMA application_id");
    if (version.ok() && application.ok() && *application == kApplicationId &&
        *version > schemaVersion())
        return checkOwner(*raw);
    return {};
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

Result<Database> openDatabase(const std::string &path, ConversationStore::Mode mode)
{
    if (mode == ConversationStore::Mode::ReadOnly) {
        MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadOnly));
        MYNAH_CHECK(configure(database, mode));
        MYNAH_CHECK(checkSchema(database));
        return database;
    }
    MYNAH_CHECK(makePrivateFile(path));
    MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadWrite));
    MYNAH_CHECK(checkOwner(database)); // before anything in a stranger's file is changed
    MYNAH_CHECK(configure(database, mode));
    MYNAH_CHECK(migrate(database));
    MYNAH_CHECK(probeWriting(database));
    MYNAH_CHECK(refreshSearchIndex(database));
    return database;
}

Result<std::unique_ptr<ConversationStore>> ConversationStore::open(const std::string &path,
                                                                   Mode mode)
{
    const auto name = pathOf(path);
    std::error_code failed;
    if (std::filesystem::is_directory(name, failed) || name.filename().empty())
        return Error{ErrorCode::Storage, path + ": this is not the name of a file"};
    std::optional<FileLock> lock;
    if (mode == Mode::ReadWrite) {
        if (name.has_parent_path())
            std::filesystem::create_directories(name.parent_path(),
                                                failed); // the lock tells if not
        MYNAH_TRY(FileLock taken, FileLock::acquire(path));
        lock.emplace(std::move(taken));
        MYNAH_CHECK(finishErasing(path));
        MYNAH_CHECK(finishRepair(path));
        MYNAH_CHECK(checkNotLost(path));
    } else if (!std::filesystem::exists(name, failed)) {
        return Error{ErrorCode::Storage, path + ": there is no such file"};
    }
    auto opened = openDatabase(path, mode);
    if (!opened.ok() && opened.error().code == ErrorCode::StorageDamaged)
        MYNAH_CHECK(checkNotNewer(path));
    MYNAH_TRY(Database database, std::move(opened));
    if (mode == Mode::ReadWrite) {
        MYNAH_TRY(const bool ahead, copyIsAhead(database));
        if (ahead)
            return Error{ErrorCode::StorageDamaged,
                         path + ": the newest messages are missing in this database"};
    }
    return std::unique_ptr<ConversationStore>(
        std::make_unique<SqliteConversationStore>(std::move(lock), std::move(database), mode));
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
    MYNAH_TRY(
        Statement rows,
        m_database.query(std::string(kConversationColumns) + " ORDER BY updated_ms DESC, id DESC"));
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
              m_database.query(std::string(kConversationColumns) + " AND id = ?1", id));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return missing("conversation", id);
    return conversationOf(row);
}

Result<int64_t> SqliteConversationStore::createConversation(const NewConversation &start)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    MYNAH_CHECK(
        m_database.run("INSERT INTO conversation (created_ms, updated_ms, bookmark_id, options)"
                       " VALUES (?1, ?1, nullif(?2, 0), ?3)",
                       utcNowMs(),
                       start.bookmark,
                       std::string_view(toJson(start.options))));
    const int64_t id = m_database.lastInsertId();
    if (start.bookmark != 0) {
        MYNAH_TRY(Statement row,
                  m_database.query("SELECT 1 FROM bookmark WHERE id = ?1", start.bookmark));
        MYNAH_TRY(const bool found, row.next());
        if (!found)
            return missing("bookmark", start.bookmark);
    }
    if (!start.systemText.empty()) {
        MYNAH_CHECK(m_database.run(
            "INSERT INTO message (conversation_id, parent_id, depth, role, done, created_ms, text,"
            " checksum) VALUES (?1, NULL, 1, 'system', 1, ?2, ?3, message_sum(?3, x''))",
            id,
            utcNowMs(),
            std::string_view(start.systemText)));
        MYNAH_CHECK(activate(id, m_database.lastInsertId()));
    }
    MYNAH_CHECK(transaction.commit());
    return id;
}

Result<void> SqliteConversationStore::rename(int64_t id, const std::string &title)
{
    MYNAH_CHECK(m_database.run("UPDATE conversation SET title = ?2, renamed = 1 WHERE id = ?1",
                               id,
                               std::string_view(title)));
    return changed("conversation", id);
}

Result<void> SqliteConversationStore::setPinned(int64_t id, bool pinned)
{
    MYNAH_CHECK(m_database.run(
        "UPDATE conversation SET pinned = ?2 WHERE id = ?1", id, static_cast<int64_t>(pinned)));
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

Result<void> SqliteConversationStore::setDeleted(const std::vector<int64_t> &ids, bool deleted)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    for (const int64_t id : ids) {
        if (deleted)
            MYNAH_CHECK(m_database.run(
                "UPDATE conversation SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                id,
                utcNowMs()));
        else
            MYNAH_CHECK(
                m_database.run("UPDATE conversation SET deleted_ms = NULL WHERE id = ?1", id));
    }
    return transaction.commit();
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
