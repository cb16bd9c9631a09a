// A .gguf in two files: whether they belong together.
#include "fuzz_model.h"
#include "gguf_outline.h"

#include <algorithm>
#include <cstring>

using namespace mynah::fuzz;

namespace {

struct Parts {
    std::string first;
    std::string second;
};

/// u32 length of the first file, then both.
Parts partsOf(const uint8_t *data, size_t size)
{
    uint32_t length = 0;
    if (size < sizeof length)
        return {};
    std::memcpy(&length, data, sizeof length);
    const std::string both(reinterpret_cast<const char *>(data) + sizeof length,
                           size - sizeof length);
    const size_t cut = std::min<size_t>(length, both.size());
    return {both.substr(0, cut), both.substr(cut)};
}

std::string joined(const Parts &parts)
{
    const auto length = static_cast<uint32_t>(parts.first.size());
    return std::string(reinterpret_cast<const char *>(&length), sizeof length) + parts.first +
           parts.second;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Parts parts = partsOf(data, size);
    parts.first.replace(0, std::min<size_t>(4, parts.first.size()), "GGUF");
    exerciseSplitModel(std::as_bytes(std::span(parts.first)),
                       std::as_bytes(std::span(parts.second)));
    return 0;
}

extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    Parts parts = partsOf(data, size);
    std::string &part = below(random, 2) == 0 ? parts.first : parts.second;
    part = mutatedGguf(part, random);
    return give(joined(parts), data, size, capacity);
}
