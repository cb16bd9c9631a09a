#include "core/storage/snapshot_codec.h"

#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

namespace mynah {

namespace {

static_assert(sizeof(float) == 4 && sizeof(TokenId) == 4);

template <typename Word> Word swapped(Word word)
{
    Word result = 0;
    for (size_t i = 0; i < sizeof(Word); ++i)
        result = static_cast<Word>(result << 8 | ((word >> (8 * i)) & 0xff));
    return result;
}

template <typename Word> Word littleEndian(Word word)
{
    return std::endian::native == std::endian::little ? word : swapped(word);
}

void append(std::vector<std::byte> &bytes, uint64_t value)
{
    const auto raw = std::bit_cast<std::array<std::byte, 8>>(littleEndian(value));
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

/// Values of 4 bytes at once: the body is megabytes.
template <typename Value>
void appendWords(std::vector<std::byte> &bytes, std::span<const Value> values)
{
    static_assert(sizeof(Value) == 4);
    if (values.empty())
        return;
    const size_t start = bytes.size();
    bytes.resize(start + values.size_bytes());
    std::memcpy(bytes.data() + start, values.data(), values.size_bytes());
    if constexpr (std::endian::native != std::endian::little) {
        for (size_t at = start; at < bytes.size(); at += 4) {
            uint32_t word = 0;
            std::memcpy(&word, bytes.data() + at, 4);
            word = swapped(word);
            std::memcpy(bytes.data() + at, &word, 4);
        }
    }
}

/// Reads from the front; never beyond the end.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    size_t left() const { return m_bytes.size(); }

    bool read(uint64_t &value)
    {
        if (left() < 8)
            return false;
        std::memcpy(&value, m_bytes.data(), 8);
        value = littleEndian(value);
        m_bytes = m_bytes.subspan(8);
        return true;
    }

    bool read(std::string &text, uint64_t size)
    {
        if (left() < size)
            return false;
        const auto count = static_cast<size_t>(size);
        text.assign(reinterpret_cast<const char *>(m_bytes.data()), count);
        m_bytes = m_bytes.subspan(count);
        return true;
    }

    template <typename Value> bool read(std::vector<Value> &values, uint64_t count)
    {
        static_assert(sizeof(Value) == 4);
        if (left() / 4 < count)
            return false;
        values.resize(static_cast<size_t>(count));
        if (values.empty())
            return true;
        std::memcpy(values.data(), m_bytes.data(), values.size() * 4);
        if constexpr (std::endian::native != std::endian::little)
            for (Value &value : values)
                value = std::bit_cast<Value>(swapped(std::bit_cast<uint32_t>(value)));
        m_bytes = m_bytes.subspan(values.size() * 4);
        return true;
    }

private:
    std::span<const std::byte> m_bytes;
};

/// Multiplying by an odd number and rotating are one-to-one, so that two different words never lead
/// to the same sum.
uint64_t mix(uint64_t sum, uint64_t word)
{
    return std::rotl((sum ^ word) * 0x9e3779b97f4a7c15u, 29);
}

uint64_t mixBytes(uint64_t sum, std::span<const std::byte> bytes, uint32_t version)
{
    sum = mix(sum, bytes.size());
    size_t at = 0;
    if (version > 1) { // four sums side by side: one waits for each multiplication
        uint64_t lanes[4] = {sum, sum + 1, sum + 2, sum + 3};
        for (; bytes.size() - at >= 32; at += 32) {
            for (size_t lane = 0; lane < 4; ++lane) {
                uint64_t word = 0;
                std::memcpy(&word, bytes.data() + at + 8 * lane, 8);
                lanes[lane] = mix(lanes[lane], littleEndian(word));
            }
        }
        sum = mix(mix(mix(lanes[0], lanes[1]), lanes[2]), lanes[3]);
    }
    for (; bytes.size() - at >= 8; at += 8) {
        uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        sum = mix(sum, littleEndian(word));
    }
    uint64_t rest = 0;
    for (size_t shift = 0; at < bytes.size(); ++at, shift += 8)
        rest |= static_cast<uint64_t>(bytes[at]) << shift;
    return mix(sum, rest);
}

Error bad(const char *what)
{
    return {ErrorCode::BadState, std::string("the saved state of the model is damaged: ") + what};
}

} // namespace

uint64_t snapshotChecksum(uint32_t version,
                          std::span<const std::byte> header,
                          std::span<const std::byte> body)
{
    uint64_t sum = mixBytes(mixBytes(mix(0x6d796e6168u, version), header, version), body, version);
    sum ^= sum >> 32;
    sum *= 0xd6e8feb86659fd93u;
    return sum ^ (sum >> 32);
}

EncodedSnapshot encodeSnapshot(const Snapshot &snapshot)
{
    EncodedSnapshot result;
    append(result.header, snapshot.tokenizerDigest);
    append(result.header, snapshot.origin);
    append(result.header, snapshot.state.size());
    append(result.header, snapshot.logits.size());
    append(result.header, snapshot.tokens.size());
    append(result.header, snapshot.penaltyCounts.size());
    append(result.header, snapshot.modelFingerprint.size());
    const auto name = std::as_bytes(std::span(snapshot.modelFingerprint));
    result.header.insert(result.header.end(), name.begin(), name.end());
    for (const auto &[token, count] : snapshot.penaltyCounts) {
        appendWords<TokenId>(result.header, std::span(&token, 1));
        appendWords<float>(result.header, std::span(&count, 1));
    }

    result.body.reserve(4 *
                        (snapshot.state.size() + snapshot.logits.size() + snapshot.tokens.size()));
    appendWords<float>(result.body, snapshot.state);
    appendWords<float>(result.body, snapshot.logits);
    appendWords<TokenId>(result.body, snapshot.tokens);
    result.checksum = snapshotChecksum(Snapshot::kVersion, result.header, result.body);
    return result;
}

Result<Snapshot> decodeSnapshot(uint32_t version,
                                std::span<const std::byte> header,
                                std::span<const std::byte> body,
                                uint64_t checksum)
{
    if (version != 1 && version != Snapshot::kVersion)
        return bad("it has another format version");
    if (snapshotChecksum(version, header, body) != checksum)
        return bad("its checksum does not match");

    Snapshot snapshot;
    Reader head(header);
    uint64_t states = 0, logits = 0, tokens = 0, penalties = 0, nameSize = 0;
    if (!head.read(snapshot.tokenizerDigest) || (version > 1 && !head.read(snapshot.origin)) ||
        !head.read(states) || !head.read(logits) || !head.read(tokens) || !head.read(penalties) ||
        !head.read(nameSize) || !head.read(snapshot.modelFingerprint, nameSize))
        return bad("its header ends too early");
    if (head.left() % 8 != 0 || head.left() / 8 != penalties)
        return bad("its header has a wrong size");
    for (uint64_t i = 0; i < penalties; ++i) {
        std::vector<TokenId> token;
        std::vector<float> count;
        if (!head.read(token, 1) || !head.read(count, 1))
            return bad("its header ends too early");
        if (!snapshot.penaltyCounts.empty() && snapshot.penaltyCounts.rbegin()->first >= token[0])
            return bad("its penalties are out of order");
        snapshot.penaltyCounts.emplace_hint(snapshot.penaltyCounts.end(), token[0], count[0]);
    }

    Reader data(body);
    if (!data.read(snapshot.state, states) || !data.read(snapshot.logits, logits) ||
        !data.read(snapshot.tokens, tokens) || data.left() != 0)
        return bad("its body has a wrong size");
    return snapshot;
}

std::vector<std::byte> encodeTokens(std::span<const TokenId> tokens)
{
    std::vector<std::byte> bytes;
    appendWords(bytes, tokens);
    return bytes;
}

std::vector<TokenId> decodeTokens(std::span<const std::byte> bytes)
{
    std::vector<TokenId> tokens;
    (void)Reader(bytes).read(tokens, bytes.size() / 4);
    return tokens;
}

} // namespace mynah
