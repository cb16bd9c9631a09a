#include "core/storage/sound_rows.h"

#include "core/storage/snapshot_store.h"
#include "core/storage/text_summary.h"

#include <string>
#include <vector>

namespace mynah {

namespace {

constexpr const char *kMakeConversations = R"sql(
    INSERT INTO conversation (id, created_ms, updated_ms, active_leaf)
        SELECT conversation_id, min(created_ms), max(created_ms), max(id) FROM message
        WHERE conversation_id NOT IN (SELECT id FROM conversation) GROUP BY conversation_id
)sql";

// A parent is older than its child: that also rules out circles.
constexpr const char *kWithoutParent =
    " FROM message m WHERE parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message p"
    " WHERE p.id = m.parent_id AND p.conversation_id = m.conversation_id AND p.id < m.id)";

constexpr const char *kNearestAbove = R"sql(
    UPDATE message SET parent_id = (SELECT p.id FROM message p
        WHERE p.conversation_id = message.conversation_id AND p.id < message.id
        AND p.depth < message.depth ORDER BY p.depth DESC, p.id DESC LIMIT 1)
    WHERE id = ?1
)sql";

constexpr const char *kCountDepths = R"sql(
    CREATE TEMP TABLE depths (id INTEGER PRIMARY KEY, depth INTEGER);
    INSERT INTO depths WITH RECURSIVE tree(id, depth) AS (
        SELECT id, 1 FROM message WHERE parent_id IS NULL
        UNION ALL SELECT m.id, tree.depth + 1 FROM tree JOIN message m ON m.parent_id = tree.id)
        SELECT id, depth FROM tree;
    UPDATE message SET depth = (SELECT depth FROM depths WHERE depths.id = message.id)
        WHERE depth IS NOT (SELECT depth FROM depths WHERE depths.id = message.id);
    DROP TABLE depths;
)sql";

// The newest message of a conversation is a leaf.
constexpr const char *kFindLeafs = R"sql(
    UPDATE conversation SET active_leaf =
        (SELECT max(id) FROM message WHERE conversation_id = conversation.id)
    WHERE active_leaf IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message
        WHERE id = conversation.active_leaf AND conversation_id = conversation.id);
    DELETE FROM snapshot WHERE message_id NOT IN (SELECT id FROM message);
)sql";

constexpr const char *kDropLoose = R"sql(
    DELETE FROM state WHERE complete = 0;
    DELETE FROM snapshot WHERE state_id NOT IN (SELECT id FROM state);
    DELETE FROM opening WHERE state_id NOT IN (SELECT id FROM state);
    DELETE FROM state_piece WHERE state_id NOT IN (SELECT id FROM state);
    DELETE FROM bookmark WHERE state_id NOT IN (SELECT id FROM state);
    UPDATE bookmark SET message_id = NULL WHERE message_id NOT IN (SELECT id FROM message);
    UPDATE conversation SET bookmark_id = NULL WHERE bookmark_id NOT IN (SELECT id FROM bookmark);
    UPDATE conversation SET messages =
        coalesce((SELECT depth FROM message WHERE id = conversation.active_leaf), 0);
)sql";

Result<std::vector<int64_t>> idsOf(Database &database, const std::string &sql)
{
    MYNAH_TRY(Statement rows, database.query(sql));
    std::vector<int64_t> ids;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return ids;
        ids.push_back(rows.integer(0));
    }
}

/// Sets a column of conversations to the line that `sql` gives for each (id, text).
Result<void> fillLines(Database &database,
                       const std::string &sql,
                       const char *column,
                       std::string (*lineOf)(std::string_view, size_t),
                       size_t limit)
{
    MYNAH_TRY(Statement rows, database.query(sql));
    const std::string update =
        std::string("UPDATE conversation SET ") + column + " = ?2 WHERE id = ?1";
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return {};
        MYNAH_CHECK(
            database.run(update, rows.integer(0), std::string_view(lineOf(rows.text(1), limit))));
    }
}

Result<void> checkStates(Database &database, RepairReport &report)
{
    MYNAH_TRY(const std::vector<int64_t> states,
              idsOf(database, "SELECT id FROM state WHERE complete = 1"));
    for (const int64_t state : states) {
        const auto loaded = loadState(database, state);
        if (loaded.ok())
            continue;
        if (loaded.error().code != ErrorCode::BadState)
            return loaded.error();
        ++report.droppedStates;
        MYNAH_CHECK(database.run("UPDATE state SET complete = 0 WHERE id = ?1", state));
    }
    MYNAH_TRY(Statement lost,
              database.query("SELECT name FROM bookmark WHERE state_id NOT IN"
                             " (SELECT id FROM state WHERE complete = 1)"));
    for (;;) {
        MYNAH_TRY(const bool more, lost.next());
        if (!more)
            return {};
        report.lostBookmarks.push_back(lost.text(0));
    }
}

} // namespace

Result<void> hangMessages(Database &database, RepairReport &report)
{
    MYNAH_CHECK(database.script(kMakeConversations));
    MYNAH_TRY(report.missingMessages,
              database.number(std::string("SELECT count(DISTINCT parent_id)") + kWithoutParent));
    MYNAH_TRY(const std::vector<int64_t> loose,
              idsOf(database, std::string("SELECT id") + kWithoutParent + " ORDER BY id"));
    for (const int64_t id : loose)
        MYNAH_CHECK(database.run(kNearestAbove, id));
    report.movedMessages = static_cast<int64_t>(loose.size());
    if (!loose.empty())
        MYNAH_CHECK(database.script(kCountDepths));
    return database.script(kFindLeafs);
}

Result<void> settleRows(Database &database, RepairReport &report)
{
    MYNAH_CHECK(checkStates(database, report));
    MYNAH_CHECK(database.script(kDropLoose));
    MYNAH_CHECK(fillLines(database,
                          "SELECT c.id, m.text FROM conversation c"
                          " JOIN message m ON m.id = c.active_leaf WHERE c.snippet = ''",
                          "snippet",
                          snippetLine,
                          kSnippetLimit));
    return fillLines(database,
                     "SELECT c.id, substr(m.text, 1, 2000) FROM conversation c JOIN message m ON"
                     " m.id = (SELECT min(id) FROM message WHERE conversation_id = c.id"
                     " AND role = 'user') WHERE c.title = '' AND c.renamed = 0",
                     "title",
                     oneLine,
                     kTitleLimit);
}

} // namespace mynah
