#include "core/storage/salvage.h"

#include <algorithm>
#include <utility>

namespace mynah {

namespace {

// Where a whole inner page is gone, every id below it is asked for alone. A damaged counter must
// not make that endless.
constexpr int64_t kFailedQueries = 4'000'000;

/// What a source answers: a damaged schema has many faces, and so has a failing disk.
bool isDamage(const Error &error)
{
    return error.code == ErrorCode::StorageDamaged || error.code == ErrorCode::Storage;
}

Result<std::vector<std::string>> textsOf(Database &database, std::string_view sql)
{
    MYNAH_TRY(Statement rows, database.query(sql));
    std::vector<std::string> texts;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return texts;
        texts.push_back(rows.text(0));
    }
}

Result<std::vector<std::string>> columnsOf(Database &database, const std::string &table)
{
    return textsOf(database, "SELECT name FROM pragma_table_info('" + table + "')");
}

struct Columns {
    std::string names, values; // "a, b" and "?1, ?2"
    int count = 0;
};

/// Columns that both have. None: the source has no such table, or its schema cannot be read.
Result<Columns> sharedColumns(Database &from, Database &to, const std::string &table)
{
    Columns columns;
    const auto there = columnsOf(from, table);
    if (!there.ok()) {
        if (isDamage(there.error()))
            return columns;
        return there.error();
    }
    MYNAH_TRY(const std::vector<std::string> here, columnsOf(to, table));
    for (const std::string &name : here) {
        if (std::find(there->begin(), there->end(), name) == there->end())
            continue;
        columns.names += (columns.count ? ", \"" : "\"") + name + "\"";
        columns.values += (columns.count ? ", ?" : "?") + std::to_string(columns.count + 1);
        ++columns.count;
    }
    return columns;
}

class Salvager {
public:
    Salvager(Database &from, Statement insert, const Columns &columns, const SalvageFilter &filter)
        : m_from(from), m_insert(std::move(insert)), m_columns(columns), m_filter(filter)
    {
    }

    Salvaged result;

    /// Rows with ids from `first` to `last`.
    Result<void> range(const std::string &table, int64_t first, int64_t last)
    {
        const std::string sql = "SELECT " + m_columns.names + ", rowid FROM " + table +
                                " WHERE rowid BETWEEN ?1 AND ?2" + also() + " ORDER BY rowid";
        std::vector<std::pair<int64_t, int64_t>> left = {{first, last}};
        int64_t failed = 0;
        while (!left.empty() && failed < kFailedQueries) {
            const auto [low, high] = left.back();
            left.pop_back();
            int64_t reached = low - 1; // the last row that was read
            MYNAH_TRY(const bool whole, rows(m_from.query(sql, low, high), &reached));
            failed += whole ? 0 : 1;
            if (whole || reached >= high || low == high)
                continue;
            const int64_t next = reached + 1;
            const int64_t middle = next + (high - next) / 2;
            if (middle < high)
                left.emplace_back(middle + 1, high);
            left.emplace_back(next, middle);
        }
        return {};
    }

    /// A table without ids: from both ends up to what cannot be read.
    Result<void> ends(const std::string &table)
    {
        const std::string key = m_columns.names.substr(0, m_columns.names.find(','));
        const std::string select = "SELECT " + m_columns.names + " FROM " + table + " WHERE 1" +
                                   also() + " ORDER BY " + key;
        MYNAH_TRY(const bool whole, rows(m_from.query(select), nullptr));
        if (!whole) {
            MYNAH_TRY(const bool rest, rows(m_from.query(select + " DESC"), nullptr));
            (void)rest;
        }
        return {};
    }

private:
    std::string also() const { return m_filter.where.empty() ? "" : " AND " + m_filter.where; }

    /// False: it ended at something that cannot be read.
    Result<bool> rows(Result<Statement> query, int64_t *reached)
    {
        for (;;) {
            const auto more = query.ok() ? query->next() : Result<bool>(query.error());
            if (!more.ok() && !isDamage(more.error()))
                return more.error();
            if (!more.ok()) {
                result.damaged = true;
                return false;
            }
            if (!*more)
                return true;
            if (reached) {
                // A damaged tree may give ids in any order; the search must go on upwards.
                const int64_t id = query->integer(m_columns.count);
                *reached = std::max(*reached, id);
                if (m_filter.skipped && m_filter.skipped->contains(id))
                    continue;
            }
            MYNAH_TRY(const int64_t inserted, m_insert.take(*query, m_columns.count));
            result.rows += inserted;
        }
    }

    Database &m_from;
    Statement m_insert;
    const Columns &m_columns;
    const SalvageFilter &m_filter;
};

Result<int64_t> lastId(Database &from, const std::string &table, int64_t otherwise)
{
    int64_t last = -1;
    for (const std::string &sql :
         {"SELECT coalesce(max(rowid), 0) FROM " + table,
          "SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'"}) {
        const auto found = from.number(sql);
        if (found.ok())
            last = std::max(last, *found);
        if (last >= 0)
            break;
    }
    return last >= 0 ? last : otherwise;
}

} // namespace

Result<std::vector<std::string>> tablesToSalvage(Database &database)
{
    return textsOf(database,
                   "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                   " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                   " AND name NOT IN ('copy_todo', 'copy_mark')");
}

Result<Salvaged> salvageTable(Database &from,
                              Database &to,
                              const std::string &table,
                              int64_t greatestId,
                              const SalvageFilter &filter)
{
    MYNAH_TRY(const Columns columns, sharedColumns(from, to, table));
    if (columns.count == 0)
        return Salvaged{0, true};
    MYNAH_TRY(Statement insert,
              to.query("INSERT OR IGNORE INTO " + table + " (" + columns.names + ") VALUES (" +
                       columns.values + ")"));
    MYNAH_TRY(const int64_t withIds,
              to.number("SELECT wr = 0 FROM pragma_table_list WHERE name = '" + table + "'"));
    Salvager salvager(from, std::move(insert), columns, filter);
    if (withIds != 0) {
        MYNAH_TRY(const int64_t last, lastId(from, table, greatestId));
        MYNAH_CHECK(salvager.range(table, 1, std::max(last, int64_t{0})));
    } else {
        MYNAH_CHECK(salvager.ends(table));
    }
    return salvager.result;
}

} // namespace mynah
