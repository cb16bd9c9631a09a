// .pth: the zip directory and the pickle inside.
#include "fuzz_model.h"
#include "mutation.h"
#include "zip_archive.h"

#include <algorithm>
#include <cstring>

using namespace mynah::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);

namespace {

constexpr size_t kGrowth = 256;

void mutateEntries(ZipArchive &archive, Random &random)
{
    const size_t chosen = below(random, archive.entries.size());
    ZipArchive::Entry &entry = archive.entries[chosen];
    switch (below(random, 6)) {
    case 0:
        archive.entries.push_back(ZipArchive::Entry(entry));
        break;
    case 1:
        archive.entries.erase(archive.entries.begin() + static_cast<std::ptrdiff_t>(chosen));
        break;
    case 2:
        entry.name = mutated(entry.name, 16);
        break;
    case 3:
        std::swap(entry, archive.entries[below(random, archive.entries.size())]);
        break;
    default:
        entry.content = mutated(entry.content, kGrowth);
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "PK\3\4");
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}

/// Four times of five the zip stays whole: mostly the pickle is changed, else the entries.
extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    auto archive = ZipArchive::read({reinterpret_cast<const char *>(data), size});
    if (!archive || archive->entries.empty() || below(random, 5) == 0)
        return LLVMFuzzerMutate(data, size, capacity);
    const auto pickle =
        std::find_if(archive->entries.begin(), archive->entries.end(), [](const auto &entry) {
            return entry.name.ends_with("data.pkl");
        });
    if (pickle != archive->entries.end() && below(random, 5) != 0)
        pickle->content = mutated(pickle->content, kGrowth);
    else
        mutateEntries(*archive, random);
    return give(archive->write(below(random, 16) == 0), data, size, capacity);
}
