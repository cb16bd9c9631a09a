// .gguf: metadata, the list of tensors and the vocabulary inside.
#include "fuzz_model.h"
#include "gguf_outline.h"

#include <algorithm>

using namespace mynah::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "GGUF");
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}

extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    const std::string all(reinterpret_cast<const char *>(data), size);
    return give(mutatedGguf(all, random), data, size, capacity);
}
