// The GGUF container (github.com/ggml-org/ggml, docs/gguf.md), versions 2 and 3: metadata and the
// list of tensors, whatever the model. Everything points into the bytes.
#pragma once

#include "core/model/byte_reader.h"
#include "kernels/base/result.h"
#include "kernels/tensor.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

enum class GgufType : uint32_t {
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    F32,
    Bool,
    String,
    Array,
    U64,
    I64,
    F64
};

struct GgufValue {
    GgufType type = GgufType::U8;
    std::string_view raw;             // a string's text, a number's bytes, an array's items
    GgufType itemType = GgufType::U8; // of an array
    uint64_t count = 0;               // of an array

    /// The value of any integer type that is not negative.
    std::optional<uint64_t> asUnsigned() const;
    /// Nothing for other types.
    std::optional<std::string_view> asText() const;
    /// The items of an array of strings; empty for others.
    std::vector<std::string_view> texts() const;
    /// The items of an array of 32-bit integers; empty for others.
    std::vector<int32_t> integers() const;
};

struct GgufTensor {
    std::string_view name;
    DType type = DType::F32;
    std::vector<int64_t> shape; // outermost first
    std::span<const std::byte> data;
};

struct GgufContent {
    std::map<std::string_view, GgufValue> metadata;
    std::vector<GgufTensor> tensors;

    const GgufValue *find(const std::string &key) const;
};

/// Reads the metadata alone; `position` is then where the list of tensors begins and `tensorCount`
/// its length. Errors: Truncated, BadModel, Unsupported; they do not name the file.
struct GgufHeader {
    GgufContent content;
    size_t position = 0;
    uint64_t tensorCount = 0;
};
Result<GgufHeader> readGgufHeader(std::span<const std::byte> bytes);

/// Fills in `header.content.tensors`. Errors name the tensor.
Result<void> readGgufTensors(std::span<const std::byte> bytes, GgufHeader &header);

} // namespace mynah
