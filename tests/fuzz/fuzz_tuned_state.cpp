// Tuned initial states, as .pth.
#include "fuzz_support.h"
#include "pth_mutation.h"

#include "core/model/tuned_state.h"

#include <algorithm>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

RwkvConfig configOf(const char *version)
{
    RwkvConfig config;
    config.version = version;
    config.layers = 2;
    config.width = 8;
    config.heads = 2;
    config.headSize = 4;
    return config;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "PK\3\4");
    static InputFile input;
    const std::string &path = input.write(std::as_bytes(std::span(bytes)));
    const MemoryLimit limit(size);
    for (const char *version : {"4", "5.2", "6", "7"}) {
        const RwkvConfig config = configOf(version);
        const auto state = readTunedState(path, config);
        if (state.ok())
            require(state->size() == static_cast<size_t>(config.stateSize()),
                    "a state has another size");
        else
            require(!state.error().message.empty(), "an error says nothing");
    }
    return 0;
}

extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    const std::string all(reinterpret_cast<const char *>(data), size);
    return give(mutatedPth(all, random), data, size, capacity);
}
