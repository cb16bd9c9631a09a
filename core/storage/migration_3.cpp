#include "core/storage/migration_3.h"

#include "core/storage/text_copy.h"

namespace mynah {

namespace {

// `system_text`: NULL as long as the first message says it. `scroll`: see ConversationDetails.
constexpr const char *kSchema = R"sql(
    ALTER TABLE conversation ADD COLUMN options     TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN draft       TEXT NOT NULL DEFAULT '';
    ALTER TABLE conversation ADD COLUMN scroll      REAL NOT NULL DEFAULT -1;
    ALTER TABLE conversation ADD COLUMN system_text TEXT;
    ALTER TABLE message ADD COLUMN thought_seconds REAL NOT NULL DEFAULT 0;
    ALTER TABLE message ADD COLUMN seed            INTEGER;
    CREATE TABLE persona (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        name        TEXT    NOT NULL,
        system_text TEXT    NOT NULL DEFAULT '',
        options     TEXT    NOT NULL DEFAULT '',
        position    INTEGER NOT NULL DEFAULT 0,
        created_ms  INTEGER NOT NULL,
        deleted_ms  INTEGER
    );
    UPDATE conversation SET options = '{"format":"user-assistant"}'
        WHERE active_leaf IS NOT NULL;
)sql";

} // namespace

Result<void> migrateTo3(Database &database)
{
    MYNAH_CHECK(database.script(kSchema));
    return extendCopyTables(database);
}

} // namespace mynah
