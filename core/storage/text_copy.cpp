#include "core/storage/text_copy.h"

#include "core/storage/private_file.h"
#include "core/text/utf8_path.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace mynah {

namespace {

constexpr int64_t kRowsPerStep = 200;
constexpr size_t kBytesPerStep = size_t{1} << 20;
constexpr int64_t kCopyId = 0x4d796e63;            // application_id, "Mync"
constexpr int64_t kConversation = 0, kMessage = 1; // personas are 2
constexpr int64_t kCopyVersion = 2;                // user_version

#define MYNAH_COPIED_CONVERSATION                                                                  \
    "id, title, renamed, pinned, model_path, active_leaf, created_ms, updated_ms, deleted_ms,"     \
    " bookmark_id, options, draft, system_text"
#define MYNAH_COPIED_MESSAGE                                                                       \
    "id, conversation_id, parent_id, depth, role, done, created_ms, stop, model, device,"          \
    " tokens_per_second, text, tokens, tokenizer, checksum, thought_seconds, seed"
#define MYNAH_COPIED_PERSONA "id, name, system_text, options, position, created_ms, deleted_ms"

// `*_from`: rows from this id on have still to be copied whatever the list says; 0: none.
constexpr const char *kListSchema = R"sql(
    CREATE TABLE copy_todo (
        kind INTEGER NOT NULL,
        id   INTEGER NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE copy_mark (
        id                INTEGER PRIMARY KEY CHECK (id = 1),
        source            INTEGER NOT NULL,
        step              INTEGER NOT NULL,
        conversation_from INTEGER NOT NULL,
        message_from      INTEGER NOT NULL
    );
    INSERT INTO copy_mark VALUES (1, random(), 0, 1, 1);

    CREATE TRIGGER copy_message_insert AFTER INSERT ON message WHEN NEW.done = 1 BEGIN
        INSERT INTO copy_todo VALUES (1, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_message_update AFTER UPDATE ON message WHEN NEW.done = 1 BEGIN
        INSERT INTO copy_todo VALUES (1, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_message_delete AFTER DELETE ON message WHEN OLD.done = 1 BEGIN
        INSERT INTO copy_todo VALUES (1, OLD.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_conversation_insert AFTER INSERT ON conversation BEGIN
        INSERT INTO copy_todo VALUES (0, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_conversation_update AFTER UPDATE OF title, renamed, pinned, deleted_ms,
        active_leaf, model_path, bookmark_id ON conversation BEGIN
        INSERT INTO copy_todo VALUES (0, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_conversation_delete AFTER DELETE ON conversation BEGIN
        INSERT INTO copy_todo VALUES (0, OLD.id) ON CONFLICT DO NOTHING;
    END;
)sql";

// Personas are few: all of them go on the list when a copy is made anew.
constexpr const char *kListSchema3 = R"sql(
    DROP TRIGGER copy_conversation_update;
    CREATE TRIGGER copy_conversation_update AFTER UPDATE OF title, renamed, pinned, deleted_ms,
        active_leaf, model_path, bookmark_id, options, draft, system_text ON conversation BEGIN
        INSERT INTO copy_todo VALUES (0, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_persona_insert AFTER INSERT ON persona BEGIN
        INSERT INTO copy_todo VALUES (2, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_persona_update AFTER UPDATE ON persona BEGIN
        INSERT INTO copy_todo VALUES (2, NEW.id) ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER copy_persona_delete AFTER DELETE ON persona BEGIN
        INSERT INTO copy_todo VALUES (2, OLD.id) ON CONFLICT DO NOTHING;
    END;
)sql";

constexpr const char *kCopySchema = R"sql(
    BEGIN;
    PRAGMA application_id = 0x4d796e63;
    PRAGMA user_version = 2;
    CREATE TABLE mark (source INTEGER NOT NULL, step INTEGER NOT NULL);
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY, title, renamed, pinned, model_path, active_leaf, created_ms,
        updated_ms, deleted_ms, bookmark_id, options, draft, system_text, step
    );
    CREATE TABLE message (
        id INTEGER PRIMARY KEY, conversation_id, parent_id, depth, role, done, created_ms, stop,
        model, device, tokens_per_second, text, tokens, tokenizer, checksum, thought_seconds,
        seed, step
    );
    CREATE TABLE persona (
        id INTEGER PRIMARY KEY, name, system_text, options, position, created_ms, deleted_ms, step
    );
)sql";

Result<std::pair<int64_t, int64_t>> markOf(Database &database, const char *table)
{
    MYNAH_TRY(Statement row, database.query(std::string("SELECT source, step FROM ") + table));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return Error{ErrorCode::StorageDamaged, database.path() + ": a table of it is empty"};
    return std::pair(row.integer(0), row.integer(1));
}

/// Errors: StorageDamaged when the file is not the copy of this database.
Result<Database> openCopy(const std::string &path)
{
    MYNAH_TRY(Database copy, Database::open(path, Database::Access::ReadWrite));
    MYNAH_TRY(const int64_t application, copy.number("PRAGMA application_id"));
    MYNAH_TRY(const int64_t version, copy.number("PRAGMA user_version"));
    if (application != kCopyId || version != kCopyVersion)
        return Error{ErrorCode::StorageDamaged, path + ": this is not a copy of the texts"};
    MYNAH_CHECK(copy.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;"
                            " PRAGMA secure_delete = ON"));
    return copy;
}

bool exists(const std::string &path)
{
    std::error_code failed;
    return std::filesystem::exists(pathOf(path), failed);
}

Result<std::vector<int64_t>> idsOf(Database &database, std::string_view sql, int64_t value)
{
    MYNAH_TRY(Statement rows, database.query(sql, value, kRowsPerStep));
    std::vector<int64_t> ids;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return ids;
        ids.push_back(rows.integer(0));
    }
}

} // namespace

std::string textCopyPath(const std::string &databasePath)
{
    return databasePath + "-texts";
}

std::string oldTextCopyPath(const std::string &databasePath)
{
    return textCopyPath(databasePath) + ".old";
}

Result<void> addCopyTables(Database &database)
{
    return database.script(kListSchema);
}

Result<void> extendCopyTables(Database &database)
{
    return database.script(kListSchema3);
}

Result<void> TextCopy::openExisting(Database &database)
{
    MYNAH_TRY(Database copy, openCopy(textCopyPath(m_databasePath)));
    MYNAH_TRY(const auto own, markOf(copy, "mark"));
    MYNAH_TRY(const auto mark, markOf(database, "copy_mark"));
    if (own.first != mark.first || own.second < mark.second)
        return Error{ErrorCode::StorageDamaged,
                     copy.path() + ": this copy is not of this database"};
    m_copy.emplace(std::move(copy));
    return {};
}

Result<void> TextCopy::attach(Database &database)
{
    if (m_copy)
        return {};
    if (exists(textCopyPath(m_databasePath))) {
        auto opened = openExisting(database);
        if (opened.ok() || opened.error().code != ErrorCode::StorageDamaged)
            return opened;
    }
    return makeAnew(database);
}

Result<void> TextCopy::makeAnew(Database &database)
{
    const std::string path = textCopyPath(m_databasePath);
    m_copy.reset();
    // What it was is kept until the new one is whole: the database might turn out damaged as well.
    std::error_code failed;
    MYNAH_CHECK(eraseFile(pathOf(path + "-journal")));
    if (exists(path) && !exists(oldTextCopyPath(m_databasePath)))
        std::filesystem::rename(pathOf(path), pathOf(oldTextCopyPath(m_databasePath)), failed);
    else
        MYNAH_CHECK(eraseFile(pathOf(path)));
    MYNAH_CHECK(database.run("UPDATE copy_mark SET conversation_from = 1, message_from = 1"));
    MYNAH_CHECK(database.run("INSERT OR IGNORE INTO copy_todo SELECT 2, id FROM persona"));
    MYNAH_TRY(const auto mark, markOf(database, "copy_mark"));
    MYNAH_CHECK(makePrivateFile(path));
    MYNAH_TRY(Database copy, Database::open(path, Database::Access::ReadWrite));
    MYNAH_CHECK(copy.script(kCopySchema));
    MYNAH_CHECK(copy.run("INSERT INTO mark VALUES (?1, ?2)", mark.first, mark.second));
    MYNAH_CHECK(copy.script("COMMIT"));
    MYNAH_TRY(copy, openCopy(path));
    m_copy.emplace(std::move(copy));
    return {};
}

/// What one step does.
struct TextCopy::Progress {
    int64_t step = 0;
    size_t bytes = 0;
    int64_t conversationFrom = 0, messageFrom = 0;
    std::vector<std::pair<int64_t, int64_t>> listed; // kind and id

    bool full() const { return bytes >= kBytesPerStep; }
};

Result<void> TextCopy::copyRow(Database &database, Progress &progress, int64_t kind, int64_t id)
{
    // A text that is not what was written must not replace the right one.
    constexpr std::string_view kRead[] = {
        "SELECT " MYNAH_COPIED_CONVERSATION ", ?2, 1, 0 FROM conversation WHERE id = ?1",
        "SELECT " MYNAH_COPIED_MESSAGE ", ?2, checksum = message_sum(text, tokens),"
        " length(CAST(text AS BLOB)) + length(tokens) FROM message WHERE id = ?1 AND done = 1",
        "SELECT " MYNAH_COPIED_PERSONA ", ?2, 1, 0 FROM persona WHERE id = ?1"};
    constexpr std::string_view kWrite[] = {
        "INSERT OR REPLACE INTO conversation (" MYNAH_COPIED_CONVERSATION
        ", step) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        "INSERT OR REPLACE INTO message (" MYNAH_COPIED_MESSAGE
        ", step) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
        " ?17, ?18)",
        "INSERT OR REPLACE INTO persona (" MYNAH_COPIED_PERSONA
        ", step) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"};
    constexpr std::string_view kRemove[] = {"DELETE FROM conversation WHERE id = ?1",
                                            "DELETE FROM message WHERE id = ?1",
                                            "DELETE FROM persona WHERE id = ?1"};
    constexpr int kSound[] = {
        14, 18, 8}; // column: 1 when the row is what was written; next: its size
    m_copyFailed = false;
    const auto which = static_cast<size_t>(kind);
    MYNAH_TRY(Statement row, database.query(kRead[which], id, progress.step));
    MYNAH_TRY(const bool found, row.next());
    m_copyFailed = true;
    if (!found)
        return m_copy->run(kRemove[which], id);
    if (row.integer(kSound[which]) == 0)
        return {};
    progress.bytes += static_cast<size_t>(row.integer(kSound[which] + 1));
    MYNAH_TRY(Statement write, m_copy->query(kWrite[which]));
    MYNAH_CHECK(write.take(row, kSound[which]));
    return {};
}

Result<TextCopy::Progress> TextCopy::readProgress(Database &database)
{
    Progress progress;
    MYNAH_TRY(Statement mark,
              database.query("SELECT step, conversation_from, message_from FROM copy_mark"));
    MYNAH_TRY(const bool found, mark.next());
    if (!found)
        return Error{ErrorCode::StorageDamaged, database.path() + ": a table of it is empty"};
    progress.step = mark.integer(0);
    progress.conversationFrom = mark.integer(1);
    progress.messageFrom = mark.integer(2);
    MYNAH_TRY(Statement rows,
              database.query("SELECT kind, id FROM copy_todo LIMIT ?1", kRowsPerStep));
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return progress;
        progress.listed.emplace_back(rows.integer(0), rows.integer(1));
    }
}

/// Rows from the list, else of those that were there before the copy, conversations first.
Result<void> TextCopy::copyRows(Database &database, Progress &progress)
{
    if (!progress.listed.empty()) {
        size_t taken = 0;
        for (; taken < progress.listed.size() && !progress.full(); ++taken)
            MYNAH_CHECK(copyRow(
                database, progress, progress.listed[taken].first, progress.listed[taken].second));
        progress.listed.resize(taken);
        return {};
    }
    const int64_t kind = progress.conversationFrom != 0 ? kConversation : kMessage;
    int64_t &from = kind == kConversation ? progress.conversationFrom : progress.messageFrom;
    m_copyFailed = false;
    MYNAH_TRY(const std::vector<int64_t> ids,
              idsOf(database,
                    kind == kMessage
                        ? "SELECT id FROM message WHERE id >= ?1 ORDER BY id LIMIT ?2"
                        : "SELECT id FROM conversation WHERE id >= ?1 ORDER BY id LIMIT ?2",
                    from));
    size_t taken = 0;
    for (; taken < ids.size() && !progress.full(); ++taken)
        MYNAH_CHECK(copyRow(database, progress, kind, ids[taken]));
    from = ids.empty() ? 0 : ids[taken - 1] + 1;
    return {};
}

Result<bool> TextCopy::tryStep(Database &database)
{
    m_copyFailed = false;
    MYNAH_TRY(Progress progress, readProgress(database));
    if (progress.listed.empty() && progress.conversationFrom == 0 && progress.messageFrom == 0)
        return false;
    m_copyFailed = true;
    MYNAH_TRY(const auto own, markOf(*m_copy, "mark"));
    progress.step = std::max(progress.step, own.second) + 1;
    MYNAH_TRY(Transaction copying, Transaction::begin(*m_copy));
    MYNAH_CHECK(copyRows(database, progress));
    m_copyFailed = true;
    MYNAH_CHECK(m_copy->run("UPDATE mark SET step = ?1", progress.step));
    MYNAH_CHECK(copying.commit());

    m_copyFailed = false;
    MYNAH_TRY(Transaction listing, Transaction::begin(database));
    for (const auto &[kind, id] : progress.listed)
        MYNAH_CHECK(database.run("DELETE FROM copy_todo WHERE kind = ?1 AND id = ?2", kind, id));
    MYNAH_CHECK(database.run("UPDATE copy_mark SET step = ?1, conversation_from = ?2,"
                             " message_from = ?3",
                             progress.step,
                             progress.conversationFrom,
                             progress.messageFrom));
    MYNAH_CHECK(listing.commit());
    return true;
}

Result<bool> TextCopy::step(Database &database)
{
    MYNAH_CHECK(attach(database));
    auto more = tryStep(database);
    if (!more.ok() && m_copyFailed && more.error().code == ErrorCode::StorageDamaged) {
        MYNAH_CHECK(makeAnew(database));
        more = tryStep(database);
    }
    if (more.ok() && !*more)
        MYNAH_CHECK(eraseFile(pathOf(oldTextCopyPath(m_databasePath))));
    return more;
}

Result<void> TextCopy::finishList(Database &database)
{
    for (;;) {
        MYNAH_TRY(const int64_t listed, database.number("SELECT EXISTS (SELECT 1 FROM copy_todo)"));
        if (listed == 0)
            return {};
        MYNAH_TRY(const bool more, step(database));
        (void)more;
    }
}

Result<std::optional<TextCopy::Text>> TextCopy::text(Database &database, int64_t message)
{
    if (!m_copy && !exists(textCopyPath(m_databasePath)))
        return std::optional<Text>();
    if (!m_copy)
        MYNAH_CHECK(openExisting(database));
    MYNAH_TRY(Statement row,
              m_copy->query("SELECT text, tokens FROM message WHERE id = ?1"
                            " AND checksum = message_sum(text, tokens)",
                            message));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return std::optional<Text>();
    return std::optional<Text>(Text{row.text(0), row.text(1)});
}

Result<bool> copyIsAhead(Database &database)
{
    if (!exists(textCopyPath(database.path())))
        return false;
    auto copy = openCopy(textCopyPath(database.path()));
    if (!copy.ok())
        return false; // made anew by the next step
    auto own = markOf(*copy, "mark");
    MYNAH_TRY(const auto mark, markOf(database, "copy_mark"));
    if (!own.ok() || own->first != mark.first || own->second <= mark.second)
        return false;
    auto newest = copy->query("SELECT id, checksum FROM message WHERE step > ?1", mark.second);
    if (!newest.ok())
        return false;
    for (;;) {
        auto more = newest->next();
        if (!more.ok() || !*more)
            return false;
        // On the list: the database has something newer, or has deleted it.
        MYNAH_TRY(
            Statement row,
            database.query("SELECT 1 FROM message WHERE id = ?1 AND checksum = ?2 AND done = 1"
                           " UNION ALL SELECT 1 FROM copy_todo WHERE kind = 1 AND id = ?1",
                           newest->integer(0),
                           newest->integer(1)));
        MYNAH_TRY(const bool found, row.next());
        if (!found)
            return true;
    }
}

} // namespace mynah
