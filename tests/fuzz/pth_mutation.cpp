#include "pth_mutation.h"

#include "zip_archive.h"

#include <algorithm>

namespace mynah::fuzz {

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

std::string mutatedPth(const std::string &all, Random &random)
{
    auto archive = ZipArchive::read(all);
    if (!archive || archive->entries.empty() || below(random, 5) == 0)
        return mutated(all, kGrowth);
    const auto pickle =
        std::find_if(archive->entries.begin(), archive->entries.end(), [](const auto &entry) {
            return entry.name.ends_with("data.pkl");
        });
    if (pickle != archive->entries.end() && below(random, 5) != 0)
        pickle->content = mutated(pickle->content, kGrowth);
    else
        mutateEntries(*archive, random);
    return archive->write(below(random, 16) == 0);
}

} // namespace mynah::fuzz
