// inspect, devices, selftest: what a file is and what this machine can do.
#include "app/cli/cli.h"

#include "core/model/rwkv_config.h"
#include "core/session/engine_loader.h"
#include "core/text/json.h"
#include "kernels/conformance/conformance.h"
#include "kernels/cpu/panel/pack.h"
#include "kernels/registry.h"

#include <chrono>
#include <cstdio>
#include <map>

namespace mynah::cli {

namespace {

const char *containerName(Container container)
{
    switch (container) {
    case Container::Pth:
        return "pth";
    case Container::Safetensors:
        return "safetensors";
    case Container::Gguf:
        return "gguf";
    case Container::RwkvCpp:
        return "rwkv.cpp";
    }
    return "";
}

/// Which tokenizer belongs to the model; empty when neither the file nor its rows tell.
const char *tokenizerName(const ModelFile &file, const RwkvConfig &config)
{
    constexpr int64_t kByteRows = 256;
    constexpr int64_t kNeoxRows = 50'277;
    constexpr int64_t kWorldRows = 65'536;
    if (config.vocabulary == kByteRows)
        return "byte";
    if (!file.vocabulary.empty() || config.vocabulary == kWorldRows)
        return "world";
    return config.vocabulary == kNeoxRows ? "20b" : "";
}

/// How many tensors there are of each type.
JsonValue countTypes(const ModelFile &file)
{
    std::map<std::string, int64_t> counts;
    for (const auto &[name, tensor] : file.tensors)
        ++counts[std::string(dtypeName(tensor.type))];
    JsonValue json = JsonValue::object();
    for (const auto &[type, count] : counts)
        json.set(type, JsonValue::fromInt(count));
    return json;
}

/// What a tensor takes on the CPU when it is computed with as it is in the file: vectors are kept
/// as float32, matrices of block types are repacked, but the embedding is read where it lies.
uint64_t memoryAsInFile(const FileTensor &tensor, uint64_t values)
{
    if (tensor.shape.size() < 2)
        return values * sizeof(float);
    if (!isBlockType(tensor.type) || tensor.name == "emb.weight")
        return tensor.data.size();
    const int64_t last = tensor.shape.back(), before = *(tensor.shape.end() - 2);
    const int64_t columns = tensor.transposed ? before : last; // of the matrix in the file
    const int64_t rows = static_cast<int64_t>(values) / columns;
    const cpu::Layout layout = cpu::layoutFor(tensor.type, WeightUse::Product, rows);
    return cpu::packedBytes(tensor.type, layout, rows, columns);
}

/// The memory that the weights take on the CPU in each precision.
JsonValue memoryNeeded(const ModelFile &file)
{
    uint64_t asInFile = 0, single = 0, half = 0;
    for (const auto &[name, tensor] : file.tensors) {
        const uint64_t values =
            tensor.data.size() / blockBytes(tensor.type) * blockValues(tensor.type);
        asInFile += memoryAsInFile(tensor, values);
        single += values * 4;
        half += values * (tensor.shape.size() > 1 ? 2 : 4);
    }
    JsonValue json = JsonValue::object();
    json.set("file", JsonValue::fromUint(asInFile));
    json.set("fp32", JsonValue::fromUint(single));
    json.set("fp16", JsonValue::fromUint(half));
    return json;
}

/// Ranks of the low-rank matrices that the version has.
JsonValue ranksOf(const RwkvConfig &config)
{
    JsonValue json = JsonValue::object();
    const std::pair<const char *, int64_t> ranks[] = {{"mix", config.mixRank},
                                                      {"decay", config.decayRank},
                                                      {"iclr", config.iclrRank},
                                                      {"value", config.valueRank},
                                                      {"gate", config.gateRank}};
    for (const auto &[name, rank] : ranks)
        if (rank > 0)
            json.set(name, JsonValue::fromInt(rank));
    return json;
}

JsonValue describe(const ModelFile &file, const RwkvConfig &config)
{
    JsonValue json = JsonValue::object();
    const auto number = [&](const char *key, int64_t value) {
        json.set(key, JsonValue::fromInt(value));
    };
    json.set("file", JsonValue::fromString(file.path));
    json.set("container", JsonValue::fromString(containerName(file.container)));
    json.set("name", JsonValue::fromString(displayNameOf(file.path)));
    json.set("version", JsonValue::fromString(config.version));
    number("layers", config.layers);
    number("width", config.width);
    number("heads", config.heads);
    number("head_size", config.headSize);
    number("ffn_width", config.ffnWidth);
    number("vocabulary", config.vocabulary);
    json.set("ranks", ranksOf(config));
    number("parameters", config.parameters);
    json.set("file_bytes", JsonValue::fromUint(file.fileBytes));
    json.set("weight_bytes", JsonValue::fromUint(config.weightBytes));
    json.set("memory_bytes", memoryNeeded(file));
    number("state_bytes", config.stateSize() * 4);
    json.set("types", countTypes(file));
    const FileTensor *key = file.find("blocks.0.att.key.weight");
    json.set("precision", JsonValue::fromString(key ? std::string(dtypeName(key->type)) : ""));
    json.set("tokenizer", JsonValue::fromString(tokenizerName(file, config)));
    json.set("fingerprint", JsonValue::fromString(fingerprintOf(file)));
    JsonValue warnings = JsonValue::array();
    for (const std::string &warning : file.warnings)
        warnings.append(JsonValue::fromString(warning));
    json.set("warnings", std::move(warnings));
    return json;
}

} // namespace

int inspect(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments, Arguments::parse(words, {}, {"--json"}));
    if (arguments.words().size() != 1)
        return fail(usage("inspect needs one model file"));
    MYNAH_CLI_TRY(const auto file, openModelFile(arguments.words()[0]));
    MYNAH_CLI_TRY(const RwkvConfig config, detectConfig(*file));
    const JsonValue json = describe(*file, config);
    return print(json, arguments);
}

