// .pth: what torch.save of PyTorch 1.6 to 2.x writes: a zip with a pickle (data.pkl) that describes
// tensors and one entry (data/KEY) for each storage.
#include "core/model/loaded_file.h"
#include "core/model/pickle.h"
#include "core/model/zip_directory.h"

namespace mynah {

namespace {

constexpr std::string_view kPickle = "data.pkl";

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// The folder in the archive that holds data.pkl, with its slash.
Result<std::string> findRoot(const ZipDirectory &zip)
{
    for (const auto &[name, content] : zip.entries) {
        if (name == kPickle ||
            (name.ends_with(kPickle) && name[name.size() - kPickle.size() - 1] == '/'))
            return std::string(name.substr(0, name.size() - kPickle.size()));
    }
    return Error{ErrorCode::NotAModel, "this is a zip archive without a data.pkl, not a model"};
}

enum class Layout { RowMajor, Swapped, Other };

/// Tells how the strides lay a shape out. Strides of dimensions of 1 mean nothing.
Layout layoutOf(const PickledTensor &tensor)
{
    int64_t expected = 1;
    bool rowMajor = true;
    for (size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.strides[i] != expected)
            rowMajor = false;
        expected *= tensor.shape[i];
    }
    if (rowMajor)
        return Layout::RowMajor;
    if (tensor.shape.size() < 2)
        return Layout::Other;
    const size_t row = tensor.shape.size() - 2;
    const int64_t rows = tensor.shape[row];
    bool swapped = tensor.strides[row] == 1 && tensor.strides[row + 1] == rows;
    expected = rows * tensor.shape[row + 1];
    for (size_t i = row; i-- > 0;) {
        swapped = swapped && (tensor.shape[i] == 1 || tensor.strides[i] == expected);
        expected *= tensor.shape[i];
    }
    return swapped ? Layout::Swapped : Layout::Other;
}

/// Checks what the pickle says of a tensor against its storage. Errors do not name the tensor.
Result<FileTensor>
tensorOf(const PickledTensor &tensor, const ZipDirectory &zip, const std::string &root)
{
    if (!tensor.type)
        return Error{ErrorCode::Unsupported,
                     "is stored as " + printable(tensor.storageType) +
                         ", weights are fp32, fp16 or bf16"};
    MYNAH_TRY(const uint64_t size, tensorBytes(*tensor.type, tensor.shape));
    if (tensor.strides.size() != tensor.shape.size())
        return bad("has strides that do not fit its shape");
    const Layout layout = layoutOf(tensor);
    if (layout == Layout::Other)
        return Error{ErrorCode::Unsupported,
                     "has strides " + shapeText(tensor.strides) + " for the shape " +
                         shapeText(tensor.shape) + "; only whole tensors can be read"};
    const auto storage = zip.entries.find(root + "data/" + std::string(tensor.storageKey));
    if (storage == zip.entries.end())
        return bad("is in a storage that the file does not have (" + printable(tensor.storageKey) +
                   ")");
    const uint64_t held = storage->second.size();
    const uint64_t elements = held / blockBytes(*tensor.type);
    if (tensor.offset < 0 || static_cast<uint64_t>(tensor.offset) > elements ||
        size > held - static_cast<uint64_t>(tensor.offset) * blockBytes(*tensor.type))
        return bad("reaches past the end of its storage: offset " + std::to_string(tensor.offset) +
                   ", shape " + shapeText(tensor.shape) + " in " + std::to_string(held) + " bytes");
    FileTensor out;
    out.type = *tensor.type;
    out.shape = tensor.shape;
    out.transposed = layout == Layout::Swapped;
    out.data = storage->second.subspan(
        static_cast<size_t>(tensor.offset) * blockBytes(*tensor.type), static_cast<size_t>(size));
    return out;
}

} // namespace

Result<void> readPth(LoadedFile &file)
{
    MYNAH_TRY(const ZipDirectory zip, ZipDirectory::read(file.map.bytes()));
    MYNAH_TRY(const std::string root, findRoot(zip));
    const auto order = zip.entries.find(root + "byteorder");
    if (order != zip.entries.end() && textOf(order->second) == "big")
        return Error{ErrorCode::Unsupported, "its weights are big-endian"};
    const auto pickle = zip.entries.find(root + std::string(kPickle));
    MYNAH_TRY(const auto entries, readPickledTensors(textOf(pickle->second)));
    if (entries.empty())
        return Error{ErrorCode::NotAModel, "it holds no tensors"};
    for (const PickledEntry &entry : entries) {
        MYNAH_CHECK(addTensor(file, std::string(entry.name), tensorOf(entry.tensor, zip, root)));
    }
    return {};
}

} // namespace mynah
