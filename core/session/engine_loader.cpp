#include "core/session/engine_loader.h"

#include "core/model/sha256.h"
#include "core/model/tuned_state.h"
#include "core/rwkv/memory_estimate.h"
#include "core/session/vocabulary.h"
#include "core/text/utf8_path.h"
#include "kernels/registry.h"
#include "kernels/self_test.h"

#include <filesystem>
#include <regex>

namespace mynah {

std::string displayNameOf(const std::string &path)
{
    const std::string stem = std::filesystem::path(path).stem().string();
    // RWKV-x070-World-1.5B-v3-…, rwkv7-g1-2.9b-…, RWKV7-G1e-…: version, family, size.
    static const std::regex official(
        R"(rwkv-?(?:x0)?([4-7])[a-z0-9.]*[-_]([a-z0-9]+)[-_]([0-9.]+b)\b.*)",
        std::regex::icase | std::regex::optimize);
    std::smatch match;
    if (stem.size() > 200 || !std::regex_match(stem, match, official))
        return stem;
    std::string family = match[2], size = match[3];
    for (char &c : size)
        c = c == 'b' ? 'B' : c;
    if (!family.empty() && family[0] >= 'a' && family[0] <= 'z')
        family[0] = static_cast<char>(family[0] - 'a' + 'A');
    return "RWKV-" + match[1].str() + " " + family + " " + size;
}

namespace {

/// 16 hex digits of a tuned state.
std::string digestOf(const std::vector<float> &state)
{
    Sha256 digest;
    digest.add(std::as_bytes(std::span(state)));
    return digest.hex().substr(0, 16);
}

Error stopped(const EngineOptions &options)
{
    return {ErrorCode::Cancelled, options.modelPath + ": loading was stopped"};
}

/// What there is to say about it.
ModelInfo describe(const LoadedModel &loaded,
                   const EngineOptions &options,
                   Precision precision,
                   const std::string &fingerprint)
{
    const RwkvConfig &config = loaded.model->config();
    ModelInfo info;
    info.path = options.modelPath;
    info.displayName = displayNameOf(options.modelPath);
    info.version = config.version;
    // Two precisions of one file compute different numbers: their states must not be mixed.
    info.fingerprint = fingerprint + '-' + std::string(precisionName(precision));
    // So must states that began elsewhere: their transcript, read again, would lead to another.
    if (!loaded.tunedState.empty())
        info.fingerprint += '-' + digestOf(loaded.tunedState);
    info.tokenizer = loaded.tokenizer ? std::string(loaded.tokenizer->name()) : "";
    const FileTensor *key = loaded.file->find("blocks.0.att.key.weight");
    info.promptFormat = formatOfModel(options.modelPath, loaded.file->name, info.tokenizer);
    // A tuned state stands where the prime text would.
    if (!loaded.tunedState.empty() && info.promptFormat == "world")
        info.promptFormat = "user-assistant";
    info.tokenizerDigest = loaded.tokenizer ? loaded.tokenizer->digest() : 0;
    info.precision = precision == Precision::File && key ? std::string(dtypeName(key->type))
                                                         : std::string(precisionName(precision));
    info.device = loaded.device->info().id;
    info.deviceName = loaded.device->info().name;
    info.layers = config.layers;
    info.width = config.width;
    info.vocabulary = config.vocabulary;
    info.parameters = config.parameters;
    info.weightBytes = loaded.model->weightBytes();
    info.stateBytes = static_cast<uint64_t>(loaded.model->stateSize()) * sizeof(float);
    return info;
}

std::string megabytes(uint64_t bytes)
{
    return std::to_string(bytes >> 20) + " MiB";
}

/// Most systems grant memory that they do not have and end a program that uses it.
Result<void> checkMemory(const LoadedModel &loaded,
                         const RwkvConfig &config,
                         Precision precision,
                         uint64_t limit)
{
    if (limit == 0 || loaded.device->info().kind != "cpu")
        return {};
    const uint64_t need = estimateMemory(*loaded.file, config, precision).total();
    if (need <= limit)
        return {};
    return Error{ErrorCode::OutOfMemory,
                 loaded.file->path + ": with precision '" + std::string(precisionName(precision)) +
                     "' it needs about " + megabytes(need) + ", and " + megabytes(limit) +
                     " are free"};
}

/// The model with what the cache has of it; what it lacks is put there, if it may be.
Result<void> loadWeights(LoadedModel &loaded,
                         WeightCacheOpening &opening,
                         Precision precision,
                         const EngineOptions &options)
{
    const auto progress = [&](double fraction) {
        if (options.onProgress)
            options.onProgress("Preparing the weights", fraction);
    };
    // While the vectors are read here, other threads still look for damage in the cache's file.
    auto cache = opening.cache();
    MYNAH_TRY(
        loaded.model,
        loadModel(loaded.file, *loaded.device, precision, progress, cache.get(), options.stop));
    const auto checking = [&](double fraction) {
        if (options.onProgress)
            options.onProgress("Checking the prepared weights", fraction);
    };
    const bool whole = opening.check(options.stop, checking);
    if (options.stop.stop_requested())
        return stopped(options);
    if (!whole) {
        loaded.model.reset();
        cache = opening.cache();
        MYNAH_TRY(
            loaded.model,
            loadModel(loaded.file, *loaded.device, precision, progress, cache.get(), options.stop));
    }
    if (cache)
        loaded.cacheWriter = cache->write(std::filesystem::path(options.modelPath).stem().string(),
                                          options.cacheLimits);
    return {};
}

} // namespace

Error withCulprit(const ModelFile &file, const Error &error)
{
    if (error.code != ErrorCode::NotFinite)
        return error;
    const auto checked = checkFinite(file, Scan::Everything);
    if (!checked.ok())
        return checked.error();
    return Error{error.code,
                 std::filesystem::path(file.path).filename().string() +
                     ": the model computed values that are not finite, although its weights are"};
}

Result<LoadedModel> loadEngineModel(const EngineOptions &options, bool needTokenizer)
{
    if (options.onProgress)
        options.onProgress("Reading the file", 0);
    MYNAH_TRY(auto file, openModelFile(options.modelPath));
    if (options.stop.stop_requested())
        return stopped(options);
    return loadEngineModel(std::move(file), options, needTokenizer);
}

Result<LoadedModel> loadEngineModel(std::shared_ptr<const ModelFile> file,
                                    const EngineOptions &options,
                                    bool needTokenizer)
{
    LoadedModel loaded;
    MYNAH_TRY(const Precision precision, parsePrecision(options.precision));
    MYNAH_TRY(loaded.device, openDevice(options.device, options.threads));
    if (!options.cacheFolder.empty())
        MYNAH_CHECK(selfTest(*loaded.device, pathOf(options.cacheFolder)));
    loaded.file = std::move(file);
    MYNAH_TRY(const RwkvConfig config, detectConfig(*loaded.file));
    MYNAH_CHECK(checkMemory(loaded, config, precision, options.memoryLimit));
    WeightCacheOpening opening(loaded.file,
                               {options.cacheFolder,
                                std::string(precisionName(precision)),
                                loaded.device->info().id,
                                loaded.device->weightOrder()},
                               loaded.device->info().threads);
    if (needTokenizer) {
        MYNAH_TRY(loaded.tokenizer,
                  tokenizerFor(
                      *loaded.file, config.vocabulary, options.vocabularyPath, options.dataFolder));
        if (loaded.tokenizer->size() > config.vocabulary)
            return Error{ErrorCode::BadVocabulary,
                         loaded.file->path + ": the vocabulary has " +
                             std::to_string(loaded.tokenizer->size()) + " tokens, the model only " +
                             std::to_string(config.vocabulary)};
    }
    if (!options.tunedStatePath.empty()) {
        MYNAH_TRY(loaded.tunedState, readTunedState(options.tunedStatePath, config));
    }
    MYNAH_CHECK(loadWeights(loaded, opening, precision, options));
    loaded.info = describe(loaded, options, precision, opening.fingerprint());
    return loaded;
}

} // namespace mynah
