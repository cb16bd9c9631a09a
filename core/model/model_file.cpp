#include "core/model/model_file.h"

#include "core/model/byte_reader.h"
#include "core/model/canonical_tensors.h"
#include "core/model/loaded_file.h"
#include "core/model/number_formats.h"
#include "kernels/base/float_convert.h"

#include <algorithm>
#include <new>

namespace mynah {

namespace {

constexpr std::string_view kLegacyTorch("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19",
                                        14);
constexpr size_t kMaxDimensions = 8;

enum class Content { Zip, Gguf, Safetensors, LegacyTorch, RwkvCpp, Other };

Content contentOf(std::string_view text)
{
    if (text.starts_with("PK\x03\x04"))
        return Content::Zip;
    if (text.starts_with("GGUF"))
        return Content::Gguf;
    if (text.starts_with(kLegacyTorch))
        return Content::LegacyTorch;
    if (text.starts_with("fmgg"))
        return Content::RwkvCpp;
    if (text.size() > 8 && text[8] == '{')
        return Content::Safetensors;
    return Content::Other;
}

Result<void> readContent(LoadedFile &file)
{
    switch (contentOf(file.map.text())) {
    case Content::Zip:
        file.container = Container::Pth;
        return readPth(file);
    case Content::Gguf:
        file.container = Container::Gguf;
        return readGguf(file);
    case Content::Safetensors:
        file.container = Container::Safetensors;
        return readSafetensors(file);
    case Content::LegacyTorch:
        return Error{ErrorCode::Unsupported,
                     "this is a checkpoint in PyTorch's format from before version 1.6; load and "
                     "save it with a newer PyTorch first"};
    case Content::RwkvCpp:
        file.container = Container::RwkvCpp;
        return readRwkvCpp(file);
    case Content::Other:
        break;
    }
    if (file.fileBytes < 16)
        return Error{ErrorCode::Truncated,
                     "the file is truncated or not a model: it has only " +
                         std::to_string(file.fileBytes) + " bytes"};
    return Error{ErrorCode::NotAModel,
                 "this is not a model file: it starts neither as a .pth, a .gguf or an rwkv.cpp "
                 ".bin, nor with "
                 "a safetensors header"};
}

/// Turns matrices that are stored with their dimensions swapped, one behind the other, into
/// [rows, columns].
std::vector<float> swapped(const std::vector<float> &stored, size_t rows, size_t columns)
{
    std::vector<float> out(stored.size());
    for (size_t start = 0; start < stored.size(); start += rows * columns)
        for (size_t row = 0; row < rows; ++row)
            for (size_t column = 0; column < columns; ++column)
                out[start + row * columns + column] = stored[start + column * rows + row];
    return out;
}

} // namespace

std::string fileNameOf(const std::string &path)
{
#ifdef _WIN32
    const size_t slash = path.find_last_of("/\\");
#else
    const size_t slash = path.find_last_of('/');
#endif
    return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

std::string printable(std::string_view text)
{
    constexpr size_t kLongest = 120;
    std::string out(text.substr(0, kLongest));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 32 || c > 126; }, '?');
    return text.size() > kLongest ? out + "..." : out;
}

std::string shapeText(const std::vector<int64_t> &shape)
{
    std::string out = "[";
    for (const int64_t dimension : shape)
        out += (out.size() > 1 ? ", " : "") + std::to_string(dimension);
    return out + "]";
}

Result<uint64_t> tensorBytes(DType type, const std::vector<int64_t> &shape)
{
    if (shape.empty() || shape.size() > kMaxDimensions)
        return Error{ErrorCode::BadModel,
                     "has " + std::to_string(shape.size()) + " dimensions, which no model has"};
    uint64_t count = 1;
    for (const int64_t dimension : shape) {
        if (dimension < 1)
            return Error{ErrorCode::BadModel,
                         "has the impossible shape " + shapeText(shape) +
                             ": every dimension must "
                             "be at least 1"};
        if (static_cast<uint64_t>(dimension) > (uint64_t{1} << 60) / count)
            return Error{ErrorCode::BadModel,
                         "has the impossible shape " + shapeText(shape) + ": it is too large"};
        count *= static_cast<uint64_t>(dimension);
    }
    const uint64_t block = blockValues(type);
    if (static_cast<uint64_t>(shape.back()) % block != 0)
        return Error{ErrorCode::BadModel,
                     "has rows of " + std::to_string(shape.back()) + " values, which " +
                         std::string(dtypeName(type)) + " cannot hold"};
    return count / block * blockBytes(type);
}

