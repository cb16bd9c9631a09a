#include "zip_archive.h"

#include <cstring>

namespace mynah::fuzz {

namespace {

constexpr size_t kEndBytes = 22;
constexpr size_t kHeaderBytes = 46;
constexpr size_t kLocalBytes = 30;
constexpr size_t kMostContent = size_t{1} << 20;
constexpr uint32_t kWide = 0xffffffff;

template <typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <typename T> T get(std::string_view bytes, size_t at)
{
    T value = 0;
    if (at <= bytes.size() && bytes.size() - at >= sizeof value)
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

/// The fields that local and directory headers share: from the version needed on.
void putCommon(std::string &out, const ZipArchive::Entry &entry, bool wide, size_t extra)
{
    const auto size = static_cast<uint32_t>(entry.content.size());
    put<uint16_t>(out, wide ? 45 : 20);
    put<uint16_t>(out, 0); // flags
    put<uint16_t>(out, 0); // stored
    put<uint32_t>(out, 0); // time and date
    put<uint32_t>(out, 0); // checksum, which no reader of the project looks at
    put<uint32_t>(out, wide ? kWide : size);
    put<uint32_t>(out, wide ? kWide : size);
    put<uint16_t>(out, static_cast<uint16_t>(entry.name.size()));
    put<uint16_t>(out, static_cast<uint16_t>(extra));
}

void putWideExtra(std::string &out, const ZipArchive::Entry &entry, size_t offset)
{
    put<uint16_t>(out, 1);
    put<uint16_t>(out, 24);
    put<uint64_t>(out, entry.content.size());
    put<uint64_t>(out, entry.content.size());
    put<uint64_t>(out, offset);
}

void putDirectoryHeader(std::string &out, const ZipArchive::Entry &entry, size_t offset, bool wide)
{
    put<uint32_t>(out, 0x02014b50);
    put<uint16_t>(out, 20);
    putCommon(out, entry, wide, wide ? 28 : 0);
    out.append(10, '\0'); // comment, disk, attributes
    put<uint32_t>(out, wide ? kWide : static_cast<uint32_t>(offset));
    out += entry.name;
    if (wide)
        putWideExtra(out, entry, offset);
}

void putWideEnd(std::string &out, size_t count, size_t start, size_t size)
{
    const size_t end = out.size();
    put<uint32_t>(out, 0x06064b50);
    put<uint64_t>(out, 44);
    put<uint32_t>(out, 45 << 16 | 45);
    put<uint64_t>(out, 0); // disks
    put<uint64_t>(out, count);
    put<uint64_t>(out, count);
    put<uint64_t>(out, size);
    put<uint64_t>(out, start);
    put<uint32_t>(out, 0x07064b50);
    put<uint32_t>(out, 0);
    put<uint64_t>(out, end);
    put<uint32_t>(out, 1);
}

} // namespace

std::optional<ZipArchive> ZipArchive::read(std::string_view bytes)
{
    if (bytes.size() < kEndBytes || get<uint32_t>(bytes, bytes.size() - kEndBytes) != 0x06054b50)
        return std::nullopt;
    const size_t count = get<uint16_t>(bytes, bytes.size() - kEndBytes + 10);
    size_t at = get<uint32_t>(bytes, bytes.size() - kEndBytes + 16);
    size_t total = 0; // entries may share their bytes
    ZipArchive out;
    for (size_t i = 0; i < count; ++i) {
        if (get<uint32_t>(bytes, at) != 0x02014b50)
            return std::nullopt;
        const size_t size = get<uint32_t>(bytes, at + 24);
        const size_t name = get<uint16_t>(bytes, at + 28);
        const size_t extra = get<uint16_t>(bytes, at + 30);
        const size_t local = get<uint32_t>(bytes, at + 42);
        const size_t start = local + kLocalBytes + get<uint16_t>(bytes, local + 26) +
                             get<uint16_t>(bytes, local + 28);
        if (at + kHeaderBytes + name > bytes.size() || start > bytes.size() ||
            size > bytes.size() - start || (total += size) > kMostContent)
            return std::nullopt;
        out.entries.push_back({std::string(bytes.substr(at + kHeaderBytes, name)),
                               std::string(bytes.substr(start, size))});
        at += kHeaderBytes + name + extra + get<uint16_t>(bytes, at + 32);
    }
    return out;
}

std::string ZipArchive::write(bool wide) const
{
    std::string out;
    std::string directory;
    for (const Entry &entry : entries) {
        putDirectoryHeader(directory, entry, out.size(), wide);
        put<uint32_t>(out, 0x04034b50);
        putCommon(out, entry, wide, 0);
        out += entry.name + entry.content;
    }
    const size_t start = out.size();
    out += directory;
    if (wide)
        putWideEnd(out, entries.size(), start, directory.size());
    put<uint32_t>(out, 0x06054b50);
    put<uint32_t>(out, 0); // disks
    put<uint16_t>(out, static_cast<uint16_t>(entries.size()));
    put<uint16_t>(out, static_cast<uint16_t>(entries.size()));
    put<uint32_t>(out, static_cast<uint32_t>(directory.size()));
    put<uint32_t>(out, static_cast<uint32_t>(start));
    put<uint16_t>(out, 0); // comment
    return out;
}

} // namespace mynah::fuzz
