#include "core/model/gguf_reader.h"

#include "core/model/ggml_types.h"
#include "core/model/loaded_file.h"

#include <algorithm>
#include <set>

namespace mynah {

namespace {

constexpr uint32_t kBigEndian3 = 0x03000000;
constexpr uint64_t kMinTensorBytes =
    8 + 4 + 8 + 4 + 8; // name length, rank, one dimension, type, offset
constexpr uint64_t kMinKeyBytes = 8 + 4 + 1;
constexpr uint32_t kMaxDimensions = 4; // GGML_MAX_DIMS
constexpr int kMaxNesting = 4;
constexpr uint64_t kMaxAlignment = 1 << 20;
constexpr uint64_t kMaxTensors = 100'000; // 7B models have about 1000

Error truncated(const std::string &how)
{
    return Error{ErrorCode::Truncated, "the file is truncated " + how};
}

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

/// Bytes of a number; 0 for strings and arrays.
size_t numberBytes(GgufType type)
{
    switch (type) {
    case GgufType::U8:
    case GgufType::I8:
    case GgufType::Bool:
        return 1;
    case GgufType::U16:
    case GgufType::I16:
        return 2;
    case GgufType::U32:
    case GgufType::I32:
    case GgufType::F32:
        return 4;
    case GgufType::U64:
    case GgufType::I64:
    case GgufType::F64:
        return 8;
    case GgufType::String:
    case GgufType::Array:
        return 0;
    }
    return 0;
}

Result<GgufType> readType(ByteReader &reader)
{
    uint32_t type = 0;
    if (!reader.read(type))
        return truncated("or damaged inside its metadata");
    if (type > static_cast<uint32_t>(GgufType::F64))
        return bad("its metadata holds a value of the unknown type " + std::to_string(type));
    return static_cast<GgufType>(type);
}

bool readString(ByteReader &reader, std::string_view &text)
{
    uint64_t length = 0;
    return reader.read(length) && reader.readText(length, text);
}

Result<void> skipItems(ByteReader &reader, GgufType type, uint64_t count, int depth);

Result<void> skipArray(ByteReader &reader, int depth)
{
    if (depth > kMaxNesting)
        return bad("its metadata nests arrays too deeply");
    MYNAH_TRY(const GgufType type, readType(reader));
    uint64_t count = 0;
    if (!reader.read(count))
        return truncated("or damaged inside an array of its metadata");
    return skipItems(reader, type, count, depth);
}

Result<void> skipItems(ByteReader &reader, GgufType type, uint64_t count, int depth)
{
    const size_t size = numberBytes(type);
    if (size > 0) {
        if (count > reader.remaining() / size || !reader.skip(count * size))
            return truncated("or damaged inside an array of its metadata");
        return {};
    }
    std::string_view ignored;
    for (uint64_t i = 0; i < count; ++i) { // ends at the end of the file whatever `count` is
        if (type == GgufType::Array)
            MYNAH_CHECK(skipArray(reader, depth + 1));
        else if (!readString(reader, ignored))
            return truncated("or damaged inside an array of its metadata");
    }
    return {};
}

Result<GgufValue> readValue(ByteReader &reader, std::string_view all)
{
    GgufValue value;
    MYNAH_TRY(value.type, readType(reader));
    if (value.type == GgufType::String) {
        if (!readString(reader, value.raw))
            return truncated("or damaged inside its metadata");
    } else if (value.type == GgufType::Array) {
        MYNAH_TRY(value.itemType, readType(reader));
        if (!reader.read(value.count))
            return truncated("or damaged inside an array of its metadata");
        const size_t start = reader.position();
        MYNAH_CHECK(skipItems(reader, value.itemType, value.count, 1));
        value.raw = all.substr(start, reader.position() - start);
    } else if (!reader.readText(numberBytes(value.type), value.raw)) {
        return truncated("or damaged inside its metadata");
    }
    return value;
}

struct TensorInfo {
    std::string_view name;
    std::vector<int64_t> shape;
    uint32_t type = 0;
    uint64_t offset = 0;
};

Result<TensorInfo> readInfo(ByteReader &reader)
{
    TensorInfo info;
    uint32_t dimensions = 0;
    if (!readString(reader, info.name) || !reader.read(dimensions))
        return truncated("or damaged inside its list of tensors");
    const std::string name = "the tensor " + printable(info.name);
    if (dimensions > kMaxDimensions)
        return bad(name + " claims " + std::to_string(dimensions) + " dimensions");
    for (uint32_t i = 0; i < dimensions; ++i) {
        uint64_t size = 0;
        if (!reader.read(size))
            return truncated("or damaged inside its list of tensors");
        if (size == 0 || size > uint64_t{1} << 60)
            return bad(name + " has an impossible dimension of " + std::to_string(size));
        info.shape.insert(info.shape.begin(), static_cast<int64_t>(size));
    }
    if (!reader.read(info.type) || !reader.read(info.offset))
        return truncated("or damaged inside its list of tensors");
    return info;
}

Result<GgufTensor> place(const TensorInfo &info,
                         std::span<const std::byte> bytes,
                         size_t dataStart,
                         uint64_t alignment)
{
    const std::string name = "the tensor " + printable(info.name);
    const auto type = weightTypeOfGgml(info.type);
    if (!type)
        return Error{ErrorCode::Unsupported,
                     name + " is of the ggml type " + ggmlTypeName(info.type) +
                         "; F32, F16, BF16, Q4_0 to Q8_0, Q2_K to Q6_K, IQ4_NL and IQ4_XS can be "
                         "read"};
    const auto size = tensorBytes(*type, info.shape);
    if (!size.ok())
        return bad(name + " " + size.error().message);
    if (info.offset % alignment != 0)
        return bad(name + " has the offset " + std::to_string(info.offset) +
                   ", which is not aligned to " + std::to_string(alignment));
    const uint64_t available = bytes.size() - dataStart;
    if (info.offset > available || *size > available - info.offset)
        return truncated("or damaged before the end of " + name);
    const auto start = dataStart + static_cast<size_t>(info.offset);
    return GgufTensor{
        info.name, *type, info.shape, bytes.subspan(start, static_cast<size_t>(*size))};
}

Result<uint64_t> alignmentOf(const GgufContent &content)
{
    const GgufValue *value = content.find("general.alignment");
    if (value == nullptr)
        return uint64_t{32};
    const auto alignment = value->asUnsigned();
    if (!alignment || *alignment == 0 || *alignment > kMaxAlignment ||
        (*alignment & (*alignment - 1)) != 0)
        return bad("its general.alignment is not a power of two of a sensible size");
    return *alignment;
}

} // namespace

std::optional<uint64_t> GgufValue::asUnsigned() const
{
    const auto *data = reinterpret_cast<const std::byte *>(raw.data());
    const auto positive = [](int64_t number) {
        return number < 0 ? std::nullopt : std::optional<uint64_t>(static_cast<uint64_t>(number));
    };
    switch (type) {
    case GgufType::U8:
        return loadNumber<uint8_t>(data);
    case GgufType::U16:
        return loadNumber<uint16_t>(data);
    case GgufType::U32:
        return loadNumber<uint32_t>(data);
    case GgufType::U64:
        return loadNumber<uint64_t>(data);
    case GgufType::I8:
        return positive(loadNumber<int8_t>(data));
    case GgufType::I16:
        return positive(loadNumber<int16_t>(data));
    case GgufType::I32:
        return positive(loadNumber<int32_t>(data));
    case GgufType::I64:
        return positive(loadNumber<int64_t>(data));
    default:
        return std::nullopt;
    }
}

std::optional<std::string_view> GgufValue::asText() const
{
    return type == GgufType::String ? std::optional(raw) : std::nullopt;
}

std::vector<std::string_view> GgufValue::texts() const
{
    std::vector<std::string_view> out;
    if (type != GgufType::Array || itemType != GgufType::String)
        return out;
    ByteReader reader(std::as_bytes(std::span(raw)));
    std::string_view text;
    while (out.size() < count && readString(reader, text))
        out.push_back(text);
    return out;
}

std::vector<int32_t> GgufValue::integers() const
{
    std::vector<int32_t> out;
    if (type != GgufType::Array || (itemType != GgufType::I32 && itemType != GgufType::U32))
        return out;
    ByteReader reader(std::as_bytes(std::span(raw)));
    int32_t number = 0;
    while (reader.read(number))
        out.push_back(number);
    return out;
}

const GgufValue *GgufContent::find(const std::string &key) const
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? nullptr : &found->second;
}

