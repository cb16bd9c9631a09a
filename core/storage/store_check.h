// A database looked through from the first page to the last.
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace mynah {

struct CheckReport {
    int64_t messages = 0, states = 0; // looked at
    int64_t wrongMessages = 0;        // whose text or tokens are not what was written
    int64_t wrongStates = 0;
    int64_t notCopied = 0; // finished messages that the copy of the texts lacks or has otherwise
    bool damaged = false;  // pages or references contradict themselves: repairDatabase() helps
    std::vector<std::string> findings; // English sentences, at most a few of each kind

    /// Everything is as it was written. A copy that lags behind is no damage.
    bool sound() const { return !damaged && wrongMessages == 0 && wrongStates == 0; }
};

/// Reads everything and changes nothing: pages and their sums, references, every finished message
/// and every state against its sum, and the copy of the texts. Takes as long as reading the whole
/// file. `progress`, when it is given, is called with a share from 0 to 1 and stops the check
/// (Cancelled) by returning false. A store may have the database open. Errors: Storage when the
/// file cannot be opened at all; damage is no error but what the report is about.
Result<CheckReport> checkDatabase(const std::string &path,
                                  const std::function<bool(double)> &progress = {});

} // namespace mynah
