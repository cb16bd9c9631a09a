#include "core/model/web_rwkv.h"

#include "core/model/tensor_names.h"

#include <algorithm>
#include <utility>

namespace mynah {

namespace {

/// Replaces the part that BlinkDL's name has otherwise, if it is there.
void replacePart(std::string &name, std::string_view from, std::string_view to)
{
    const size_t at = name.find(from);
    if (at != std::string::npos)
        name.replace(at, from.size(), to);
}

/// RWKV-5 without a gate has a time_first of its own, and so has RWKV-4.
Result<void> rename(LoadedFile &file, bool isSix)
{
    std::map<std::string, FileTensor> tensors = std::exchange(file.tensors, {});
    for (auto &[name, tensor] : tensors) {
        if (isSix)
            replacePart(tensor.name, ".time_mix_", ".time_maa_");
        replacePart(tensor.name, ".time_first", ".time_faaaa");
        MYNAH_CHECK(addTensor(file, std::move(tensor)));
    }
    return {};
}

/// The dimension of a low-rank matrix that BlinkDL's files have as the model's width, counted from
/// the end; nothing for other tensors.
std::optional<size_t> wideDimension(std::string_view generation, const FileTensor &tensor)
{
    const auto layer = splitLayerName(tensor.name, "blocks.");
    if (!layer || !isLowRankMatrix(generation, layer->rest))
        return std::nullopt;
    if (tensor.shape.size() != (layer->rest == "att.time_maa_w2" ? 3 : 2))
        return std::nullopt;
    return layer->rest.back() == '1' ? 2 : 1;
}

/// Which way round the low-rank matrices lie is told by which dimension is the model's width.
/// Square ones follow the others; where all are square, they follow the signs of a converter that
/// swaps the dimensions: RWKV-6's names, and that all tensors are fp16.
void orientLowRank(LoadedFile &file, std::string_view generation, bool converted)
{
    const FileTensor *embedding = file.find("emb.weight");
    if (embedding == nullptr || embedding->shape.size() != 2)
        return;
    const int64_t width = embedding->shape[1];
    std::vector<FileTensor *> square;
    bool anySwapped = false;
    bool anyKept = false;
    for (auto &[name, tensor] : file.tensors) {
        const auto wide = wideDimension(generation, tensor);
        if (!wide)
            continue;
        const auto last = tensor.shape.end();
        if (last[-1] == last[-2]) {
            square.push_back(&tensor);
            continue;
        }
        const int64_t expected = *wide == 1 ? last[-1] : last[-2];
        const int64_t other = *wide == 1 ? last[-2] : last[-1];
        const bool isSwapped = expected != width && other == width;
        (isSwapped ? anySwapped : anyKept) = true;
        if (isSwapped) {
            std::swap(last[-1], last[-2]);
            tensor.transposed = true;
        }
    }
    const bool untold = !anySwapped && !anyKept;
    for (FileTensor *tensor : square)
        tensor->transposed = anySwapped || (untold && converted);
    if (!square.empty() && untold)
        file.warnings.push_back(
            "the orientation of its low-rank matrices cannot be told, since all "
            "are square; they are read as a " +
            std::string(converted ? "web-rwkv file" : ".pth") + " holds them");
}

} // namespace

Result<void> undoWebRwkv(LoadedFile &file)
{
    const std::string_view generation = generationOf(file);
    const bool renamed = file.find("blocks.0.att.time_mix_x") != nullptr;
    if (generation == "6" || (generation == "5" && file.find("blocks.0.att.gate.weight")))
        MYNAH_CHECK(rename(file, renamed));
    const bool isHalf =
        std::all_of(file.tensors.begin(), file.tensors.end(), [](const auto &entry) {
            return entry.second.type == DType::F16;
        });
    orientLowRank(file, generation, generation == "6" ? renamed : isHalf);
    return {};
}

} // namespace mynah
