// Opening a store whatever state its file is in.
#pragma once

#include "core/storage/conversation_store.h"
#include "core/storage/repair.h"

#include <memory>
#include <optional>
#include <string>

namespace mynah {

struct OpenedStore {
    std::unique_ptr<ConversationStore> store; // for writing
    std::optional<RepairReport> repair;       // what was done to the file: the user is to be told
};

/// ConversationStore::open(); when the file is damaged, and ours, it is repaired first. Only pages
/// that opening and listing the conversations touch are looked at (10 ms for 10,000 of them); every
/// other page is checked when it is read. A call that gives StorageDamaged later asks for
/// repairAndOpen().
/// Errors: those of open() and of repairDatabase().
Result<OpenedStore> openOrRepair(const std::string &path);

/// Repairs and opens. The store that met the damage must have been closed.
Result<OpenedStore> repairAndOpen(const std::string &path);

} // namespace mynah
