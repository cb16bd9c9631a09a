// md4c's events to blocks.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/math_guard.h"

namespace mynah {

/// Reads Markdown whose formulas were guarded. `ordinal`: the number that an ordered list at the
/// beginning counts from, 0: its own. Thread: any.
std::vector<Block> readMarkdown(const QByteArray &utf8, const GuardedMath &math, int ordinal);

} // namespace mynah
