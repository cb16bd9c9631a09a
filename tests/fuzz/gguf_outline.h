// Where the texts and numbers of a GGUF's header lie, for mutations of them.
#pragma once

#include "mutation.h"

#include <string_view>
#include <vector>

namespace mynah::fuzz {

struct GgufOutline {
    struct Field {
        size_t at;
        size_t bytes;
    };
    std::vector<Field> texts;   // contents; 8 bytes of length stand before each
    std::vector<Field> numbers; // counts, types, dimensions, offsets, scalar values
    size_t headerEnd = 0;       // behind the last tensor's description; 0 when it was not reached

    static GgufOutline read(std::string_view bytes);
};

/// Changes one text with the length before it, one number in its place, or, one time of four, any
/// bytes.
std::string mutatedGguf(const std::string &all, Random &random);

} // namespace mynah::fuzz
