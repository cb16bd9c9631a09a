// The conversations, messages and personas a second time, in a small file of their own beside the
// database, so that no damage to one file loses a text. Private to core/storage.
//
// Triggers of the database put the ids of finished messages, of conversations and of personas that
// changed on a list (table copy_todo); steps copy these rows and take them off the list, the copy
// first: a kill in between only copies them again. Both files count the steps (`step`): a copy that
// is ahead of its database shows that the database lost what it had already written.
//
// The copy has a rollback journal that is deleted after each step and no write-ahead log: between
// two steps it is one whole file, and nothing that was deleted lives on beside it. What that costs
// in time is spent in the background.
#pragma once

#include "core/storage/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mynah {

/// The copy of a database, and an older one that could not be read, kept until the next is whole.
std::string textCopyPath(const std::string &databasePath);
std::string oldTextCopyPath(const std::string &databasePath);

/// The list and its triggers, for schema 2 of the database; what schema 3 adds to them.
Result<void> addCopyTables(Database &database);
Result<void> extendCopyTables(Database &database);

class TextCopy {
public:
    explicit TextCopy(std::string databasePath) : m_databasePath(std::move(databasePath)) {}

    /// Copies at most 200 rows or about 1 MiB. False: the copy holds everything. A copy that is
    /// missing, damaged or of another database is made anew. Errors: those of both files.
    Result<bool> step(Database &database);
    /// As many steps as it takes to have every change so far in the copy, deletions above all.
    Result<void> finishList(Database &database);

    struct Text {
        std::string text, tokens; // tokens: the bytes of the column
    };
    /// What was written of a message whose row in the database is wrong. Nothing: it is not here.
    Result<std::optional<Text>> text(Database &database, int64_t message);

private:
    struct Progress;

    Result<void> attach(Database &database);
    Result<void> openExisting(Database &database);
    Result<void> makeAnew(Database &database);
    Result<bool> tryStep(Database &database);
    Result<Progress> readProgress(Database &database);
    Result<void> copyRows(Database &database, Progress &progress);
    Result<void> copyRow(Database &database, Progress &progress, int64_t kind, int64_t id);

    std::string m_databasePath;
    std::optional<Database> m_copy;
    bool m_copyFailed = false; // the last error came from the copy
};

/// Whether the copy holds messages that the database lost: its log was damaged when the program
/// was not running. Looks at the newest rows only. A copy that cannot be read is no answer.
Result<bool> copyIsAhead(Database &database);

} // namespace mynah
