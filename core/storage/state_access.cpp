// Snapshots, openings and bookmarks of the SqliteConversationStore, and its housekeeping.
#include "core/model/sha256.h"
#include "core/storage/search_index.h"
#include "core/storage/snapshot_budget.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/text/utf8_path.h"

#include <charconv>

namespace mynah {

namespace {

// Free pages are given back when they are many: the next state needs some anyway.
constexpr uint64_t kSpareBytes = uint64_t{64} << 20;
constexpr int kSearchPages = 64; // written at one step
constexpr uint64_t kDefaultBudget = uint64_t{4} << 30;
constexpr const char *kBudgetSetting = "state_budget_bytes";
constexpr const char *kGiveBack = "PRAGMA incremental_vacuum(1024)";

std::string digestOf(const std::string &systemText)
{
    Sha256 digest;
    digest.add(systemText);
    return digest.hex();
}

} // namespace

Result<std::unique_ptr<SnapshotWriter>>
SqliteConversationStore::saveSnapshot(int64_t message, std::shared_ptr<const Snapshot> snapshot)
{
    MYNAH_TRY(const Place place, placeOf(message, "message", std::nullopt));
    (void)place;
    StateTarget target;
    target.message = message;
    return beginState(m_database, m_writers, target, std::move(snapshot));
}

Result<std::unique_ptr<SnapshotWriter>>
SqliteConversationStore::saveOpening(const std::string &systemText,
                                     std::shared_ptr<const Snapshot> snapshot)
{
    StateTarget target;
    target.kind = StateTarget::Kind::Opening;
    target.name = digestOf(systemText);
    return beginState(m_database, m_writers, target, std::move(snapshot));
}

Result<SnapshotLookup> SqliteConversationStore::lookUp(int64_t state)
{
    if (state == 0)
        return SnapshotLookup{};
    auto loaded = loadState(m_database, state);
    if (loaded.ok())
        return SnapshotLookup{std::make_shared<const Snapshot>(std::move(*loaded)), false};
    if (loaded.error().code != ErrorCode::BadState)
        return loaded.error();
    // Messages are the truth and a snapshot only saves time: the transcript is read again.
    if (m_mode == Mode::ReadWrite)
        MYNAH_CHECK(dropReferences(m_database, state));
    return SnapshotLookup{nullptr, true};
}

Result<SnapshotLookup> SqliteConversationStore::snapshot(int64_t message,
                                                         const std::string &fingerprint)
{
    MYNAH_TRY(const int64_t state, stateOfMessage(m_database, message, fingerprint));
    return lookUp(state);
}

Result<SnapshotLookup> SqliteConversationStore::opening(const std::string &systemText,
                                                        const std::string &fingerprint)
{
    const std::string digest = digestOf(systemText);
    MYNAH_TRY(const int64_t state, stateOfOpening(m_database, digest, fingerprint));
    if (state != 0 && m_mode == Mode::ReadWrite)
        MYNAH_CHECK(m_database.run("UPDATE opening SET used_ms = ?3 WHERE text_digest = ?1"
                                   " AND fingerprint = ?2",
                                   std::string_view(digest),
                                   std::string_view(fingerprint),
                                   utcNowMs()));
    return lookUp(state);
}

Result<std::vector<int64_t>>
SqliteConversationStore::snapshotMessages(int64_t conversation, const std::string &fingerprint)
{
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT s.message_id FROM message m"
                               " JOIN snapshot s ON s.message_id = m.id AND s.fingerprint = ?2"
                               " WHERE m.conversation_id = ?1 ORDER BY m.id",
                               conversation,
                               std::string_view(fingerprint)));
    std::vector<int64_t> messages;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return messages;
        messages.push_back(rows.integer(0));
    }
}

