// .pth: the zip directory and the pickle inside.
#include "fuzz_model.h"
#include "pth_mutation.h"

#include <algorithm>

using namespace mynah::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "PK\3\4");
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}

extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    const std::string all(reinterpret_cast<const char *>(data), size);
    return give(mutatedPth(all, random), data, size, capacity);
}
