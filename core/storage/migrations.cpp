#include "core/storage/migrations.h"

#include "core/storage/backup.h"
#include "core/storage/migration_2.h"
#include "core/storage/migration_3.h"

#include <iterator>

namespace mynah {

namespace {

// `depth` is 1 for the first message of a branch: the length of a branch without walking it.
// Parents have no cascading delete: SQLite would recurse once per message of a long branch.
Result<void> createSchema(Database &database)
{
    return database.script(R"sql(
        PRAGMA application_id = 0x4d796e68;
        CREATE TABLE conversation (
            id          INTEGER PRIMARY KEY AUTOINCREMENT,
            title       TEXT    NOT NULL DEFAULT '',
            renamed     INTEGER NOT NULL DEFAULT 0,
            model_path  TEXT    NOT NULL DEFAULT '',
            active_leaf INTEGER REFERENCES message(id) DEFERRABLE INITIALLY DEFERRED,
            created_ms  INTEGER NOT NULL,
            updated_ms  INTEGER NOT NULL,
            deleted_ms  INTEGER
        );
        CREATE TABLE message (
            id                INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation_id   INTEGER NOT NULL
                              REFERENCES conversation(id) ON DELETE CASCADE,
            parent_id         INTEGER REFERENCES message(id) DEFERRABLE INITIALLY DEFERRED,
            depth             INTEGER NOT NULL,
            role              TEXT    NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
            done              INTEGER NOT NULL,
            created_ms        INTEGER NOT NULL,
            stop              TEXT    NOT NULL DEFAULT '',
            model             TEXT    NOT NULL DEFAULT '',
            tokens_per_second REAL    NOT NULL DEFAULT 0,
            text              TEXT    NOT NULL,
            tokens            BLOB    NOT NULL DEFAULT x''
        );
        CREATE INDEX message_conversation ON message(conversation_id);
        CREATE INDEX message_parent ON message(parent_id);
        CREATE INDEX conversation_active_leaf ON conversation(active_leaf);
        CREATE TABLE snapshot (
            message_id     INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
            fingerprint    TEXT    NOT NULL,
            format_version INTEGER NOT NULL,
            checksum       INTEGER NOT NULL,
            created_ms     INTEGER NOT NULL,
            header         BLOB    NOT NULL,
            body           BLOB    NOT NULL,
            PRIMARY KEY (message_id, fingerprint)
        );
        CREATE TABLE setting (
            key   TEXT PRIMARY KEY NOT NULL,
            value TEXT NOT NULL
        ) WITHOUT ROWID;
    )sql");
}

struct Migration {
    int64_t version; // user_version after it
    Result<void> (*apply)(Database &);
};

constexpr Migration kMigrations[] = {
    {1, createSchema},
    {2, migrateTo2},
    {3, migrateTo3},
};

constexpr bool increasing()
{
    int64_t last = 0;
    for (const Migration &migration : kMigrations) {
        if (migration.version <= last)
            return false;
        last = migration.version;
    }
    return true;
}
static_assert(increasing(), "migrations are applied in the order of their versions");

/// user_version of a file that this program may go on with; 0 for an empty one.
Result<int64_t> knownVersion(Database &database)
{
    MYNAH_TRY(const int64_t version, database.number("PRAGMA user_version"));
    MYNAH_TRY(const int64_t application, database.number("PRAGMA application_id"));
    MYNAH_TRY(const int64_t tables, database.number("SELECT count(*) FROM sqlite_master"));
    const bool empty = version == 0 && application == 0 && tables == 0;
    if (!empty && application != kApplicationId)
        return Error{ErrorCode::Storage,
                     database.path() + ": this database belongs to another program"};
    if (version > schemaVersion())
        return Error{ErrorCode::Storage,
                     database.path() + ": this database was written by a newer version of Mynah (" +
                         "schema " + std::to_string(version) + ", this program knows " +
                         std::to_string(schemaVersion()) + ")"};
    return version;
}

Result<void> apply(Database &database, const Migration &migration)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(database));
    MYNAH_CHECK(migration.apply(database));
    {
        MYNAH_TRY(Statement broken, database.query("PRAGMA foreign_key_check"));
        MYNAH_TRY(const bool found, broken.next());
        if (found)
            return Error{ErrorCode::Storage,
                         database.path() + ": the database could not be brought to schema " +
                             std::to_string(migration.version) + ", a row refers to a missing one"};
    }
    const std::string pragma = "PRAGMA user_version = " + std::to_string(migration.version);
    MYNAH_CHECK(database.script(pragma.c_str()));
    return transaction.commit();
}

} // namespace

int64_t schemaVersion()
{
    return std::rbegin(kMigrations)->version;
}

Result<void> checkOwner(Database &database)
{
    MYNAH_TRY(const int64_t version, knownVersion(database));
    (void)version;
    return {};
}

Result<void> migrate(Database &database)
{
    MYNAH_TRY(const int64_t version, knownVersion(database));
    if (version != 0 && version != schemaVersion())
        MYNAH_CHECK(backUp(database, version));
    MYNAH_CHECK(applyMigrations(database, schemaVersion()));
    // Files of schema 1 cannot give free pages back, and their pages have no sums. That they stay
    // so is no reason not to go on; the next opening tries again.
    MYNAH_TRY(const int64_t vacuum, database.number("PRAGMA auto_vacuum"));
    if (vacuum == 0)
        (void)database.script("PRAGMA auto_vacuum = INCREMENTAL; VACUUM").ok();
    return {};
}

Result<void> applyMigrations(Database &database, int64_t version)
{
    MYNAH_TRY(const int64_t from, database.number("PRAGMA user_version"));
    for (const Migration &migration : kMigrations)
        if (migration.version > from && migration.version <= version)
            MYNAH_CHECK(apply(database, migration));
    return {};
}

Result<void> checkSchema(Database &database)
{
    MYNAH_TRY(const int64_t version, knownVersion(database));
    if (version == schemaVersion())
        return {};
    if (version == 0)
        return Error{ErrorCode::Storage, database.path() + ": this file holds no conversations"};
    return Error{ErrorCode::Storage,
                 database.path() + ": this database was written by an older version of Mynah and " +
                     "has to be opened for writing once"};
}

} // namespace mynah
