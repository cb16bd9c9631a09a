#include "core/storage/migration_2.h"

#include "core/storage/search_index.h"
#include "core/storage/snapshot_codec.h"
#include "core/storage/snapshot_store.h"
#include "core/storage/text_copy.h"
#include "core/storage/text_summary.h"

#include <bit>

namespace mynah {

namespace {

// Parents have no cascading delete: SQLite would recurse once per message of a long branch.
constexpr const char *kSchema = R"sql(
    ALTER TABLE message ADD COLUMN tokenizer INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE message ADD COLUMN device    TEXT    NOT NULL DEFAULT '';
    ALTER TABLE message ADD COLUMN checksum  INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX message_root ON message(conversation_id) WHERE parent_id IS NULL;

    CREATE TABLE state (
        id             INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint    TEXT    NOT NULL,
        token_count    INTEGER NOT NULL,
        format_version INTEGER NOT NULL,
        checksum       INTEGER NOT NULL,
        body_bytes     INTEGER NOT NULL,
        stored_bytes   INTEGER NOT NULL DEFAULT 0,
        complete       INTEGER NOT NULL DEFAULT 0,
        created_ms     INTEGER NOT NULL,
        header         BLOB    NOT NULL
    );
    CREATE TABLE state_piece (
        state_id INTEGER NOT NULL REFERENCES state(id) ON DELETE CASCADE,
        number   INTEGER NOT NULL,
        data     BLOB    NOT NULL,
        PRIMARY KEY (state_id, number)
    );
    ALTER TABLE snapshot RENAME TO snapshot_1;
    CREATE TABLE snapshot (
        message_id  INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
        fingerprint TEXT    NOT NULL,
        state_id    INTEGER NOT NULL REFERENCES state(id),
        PRIMARY KEY (message_id, fingerprint)
    ) WITHOUT ROWID;
    CREATE INDEX snapshot_state ON snapshot(state_id);
    CREATE TABLE opening (
        text_digest TEXT    NOT NULL,
        fingerprint TEXT    NOT NULL,
        state_id    INTEGER NOT NULL REFERENCES state(id),
        used_ms     INTEGER NOT NULL,
        PRIMARY KEY (text_digest, fingerprint)
    ) WITHOUT ROWID;
    CREATE INDEX opening_state ON opening(state_id);
    CREATE TABLE bookmark (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        name       TEXT    NOT NULL,
        model      TEXT    NOT NULL DEFAULT '',
        state_id   INTEGER NOT NULL REFERENCES state(id),
        message_id INTEGER REFERENCES message(id) ON DELETE SET NULL,
        created_ms INTEGER NOT NULL
    );
    CREATE INDEX bookmark_state ON bookmark(state_id);
    CREATE INDEX bookmark_message ON bookmark(message_id);

    ALTER TABLE conversation ADD COLUMN pinned      INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversation ADD COLUMN snippet     TEXT    NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN messages    INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE conversation ADD COLUMN bookmark_id INTEGER REFERENCES bookmark(id);
    CREATE INDEX conversation_bookmark ON conversation(bookmark_id);
    CREATE INDEX conversation_updated ON conversation(updated_ms);

    UPDATE message SET checksum = message_sum(text, tokens) WHERE done = 1;
    UPDATE conversation SET messages =
        coalesce((SELECT depth FROM message WHERE id = conversation.active_leaf), 0);
)sql";

Result<void> fillSnippets(Database &database)
{
    MYNAH_TRY(Statement rows,
              database.query("SELECT c.id, substr(m.text, 1, 2000) FROM conversation c"
                             " JOIN message m ON m.id = c.active_leaf"));
    for (;;) {
        MYNAH_TRY(const bool row, rows.next());
        if (!row)
            return {};
        MYNAH_CHECK(database.run("UPDATE conversation SET snippet = ?2 WHERE id = ?1",
                                 rows.integer(0),
                                 std::string_view(oneLine(rows.text(1), kSnippetLimit))));
    }
}

Result<void> moveSnapshots(Database &database)
{
    MYNAH_TRY(Statement rows,
              database.query("SELECT message_id, format_version, header, body, checksum"
                             " FROM snapshot_1"));
    for (;;) {
        MYNAH_TRY(const bool row, rows.next());
        if (!row)
            break;
        auto decoded = decodeSnapshot(static_cast<uint32_t>(rows.integer(1)),
                                      rows.blob(2),
                                      rows.blob(3),
                                      std::bit_cast<uint64_t>(rows.integer(4)));
        if (!decoded.ok())
            continue; // a cache: the transcript is read again
        const auto tokenizer = std::bit_cast<int64_t>(decoded->tokenizerDigest);
        MYNAH_CHECK(insertSnapshot(database, rows.integer(0), *decoded));
        // Tokens were kept without their tokenizer: the snapshot knows it.
        MYNAH_CHECK(database.run("UPDATE message SET tokenizer = ?2 WHERE id = ?1 OR"
                                 " id = (SELECT parent_id FROM message WHERE id = ?1)",
                                 rows.integer(0),
                                 tokenizer));
    }
    return {};
}

} // namespace

Result<void> migrateTo2(Database &database)
{
    MYNAH_CHECK(database.script(kSchema));
    MYNAH_CHECK(fillSnippets(database));
    MYNAH_CHECK(moveSnapshots(database));
    MYNAH_CHECK(database.script("DROP TABLE snapshot_1"));
    MYNAH_CHECK(addCopyTables(database));
    return createSearchIndex(database);
}

} // namespace mynah
