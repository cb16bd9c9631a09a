#include "core/model/zip_directory.h"

#include "core/model/byte_reader.h"
#include "core/model/loaded_file.h"

#include <algorithm>
#include <string>

namespace mynah {

namespace {

constexpr uint32_t kLocalHeader = 0x04034b50;
constexpr uint32_t kDirectoryHeader = 0x02014b50;
constexpr uint32_t kEndRecord = 0x06054b50;
constexpr uint32_t kEndRecord64 = 0x06064b50;
constexpr uint32_t kEndLocator64 = 0x07064b50;
constexpr size_t kEndRecordBytes = 22;
constexpr size_t kEndLocator64Bytes = 20;
constexpr size_t kEndRecord64Bytes = 56;
constexpr size_t kLocalHeaderBytes = 30;
constexpr size_t kDirectoryHeaderBytes = 46;
constexpr uint16_t kEncrypted = 1;
constexpr uint16_t kStored = 0;
constexpr uint16_t kZip64Extra = 1;
constexpr uint32_t kIn64 = 0xffffffff; // the real number is in the zip64 extra field

using Bytes = std::span<const std::byte>;

template <typename T> T numberAt(Bytes bytes, size_t at)
{
    return loadNumber<T>(bytes.data() + at);
}

struct Directory {
    uint64_t offset = 0;
    uint64_t size = 0;
    uint64_t count = 0;
};

struct Entry {
    std::string_view name;
    uint16_t flags = 0;
    uint16_t method = 0;
    uint64_t compressedSize = 0;
    uint64_t size = 0;
    uint64_t offset = 0;
};

Error bad(const std::string &what)
{
    return Error{ErrorCode::BadModel, what};
}

/// Where the end record is: the last one whose comment reaches exactly to the end of the file.
Result<size_t> findEndRecord(Bytes archive)
{
    const Error missing{ErrorCode::Truncated,
                        "the file is truncated: it begins as a .pth, but its zip directory at the "
                        "end is missing"};
    if (archive.size() < kEndRecordBytes)
        return missing;
    const size_t last = archive.size() - kEndRecordBytes;
    const size_t first = last > 0xffff ? last - 0xffff : 0;
    for (size_t at = last + 1; at-- > first;) {
        if (numberAt<uint32_t>(archive, at) == kEndRecord &&
            at + kEndRecordBytes + numberAt<uint16_t>(archive, at + 20) == archive.size())
            return at;
    }
    return missing;
}

Result<Directory> findDirectory(Bytes archive)
{
    MYNAH_TRY(const size_t end, findEndRecord(archive));
    Directory directory{numberAt<uint32_t>(archive, end + 16),
                        numberAt<uint32_t>(archive, end + 12),
                        numberAt<uint16_t>(archive, end + 10)};
    const bool has64 = end >= kEndLocator64Bytes &&
                       numberAt<uint32_t>(archive, end - kEndLocator64Bytes) == kEndLocator64;
    if (has64) {
        const auto at = numberAt<uint64_t>(archive, end - kEndLocator64Bytes + 8);
        if (end < kEndRecord64Bytes || at > end - kEndRecord64Bytes ||
            numberAt<uint32_t>(archive, static_cast<size_t>(at)) != kEndRecord64)
            return bad("the offset of its zip64 directory points to something else");
        const auto start = static_cast<size_t>(at);
        directory = Directory{numberAt<uint64_t>(archive, start + 48),
                              numberAt<uint64_t>(archive, start + 40),
                              numberAt<uint64_t>(archive, start + 32)};
    }
    if (directory.offset > end || directory.size > end - directory.offset)
        return bad("the offset or size of its zip directory points past the end of the file");
    if (directory.count > directory.size / kDirectoryHeaderBytes)
        return bad("its zip directory claims " + std::to_string(directory.count) +
                   " entries, more than fit into it");
    return directory;
}

/// Replaces the fields of an entry that did not fit into 32 bits.
bool readZip64Extra(Bytes extra, Entry &entry)
{
    ByteReader reader(extra);
    uint16_t tag = 0;
    uint16_t length = 0;
    while (reader.read(tag) && reader.read(length)) {
        if (tag != kZip64Extra) {
            if (!reader.skip(length))
                break;
            continue;
        }
        if (length > reader.remaining())
            break;
        ByteReader fields(extra.subspan(reader.position(), length));
        return (entry.size != kIn64 || fields.read(entry.size)) &&
               (entry.compressedSize != kIn64 || fields.read(entry.compressedSize)) &&
               (entry.offset != kIn64 || fields.read(entry.offset));
    }
    return entry.size != kIn64 && entry.compressedSize != kIn64 && entry.offset != kIn64;
}

/// Reads one directory header and moves `at` behind it.
Result<Entry> readEntry(Bytes directory, size_t &at)
{
    const Error damaged = bad("its zip directory is damaged");
    if (directory.size() - at < kDirectoryHeaderBytes ||
        numberAt<uint32_t>(directory, at) != kDirectoryHeader)
        return damaged;
    Entry entry;
    entry.flags = numberAt<uint16_t>(directory, at + 8);
    entry.method = numberAt<uint16_t>(directory, at + 10);
    entry.compressedSize = numberAt<uint32_t>(directory, at + 20);
    entry.size = numberAt<uint32_t>(directory, at + 24);
    entry.offset = numberAt<uint32_t>(directory, at + 42);
    const size_t nameLength = numberAt<uint16_t>(directory, at + 28);
    const size_t extraLength = numberAt<uint16_t>(directory, at + 30);
    const size_t commentLength = numberAt<uint16_t>(directory, at + 32);
    const size_t rest = directory.size() - at - kDirectoryHeaderBytes;
    if (nameLength + extraLength + commentLength > rest)
        return damaged;
    const Bytes name = directory.subspan(at + kDirectoryHeaderBytes, nameLength);
    entry.name = {reinterpret_cast<const char *>(name.data()), name.size()};
    if (!readZip64Extra(directory.subspan(at + kDirectoryHeaderBytes + nameLength, extraLength),
                        entry))
        return damaged;
    at += kDirectoryHeaderBytes + nameLength + extraLength + commentLength;
    return entry;
}

Result<Bytes> contentOf(Bytes archive, const Entry &entry)
{
    const std::string name = "the zip entry " + printable(entry.name);
    if ((entry.flags & kEncrypted) != 0)
        return Error{ErrorCode::Unsupported, name + " is encrypted"};
    if (entry.method != kStored)
        return Error{ErrorCode::Unsupported, name + " is compressed, which PyTorch never does"};
    if (entry.size != entry.compressedSize)
        return bad(name + " has two different sizes");
    if (archive.size() < kLocalHeaderBytes || entry.offset > archive.size() - kLocalHeaderBytes)
        return bad(name + " has the offset " + std::to_string(entry.offset) +
                   ", past the end of the file");
    const auto at = static_cast<size_t>(entry.offset);
    if (numberAt<uint32_t>(archive, at) != kLocalHeader)
        return bad(name + " has an offset that points to something else");
    const size_t nameLength = numberAt<uint16_t>(archive, at + 26);
    const size_t extraLength = numberAt<uint16_t>(archive, at + 28);
    const size_t start = at + kLocalHeaderBytes + nameLength + extraLength;
    if (start > archive.size() || entry.size > archive.size() - start)
        return bad(name + " claims a size of " + std::to_string(entry.size) +
                   " bytes, more than the file holds");
    return archive.subspan(start, static_cast<size_t>(entry.size));
}

} // namespace

Result<ZipDirectory> ZipDirectory::read(Bytes archive)
{
    MYNAH_TRY(const Directory found, findDirectory(archive));
    const Bytes directory =
        archive.subspan(static_cast<size_t>(found.offset), static_cast<size_t>(found.size));
    ZipDirectory out;
    size_t at = 0;
    for (uint64_t i = 0; i < found.count; ++i) {
        MYNAH_TRY(const Entry entry, readEntry(directory, at));
        MYNAH_TRY(const Bytes content, contentOf(archive, entry));
        if (!out.entries.try_emplace(entry.name, content).second)
            return bad("the zip entry " + printable(entry.name) + " is there twice");
    }
    return out;
}

} // namespace mynah
