// Looks at the weights themselves: whether they are finite, and which they are.
#include "core/model/loaded_file.h"
#include "core/model/number_formats.h"
#include "core/model/rwkv_config.h"
#include "core/model/sha256.h"
#include "core/model/tensor_names.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr size_t kSampleBytes = size_t{4} << 10;

/// Vectors, also those that are kept as heads and channels.
bool isVector(const FileTensor &tensor)
{
    if (tensor.shape.size() == 1)
        return true;
    const auto layer = splitLayerName(tensor.name, "blocks.");
    return layer && (layer->rest == "att.r_k" || layer->rest == "att.time_decay" ||
                     layer->rest == "att.time_first" || layer->rest == "att.time_faaaa");
}

/// One line that says what a tensor is: name, type and shape, and what differs from the usual.
std::string describe(const FileTensor &tensor)
{
    std::string line =
        tensor.name + " " + std::string(dtypeName(tensor.type)) + " " + shapeText(tensor.shape);
    if (tensor.transposed)
        line += " transposed";
    if (tensor.scale != 1)
        line += " x" + std::to_string(static_cast<int64_t>(tensor.scale));
    return line + "\n";
}

void addSample(Sha256 &digest, std::span<const std::byte> data)
{
    if (data.size() <= 3 * kSampleBytes) {
        digest.add(data);
        return;
    }
    digest.add(data.first(kSampleBytes));
    digest.add(data.subspan((data.size() - kSampleBytes) / 2, kSampleBytes));
    digest.add(data.last(kSampleBytes));
}

} // namespace

Result<void> checkFinite(const ModelFile &file, Scan scan)
{
    for (const auto &[name, tensor] : file.tensors) {
        // Of block types only the scales are read in any case.
        if (scan == Scan::Vectors && !isVector(tensor) && !isBlockType(tensor.type))
            continue;
        if (!allFinite(tensor.type, tensor.data))
            return Error{ErrorCode::NotFinite,
                         fileNameOf(file.path) + ": the tensor " + printable(tensor.sourceName) +
                             " holds values that are infinite or not numbers"};
        if (isBlockType(tensor.type)) // all of its pages were touched for the scales
            file.release(tensor);
    }
    return {};
}

std::string fingerprintOf(const ModelFile &file)
{
    Sha256 digest;
    for (const auto &[name, tensor] : file.tensors) {
        digest.add(describe(tensor));
        addSample(digest, tensor.data);
        file.release(tensor); // the system maps more around each page that is touched
    }
    return digest.hex();
}

} // namespace mynah
