// Rows of a damaged database into a new one, as many as can be read. Private to core/storage.
#pragma once

#include "core/storage/sqlite.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace mynah {

struct SalvageFilter {
    std::string where;                          // SQL on a row of the source; empty: all
    const std::set<int64_t> *skipped = nullptr; // rowids that are not taken
};

struct Salvaged {
    int64_t rows = 0;     // that the new database did not have yet
    bool damaged = false; // something could not be read
};

/// Ordinary tables of a database whose rows are worth saving: not those of SQLite, of the text
/// search or of the copy.
Result<std::vector<std::string>> tablesToSalvage(Database &database);

/// Inserts the rows of `table` that can be read and that `to` lacks, in the columns that both have.
/// Where a page cannot be read, the rows around it are found by halving the range of their ids;
/// `greatestId` is how far to look when the end of the table cannot be read.
/// Errors: those of `to`; StorageBusy of `from`, whose other errors are taken for damage.
Result<Salvaged> salvageTable(Database &from,
                              Database &to,
                              const std::string &table,
                              int64_t greatestId,
                              const SalvageFilter &filter = {});

} // namespace mynah