Result<GgufHeader> readGgufHeader(std::span<const std::byte> bytes)
{
    const std::string_view all(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    ByteReader reader(bytes, 4);
    uint32_t version = 0;
    uint64_t keys = 0;
    GgufHeader header;
    if (!reader.read(version))
        return truncated("or damaged inside its header");
    if (version == kBigEndian3 || version == kBigEndian3 - 0x01000000)
        return Error{ErrorCode::Unsupported, "this is a big-endian GGUF file"};
    if (version != 2 && version != 3)
        return Error{ErrorCode::Unsupported,
                     "this is a GGUF file of version " + std::to_string(version) +
                         "; versions 2 and 3 can be read"};
    if (!reader.read(header.tensorCount) || !reader.read(keys))
        return truncated("or damaged inside its header");
    if (header.tensorCount > reader.remaining() / kMinTensorBytes)
        return truncated("or damaged: it claims " + std::to_string(header.tensorCount) +
                         " tensors, more than it could hold");
    if (header.tensorCount > kMaxTensors)
        return bad("it claims " + std::to_string(header.tensorCount) +
                   " tensors, more than any model has");
    if (keys > reader.remaining() / kMinKeyBytes)
        return truncated("or damaged: it claims " + std::to_string(keys) +
                         " metadata keys, more than it could hold");
    for (uint64_t i = 0; i < keys; ++i) {
        std::string_view key;
        if (!readString(reader, key))
            return truncated("or damaged inside its metadata");
        auto value = readValue(reader, all);
        if (!value.ok())
            return Error{value.error().code,
                         value.error().message + " (key " + printable(key) + ")"};
        if (!header.content.metadata.try_emplace(key, value.value()).second)
            return bad("its metadata key " + printable(key) + " is there twice");
    }
    header.position = reader.position();
    return header;
}

Result<void> readGgufTensors(std::span<const std::byte> bytes, GgufHeader &header)
{
    MYNAH_TRY(const uint64_t alignment, alignmentOf(header.content));
    ByteReader reader(bytes, header.position);
    std::vector<TensorInfo> infos;
    std::set<std::string_view> names;
    for (uint64_t i = 0; i < header.tensorCount; ++i) {
        MYNAH_TRY(TensorInfo info, readInfo(reader));
        if (!names.insert(info.name).second)
            return bad("the tensor " + printable(info.name) + " is there twice");
        infos.push_back(std::move(info));
    }
    const size_t end = reader.position();
    const auto step = static_cast<size_t>(alignment);
    const size_t dataStart = std::min((end + step - 1) / step * step, bytes.size());
    for (const TensorInfo &info : infos) {
        MYNAH_TRY(GgufTensor tensor, place(info, bytes, dataStart, alignment));
        header.content.tensors.push_back(std::move(tensor));
    }
    return {};
}

} // namespace mynah
