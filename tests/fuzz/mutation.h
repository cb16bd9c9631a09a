// Mutations that keep a container whole, so that what is inside it is reached: libFuzzer's own
// mutations of a part of the input, with all lengths around it set right.
#pragma once

#include "fuzz_support.h"

#include <random>
#include <string>

namespace mynah::fuzz {

using Random = std::minstd_rand;

size_t below(Random &random, size_t limit);

/// libFuzzer's mutation of a part, which may grow by up to `growth` bytes.
std::string mutated(const std::string &part, size_t growth);

/// Without one to eight bytes at the end, where readers go wrong by one.
std::string cutShort(const std::string &part, Random &random);

/// Hands `content` to libFuzzer where it fits into `capacity`, else leaves `data` as it is. Returns
/// the size.
size_t give(const std::string &content, uint8_t *data, size_t size, size_t capacity);

} // namespace mynah::fuzz
