// rwkv.cpp's .bin.
#include "fuzz_model.h"

#include <algorithm>

using namespace mynah::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "fmgg");
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}
