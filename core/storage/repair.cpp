#include "core/storage/repair.h"

#include "core/storage/erasing.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrations.h"
#include "core/storage/private_file.h"
#include "core/storage/salvage.h"
#include "core/storage/sound_rows.h"
#include "core/storage/text_copy.h"
#include "core/text/utf8_path.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <set>

namespace mynah {

namespace {

constexpr const char *kPart = ".repairing"; // being written
constexpr const char *kWhole = ".repaired"; // checked, waits for its name
constexpr std::string_view kSound = "(done = 0 OR checksum = message_sum(text, tokens))";

constexpr const char *kCopiedTables[] = {"conversation", "message", "persona"};
constexpr int64_t kKinds = 3; // in copy_todo: the places in this list

size_t kindOf(std::string_view table)
{
    size_t kind = 0;
    while (kind + 1 < std::size(kCopiedTables) && kCopiedTables[kind] != table)
        ++kind;
    return kind;
}

bool exists(const std::string &path)
{
    std::error_code failed;
    return std::filesystem::exists(pathOf(path), failed);
}

/// Whether the database has the table, as far as that can be read.
bool isIn(Database &database, const std::string &table)
{
    const auto found =
        database.number("SELECT count(*) FROM pragma_table_list WHERE name = '" + table + "'");
    return !found.ok() || *found != 0;
}

/// The first number of a query, or nothing where it cannot be read.
std::optional<int64_t> numberOf(std::optional<Database> &database, std::string_view sql)
{
    if (!database)
        return {};
    const auto number = database->number(sql);
    return number.ok() ? std::optional(*number) : std::nullopt;
}

std::optional<Database> openedAs(const std::string &path, Database::Access access)
{
    if (!exists(path))
        return {};
    auto opened = Database::open(path, access);
    if (!opened.ok())
        return {};
    return std::move(*opened);
}

class Repair {
public:
    explicit Repair(std::string path) : m_path(std::move(path)) {}

    Result<RepairReport> run()
    {
        m_mended = openedAs(m_path, Database::Access::Mending);
        m_raw = openedAs(m_path, Database::Access::Unverified);
        MYNAH_TRY(const int64_t version, versionToMake());
        MYNAH_CHECK(makePrivateFile(m_path + kPart));
        MYNAH_TRY(Database fresh, Database::open(m_path + kPart, Database::Access::ReadWrite));
        MYNAH_CHECK(fresh.script("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA foreign_keys = OFF"));
        MYNAH_CHECK(applyMigrations(fresh, version));
        {
            MYNAH_TRY(Transaction saving, Transaction::begin(fresh));
            MYNAH_CHECK(fillTables(fresh, version));
            MYNAH_CHECK(hangMessages(fresh, m_report));
            MYNAH_CHECK(saving.commit());
        }
        MYNAH_CHECK(applyMigrations(fresh, schemaVersion()));
        {
            MYNAH_TRY(Transaction settling, Transaction::begin(fresh));
            MYNAH_CHECK(settleRows(fresh, m_report));
            MYNAH_CHECK(setMark(fresh));
            MYNAH_TRY(m_report.conversations, fresh.number("SELECT count(*) FROM conversation"));
            MYNAH_TRY(m_report.messages,
                      fresh.number("SELECT count(*) FROM message WHERE done = 1"));
            MYNAH_CHECK(settling.commit());
        }
        MYNAH_CHECK(checkWhole(fresh));
        return m_report;
    }

private:
    /// The version of the schema that the rows are saved in. Errors: the file is not ours.
    Result<int64_t> versionToMake()
    {
        const auto application = numberOf(m_mended, "PRAGMA application_id");
        const auto version = numberOf(m_mended, "PRAGMA user_version");
        if (!application || !version || *version == 0)
            return schemaVersion();
        if (*application != kApplicationId)
            return Error{ErrorCode::Storage, m_path + ": this database belongs to another program"};
        if (*version > schemaVersion())
            return Error{ErrorCode::Storage,
                         m_path + ": this database was written by a newer version of Mynah"};
        return std::max<int64_t>(*version, 1);
    }

