// .bin of rwkv.cpp (docs/FILE_FORMAT.md of github.com/RWKV/rwkv.cpp): a header of six numbers, then
// tensors one behind the other, each with a header of its own; nothing is aligned. Names are
// BlinkDL's, but some values are not: see undoConverter.
#include "core/model/byte_reader.h"
#include "core/model/loaded_file.h"
#include "core/model/rwkv_cpp_types.h"
#include "core/model/tensor_names.h"

#include <cmath>

namespace mynah {

namespace {

constexpr uint32_t kFirstVersion = 100;
constexpr uint32_t kMaxDimensions = 4;
constexpr uint32_t kMaxNameLength = 1024;
constexpr size_t kMaxTensors = 100'000; // 7B models have about 1000

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

Error truncated(const std::string &where)
{
    return Error{ErrorCode::Truncated, "the file is truncated or damaged " + where};
}

struct Header {
    uint32_t magic = 0;
    uint32_t version = 0;
    uint32_t vocabulary = 0;
    uint32_t width = 0;
    uint32_t layers = 0;
    uint32_t type = 0;
};

/// Errors follow "it" or the name of a tensor.
Result<DType> typeOf(uint32_t number, uint32_t version)
{
    constexpr std::string_view known = "; FP32, FP16, Q4_0, Q4_1, Q5_0, Q5_1 and Q8_0 can be read";
    if (number >= std::size(kRwkvCppTypes))
        return Error{ErrorCode::Unsupported,
                     "is of the unknown type " + std::to_string(number) + std::string(known)};
    const RwkvCppType &type = kRwkvCppTypes[number];
    if (!type.type)
        return Error{ErrorCode::Unsupported,
                     "is of the type " + std::string(type.name) + ", which ggml has removed" +
                         std::string(known)};
    if (isBlockType(*type.type) && version != kRwkvCppVersion)
        return Error{ErrorCode::Unsupported,
                     "is of the type " + std::string(type.name) + " in a file of version " +
                         std::to_string(version) +
                         ", when blocks were laid out otherwise; it must be quantized anew"};
    return *type.type;
}

Result<Header> readHeader(ByteReader &reader)
{
    Header header;
    for (uint32_t *field : {&header.magic,
                            &header.version,
                            &header.vocabulary,
                            &header.width,
                            &header.layers,
                            &header.type})
        if (!reader.read(*field))
            return truncated("inside its header");
    if (header.version < kFirstVersion || header.version > kRwkvCppVersion)
        return Error{ErrorCode::Unsupported,
                     "this is an rwkv.cpp model of version " + std::to_string(header.version) +
                         "; versions 100 and 101 can be read"};
    if (const auto type = typeOf(header.type, header.version); !type.ok())
        return Error{type.error().code, "it " + type.error().message};
    return header;
}

struct EntryHeader {
    uint32_t type = 0;
    std::string_view name;
    std::vector<int64_t> shape;
};

Result<EntryHeader> readEntryHeader(ByteReader &reader)
{
    const std::string at = "at the tensor that begins at byte " + std::to_string(reader.position());
    EntryHeader entry;
    uint32_t dimensions = 0;
    uint32_t nameLength = 0;
    if (!reader.read(dimensions) || !reader.read(nameLength) || !reader.read(entry.type))
        return truncated(at);
    if (dimensions == 0 || dimensions > kMaxDimensions)
        return bad("the file is damaged " + at + ", which claims " + std::to_string(dimensions) +
                   " dimensions");
    if (nameLength == 0 || nameLength > kMaxNameLength)
        return bad("the file is damaged " + at + ", whose name claims " +
                   std::to_string(nameLength) + " bytes");
    for (uint32_t i = 0; i < dimensions; ++i) {
        uint32_t size = 0;
        if (!reader.read(size))
            return truncated(at);
        entry.shape.insert(entry.shape.begin(), int64_t{size});
    }
    if (!reader.readText(nameLength, entry.name))
        return truncated(at);
    return entry;
}

/// The tensor whose header was just read. Errors do not name it.
Result<FileTensor> readData(ByteReader &reader,
                            std::span<const std::byte> bytes,
                            const EntryHeader &entry,
                            uint32_t version)
{
    FileTensor tensor;
    MYNAH_TRY(tensor.type, typeOf(entry.type, version));
    MYNAH_TRY(const uint64_t size, tensorBytes(tensor.type, entry.shape));
    const size_t start = reader.position();
    if (!reader.skip(size))
        return Error{ErrorCode::Truncated,
                     "needs " + std::to_string(size) +
                         " bytes, but the file, which is truncated or "
                         "damaged, has only " +
                         std::to_string(reader.remaining()) + " more"};
    tensor.shape = entry.shape;
    tensor.data = bytes.subspan(start, static_cast<size_t>(size));
    return tensor;
}

/// x_rwkvag: RWKV-7's six lerp vectors, one after the other.
Result<void> splitLerps(LoadedFile &file, const FileTensor &fused)
{
    const auto names = fusedLerps("7");
    int64_t count = 1;
    for (const int64_t dimension : fused.shape)
        count *= dimension;
    if (fused.shape.size() < 2 || static_cast<size_t>(fused.shape[0]) != names.size())
        return bad("the tensor " + printable(fused.sourceName) + " has the shape " +
                   shapeText(fused.shape) + ", expected [6, 1, D]");
    const std::string prefix = fused.name.substr(0, fused.name.size() - kFusedLerpsOfBin.size());
    const size_t bytes = fused.data.size() / names.size();
    for (size_t i = 0; i < names.size(); ++i) {
        FileTensor part = fused;
        part.name = prefix + std::string(names[i]);
        part.shape = {count / fused.shape[0]};
        part.data = fused.data.subspan(i * bytes, bytes);
        MYNAH_CHECK(addTensor(file, std::move(part)));
    }
    return {};
}

/// What a decay or bonus was before the converter applied exponentials to it. The result is always
/// finite: where the exponentials were rounded to 0 or 1, it is a number that they round likewise.
enum class Applied { MinusExp, ExpMinusExp, Exp };

std::optional<double> before(Applied applied, double value)
{
    constexpr double kLow = -104; // exp of it is 0 in float32, and exp(-exp of it) is 1
    constexpr double kHigh = 88;  // exp of it is finite in float32, and exp(-exp of it) is 0
    const double exponential = applied == Applied::Exp        ? value
                               : applied == Applied::MinusExp ? -value
                                                              : -std::log(value);
    const bool possible = applied == Applied::ExpMinusExp
                              ? value >= 0 && value <= 1
                              : exponential >= 0 && std::isfinite(exponential);
    if (!possible)
        return std::nullopt;
    return std::min(std::max(std::log(exponential), kLow), kHigh);
}

Result<void> undo(LoadedFile &file, FileTensor &tensor, Applied applied)
{
    const uint64_t count = tensor.data.size() / blockBytes(tensor.type) * blockValues(tensor.type);
    MYNAH_CHECK(reserveValues(file, tensor, count));
    std::vector<float> values = ModelFile::toFloat(tensor);
    for (float &value : values) {
        const auto original = before(applied, value);
        if (!original)
            return bad("the tensor " + printable(tensor.sourceName) + " holds the value " +
                       std::to_string(value) +
                       (applied == Applied::Exp ? ", which is the exponential of no number"
                                                : ", which is no decay"));
        value = static_cast<float>(*original);
    }
    replaceValues(file, tensor, std::move(values));
    return {};
}

/// rwkv.cpp's converter stores decays and RWKV-5.0's time_first as the formulas need them, swaps
/// the last two dimensions of low-rank matrices and joins RWKV-7's lerp vectors.
Result<void> undoConverter(LoadedFile &file)
{
    const std::string generation(generationOf(file));
    std::vector<FileTensor> fused;
    for (auto it = file.tensors.begin(); it != file.tensors.end();) {
        FileTensor &tensor = it->second;
        const auto layer = splitLayerName(it->first, "blocks.");
        const std::string_view rest = layer ? layer->rest : std::string_view();
        if (generation == "7" && rest.ends_with(kFusedLerpsOfBin)) {
            fused.push_back(std::move(tensor));
            it = file.tensors.erase(it);
            continue;
        }
        if (isLowRankMatrix(generation, rest) && tensor.shape.size() >= 2) {
            std::swap(*(tensor.shape.end() - 1), *(tensor.shape.end() - 2));
            tensor.transposed = true;
        } else if (rest == "att.time_decay" && generation <= "5") {
            MYNAH_CHECK(
                undo(file, tensor, generation == "4" ? Applied::MinusExp : Applied::ExpMinusExp));
        } else if (rest == "att.time_first" && generation == "5") {
            MYNAH_CHECK(undo(file, tensor, Applied::Exp));
        }
        ++it;
    }
    for (const FileTensor &tensor : fused)
        MYNAH_CHECK(splitLerps(file, tensor));
    return {};
}

/// What the header announces must be what the tensors make.
Result<void> checkHeader(const LoadedFile &file, const Header &header)
{
    const FileTensor *embedding = file.find("emb.weight");
    if (embedding == nullptr)
        return {}; // detectConfig says what is wrong
    const std::vector<int64_t> announced = {header.vocabulary, header.width};
    if (embedding->shape != announced)
        return bad("its header announces a vocabulary of " + std::to_string(header.vocabulary) +
                   " and a width of " + std::to_string(header.width) +
                   ", but emb.weight has the shape " + shapeText(embedding->shape));
    int64_t layers = 0;
    for (const auto &[name, tensor] : file.tensors)
        if (const auto layer = splitLayerName(name, "blocks."))
            layers = std::max(layers, layer->layer + 1);
    if (layers != int64_t{header.layers})
        return bad("its header announces " + std::to_string(header.layers) +
                   " layers, but there are tensors of " + std::to_string(layers));
    return {};
}

} // namespace

Result<void> readRwkvCpp(LoadedFile &file)
{
    const auto bytes = file.map.bytes();
    ByteReader reader(bytes);
    MYNAH_TRY(const Header header, readHeader(reader));
    for (size_t count = 0; reader.remaining() > 0; ++count) {
        if (count == kMaxTensors)
            return bad("it lists more tensors than any model has");
        MYNAH_TRY(const EntryHeader entry, readEntryHeader(reader));
        MYNAH_CHECK(addTensor(
            file, std::string(entry.name), readData(reader, bytes, entry, header.version)));
    }
    if (file.tensors.empty())
        return Error{ErrorCode::NotAModel, "it holds no tensors"};
    MYNAH_CHECK(checkHeader(file, header));
    return undoConverter(file);
}

} // namespace mynah
