// .safetensors: the JSON header and what it says of the data.
#include "fuzz_model.h"
#include "mutation.h"

#include <cstring>

using namespace mynah::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    if (size > 8)
        bytes[8] = '{';
    for (const char *magic : {"PK\3\4", "GGUF", "fmgg"})
        if (bytes.starts_with(magic)) // another reader's
            return 0;
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}

/// Three times of four only the header changes, and its length stays right.
extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    uint64_t length = 0;
    if (size > 8)
        std::memcpy(&length, data, sizeof length);
    if (size <= 8 || length > size - 8 || below(random, 4) == 0)
        return LLVMFuzzerMutate(data, size, capacity);
    const std::string all(reinterpret_cast<const char *>(data), size);
    if (below(random, 16) == 0)
        return give(cutShort(all, random), data, size, capacity);
    const std::string header = mutated(all.substr(8, static_cast<size_t>(length)), 64);
    const uint64_t changed = header.size();
    const std::string start(reinterpret_cast<const char *>(&changed), sizeof changed);
    return give(start + header + all.substr(8 + static_cast<size_t>(length)), data, size, capacity);
}
