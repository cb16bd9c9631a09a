// What rwkv.cpp's converters make of a checkpoint, besides what TensorConversion does: decays and
// RWKV-5.0's time_first as the formulas need them, the lerp vectors of RWKV-7 in one tensor, a last
// dimension of 1 for tensors of heads.
#include "core/rwkv/container_conversion.h"

#include "core/model/rwkv_cpp_writer.h"
#include "core/model/tensor_names.h"

#include <cmath>

namespace mynah {

namespace {

using Shape = std::vector<int64_t>;

Shape shapeInBin(const FileTensor &tensor, std::string_view generation, std::string_view rest)
{
    Shape shape = tensor.shape;
    const bool ofHeads =
        generation == "5" && (rest == "att.time_decay" || rest == "att.time_first");
    if (ofHeads)
        shape.resize(3, 1); // (H, 1, 1), (H, N, 1)
    else if ((generation == "5" || generation == "6") && rest == "att.time_faaaa")
        shape.push_back(1);
    return shape;
}

TensorConversion::Formula formulaInBin(std::string_view generation, std::string_view rest)
{
    if (generation == "4" && rest == "att.time_decay")
        return [](double x) { return -std::exp(x); };
    if (generation == "5" && rest == "att.time_decay")
        return [](double x) { return std::exp(-std::exp(x)); };
    if (generation == "5" && rest == "att.time_first")
        return [](double x) { return std::exp(x); };
    return {};
}

} // namespace

Result<Conversion>
rwkvCppConversion(const TensorConversion &conversion, const RwkvConfig &config, Precision precision)
{
    Conversion made;
    const std::string &generation = conversion.generation();
    for (const FileTensor *tensor : conversion.inOrder()) {
        const auto layer = splitLayerName(tensor->name, "blocks.");
        const std::string_view rest = layer ? layer->rest : std::string_view();
        if (generation == "7" && rest.starts_with("att.x_")) {
            const std::string block = tensor->name.substr(0, tensor->name.size() - rest.size());
            if (rest == "att.x_r")
                made.tensors.push_back(conversion.fusedLerps(
                    block, block + "att." + std::string(kFusedLerpsOfBin), {6, 1, config.width}));
        } else if (const auto kind = conversion.kindOf(*tensor)) {
            made.tensors.push_back(conversion.matrix(*tensor, *kind, tensor->name));
        } else {
            made.tensors.push_back(conversion.vector(*tensor,
                                                     tensor->name,
                                                     shapeInBin(*tensor, generation, rest),
                                                     formulaInBin(generation, rest)));
        }
    }
    RwkvCppSizes sizes{config.vocabulary, config.width, config.layers, DType::F16};
    if (precision != Precision::Fp16)
        sizes.type = precision == Precision::Int8 ? DType::Q8_0 : DType::Q4_0;
    made.write = [sizes](OutputFile &file,
                         std::span<const OutputTensor> tensors,
                         const WriteProgress &progress) {
        return writeRwkvCpp(file, sizes, tensors, progress);
    };
    return made;
}

} // namespace mynah
