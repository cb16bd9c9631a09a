#include "pth_mutation.h"

#include "zip_archive.h"

#include <algorithm>
#include <vector>

namespace mynah::fuzz {

namespace {

constexpr size_t kGrowth = 256;

void mutateEntries(ZipArchive &archive, Random &random)
{
    const size_t chosen = below(random, archive.entries.size());
    ZipArchive::Entry &entry = archive.entries[chosen];
    switch (below(random, 8)) {
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
    case 4:
    case 5:
        entry.content = cutShort(entry.content, random);
        break;
    default:
        entry.content = mutated(entry.content, kGrowth);
        break;
    }
}

/// Changes one of the pickle's small integers by little: sizes, strides and offsets.
std::string withOtherInteger(std::string pickle, Random &random)
{
    constexpr char kBinInt1 = 'K';
    std::vector<size_t> places;
    for (size_t at = 0; at + 1 < pickle.size(); ++at)
        if (pickle[at] == kBinInt1)
            places.push_back(at + 1);
    if (!places.empty()) {
        char &number = pickle[places[below(random, places.size())]];
        number = static_cast<char>(number + static_cast<int>(below(random, 9)) - 4);
    }
    return pickle;
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
        pickle->content = below(random, 3) == 0 ? withOtherInteger(pickle->content, random)
                                                : mutated(pickle->content, kGrowth);
    else
        mutateEntries(*archive, random);
    return archive->write(below(random, 16) == 0);
}

} // namespace mynah::fuzz
