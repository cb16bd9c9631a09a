// Where the texts and numbers of a GGUF's header lie, for mutations of them.
#pragma once

#include <cstddef>
#include <string>
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

/// Where the data begin when the header ends there.
size_t ggufDataStart(size_t headerEnd);

} // namespace mynah::fuzz
