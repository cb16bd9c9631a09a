// .gguf: metadata, the list of tensors and the vocabulary inside.
#include "fuzz_model.h"
#include "gguf_outline.h"
#include "mutation.h"

#include <algorithm>

using namespace mynah::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);

namespace {

/// Changes one text and the length before it; the data stay where they are aligned.
std::string withOtherText(const std::string &all, const GgufOutline &outline, Random &random)
{
    const GgufOutline::Field text = outline.texts[below(random, outline.texts.size())];
    const std::string changed = mutated(all.substr(text.at, text.bytes), 24);
    const uint64_t length = changed.size();
    std::string out = all.substr(0, text.at - sizeof length) +
                      std::string(reinterpret_cast<const char *>(&length), sizeof length) + changed;
    if (outline.headerEnd == 0)
        return out + all.substr(text.at + text.bytes);
    out += all.substr(text.at + text.bytes, outline.headerEnd - text.at - text.bytes);
    out.resize(ggufDataStart(out.size()));
    const size_t data = ggufDataStart(outline.headerEnd);
    return data < all.size() ? out + all.substr(data) : out;
}

/// Changes one number without moving anything: half the time by little, else by any mutation.
std::string withOtherNumber(std::string all, const GgufOutline &outline, Random &random)
{
    const GgufOutline::Field number = outline.numbers[below(random, outline.numbers.size())];
    if (below(random, 2) == 0) {
        all[number.at] = static_cast<char>(all[number.at] + static_cast<int>(below(random, 7)) - 3);
        return all;
    }
    std::string changed = mutated(all.substr(number.at, number.bytes), 0);
    changed.resize(number.bytes);
    return all.replace(number.at, number.bytes, changed);
}

} // namespace

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
    const GgufOutline outline = GgufOutline::read(all);
    const size_t choice = below(random, 4);
    if (choice == 0 || outline.texts.empty())
        return LLVMFuzzerMutate(data, size, capacity);
    const std::string changed =
        choice == 1 ? withOtherText(all, outline, random) : withOtherNumber(all, outline, random);
    return give(changed, data, size, capacity);
}