Result<void> addTensor(LoadedFile &file, FileTensor tensor)
{
    // RWKV-7's first layer has no value residual; what some files hold there is never used.
    constexpr std::string_view kUnused = "blocks.0.att.v";
    if (tensor.name.size() == kUnused.size() + 1 && tensor.name.starts_with(kUnused) &&
        tensor.name.back() >= '0' && tensor.name.back() <= '2')
        return {};
    const std::string sourceName = tensor.sourceName;
    std::string name = tensor.name;
    if (!file.tensors.try_emplace(std::move(name), std::move(tensor)).second)
        return Error{ErrorCode::BadModel,
                     "the tensor " + printable(sourceName) + " is there twice"};
    return {};
}

Result<void> addTensor(LoadedFile &file, const std::string &name, Result<FileTensor> tensor)
{
    if (!tensor.ok())
        return Error{tensor.error().code,
                     "the tensor " + printable(name) + " " + tensor.error().message};
    tensor->name = name;
    tensor->sourceName = name;
    return addTensor(file, std::move(tensor.value()));
}

Result<void> reserveValues(LoadedFile &file, const FileTensor &tensor, uint64_t count)
{
    if (count > (2 * file.fileBytes - file.computedBytes) / sizeof(float))
        return Error{ErrorCode::BadModel,
                     "the tensor " + printable(tensor.sourceName) + " has the shape " +
                         shapeText(tensor.shape) + ", which no model has"};
    file.computedBytes += count * sizeof(float);
    return {};
}

void replaceValues(LoadedFile &file, FileTensor &tensor, std::vector<float> values)
{
    file.computed.push_back(std::move(values));
    tensor.data = std::as_bytes(std::span(file.computed.back()));
    tensor.type = DType::F32;
    tensor.transposed = false;
    tensor.scale = 1;
}

void LoadedFile::release(const FileTensor &tensor) const
{
    bool mapped = map.holds(tensor.data);
    for (const MappedFile &part : parts)
        mapped = mapped || part.holds(tensor.data);
    if (mapped)
        MappedFile::release(tensor.data);
}

const FileTensor *ModelFile::find(const std::string &tensorName) const
{
    const auto found = tensors.find(tensorName);
    return found == tensors.end() ? nullptr : &found->second;
}

std::vector<float> ModelFile::toFloat(const FileTensor &tensor)
{
    const size_t blocks = tensor.data.size() / blockBytes(tensor.type);
    std::vector<float> values(blocks * blockValues(tensor.type));
    decodeToFloat(tensor.type, tensor.data.data(), values);
    if (tensor.scale != 1)
        for (float &value : values)
            value *= tensor.scale;
    if (!tensor.transposed || tensor.shape.size() < 2)
        return values;
    return swapped(values,
                   static_cast<size_t>(*(tensor.shape.end() - 2)),
                   static_cast<size_t>(tensor.shape.back()));
}

Result<std::shared_ptr<const ModelFile>> openModelFile(const std::string &path)
{
    const auto named = [&path](const Error &error) {
        return Error{error.code, fileNameOf(path) + ": " + error.message};
    };
    try {
        auto file = std::make_shared<LoadedFile>();
        file->path = path;
        auto map = MappedFile::open(path);
        if (!map.ok())
            return named(map.error());
        file->map = std::move(map.value());
        file->fileBytes = file->map.bytes().size();
        if (const auto read = readContent(*file); !read.ok())
            return named(read.error());
        if (const auto canonical = canonicaliseTensors(*file); !canonical.ok())
            return named(canonical.error());
        return std::shared_ptr<const ModelFile>(std::move(file));
    } catch (const std::bad_alloc &) {
        return named(Error{ErrorCode::OutOfMemory, "there is not enough memory to open the file"});
    }
}

} // namespace mynah