Result<std::vector<StateRow>> SqliteConversationStore::states(int64_t conversation)
{
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT m.id, s.fingerprint, t.token_count, t.created_ms,"
                               " t.stored_bytes FROM message m"
                               " JOIN snapshot s ON s.message_id = m.id"
                               " JOIN state t ON t.id = s.state_id"
                               " WHERE m.conversation_id = ?1 ORDER BY m.id",
                               conversation));
    std::vector<StateRow> states;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return states;
        StateRow row;
        row.message = rows.integer(0);
        row.fingerprint = rows.text(1);
        row.tokens = rows.integer(2);
        row.createdMs = rows.integer(3);
        row.storedBytes = static_cast<uint64_t>(rows.integer(4));
        states.push_back(std::move(row));
    }
}

Result<std::vector<std::string>> SqliteConversationStore::snapshotModels(int64_t message)
{
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT fingerprint FROM snapshot WHERE message_id = ?1"
                               " ORDER BY state_id",
                               message));
    std::vector<std::string> models;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return models;
        models.push_back(rows.text(0));
    }
}

Result<std::vector<BookmarkRow>> SqliteConversationStore::bookmarks()
{
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT b.id, b.name, b.model, s.fingerprint, m.id,"
                               " m.conversation_id, s.token_count, b.created_ms, s.stored_bytes"
                               " FROM bookmark b JOIN state s ON s.id = b.state_id"
                               " LEFT JOIN message m ON m.id = b.message_id ORDER BY b.id DESC"));
    std::vector<BookmarkRow> bookmarks;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return bookmarks;
        BookmarkRow row;
        row.id = rows.integer(0);
        row.name = rows.text(1);
        row.model = rows.text(2);
        row.fingerprint = rows.text(3);
        row.message = rows.integer(4);
        row.conversation = rows.integer(5);
        row.tokens = rows.integer(6);
        row.createdMs = rows.integer(7);
        row.storedBytes = static_cast<uint64_t>(rows.integer(8));
        bookmarks.push_back(std::move(row));
    }
}

Result<int64_t> SqliteConversationStore::addBookmark(int64_t message,
                                                     const std::string &fingerprint,
                                                     const std::string &name)
{
    MYNAH_CHECK(
        m_database.run("INSERT INTO bookmark (name, model, state_id, message_id, created_ms)"
                       " SELECT ?3, m.model, s.state_id, m.id, ?4 FROM snapshot s"
                       " JOIN message m ON m.id = s.message_id"
                       " WHERE s.message_id = ?1 AND s.fingerprint = ?2",
                       message,
                       std::string_view(fingerprint),
                       std::string_view(name),
                       utcNowMs()));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Usage,
                     m_database.path() + ": no state of this model is saved after message " +
                         std::to_string(message)};
    return m_database.lastInsertId();
}

Result<int64_t> SqliteConversationStore::importBookmark(const Snapshot &snapshot,
                                                        const std::string &name,
                                                        const std::string &model)
{
    StateTarget target;
    target.kind = StateTarget::Kind::Bookmark;
    target.name = name;
    target.model = model;
    MYNAH_TRY(
        auto writer,
        beginState(m_database, m_writers, target, std::make_shared<const Snapshot>(snapshot)));
    MYNAH_CHECK(writeAll(*writer));
    return m_database.lastInsertId();
}

Result<void> SqliteConversationStore::renameBookmark(int64_t id, const std::string &name)
{
    MYNAH_CHECK(
        m_database.run("UPDATE bookmark SET name = ?2 WHERE id = ?1", id, std::string_view(name)));
    return changed("bookmark", id);
}

Result<void> SqliteConversationStore::removeBookmark(int64_t id)
{
    {
        MYNAH_TRY(Statement user,
                  m_database.query("SELECT title FROM conversation WHERE bookmark_id = ?1", id));
        MYNAH_TRY(const bool used, user.next());
        if (used)
            return Error{ErrorCode::Usage,
                         m_database.path() + ": the conversation '" + user.text(0) +
                             "' began from this bookmark and needs it"};
    }
    MYNAH_CHECK(m_database.run("DELETE FROM bookmark WHERE id = ?1", id));
    return changed("bookmark", id);
}

