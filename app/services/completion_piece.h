// Text that a continuation has written, with how likely it was.
#pragma once

#include "core/session/completion.h"

#include <QString>

#include <utility>
#include <vector>

namespace mynah {

/// One token, or several that make one character together: then the probability is that of all,
/// and the alternatives are those of the first.
struct CompletionPiece {
    QString text;
    double probability = 1;
    std::vector<std::pair<QString, double>> alternatives; // most likely first
};

} // namespace mynah
