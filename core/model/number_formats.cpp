#include "core/model/number_formats.h"

#include "core/model/byte_reader.h"

#include <bit>

namespace mynah {

namespace {

constexpr uint16_t kHalfExponent = 0x7c00;
constexpr uint16_t kBrainExponent = 0x7f80;
constexpr uint32_t kSingleExponent = 0x7f800000;

float brainToFloat(uint16_t bits)
{
    return std::bit_cast<float>(uint32_t{bits} << 16);
}

void decodeBlock(const std::byte *block, float *out)
{
    const float scale = halfToFloat(loadNumber<uint16_t>(block));
    for (size_t i = 0; i < 32; ++i)
        out[i] = scale * static_cast<float>(loadNumber<int8_t>(block + 2 + i));
}

/// Whether no number of `Bits`, one every `Stride` bytes, has all bits of the exponent set. Without
/// a branch in the loop, so that whole models can be scanned at the speed of memory.
template <typename Bits, size_t Stride>
bool exponentsFinite(std::span<const std::byte> data, Bits exponent)
{
    const size_t count = data.size() / Stride;
    Bits bad = 0;
    for (size_t i = 0; i < count; ++i)
        bad = static_cast<Bits>(
            bad | ((loadNumber<Bits>(data.data() + i * Stride) & exponent) == exponent ? 1 : 0));
    return bad == 0;
}

} // namespace

float halfToFloat(uint16_t bits)
{
    const uint32_t sign = static_cast<uint32_t>(bits & 0x8000) << 16;
    const uint32_t exponent = (bits & kHalfExponent) >> 10;
    const uint32_t mantissa = bits & 0x3ffu;
    if (exponent == 31)
        return std::bit_cast<float>(sign | kSingleExponent | mantissa << 13);
    if (exponent != 0)
        return std::bit_cast<float>(sign | (exponent + 112) << 23 | mantissa << 13);
    const float small = static_cast<float>(mantissa) * 0x1p-24f; // subnormal: exact in single
    return sign != 0 ? -small : small;
}

std::vector<float> decodeToFloat(DType type, std::span<const std::byte> data)
{
    const size_t blocks = data.size() / blockBytes(type);
    std::vector<float> out(blocks * blockValues(type));
    const std::byte *in = data.data();
    switch (type) {
    case DType::F32:
        for (size_t i = 0; i < blocks; ++i)
            out[i] = loadNumber<float>(in + i * 4);
        break;
    case DType::F16:
        for (size_t i = 0; i < blocks; ++i)
            out[i] = halfToFloat(loadNumber<uint16_t>(in + i * 2));
        break;
    case DType::BF16:
        for (size_t i = 0; i < blocks; ++i)
            out[i] = brainToFloat(loadNumber<uint16_t>(in + i * 2));
        break;
    case DType::Q8_0:
        for (size_t i = 0; i < blocks; ++i)
            decodeBlock(in + i * 34, out.data() + i * 32);
        break;
    }
    return out;
}

bool allFinite(DType type, std::span<const std::byte> data)
{
    switch (type) {
    case DType::F32:
        return exponentsFinite<uint32_t, 4>(data, kSingleExponent);
    case DType::F16:
        return exponentsFinite<uint16_t, 2>(data, kHalfExponent);
    case DType::BF16:
        return exponentsFinite<uint16_t, 2>(data, kBrainExponent);
    case DType::Q8_0:
        return exponentsFinite<uint16_t, 34>(data, kHalfExponent); // the scale of each block
    }
    return true;
}

} // namespace mynah
