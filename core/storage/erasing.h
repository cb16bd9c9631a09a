// A whole database overwritten and removed. Private to core/storage.
#pragma once

#include "kernels/base/result.h"

#include <string>

namespace mynah {

/// Takes the database, which must be closed, out of its name and erases it with its log and its
/// back-ups. A kill in between leaves no half-erased database: finishErasing() goes on.
Result<void> eraseDatabase(const std::string &path);

/// Erases what an interrupted eraseDatabase() left. Called before a database is opened.
Result<void> finishErasing(const std::string &path);

} // namespace mynah
