// .safetensors and .st (github.com/huggingface/safetensors): 8 bytes of header length, a JSON
// header, the data.
#include "core/model/byte_reader.h"
#include "core/model/loaded_file.h"
#include "core/model/web_rwkv.h"
#include "core/text/json.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr uint64_t kLengthBytes = 8;
constexpr uint64_t kMaxHeader = uint64_t{2} << 20; // large models have 0.2 MB
constexpr int kMaxDepth = 8;

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

Result<DType> typeOf(const JsonValue &entry)
{
    const JsonValue *value = entry.find("dtype");
    const auto name = value != nullptr ? value->asString() : std::nullopt;
    if (!name)
        return bad("has no dtype");
    if (*name == "F32")
        return DType::F32;
    if (*name == "F16")
        return DType::F16;
    if (*name == "BF16")
        return DType::BF16;
    return Error{ErrorCode::Unsupported,
                 "is stored as " + printable(*name) + ", weights are F32, F16 or BF16"};
}

/// A list of whole numbers; nothing when a number is not, or is too large.
std::optional<std::vector<int64_t>> integersOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *list = entry.find(key);
    if (list == nullptr || !list->isArray())
        return std::nullopt;
    std::vector<int64_t> out;
    for (const JsonValue &item : list->items()) {
        const auto number = item.asInt64();
        if (!number)
            return std::nullopt;
        out.push_back(*number);
    }
    return out;
}

/// One entry of the header. Errors do not name the tensor.
Result<FileTensor> readEntry(const JsonValue &entry, std::span<const std::byte> data)
{
    FileTensor out;
    MYNAH_TRY(out.type, typeOf(entry));
    const auto shape = integersOf(entry, "shape");
    const auto offsets = integersOf(entry, "data_offsets");
    if (!shape)
        return bad("has no shape of whole numbers");
    if (!offsets || offsets->size() != 2)
        return bad("has no data_offsets of two whole numbers");
    const int64_t begin = (*offsets)[0];
    const int64_t end = (*offsets)[1];
    if (begin < 0 || end < begin)
        return bad("has the impossible data_offsets " + shapeText(*offsets));
    MYNAH_TRY(const uint64_t size, tensorBytes(out.type, *shape));
    if (size != static_cast<uint64_t>(end - begin))
        return bad("needs " + std::to_string(size) + " bytes for its shape " + shapeText(*shape) +
                   ", but its data_offsets " + shapeText(*offsets) + " give " +
                   std::to_string(end - begin));
    if (static_cast<uint64_t>(end) > data.size())
        return Error{ErrorCode::Truncated,
                     "reaches past the end of the file, which is truncated or damaged"};
    out.shape = *shape;
    out.data = data.subspan(static_cast<size_t>(begin), static_cast<size_t>(size));
    return out;
}

Result<void> addTensors(LoadedFile &file, const JsonValue &header, std::span<const std::byte> data)
{
    for (const auto &[name, entry] : header.members()) {
        if (name == "__metadata__")
            continue;
        MYNAH_CHECK(addTensor(file, name, readEntry(entry, data)));
    }
    return {};
}

Result<void> checkOverlaps(const LoadedFile &file)
{
    std::vector<const FileTensor *> order;
    for (const auto &[name, tensor] : file.tensors)
        order.push_back(&tensor);
    std::sort(order.begin(), order.end(), [](const FileTensor *a, const FileTensor *b) {
        return a->data.data() < b->data.data();
    });
    for (size_t i = 1; i < order.size(); ++i)
        if (order[i - 1]->data.data() + order[i - 1]->data.size() > order[i]->data.data())
            return bad("the tensor " + printable(order[i]->sourceName) + " overlaps " +
                       printable(order[i - 1]->sourceName));
    return {};
}

} // namespace

Result<void> readSafetensors(LoadedFile &file)
{
    const auto bytes = file.map.bytes();
    const auto length = loadNumber<uint64_t>(bytes.data());
    if (length > bytes.size() - kLengthBytes)
        return Error{ErrorCode::Truncated,
                     "the safetensors header claims " + std::to_string(length) +
                         " bytes, but the file has only " + std::to_string(bytes.size())};
    if (length > kMaxHeader)
        return bad("the safetensors header claims " + std::to_string(length) + " bytes");
    const auto headerBytes = static_cast<size_t>(length);
    const auto header = parseJson(file.map.text().substr(kLengthBytes, headerBytes), kMaxDepth);
    if (!header.ok())
        return bad("the safetensors header is not valid JSON: " + header.error().message);
    MYNAH_CHECK(addTensors(file, *header, bytes.subspan(kLengthBytes + headerBytes)));
    if (file.tensors.empty())
        return Error{ErrorCode::NotAModel, "the safetensors header lists no tensors"};
    MYNAH_CHECK(checkOverlaps(file));
    return undoWebRwkv(file);
}

} // namespace mynah
