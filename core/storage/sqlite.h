// Thin RAII over the SQLite C API: a connection, a prepared statement, a transaction.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace mynah {

using Blob = std::span<const std::byte>;

/// What stands in message.checksum of a finished message: tells whether its text and tokens are
/// what was written. Never 0. Statements know it as message_sum(text, tokens).
int64_t messageSum(std::string_view text, std::string_view tokens);

/// A prepared statement with its values bound. Belongs to the Database that made it and must not
/// outlive it. Columns may be read after next() gave true; blobs and texts are valid until the
/// next call of next().
class Statement {
public:
    /// True: there is a row. False: the end. Errors: Storage, StorageBusy.
    Result<bool> next();

    /// Binds the first columns of the row that `row` stands on to ?1, ?2, …, runs to the end and is
    /// ready for the next. Returns how many rows it changed.
    Result<int64_t> take(const Statement &row, int columns);

    int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    Blob blob(int column) const;

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(sqlite3_stmt *statement, const std::string &path)
        : m_statement(statement), m_path(path)
    {
    }
    int bind(int index, int64_t value);
    int bind(int index, double value);
    int bind(int index, std::string_view value);
    int bind(int index, Blob value);
    int bind(int index, std::nullptr_t);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::string m_path;
};

/// One connection to one file. Thread: one at a time.
/// Errors: Storage, StorageBusy, StorageDamaged; messages begin with the file's name. Every page
/// that is read is checked (sealed_pages.h).
class Database {
public:
    /// The last two only read, and as much as can be read of a damaged file: see PageReading.
    enum class Access { ReadWrite, ReadOnly, Mending, Unverified };

    /// ReadWrite creates the file when it is missing, not its folder.
    static Result<Database> open(const std::string &path, Access access);

    const std::string &path() const { return m_path; }

    /// Values are int64_t, double, std::string_view, Blob or nullptr, bound to ?1, ?2, … Texts are
    /// copied; the bytes of a Blob must live as long as the statement.
    template <typename... Values> Result<Statement> query(std::string_view sql, Values... values)
    {
        MYNAH_TRY(Statement statement, prepare(sql));
        int index = 0;
        int status = 0;
        ((status = status != 0 ? status : statement.bind(++index, values)), ...);
        if (status != 0)
            return failure(status);
        return statement;
    }

    /// Runs one statement to its end; its rows are dropped.
    template <typename... Values> Result<void> run(std::string_view sql, Values... values)
    {
        MYNAH_TRY(Statement statement, query(sql, values...));
        for (;;) {
            MYNAH_TRY(const bool row, statement.next());
            if (!row)
                return {};
        }
    }

    /// Runs several statements separated by semicolons, without values.
    Result<void> script(const char *sql);

    /// The first column of the first row, or Storage when there is no row.
    Result<int64_t> number(std::string_view sql);

    /// Everything fails afterwards, until another is assigned.
    void close() { m_connection.reset(); }
    sqlite3 *handle() const { return m_connection.get(); }
    int64_t lastInsertId() const;
    int64_t changes() const; // rows that the last statement inserted, changed or deleted
    Error failure(int status) const;

private:
    struct Closer {
        void operator()(sqlite3 *connection) const;
    };

    Database(sqlite3 *connection, std::string path)
        : m_connection(connection), m_path(std::move(path))
    {
    }
    Result<Statement> prepare(std::string_view sql);
    Error closed() const;

    std::unique_ptr<sqlite3, Closer> m_connection;
    std::string m_path;
};

/// A write transaction: taken at once, rolled back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(other.m_database)
    {
        other.m_database = nullptr;
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace mynah
