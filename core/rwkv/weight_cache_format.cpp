#include "core/rwkv/weight_cache_format.h"

#include "core/model/byte_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace mynah {

namespace {

constexpr std::string_view kMagic = "MYNAHWTS";
// Changes with the format above, and with what is made of a model's tensors before a device gets
// them: names and parts of weights, weight_conversion, the readers of core/model.
constexpr uint64_t kVersion = 1;
constexpr size_t kHeadBytes = 64;
constexpr size_t kHeadChecksumAt = kHeadBytes - sizeof(uint64_t);
constexpr uint64_t kLongestText = 4096;

struct Head {
    uint64_t version = kVersion, fileBytes = 0, indexBytes = 0, dataOffset = 0, indexChecksum = 0,
             reserved = 0;
};

class ByteWriter {
public:
    template <typename T> void number(T value)
    {
        const auto *bytes = reinterpret_cast<const std::byte *>(&value);
        m_bytes.insert(m_bytes.end(), bytes, bytes + sizeof(T));
    }
    void raw(std::string_view text)
    {
        const auto bytes = std::as_bytes(std::span(text));
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    void text(std::string_view text)
    {
        text = text.substr(0, kLongestText);
        number(static_cast<uint32_t>(text.size()));
        raw(text);
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

bool readText(ByteReader &reader, std::string &text)
{
    uint32_t length = 0;
    std::string_view view;
    if (!reader.read(length) || length > kLongestText || !reader.readText(length, view))
        return false;
    text = view;
    return true;
}

bool readEntry(ByteReader &reader, WeightCacheEntry &entry)
{
    uint8_t type = 0, use = 0;
    const bool whole = readText(reader, entry.name) && reader.read(entry.layout) &&
                       reader.read(type) && reader.read(use) && reader.read(entry.rows) &&
                       reader.read(entry.columns) && reader.read(entry.scale) &&
                       reader.read(entry.offset) && reader.read(entry.bytes);
    entry.type = static_cast<DType>(type);
    entry.use = static_cast<WeightUse>(use);
    return whole && type < std::size(kAllDTypes);
}

bool readIndex(ByteReader reader, WeightCacheIndex &index)
{
    const uint64_t dataBytes = index.fileBytes - index.dataOffset;
    uint32_t pieces = 0, entries = 0;
    if (!readText(reader, index.key.fingerprint) || !readText(reader, index.key.precision) ||
        !readText(reader, index.key.order) || !readText(reader, index.model) ||
        !reader.read(pieces) || pieces != (dataBytes + kPieceBytes - 1) / kPieceBytes)
        return false;
    for (uint64_t sum = 0; index.checksums.size() < pieces; index.checksums.push_back(sum))
        if (!reader.read(sum))
            return false;
    if (!reader.read(entries))
        return false;
    while (index.entries.size() < entries) {
        WeightCacheEntry entry;
        if (!readEntry(reader, entry) || entry.offset % kKeptAlignment != 0 ||
            entry.offset > dataBytes || entry.bytes > dataBytes - entry.offset)
            return false;
        index.entries.push_back(std::move(entry));
    }
    return reader.remaining() == 0;
}

Error damaged(const char *what)
{
    return {ErrorCode::BadModel, std::string("a file of the weight cache ") + what};
}

} // namespace

uint64_t weightChecksum(std::span<const std::byte> bytes)
{
    // Each step is a bijection of the lane and of the word: one change always comes through. Eight
    // lanes keep a multiplier busy, which is faster than memory.
    constexpr uint64_t kFactor = 0x9e3779b97f4a7c15;
    constexpr size_t kLanes = 8, kBlock = kLanes * sizeof(uint64_t);
    std::array<uint64_t, kLanes> lanes{1, 2, 3, 4, 5, 6, 7, 8};
    const auto mix = [&](const std::byte *block) {
        std::array<uint64_t, kLanes> words;
        std::memcpy(words.data(), block, kBlock);
        for (size_t i = 0; i < kLanes; ++i)
            lanes[i] = std::rotl(lanes[i] ^ words[i], 29) * kFactor;
    };
    const std::byte *at = bytes.data();
    for (size_t left = bytes.size() / kBlock; left > 0; --left, at += kBlock)
        mix(at);
    std::array<std::byte, kBlock> rest{};
    std::copy(at, bytes.data() + bytes.size(), rest.begin());
    mix(rest.data());
    uint64_t sum = bytes.size();
    for (const uint64_t lane : lanes)
        sum = std::rotl(sum ^ lane, 29) * kFactor;
    return sum ^ (sum >> 32);
}

std::vector<std::byte> encodeWeightCache(WeightCacheIndex &index, uint64_t dataBytes)
{
    ByteWriter body;
    for (const std::string *text :
         {&index.key.fingerprint, &index.key.precision, &index.key.order, &index.model})
        body.text(*text);
    body.number(static_cast<uint32_t>(index.checksums.size()));
    for (const uint64_t sum : index.checksums)
        body.number(sum);
    body.number(static_cast<uint32_t>(index.entries.size()));
    for (const WeightCacheEntry &entry : index.entries) {
        body.text(entry.name);
        body.number(entry.layout);
        body.number(static_cast<uint8_t>(entry.type));
        body.number(static_cast<uint8_t>(entry.use));
        body.number(entry.rows);
        body.number(entry.columns);
        body.number(entry.scale);
        body.number(entry.offset);
        body.number(entry.bytes);
    }
    const std::vector<std::byte> bytes = body.take();
    index.dataOffset = (kHeadBytes + bytes.size() + kPieceBytes - 1) / kPieceBytes * kPieceBytes;
    index.fileBytes = index.dataOffset + dataBytes;
    ByteWriter file;
    file.raw(kMagic);
    file.number(
        Head{kVersion, index.fileBytes, bytes.size(), index.dataOffset, weightChecksum(bytes), 0});
    std::vector<std::byte> head = file.take();
    const uint64_t sum = weightChecksum(head);
    head.insert(head.end(), bytes.begin(), bytes.end());
    head.insert(head.begin() + kHeadChecksumAt,
                reinterpret_cast<const std::byte *>(&sum),
                reinterpret_cast<const std::byte *>(&sum + 1));
    return head;
}

Result<WeightCacheIndex> decodeWeightCache(std::span<const std::byte> file)
{
    ByteReader reader(file);
    std::string_view magic;
    Head head;
    uint64_t sum = 0;
    if (!reader.readText(kMagic.size(), magic) || magic != kMagic || !reader.read(head.version) ||
        head.version != kVersion)
        return damaged("was made by another version");
    if (!reader.read(head.fileBytes) || !reader.read(head.indexBytes) ||
        !reader.read(head.dataOffset) || !reader.read(head.indexChecksum) ||
        !reader.read(head.reserved) || !reader.read(sum) ||
        sum != weightChecksum(file.first(kHeadChecksumAt)))
        return damaged("has a damaged head");
    if (head.fileBytes != file.size() || head.dataOffset > file.size() ||
        head.dataOffset % kKeptAlignment != 0 || head.dataOffset < kHeadBytes ||
        head.indexBytes > head.dataOffset - kHeadBytes)
        return damaged("is cut off");
    const auto body = file.subspan(kHeadBytes, static_cast<size_t>(head.indexBytes));
    WeightCacheIndex index;
    index.dataOffset = head.dataOffset;
    index.fileBytes = head.fileBytes;
    if (weightChecksum(body) != head.indexChecksum || !readIndex(ByteReader(body), index))
        return damaged("has a damaged index");
    return index;
}

} // namespace mynah