    Result<void> fillTables(Database &fresh, int64_t version)
    {
        if (version > 1) {
            openCopies();
            MYNAH_CHECK(readList());
            MYNAH_CHECK(saveNewer(fresh));
        }
        MYNAH_TRY(const std::vector<std::string> tables, tablesToSalvage(fresh));
        for (const std::string &table : tables)
            MYNAH_CHECK(saveReadable(fresh, table, version));
        for (std::optional<Database> &copy : m_copies)
            for (const char *table : kCopiedTables)
                MYNAH_CHECK(saveCopied(fresh, *copy, table));
        for (const std::string &table : tables)
            MYNAH_CHECK(saveDoubtful(fresh, table, version));
        return {};
    }

    void openCopies()
    {
        const auto source = numberOf(m_mended, "SELECT source FROM copy_mark");
        for (const std::string &path : {textCopyPath(m_path), oldTextCopyPath(m_path)}) {
            // A step that was interrupted is taken back.
            if (auto writable = openedAs(path, Database::Access::ReadWrite))
                (void)writable->number("SELECT step FROM mark").ok();
            auto copy = openedAs(path, Database::Access::Mending);
            if (!copy)
                continue;
            const auto of = numberOf(copy, "SELECT source FROM mark");
            if (source && of && *source != *of)
                continue; // of another database that had this name
            m_greatest = std::max({m_greatest,
                                   numberOf(copy, "SELECT max(id) FROM message").value_or(0),
                                   numberOf(copy, "SELECT max(id) FROM conversation").value_or(0)});
            m_source = source ? source : of;
            m_step = std::max(m_step, numberOf(copy, "SELECT step FROM mark").value_or(0));
            m_copies.push_back(std::move(copy));
        }
    }

    /// What the database has changed and the copy does not know yet.
    Result<void> readList()
    {
        if (!m_mended)
            return {};
        auto rows = m_mended->query("SELECT kind, id FROM copy_todo");
        while (rows.ok()) {
            const auto more = rows->next();
            if (!more.ok() || !*more)
                break;
            if (const int64_t kind = rows->integer(0); kind >= 0 && kind < kKinds)
                m_listed[kind].insert(rows->integer(1));
        }
        return {};
    }

    /// Rows that the copy had been given already and the database lost with the end of its log.
    Result<void> saveNewer(Database &fresh)
    {
        const auto step = numberOf(m_mended, "SELECT step FROM copy_mark");
        if (!step || m_copies.empty())
            return {};
        for (const char *table : kCopiedTables) {
            if (!isIn(*m_copies.front(), table) || !isIn(fresh, table))
                continue; // of schema 2
            SalvageFilter newer;
            newer.where = "step > " + std::to_string(*step);
            const bool message = std::string_view(table) == "message";
            if (message)
                newer.where += " AND " + std::string(kSound);
            newer.skipped = &m_listed[kindOf(table)];
            MYNAH_TRY(const Salvaged saved,
                      salvageTable(*m_copies.front(), fresh, table, m_greatest, newer));
            m_report.messagesFromCopy += message ? saved.rows : 0;
        }
        return {};
    }

    Result<void> saveReadable(Database &fresh, const std::string &table, int64_t version)
    {
        if (!m_mended)
            return {};
        SalvageFilter sound;
        if (table == "message" && version > 1)
            sound.where = kSound;
        MYNAH_TRY(const Salvaged saved, salvageTable(*m_mended, fresh, table, m_greatest, sound));
        if (saved.damaged)
            m_damagedTables.insert(table);
        return {};
    }