Result<std::shared_ptr<const Snapshot>> SqliteConversationStore::bookmarkState(int64_t id)
{
    int64_t state = 0;
    {
        MYNAH_TRY(Statement row,
                  m_database.query("SELECT state_id FROM bookmark WHERE id = ?1", id));
        MYNAH_TRY(const bool found, row.next());
        if (!found)
            return missing("bookmark", id);
        state = row.integer(0);
    }
    MYNAH_TRY(Snapshot snapshot, loadState(m_database, state));
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

Result<uint64_t> stateBudget(ConversationStore &store)
{
    MYNAH_TRY(const auto text, store.setting(kBudgetSetting));
    uint64_t bytes = 0;
    if (!text ||
        std::from_chars(text->data(), text->data() + text->size(), bytes).ec != std::errc())
        return kDefaultBudget;
    return bytes;
}

Result<void> setStateBudget(ConversationStore &store, uint64_t bytes)
{
    return store.setSetting(kBudgetSetting, std::to_string(bytes));
}

Result<bool> SqliteConversationStore::tidy(uint64_t budgetBytes)
{
    // A copy that cannot be written now, because the disk is full, must not keep the rest from
    // making room.
    const auto copied = m_copy.step(m_database);
    if (copied.ok() && *copied)
        return true;
    MYNAH_TRY(const bool more, tidyDatabase(budgetBytes));
    return more ? Result<bool>(true) : copied;
}

Result<bool> SqliteConversationStore::tidyDatabase(uint64_t budgetBytes)
{
    MYNAH_TRY(const bool collected, collectStates(m_database, *m_writers));
    if (collected)
        return true;
    MYNAH_TRY(const bool thinned, thinSnapshots(m_database, budgetBytes));
    if (thinned)
        return true;
    if (m_searchTidying) {
        MYNAH_TRY(m_searchTidying, tidySearchIndex(m_database, kSearchPages));
        return true;
    }
    MYNAH_TRY(const int64_t freePages, m_database.number("PRAGMA freelist_count"));
    MYNAH_TRY(const int64_t pageBytes, m_database.number("PRAGMA page_size"));
    MYNAH_TRY(const int64_t vacuum, m_database.number("PRAGMA auto_vacuum"));
    if (vacuum == 0 || static_cast<uint64_t>(freePages * pageBytes) <= kSpareBytes)
        return false;
    MYNAH_CHECK(m_database.script(kGiveBack));
    return true;
}

Result<void> SqliteConversationStore::compact(uint64_t budgetBytes)
{
    for (;;) {
        MYNAH_TRY(const bool more, tidy(budgetBytes));
        if (!more)
            break;
    }
    MYNAH_CHECK(m_database.script("VACUUM"));
    return m_database.script("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<StorageUsage> SqliteConversationStore::usage()
{
    StorageUsage usage;
    std::error_code failed;
    for (const char *suffix : {"", "-wal", "-texts"}) {
        const auto bytes = std::filesystem::file_size(pathOf(m_database.path() + suffix), failed);
        usage.fileBytes += failed ? 0 : static_cast<uint64_t>(bytes);
    }
    MYNAH_TRY(const int64_t states,
              m_database.number("SELECT coalesce(sum(stored_bytes), 0) FROM state"));
    MYNAH_TRY(const int64_t bookmarks,
              m_database.number("SELECT coalesce(sum(stored_bytes), 0) FROM state"
                                " WHERE id IN (SELECT state_id FROM bookmark)"));
    usage.stateBytes = static_cast<uint64_t>(states);
    usage.bookmarkBytes = static_cast<uint64_t>(bookmarks);
    MYNAH_TRY(usage.conversations,
              m_database.number("SELECT count(*) FROM conversation WHERE deleted_ms IS NULL"));
    MYNAH_TRY(usage.messages, m_database.number("SELECT count(*) FROM message"));
    MYNAH_TRY(usage.snapshots, m_database.number("SELECT count(*) FROM state WHERE complete = 1"));
    return usage;
}

} // namespace mynah