int devices(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments, Arguments::parse(words, {}, {"--json"}));
    if (!arguments.words().empty())
        return fail(usage("devices takes no words"));
    JsonValue all = JsonValue::array();
    for (const DeviceInfo &info : listDevices()) {
        if (!arguments.has("--json"))
            std::printf("%-10s %s, %s, %llu MiB\n",
                        info.id.c_str(),
                        info.name.c_str(),
                        info.driver.c_str(),
                        static_cast<unsigned long long>(info.memoryBytes >> 20));
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromString(info.id));
        json.set("name", JsonValue::fromString(info.name));
        json.set("kind", JsonValue::fromString(info.kind));
        json.set("memory_bytes", JsonValue::fromUint(info.memoryBytes));
        json.set("driver", JsonValue::fromString(info.driver));
        all.append(std::move(json));
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

int selftest(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments, Arguments::parse(words, {"--device"}, {"--full"}));
    if (!arguments.words().empty())
        return fail(usage("selftest takes no words"));
    MYNAH_CLI_TRY(const auto device, openDevice(arguments.value("--device", "cpu"), 0));
    int passed = 0, failed = 0;
    for (const auto &testCase : conformance::cases(arguments.has("--full"))) {
        MYNAH_CLI_TRY(const auto outcome, conformance::compare(testCase, *device));
        if (outcome.passed()) {
            ++passed;
            continue;
        }
        ++failed;
        std::printf("FAILED %s: error %g of largest %g, bound %g\n",
                    testCase.name.c_str(),
                    outcome.maxError,
                    outcome.largest,
                    outcome.bound);
    }
    std::printf("%s (%s): %d passed, %d failed\n",
                device->info().id.c_str(),
                device->info().driver.c_str(),
                passed,
                failed);
    return failed == 0 ? kDone : kDevice;
}

} // namespace mynah::cli
