#include "app/cli/engine_arguments.h"

#include "kernels/registry.h"

#include <cstdio>

namespace mynah::cli {

namespace {

constexpr int64_t kMostLayers = 1 << 16;

/// The first graphics card, in the order of preference; empty when there is none.
std::string bestCard()
{
    for (const DeviceInfo &info : listDevices())
        if (info.kind == "discrete" || info.kind == "integrated")
            return info.id;
    return {};
}

} // namespace

std::set<std::string> withEngineOptions(std::set<std::string> options)
{
    options.insert({"--device", "--gpu-layers", "--precision", "--threads"});
    return options;
}

std::set<std::string> withEngineFlags(std::set<std::string> flags)
{
    flags.insert("--no-cache");
    return flags;
}

Result<EngineOptions> engineOptions(const Arguments &arguments)
{
    EngineOptions options;
    const bool counted = arguments.has("--gpu-layers") && arguments.value("--gpu-layers") != "auto";
    if (counted) {
        auto layers = arguments.integer("--gpu-layers", 0, 0, kMostLayers);
        if (!layers.ok())
            return usage("--gpu-layers needs a number of layers or 'auto', not '" +
                         arguments.value("--gpu-layers") + "'");
        options.gpuLayers = static_cast<int>(*layers);
    }
    options.device = arguments.value("--device", arguments.has("--gpu-layers") ? "auto" : "cpu");
    if (options.device == "auto") {
        const std::string card = bestCard();
        options.device = card.empty() ? "cpu" : card;
    }
    if (options.device == "cpu" && options.gpuLayers > 0)
        return usage(arguments.value("--device") == "cpu"
                         ? "--gpu-layers needs the --device of a graphics card, not the processor"
                         : "--gpu-layers needs a graphics card, and there is none");
    options.precision = arguments.value("--precision", "file");
    MYNAH_TRY(const int64_t threads, arguments.integer("--threads", 0, 0, 1024));
    options.threads = static_cast<int>(threads);
    options.dataFolder = dataFolder();
    options.cacheFolder = cacheFolder(arguments);
    return options;
}

std::string placementSentence(const ModelInfo &info)
{
    if (!info.fullDeviceName.empty())
        return info.fullDeviceName + " has no room for a layer: all " +
               std::to_string(info.layers) + " run on " + info.deviceName;
    if (info.restDeviceName.empty())
        return {};
    return std::to_string(info.deviceLayers) + " of " + std::to_string(info.layers) +
           " layers run on " + info.deviceName + ", the rest on " + info.restDeviceName;
}

void tellPlacement(const ModelInfo &info)
{
    if (const std::string sentence = placementSentence(info); !sentence.empty())
        std::fprintf(stderr, "%s\n", sentence.c_str());
}

} // namespace mynah::cli
