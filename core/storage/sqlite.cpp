#include "core/storage/sqlite.h"

#include "core/storage/sealed_pages.h"
#include "core/text/utf8_path.h"

#include <bit>
#include <filesystem>
#include <sqlite3.h>

namespace mynah {

namespace {

// Long enough for a reader's recovery or another program's short write, short enough to tell the
// user soon.
constexpr int kBusyTimeoutMs = 1000;

Error errorOf(int status, const char *sqliteMessage, const std::string &path)
{
    switch (status & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StorageBusy, path + ": another process is writing this database"};
    case SQLITE_FULL:
        return {ErrorCode::Storage,
                path + ": the disk is full, so the last change could not be saved"};
    case SQLITE_NOTADB:
        return {ErrorCode::StorageDamaged, path + ": this file is not a database"};
    case SQLITE_CORRUPT:
        return {ErrorCode::StorageDamaged,
                path + ": the database is damaged (" + std::string(sqliteMessage) + ")"};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Storage, path + ": the database cannot be opened"};
    case SQLITE_READONLY:
        return {ErrorCode::Storage, path + ": the database or its folder may not be written"};
    case SQLITE_IOERR:
        if (status == SQLITE_IOERR_DATA || status == SQLITE_IOERR_CORRUPTFS)
            return {ErrorCode::StorageDamaged,
                    path + ": the database is damaged (a page of it is not what was written)"};
        if (status == SQLITE_IOERR_READ)
            return {ErrorCode::StorageDamaged,
                    path + ": the database is damaged (a part of it cannot be read)"};
        return {ErrorCode::Storage,
                path + ": reading or writing the database failed (" + std::string(sqliteMessage) +
                    ")"};
    default:
        return {ErrorCode::Storage,
                path + ": the database reports an error (" + std::string(sqliteMessage) + ")"};
    }
}

std::string_view bytesOf(sqlite3_value *value)
{
    const void *data = sqlite3_value_blob(value);
    return {static_cast<const char *>(data),
            data ? static_cast<size_t>(sqlite3_value_bytes(value)) : 0};
}

void messageSumFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int64(context, messageSum(bytesOf(values[0]), bytesOf(values[1])));
}

} // namespace

int64_t messageSum(std::string_view text, std::string_view tokens)
{
    uint64_t sum = 0x6d796e6168u;
    for (const std::string_view part : {text, tokens}) {
        sum = (sum ^ part.size()) * 0x9e3779b97f4a7c15u;
        for (const char byte : part)
            sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    }
    sum ^= sum >> 32;
    return std::bit_cast<int64_t>(sum ? sum : 1);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<bool> Statement::next()
{
    const int status = sqlite3_step(m_statement.get());
    if (status == SQLITE_ROW)
        return true;
    if (status == SQLITE_DONE)
        return false;
    return errorOf(status, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())), m_path);
}

Result<int64_t> Statement::take(const Statement &row, int columns)
{
    sqlite3_stmt *own = m_statement.get();
    int status = SQLITE_OK;
    for (int i = 0; i < columns && status == SQLITE_OK; ++i)
        status = sqlite3_bind_value(own, i + 1, sqlite3_column_value(row.m_statement.get(), i));
    if (status == SQLITE_OK) {
        do {
            status = sqlite3_step(own);
        } while (status == SQLITE_ROW);
    }
    const Error error = errorOf(status, sqlite3_errmsg(sqlite3_db_handle(own)), m_path);
    sqlite3_reset(own);
    if (status != SQLITE_DONE)
        return error;
    return static_cast<int64_t>(sqlite3_changes(sqlite3_db_handle(own)));
}

int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const Blob bytes = blob(column);
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

Blob Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const std::byte *>(data), data ? static_cast<size_t>(size) : 0};
}

int Statement::bind(int index, int64_t value)
{
    return sqlite3_bind_int64(m_statement.get(), index, value);
}

int Statement::bind(int index, double value)
{
    return sqlite3_bind_double(m_statement.get(), index, value);
}

int Statement::bind(int index, std::string_view value)
{
    // A null pointer would bind NULL instead of an empty text.
    const char *data = value.empty() ? "" : value.data();
    return sqlite3_bind_text64(
        m_statement.get(), index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int Statement::bind(int index, Blob value)
{
    if (value.empty())
        return sqlite3_bind_zeroblob(m_statement.get(), index, 0);
    return sqlite3_bind_blob64(m_statement.get(), index, value.data(), value.size(), SQLITE_STATIC);
}

int Statement::bind(int index, std::nullptr_t)
{
    return sqlite3_bind_null(m_statement.get(), index);
}

void Database::Closer::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

namespace {

PageReading readingOf(Database::Access access)
{
    return access == Database::Access::Mending      ? PageReading::Mended
           : access == Database::Access::Unverified ? PageReading::Unverified
                                                    : PageReading::Verified;
}

/// Reads what can be read and leaves everything as it is: the log stays, a schema or a length that
/// contradicts itself is no reason to stop.
void preparedForDamage(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
}

} // namespace

Result<Database> Database::open(const std::string &path, Access access)
{
    // An absolute path is never one of SQLite's special names (":memory:", "file:…").
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(pathOf(path), ignored).u8string();
    const bool writes = access == Access::ReadWrite;
    const int flags = (writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    sqlite3 *connection = nullptr;
    const int status = sqlite3_open_v2(reinterpret_cast<const char *>(absolute.c_str()),
                                       &connection,
                                       flags,
                                       sealedPages(readingOf(access)));
    Database database(connection, path); // closes the handle in case of failure, too
    if (status != SQLITE_OK)
        return errorOf(status, connection ? sqlite3_errmsg(connection) : "no memory", path);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, kBusyTimeoutMs);
    if (access == Access::Mending || access == Access::Unverified)
        preparedForDamage(connection);
    // Room for the pages' sums: taken by a new file at once, by another one when it is vacuumed.
    int reserved = kSealBytes;
    if (writes)
        (void)sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    sqlite3_create_function_v2(connection,
                               "message_sum",
                               2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               nullptr,
                               messageSumFunction,
                               nullptr,
                               nullptr,
                               nullptr);
    return database;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    if (!m_connection)
        return closed();
    sqlite3_stmt *statement = nullptr;
    const int status = sqlite3_prepare_v2(
        m_connection.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (status != SQLITE_OK)
        return failure(status);
    return Statement(statement, m_path);
}

Result<void> Database::script(const char *sql)
{
    if (!m_connection)
        return closed();
    const int status = sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return failure(status);
    return {};
}

Error Database::closed() const
{
    return {ErrorCode::Storage, m_path + ": the database is closed"};
}

Result<int64_t> Database::number(std::string_view sql)
{
    MYNAH_TRY(Statement statement, query(sql));
    MYNAH_TRY(const bool row, statement.next());
    if (!row)
        return Error{ErrorCode::Storage, m_path + ": the database gave no answer"};
    return statement.integer(0);
}

int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

int64_t Database::changes() const
{
    return sqlite3_changes(m_connection.get());
}

Error Database::failure(int status) const
{
    return errorOf(status, sqlite3_errmsg(m_connection.get()), m_path);
}

Result<Transaction> Transaction::begin(Database &database)
{
    MYNAH_CHECK(database.script("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Nothing is left to roll back when SQLite did so by itself (disk full, read error).
    if (m_database)
        (void)m_database->script("ROLLBACK").ok();
}

Result<void> Transaction::commit()
{
    MYNAH_CHECK(m_database->script("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace mynah
