// A model file made ready to run: device, weights, tokenizer and what to say about them.
#pragma once

#include "core/rwkv/model.h"
#include "core/session/chat_engine.h"

#include <memory>

namespace mynah {

/// Member order is the order of construction: the model must be freed before its devices.
struct LoadedModel {
    std::unique_ptr<Device> processor; // beside `device`, when the model needs both; else null
    std::unique_ptr<Device> device;    // ModelInfo::device
    std::shared_ptr<const ModelFile> file;
    std::unique_ptr<Model> model;
    std::unique_ptr<Tokenizer> tokenizer; // null when `needTokenizer` was false
    std::vector<float> tunedState;        // empty: the model's own start
    ModelInfo info;
    std::unique_ptr<WeightCacheWriter> cacheWriter; // at work while it is there; may be null
};

/// Where a device has no room for all layers, or turns out while loading to have none, as many run
/// there as fit, down to none, unless `options.gpuLayers` names a number.
/// Errors: those of openModelFile, loadModel, openDevice, selfTest, tokenizerFor and
/// readTunedState.
Result<LoadedModel> loadEngineModel(const EngineOptions &options, bool needTokenizer);
/// The same for a file that is open already; `options.modelPath` is not read.
Result<LoadedModel> loadEngineModel(std::shared_ptr<const ModelFile> file,
                                    const EngineOptions &options,
                                    bool needTokenizer);

/// The same on a device that is open already and is trusted; `options.device` is not read either.
Result<LoadedModel> loadEngineModel(std::shared_ptr<const ModelFile> file,
                                    std::unique_ptr<Device> device,
                                    const EngineOptions &options,
                                    bool needTokenizer);

/// For NotFinite: reads all weights once and names the file and the first tensor that is bad; other
/// errors come back as they are. Seconds for large files.
Error withCulprit(const ModelFile &file, const Error &error);

/// "RWKV-7 World 1.5B" from "RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth"; the file's name without
/// its ending when it does not look like an official one.
std::string displayNameOf(const std::string &path);

} // namespace mynah
