#include "mutation.h"

#include <algorithm>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);

namespace mynah::fuzz {

size_t below(Random &random, size_t limit)
{
    return limit == 0 ? 0 : random() % limit;
}

std::string mutated(const std::string &part, size_t growth)
{
    std::string out = part;
    out.resize(part.size() + growth);
    out.resize(LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(out.data()), part.size(), out.size()));
    return out;
}

std::string cutShort(const std::string &part, Random &random)
{
    return part.substr(0, part.size() - std::min(1 + below(random, 8), part.size()));
}

size_t give(const std::string &content, uint8_t *data, size_t size, size_t capacity)
{
    if (content.empty() || content.size() > capacity)
        return size;
    std::memcpy(data, content.data(), content.size());
    return content.size();
}

} // namespace mynah::fuzz
