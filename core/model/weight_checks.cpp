// Looks at the weights themselves: whether they are finite, and which they are.
#include "core/model/byte_reader.h"
#include "core/model/loaded_file.h"
#include "core/model/number_formats.h"
#include "core/model/rwkv_config.h"

#include <bit>

namespace mynah {

namespace {

constexpr size_t kWholeBytes = size_t{64} << 10; // tensors up to this size are read as a whole
constexpr size_t kEdgeBytes = size_t{16} << 10;
constexpr size_t kPieceBytes = size_t{1} << 10;
constexpr size_t kPieces = 32;

/// Two lanes of 64 bits, each word mixed in by a multiplication and a rotation, and a final
/// avalanche (the finaliser of MurmurHash3). For telling models apart, not against forgery.
class Digest {
public:
    void add(uint64_t word)
    {
        m_low = std::rotl((m_low ^ word) * 0x9e3779b97f4a7c15u, 29) + m_high;
        m_high = std::rotl((m_high + word) * 0xc2b2ae3d27d4eb4fu, 37) ^ m_low;
    }

    void add(std::span<const std::byte> bytes)
    {
        size_t at = 0;
        for (; at + 8 <= bytes.size(); at += 8)
            add(loadNumber<uint64_t>(bytes.data() + at));
        uint64_t tail = bytes.size() - at;
        for (; at < bytes.size(); ++at)
            tail = tail << 8 | std::to_integer<uint64_t>(bytes[at]);
        add(tail);
    }

    std::string hex() const
    {
        return hex(avalanche(m_low + m_high)) + hex(avalanche(m_high ^ std::rotl(m_low, 32)));
    }

private:
    static uint64_t avalanche(uint64_t x)
    {
        x = (x ^ x >> 33) * 0xff51afd7ed558ccdu;
        x = (x ^ x >> 33) * 0xc4ceb9fe1a85ec53u;
        return x ^ x >> 33;
    }

    static std::string hex(uint64_t x)
    {
        std::string out(16, '0');
        for (size_t i = 16; i-- > 0; x >>= 4)
            out[i] = "0123456789abcdef"[x & 15];
        return out;
    }

    uint64_t m_low = 0x243f6a8885a308d3u;
    uint64_t m_high = 0x13198a2e03707344u;
};

void addSample(Digest &digest, std::span<const std::byte> data)
{
    if (data.size() <= kWholeBytes) {
        digest.add(data);
        return;
    }
    digest.add(data.first(kEdgeBytes));
    const size_t middle = data.size() - 2 * kEdgeBytes - kPieceBytes;
    for (size_t i = 0; i < kPieces; ++i)
        digest.add(data.subspan(kEdgeBytes + middle / (kPieces - 1) * i, kPieceBytes));
    digest.add(data.last(kEdgeBytes));
}

} // namespace

Result<void> checkFinite(const ModelFile &file, Scan scan)
{
    for (const auto &[name, tensor] : file.tensors) {
        const bool isVector = tensor.shape.size() == 1 || name.ends_with(".att.r_k");
        if (scan == Scan::Vectors && !isVector)
            continue;
        if (!allFinite(tensor.type, tensor.data))
            return Error{ErrorCode::NotFinite,
                         fileNameOf(file.path) + ": the tensor " + printable(tensor.sourceName) +
                             " holds values that are infinite or not numbers"};
    }
    return {};
}

std::string fingerprintOf(const ModelFile &file)
{
    Digest digest;
    for (const auto &[name, tensor] : file.tensors) {
        digest.add(std::as_bytes(std::span(name)));
        digest.add(static_cast<uint64_t>(tensor.type) << 1 | (tensor.transposed ? 1u : 0u));
        digest.add(tensor.shape.size());
        for (const int64_t dimension : tensor.shape)
            digest.add(static_cast<uint64_t>(dimension));
        addSample(digest, tensor.data);
    }
    return digest.hex();
}

} // namespace mynah
