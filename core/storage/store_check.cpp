#include "core/storage/store_check.h"

#include "core/storage/migrations.h"
#include "core/storage/snapshot_store.h"
#include "core/storage/text_copy.h"
#include "core/text/utf8_path.h"

#include <filesystem>
#include <optional>

namespace mynah {

namespace {

constexpr int64_t kFindings = 5;   // sentences of one kind
constexpr int64_t kBetween = 1000; // messages between two calls of progress

class Check {
public:
    Check(Database database, const std::function<bool(double)> &progress)
        : m_database(std::move(database)), m_progress(progress)
    {
    }

    Result<CheckReport> run()
    {
        // Each part says itself what it found; damage in one does not keep the next from looking.
        for (const auto part :
             {&Check::pages, &Check::references, &Check::messages, &Check::states, &Check::copy}) {
            const auto done = (this->*part)();
            if (!done.ok() && done.error().code != ErrorCode::StorageDamaged)
                return done.error();
            if (!done.ok()) {
                m_report.damaged = true;
                m_report.findings.push_back(done.error().message);
            }
        }
        return m_report;
    }

private:
    Result<void> tell(double share)
    {
        if (m_progress && !m_progress(share))
            return Error{ErrorCode::Cancelled, "the check was stopped"};
        return {};
    }

    void find(const std::string &sentence) { m_report.findings.push_back(sentence); }

    Result<void> pages()
    {
        MYNAH_CHECK(tell(0));
        MYNAH_TRY(Statement rows, m_database.query("PRAGMA integrity_check(5)"));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                return {};
            if (rows.text(0) == "ok")
                continue;
            m_report.damaged = true;
            find("the database contradicts itself: " + rows.text(0));
        }
    }

    Result<void> references()
    {
        MYNAH_CHECK(tell(0.3));
        MYNAH_TRY(Statement rows, m_database.query("PRAGMA foreign_key_check"));
        for (int64_t found = 0; found < kFindings; ++found) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                return {};
            m_report.damaged = true;
            find("a row of the table " + rows.text(0) + " refers to one that is missing in " +
                 rows.text(2));
        }
        return {};
    }

    Result<void> messages()
    {
        MYNAH_TRY(const int64_t all, m_database.number("SELECT count(*) FROM message"));
        MYNAH_TRY(Statement rows,
                  m_database.query("SELECT id, checksum = message_sum(text, tokens) FROM message"
                                   " WHERE done = 1"));
        for (;;) {
            if (m_report.messages % kBetween == 0)
                MYNAH_CHECK(tell(0.4 + 0.2 * share(m_report.messages, all)));
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                return {};
            ++m_report.messages;
            if (rows.integer(1) == 0 && ++m_report.wrongMessages <= kFindings)
                find("message " + std::to_string(rows.integer(0)) + " is not what was written");
        }
    }

    Result<void> states()
    {
        MYNAH_TRY(const int64_t all, m_database.number("SELECT count(*) FROM state"));
        MYNAH_TRY(Statement rows, m_database.query("SELECT id FROM state WHERE complete = 1"));
        for (;;) {
            MYNAH_CHECK(tell(0.6 + 0.3 * share(m_report.states, all)));
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                return {};
            ++m_report.states;
            const auto loaded = loadState(m_database, rows.integer(0));
            if (!loaded.ok() && ++m_report.wrongStates <= kFindings)
                find("the saved state " + std::to_string(rows.integer(0)) + " cannot be read");
        }
    }

    Result<void> copy()
    {
        MYNAH_CHECK(tell(0.9));
        const std::string path = textCopyPath(m_database.path());
        std::error_code failed;
        std::optional<Database> copy;
        if (std::filesystem::exists(pathOf(path), failed)) {
            MYNAH_TRY(Database opened, Database::open(path, Database::Access::ReadOnly));
            copy.emplace(std::move(opened));
        }
        MYNAH_TRY(Statement rows,
                  m_database.query("SELECT id, checksum FROM message WHERE done = 1"));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                break;
            if (!copy) {
                ++m_report.notCopied;
                continue;
            }
            MYNAH_TRY(Statement row,
                      copy->query("SELECT 1 FROM message WHERE id = ?1 AND checksum = ?2"
                                  " AND checksum = message_sum(text, tokens)",
                                  rows.integer(0),
                                  rows.integer(1)));
            MYNAH_TRY(const bool found, row.next());
            m_report.notCopied += found ? 0 : 1;
        }
        if (m_report.notCopied != 0)
            find("the copy of the texts lacks " + std::to_string(m_report.notCopied) +
                 " of the messages so far");
        return tell(1);
    }

    static double share(int64_t done, int64_t all)
    {
        return all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1.0;
    }

    Database m_database;
    const std::function<bool(double)> &m_progress;
    CheckReport m_report;
};

} // namespace

Result<CheckReport> checkDatabase(const std::string &path,
                                  const std::function<bool(double)> &progress)
{
    std::error_code failed;
    if (!std::filesystem::exists(pathOf(path), failed))
        return Error{ErrorCode::Storage, path + ": there is no such file"};
    MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadOnly));
    const auto known = checkSchema(database);
    if (!known.ok() && known.error().code != ErrorCode::StorageDamaged)
        return known.error();
    return Check(std::move(database), progress).run();
}

} // namespace mynah
