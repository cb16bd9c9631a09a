#include "core/model/number_formats.h"

#include "core/model/byte_reader.h"

#include "kernels/base/block_formats.h"

#include <cstdint>

namespace mynah {

namespace {

constexpr uint16_t kHalfExponent = 0x7c00;
constexpr uint16_t kBrainExponent = 0x7f80;
constexpr uint32_t kSingleExponent = 0x7f800000;

/// Whether no number of `Bits`, one every `stride` bytes, has all bits of the exponent set. Without
/// a branch in the loop, so that whole models can be scanned at the speed of memory.
template <typename Bits>
bool exponentsFinite(std::span<const std::byte> data, size_t at, size_t stride, Bits exponent)
{
    Bits bad = 0;
    for (; at + sizeof(Bits) <= data.size(); at += stride)
        bad = static_cast<Bits>(
            bad | ((loadNumber<Bits>(data.data() + at) & exponent) == exponent ? 1 : 0));
    return bad == 0;
}

} // namespace

bool allFinite(DType type, std::span<const std::byte> data)
{
    if (type == DType::F32)
        return exponentsFinite<uint32_t>(data, 0, 4, kSingleExponent);
    if (!isBlockType(type))
        return exponentsFinite<uint16_t>(
            data, 0, 2, type == DType::F16 ? kHalfExponent : kBrainExponent);
    const BlockScales scales = blockScales(type);
    const size_t stride = blockBytes(type);
    return exponentsFinite<uint16_t>(data, scales.first, stride, kHalfExponent) &&
           (!scales.hasSecond ||
            exponentsFinite<uint16_t>(data, scales.second, stride, kHalfExponent));
}

} // namespace mynah
