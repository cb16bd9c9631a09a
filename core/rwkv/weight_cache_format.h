// A file of the weight cache. All numbers are little-endian.
//
//   head   64 bytes  magic "MYNAHWTS" | u64 version, file bytes, index bytes, data offset,
//                    checksum of the index, 0, checksum of the 56 bytes before
//   index            4 texts: fingerprint, precision, order, model | u32 pieces | u64 checksum of
//   each
//                    piece | u32 weights | each: text name | i32 layout | u8 type, use | i64 rows,
//                    columns | f32 scale | u64 offset in the data, bytes
//   data             at a multiple of kKeptAlignment, as are the weights in it; written at one of
//                    kPieceBytes, in pieces of that size
//
// A text is u32 length and its bytes. Checksums find damage (a file cut off, a bad disk, a page
// that never arrived), not malice: the folder belongs to the user, as the program does.
#pragma once

#include "kernels/device.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace mynah {

/// What a file's weights depend on, besides the version.
struct WeightCacheKey {
    std::string fingerprint; // of the model file's weights
    std::string precision;
    std::string order; // Device::weightOrder
    bool operator==(const WeightCacheKey &) const = default;
};

struct WeightCacheEntry {
    std::string name; // of the tensor, and which part of it
    int32_t layout = 0;
    DType type = DType::F32;
    WeightUse use = WeightUse::Product;
    int64_t rows = 0, columns = 0;
    float scale = 1;
    uint64_t offset = 0, bytes = 0; // in the data
};

struct WeightCacheIndex {
    WeightCacheKey key;
    std::string model; // the model's name, for people
    std::vector<uint64_t> checksums;
    std::vector<WeightCacheEntry> entries;
    uint64_t dataOffset = 0, fileBytes = 0; // set by both functions below
};

/// Pages of this size are what systems have besides small ones: where a file system keeps what was
/// written in such pieces together in memory, the mapped weights lie in huge pages.
inline constexpr size_t kPieceBytes = size_t{2} << 20;

/// A sum over bytes that any change of them changes but for one case in 2^64; as fast as memory.
uint64_t weightChecksum(std::span<const std::byte> bytes);

/// Head and index. `dataBytes`: up to the end of the last weight.
std::vector<std::byte> encodeWeightCache(WeightCacheIndex &index, uint64_t dataBytes);

/// The index of a file, checked but for the data. `file` may be anything. Errors: BadModel.
Result<WeightCacheIndex> decodeWeightCache(std::span<const std::byte> file);

} // namespace mynah