    Result<void> saveCopied(Database &fresh, Database &copy, const std::string &table)
    {
        if (!isIn(copy, table) || !isIn(fresh, table))
            return {}; // of schema 2
        const bool message = table == "message";
        SalvageFilter filter;
        if (message)
            filter.where = kSound;
        // Nothing of the table is damaged: what is on the list and not there has been deleted.
        if (m_mended && !m_damagedTables.contains(table))
            filter.skipped = &m_listed[kindOf(table)];
        MYNAH_TRY(const Salvaged saved, salvageTable(copy, fresh, table, m_greatest, filter));
        m_report.messagesFromCopy += message ? saved.rows : 0;
        return {};
    }

    /// Rows on pages that are not what was written: those of messages tell themselves whether they
    /// are right, those of states are checked later.
    Result<void> saveDoubtful(Database &fresh, const std::string &table, int64_t version)
    {
        if (!m_raw || (table != "message" && !m_damagedTables.contains(table)))
            return {};
        if (table == "message" && version > 1) {
            SalvageFilter sound;
            sound.where = kSound;
            MYNAH_TRY(const Salvaged saved, salvageTable(*m_raw, fresh, table, m_greatest, sound));
            (void)saved;
        }
        MYNAH_TRY(const Salvaged saved, salvageTable(*m_raw, fresh, table, m_greatest));
        m_report.uncertainMessages += table == "message" ? saved.rows : 0;
        return {};
    }

    /// The copy is gone through again from the beginning; what was on the list stays on it, so that
    /// deletions reach the copy.
    Result<void> setMark(Database &fresh)
    {
        const auto step = numberOf(m_mended, "SELECT step FROM copy_mark");
        MYNAH_CHECK(fresh.run("UPDATE copy_mark SET conversation_from = 1, message_from = 1"));
        if (m_source)
            MYNAH_CHECK(fresh.run("UPDATE copy_mark SET source = ?1", *m_source));
        MYNAH_CHECK(
            fresh.run("UPDATE copy_mark SET step = ?1", std::max(m_step, step.value_or(0))));
        MYNAH_CHECK(fresh.run("DELETE FROM copy_todo"));
        for (int64_t kind = 0; kind < kKinds; ++kind)
            for (const int64_t id : m_listed[kind])
                MYNAH_CHECK(fresh.run("INSERT INTO copy_todo VALUES (?1, ?2)", kind, id));
        MYNAH_CHECK(fresh.run("INSERT OR IGNORE INTO copy_todo SELECT 2, id FROM persona"));
        return {};
    }

    Result<void> checkWhole(Database &fresh)
    {
        MYNAH_TRY(Statement check, fresh.query("PRAGMA integrity_check(1)"));
        MYNAH_TRY(const bool row, check.next());
        MYNAH_TRY(Statement broken, fresh.query("PRAGMA foreign_key_check"));
        MYNAH_TRY(const bool found, broken.next());
        if (!row || check.text(0) != "ok" || found)
            return Error{ErrorCode::Storage,
                         m_path + ": the repaired copy is not sound (" +
                             (found ? "a row refers to a missing one" : check.text(0)) + ")"};
        return {};
    }

