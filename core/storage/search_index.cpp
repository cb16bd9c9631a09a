#include "core/storage/search_index.h"

#include "core/text/search_fold.h"
#include "core/text/search_terms.h"

#include <algorithm>

namespace mynah {

namespace {

// `place` makes searching one conversation as fast as searching all. The lengths of texts
// (columnsize) would serve ranking only. A message is taken out with exactly the text that was put
// in, or the index is damaged: in one trigger, since the order of two is not defined.
constexpr const char *kSchema = R"sql(
    CREATE VIEW message_searchable AS
        SELECT id, text, '@' || conversation_id AS place FROM message WHERE done = 1;
    CREATE VIRTUAL TABLE message_search USING fts5(
        text, place, content = 'message_searchable', content_rowid = 'id',
        tokenize = 'mynah', columnsize = 0);
    CREATE TRIGGER message_search_insert AFTER INSERT ON message WHEN new.done = 1 BEGIN
        INSERT INTO message_search (rowid, text, place)
            VALUES (new.id, new.text, '@' || new.conversation_id);
    END;
    CREATE TRIGGER message_search_delete AFTER DELETE ON message WHEN old.done = 1 BEGIN
        INSERT INTO message_search (message_search, rowid, text, place)
            VALUES ('delete', old.id, old.text, '@' || old.conversation_id);
    END;
    CREATE TRIGGER message_search_update AFTER UPDATE OF text, done, conversation_id ON message
    WHEN old.done = 1 OR new.done = 1 BEGIN
        INSERT INTO message_search (message_search, rowid, text, place)
            SELECT 'delete', old.id, old.text, '@' || old.conversation_id WHERE old.done = 1;
        INSERT INTO message_search (rowid, text, place)
            SELECT new.id, new.text, '@' || new.conversation_id WHERE new.done = 1;
    END;

    CREATE VIRTUAL TABLE conversation_search USING fts5(
        title, content = 'conversation', content_rowid = 'id',
        tokenize = 'mynah', columnsize = 0);
    CREATE TRIGGER conversation_search_insert AFTER INSERT ON conversation BEGIN
        INSERT INTO conversation_search (rowid, title) VALUES (new.id, new.title);
    END;
    CREATE TRIGGER conversation_search_delete AFTER DELETE ON conversation BEGIN
        INSERT INTO conversation_search (conversation_search, rowid, title)
            VALUES ('delete', old.id, old.title);
    END;
    CREATE TRIGGER conversation_search_update AFTER UPDATE OF title ON conversation BEGIN
        INSERT INTO conversation_search (conversation_search, rowid, title)
            VALUES ('delete', old.id, old.title);
        INSERT INTO conversation_search (rowid, title) VALUES (new.id, new.title);
    END;
)sql";

constexpr std::string_view kTables[] = {"message_search", "conversation_search"};
constexpr std::string_view kVersionKey = "search.terms";

/// INSERT INTO t (t, rank) VALUES (command, number): how FTS5 is told what to do.
Result<void>
command(Database &database, std::string_view table, std::string_view name, int64_t number)
{
    const std::string text(table);
    return database.run(
        "INSERT INTO " + text + " (" + text + ", rank) VALUES (?1, ?2)", name, number);
}

Result<void> fill(Database &database)
{
    for (const std::string_view table : kTables)
        MYNAH_CHECK(command(database, table, "rebuild", 0));
    const std::string version = searchTermsVersion();
    return database.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)",
                        kVersionKey,
                        std::string_view(version));
}

} // namespace

Result<void> createSearchIndex(Database &database)
{
    MYNAH_CHECK(database.script(kSchema));
    return fill(database);
}

Result<void> rebuildSearchIndex(Database &database)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(database));
    MYNAH_CHECK(fill(database));
    return transaction.commit();
}

Result<void> refreshSearchIndex(Database &database)
{
    {
        MYNAH_TRY(Statement row,
                  database.query("SELECT value FROM setting WHERE key = ?1", kVersionKey));
        MYNAH_TRY(const bool found, row.next());
        if (found && row.text(0) == searchTermsVersion())
            return {};
    }
    return rebuildSearchIndex(database);
}

Result<bool> tidySearchIndex(Database &database, int pages)
{
    for (const std::string_view table : kTables) {
        MYNAH_TRY(const int64_t before, database.number("SELECT total_changes()"));
        // Below 0: all parts are put together, not only where there are many.
        MYNAH_CHECK(command(database, table, "merge", -int64_t{std::max(pages, 1)}));
        MYNAH_TRY(const int64_t after, database.number("SELECT total_changes()"));
        if (after - before > 1) // the command itself counts as one
            return true;
    }
    return false;
}

Result<void> checkSearchIndex(Database &database)
{
    for (const std::string_view table : kTables)
        MYNAH_CHECK(command(database, table, "integrity-check", 1));
    return {};
}

} // namespace mynah
