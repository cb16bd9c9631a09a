#include "core/session/engine_loader.h"

#include "core/model/sha256.h"
#include "core/model/tuned_state.h"
#include "core/rwkv/forward_pass.h"
#include "core/rwkv/memory_estimate.h"
#include "core/rwkv/placement.h"
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

std::string megabytes(uint64_t bytes)
{
    return std::to_string(bytes >> 20) + " MiB";
}

/// One loading, step by step.
class Loading {
public:
    Loading(std::shared_ptr<const ModelFile> file,
            const EngineOptions &options,
            Precision precision,
            RwkvConfig config)
        : m_options(options), m_precision(precision), m_config(std::move(config))
    {
        m_loaded.file = std::move(file);
    }
    Result<LoadedModel> run(std::unique_ptr<Device> device, bool needTokenizer);

private:
    static bool isProcessor(const Device &device) { return device.info().kind == "cpu"; }
    void place(const Device &device);
    Result<void> settle();
    Result<void> checkMemory() const;
    Result<void> loadTokenizer();
    Result<void> loadWhatFits();
    Result<void> loadWeights();
    Result<void> tryRoom() const;
    ModelInfo describe() const;
    std::vector<ModelSegment> segments() const;
    Error stopped() const
    {
        return {ErrorCode::Cancelled, m_options.modelPath + ": loading was stopped"};
    }

    const EngineOptions &m_options;
    Precision m_precision;
    RwkvConfig m_config;
    LoadedModel m_loaded;
    Placement m_placement;        // on a device that is not the processor
    std::string m_fullDeviceName; // ModelInfo::fullDeviceName
    std::unique_ptr<WeightCacheOpening> m_opening;
};

/// What is to be on the device: as many layers as are wanted or fit.
void Loading::place(const Device &device)
{
    if (isProcessor(device))
        return;
    PlacementRoom room;
    room.sequences = 1 + kMostAnswers;
    m_placement = placeLayers(deviceNeed(*m_loaded.file, m_config, m_precision, room),
                              device.availableMemory(),
                              m_options.gpuLayers);
}

/// Has the devices that the placement needs, and begins to look for prepared weights.
Result<void> Loading::settle()
{
    const bool onProcessor = isProcessor(*m_loaded.device);
    if (!onProcessor && m_placement.deviceLayers == 0) {
        if (m_options.gpuLayers != 0)
            m_fullDeviceName = m_loaded.device->info().name;
        m_loaded.device = std::move(m_loaded.processor);
        if (!m_loaded.device) {
            MYNAH_TRY(m_loaded.device, openDevice("cpu", m_options.threads));
        }
    } else if (!onProcessor && !m_placement.embedding && !m_loaded.processor) {
        MYNAH_TRY(m_loaded.processor, openDevice("cpu", m_options.threads));
    }
    MYNAH_CHECK(checkMemory());
    // Weights that are spread over devices are not kept: each split would need a file of its own.
    const Device &device = *m_loaded.device;
    m_opening = std::make_unique<WeightCacheOpening>(
        m_loaded.file,
        WeightCacheOpening::Place{isProcessor(device) ? m_options.cacheFolder : std::string(),
                                  std::string(precisionName(m_precision)),
                                  device.info().id,
                                  device.weightOrder()},
        device.info().threads);
    return {};
}

/// Most systems grant memory that they do not have and end a program that uses it.
Result<void> Loading::checkMemory() const
{
    const uint64_t limit = m_options.memoryLimit;
    const bool onProcessor = isProcessor(*m_loaded.device);
    if (limit == 0 || (!onProcessor && m_placement.embedding))
        return {};
    const int64_t layers = m_config.layers - (onProcessor ? 0 : m_placement.deviceLayers);
    const uint64_t need = estimateMemory(*m_loaded.file, m_config, m_precision, layers).total();
    if (need <= limit)
        return {};
    return Error{ErrorCode::OutOfMemory,
                 m_loaded.file->path + ": with precision '" +
                     std::string(precisionName(m_precision)) + "' it needs about " +
                     megabytes(need) + ", and " + megabytes(limit) + " are free"};
}

Result<void> Loading::loadTokenizer()
{
    MYNAH_TRY(
        m_loaded.tokenizer,
        tokenizerFor(
            *m_loaded.file, m_config.vocabulary, m_options.vocabularyPath, m_options.dataFolder));
    if (m_loaded.tokenizer->size() > m_config.vocabulary)
        return Error{ErrorCode::BadVocabulary,
                     m_loaded.file->path + ": the vocabulary has " +
                         std::to_string(m_loaded.tokenizer->size()) + " tokens, the model only " +
                         std::to_string(m_config.vocabulary)};
    return {};
}

std::vector<ModelSegment> Loading::segments() const
{
    if (isProcessor(*m_loaded.device))
        return {{m_loaded.device.get(), 0, m_config.layers}};
    return segmentsOf(
        m_placement, m_config.layers, m_loaded.processor.get(), m_loaded.device.get());
}

