// Turns llama.cpp's names and shapes of RWKV-6 and 7 into BlinkDL's. Private to core/model.
#pragma once

#include "core/model/gguf_reader.h"
#include "core/model/loaded_file.h"

#include <string>

namespace mynah {

/// What the metadata of a GGUF says of the model.
struct GgufModel {
    std::string generation;    // "6" or "7"
    std::string headSizeKey;   // for messages
    uint64_t headSize = 0;     // 1 to 65536
    uint64_t rescaleEvery = 0; // layers after which att.output and ffn.value are halved again; or 0
};

/// "6" or "7". Errors: Unsupported (another architecture), BadModel.
Result<std::string> readGgufGeneration(const GgufContent &content);

/// Errors: BadModel.
Result<GgufModel> readGgufModel(const GgufContent &content, const std::string &generation);

/// The number of layers that the metadata claims must be the one that the tensors make.
Result<void> checkGgufLayers(const GgufModel &model,
                             const GgufContent &content,
                             const std::vector<GgufTensor> &tensors);

/// Adds a tensor under BlinkDL's name; an unknown one is ignored with a warning. Errors: BadModel.
Result<void> addGgufTensor(LoadedFile &file, const GgufModel &model, const GgufTensor &tensor);

} // namespace mynah