    std::string m_path;
    RepairReport m_report;
    std::optional<Database> m_mended, m_raw;
    std::vector<std::optional<Database>> m_copies;
    std::optional<int64_t> m_source;
    int64_t m_step = 0;
    int64_t m_greatest = 0; // id that the copy knows
    std::set<int64_t> m_listed[kKinds];
    std::set<std::string> m_damagedTables;
};

/// "20240131-235959" of the moment when a file was last written.
std::string stampOf(const std::filesystem::path &file)
{
    using namespace std::chrono;
    std::error_code failed;
    const auto age = std::filesystem::file_time_type::clock::now() -
                     std::filesystem::last_write_time(file, failed);
    const auto time = system_clock::now() - (failed ? age.zero() : age);
    const auto seconds = round<std::chrono::seconds>(time);
    const auto day = floor<days>(seconds);
    const year_month_day date(day);
    const hh_mm_ss clock(seconds - day);
    const auto digits = [](int64_t value, size_t count) {
        const std::string text = std::to_string(value);
        return std::string(count - std::min(count, text.size()), '0') + text;
    };
    return digits(int(date.year()), 4) + digits(unsigned(date.month()), 2) +
           digits(unsigned(date.day()), 2) + "-" + digits(clock.hours().count(), 2) +
           digits(clock.minutes().count(), 2) + digits(clock.seconds().count(), 2);
}

Result<void> renameFile(const std::string &from, const std::string &to)
{
    std::error_code failed;
    std::filesystem::rename(pathOf(from), pathOf(to), failed);
    if (failed)
        return Error{ErrorCode::Storage,
                     from + ": the file cannot be renamed (" + failed.message() + ")"};
    return {};
}

/// Gives the damaged file its second name and the repaired one the first. The log goes first: it
/// must never stand beside the repaired file.
Result<std::string> exchange(const std::string &path)
{
    const std::string whole = path + kWhole;
    const std::string damaged = path + ".damaged-" + stampOf(pathOf(whole));
    std::error_code failed;
    if (std::filesystem::file_size(pathOf(path + "-wal"), failed) == 0)
        std::filesystem::remove(pathOf(path + "-wal"), failed);
    if (exists(path + "-wal"))
        MYNAH_CHECK(renameFile(path + "-wal", damaged + "-wal"));
    std::filesystem::remove(pathOf(path + "-shm"), failed);
    const bool there = exists(path);
    if (there && !std::filesystem::equivalent(pathOf(path), pathOf(damaged), failed)) {
        // A second name rather than a rename, where the system has that: there is no moment without
        // a file of the first name then.
        std::filesystem::create_hard_link(pathOf(path), pathOf(damaged), failed);
        if (failed)
            MYNAH_CHECK(renameFile(path, damaged));
    }
    MYNAH_CHECK(renameFile(whole, path));
    return there ? damaged : std::string();
}

std::string counted(int64_t count, const std::string &one, const std::string &many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

std::string RepairReport::text() const
{
    std::string text = "The database was damaged and has been repaired: " +
                       counted(conversations, "conversation", "conversations") + " with " +
                       counted(messages, "message", "messages") + " were saved.";
    if (messagesFromCopy != 0)
        text += " " + counted(messagesFromCopy, "message", "messages") +
                " of them came from the copy of the texts.";
    if (complete())
        text += " No text was lost.";
    if (missingMessages != 0)
        text += " At least " + counted(missingMessages, "message", "messages") +
                " could not be read any more; what followed was kept.";
    if (uncertainMessages != 0)
        text += " " + counted(uncertainMessages, "message", "messages") +
                " may not be what was written.";
    for (const std::string &name : lostBookmarks)
        text += " The bookmark '" + name + "' was lost.";
    if (droppedStates != 0)
        text += " " + counted(droppedStates, "saved state", "saved states") +
                " could not be read; the model reads these conversations again.";
    if (!damagedFile.empty())
        text += " The damaged file was kept as " + damagedFile + ".";
    return text;
}

Result<RepairReport> repairDatabase(const std::string &path)
{
    MYNAH_TRY(const FileLock lock, FileLock::acquire(path));
    MYNAH_CHECK(finishErasing(path));
    MYNAH_CHECK(finishRepair(path));
    auto report = Repair(path).run();
    if (!report.ok()) {
        for (const char *suffix : {"-journal", ""})
            (void)eraseFile(pathOf(path + kPart + suffix)).ok();
        return report;
    }
    MYNAH_CHECK(renameFile(path + kPart, path + kWhole));
    MYNAH_TRY(report->damagedFile, exchange(path));
    return report;
}

Result<void> finishRepair(const std::string &path)
{
    for (const char *suffix : {"-journal", ""})
        MYNAH_CHECK(eraseFile(pathOf(path + kPart + suffix)));
    if (!exists(path + kWhole))
        return {};
    MYNAH_TRY(const std::string damaged, exchange(path));
    (void)damaged;
    return {};
}

} // namespace mynah