/// The model with what the cache has of it; what it lacks is put there, if it may be.
Result<void> Loading::loadWeights()
{
    const auto progress = [&](double fraction) {
        if (m_options.onProgress)
            m_options.onProgress("Preparing the weights", fraction);
    };
    const auto load = [&](WeightCache *cache) {
        return loadModel(m_loaded.file, segments(), m_precision, progress, cache, m_options.stop);
    };
    // While the vectors are read here, other threads still look for damage in the cache's file.
    auto cache = m_opening->cache();
    MYNAH_TRY(m_loaded.model, load(cache.get()));
    const auto checking = [&](double fraction) {
        if (m_options.onProgress)
            m_options.onProgress("Checking the prepared weights", fraction);
    };
    const bool whole = m_opening->check(m_options.stop, checking);
    if (m_options.stop.stop_requested())
        return stopped();
    if (!whole) {
        m_loaded.model.reset();
        cache = m_opening->cache();
        MYNAH_TRY(m_loaded.model, load(cache.get()));
    }
    if (cache)
        m_loaded.cacheWriter = cache->write(
            std::filesystem::path(m_options.modelPath).stem().string(), m_options.cacheLimits);
    return {};
}

/// Whether the device has room for computing besides the weights: better known now than in the
/// middle of an answer. The processor's memory was looked at before.
Result<void> Loading::tryRoom() const
{
    if (isProcessor(*m_loaded.device))
        return {};
    const PlacementRoom room;
    MYNAH_TRY(ForwardPass pass, ForwardPass::create(*m_loaded.model, 1));
    return pass.makeRoom(room.rows, room.logitRows);
}

Result<void> Loading::loadWhatFits()
{
    for (;;) {
        auto done = loadWeights();
        if (done.ok())
            done = tryRoom();
        const bool full = !done.ok() && done.error().code == ErrorCode::OutOfMemory;
        if (!full || isProcessor(*m_loaded.device) || m_options.gpuLayers >= 0)
            return done;
        m_loaded.model.reset();
        m_placement = smallerPlacement(m_placement);
        MYNAH_CHECK(settle());
    }
}

/// What there is to say about it.
ModelInfo Loading::describe() const
{
    ModelInfo info;
    info.path = m_options.modelPath;
    info.displayName = displayNameOf(m_options.modelPath);
    info.version = m_config.version;
    // Two precisions of one file compute different numbers: their states must not be mixed.
    info.fingerprint = m_opening->fingerprint() + '-' + std::string(precisionName(m_precision));
    // So must states that began elsewhere: their transcript, read again, would lead to another.
    if (!m_loaded.tunedState.empty())
        info.fingerprint += '-' + digestOf(m_loaded.tunedState);
    info.tokenizer = m_loaded.tokenizer ? std::string(m_loaded.tokenizer->name()) : "";
    const FileTensor *key = m_loaded.file->find("blocks.0.att.key.weight");
    info.promptFormat = formatOfModel(m_options.modelPath, m_loaded.file->name, info.tokenizer);
    // A tuned state stands where the prime text would.
    if (!m_loaded.tunedState.empty() && info.promptFormat == "world")
        info.promptFormat = "user-assistant";
    info.tokenizerDigest = m_loaded.tokenizer ? m_loaded.tokenizer->digest() : 0;
    info.precision = m_precision == Precision::File && key
                         ? std::string(dtypeName(key->type))
                         : std::string(precisionName(m_precision));
    info.device = m_loaded.device->info().id;
    info.deviceName = m_loaded.device->info().name;
    info.deviceLayers = isProcessor(*m_loaded.device) ? m_config.layers : m_placement.deviceLayers;
    if (info.deviceLayers < m_config.layers)
        info.restDeviceName = m_loaded.processor->info().name;
    info.fullDeviceName = m_fullDeviceName;
    info.layers = m_config.layers;
    info.width = m_config.width;
    info.vocabulary = m_config.vocabulary;
    info.parameters = m_config.parameters;
    info.weightBytes = m_loaded.model->weightBytes();
    info.stateBytes = static_cast<uint64_t>(m_loaded.model->stateSize()) * sizeof(float);
    return info;
}

Result<LoadedModel> Loading::run(std::unique_ptr<Device> device, bool needTokenizer)
{
    place(*device);
    m_loaded.device = std::move(device);
    MYNAH_CHECK(settle());
    if (needTokenizer)
        MYNAH_CHECK(loadTokenizer());
    if (!m_options.tunedStatePath.empty()) {
        MYNAH_TRY(m_loaded.tunedState, readTunedState(m_options.tunedStatePath, m_config));
    }
    MYNAH_CHECK(loadWhatFits());
    m_loaded.info = describe();
    return std::move(m_loaded);
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
        return Error{ErrorCode::Cancelled, options.modelPath + ": loading was stopped"};
    return loadEngineModel(std::move(file), options, needTokenizer);
}

Result<LoadedModel> loadEngineModel(std::shared_ptr<const ModelFile> file,
                                    const EngineOptions &options,
                                    bool needTokenizer)
{
    const bool unnamed = options.device.empty() || options.device == "auto";
    MYNAH_TRY(
        auto device,
        openDevice(unnamed ? "cpu" : options.device, options.threads, pathOf(options.cacheFolder)));
    if (!options.cacheFolder.empty())
        MYNAH_CHECK(selfTest(*device, pathOf(options.cacheFolder)));
    return loadEngineModel(std::move(file), std::move(device), options, needTokenizer);
}

Result<LoadedModel> loadEngineModel(std::shared_ptr<const ModelFile> file,
                                    std::unique_ptr<Device> device,
                                    const EngineOptions &options,
                                    bool needTokenizer)
{
    MYNAH_TRY(const Precision precision, parsePrecision(options.precision));
    MYNAH_TRY(RwkvConfig config, detectConfig(*file));
    Loading loading(std::move(file), options, precision, std::move(config));
    return loading.run(std::move(device), needTokenizer);
}

} // namespace mynah
