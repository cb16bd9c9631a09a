#include "fuzz_model.h"

#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/rwkv/model.h"
#include "core/session/session.h"
#include "core/session/vocabulary.h"
#include "core/text/utf8.h"
#include "kernels/cpu/cpu_device.h"

#include <functional>

namespace mynah::fuzz {

namespace {

constexpr size_t kMostConverted = size_t{1} << 18; // bytes of tensors that are converted
constexpr int64_t kMostParameters = int64_t{1} << 17;

void requireSentence(const Error &error)
{
    require(!error.message.empty(), "an error says nothing");
    require(isValidUtf8(error.message), "an error's message is not UTF-8");
    require(error.message.find('\n') == std::string::npos, "an error takes more than one line");
}

size_t countOf(const FileTensor &tensor)
{
    size_t count = 1;
    for (const int64_t dimension : tensor.shape) {
        require(dimension > 0, "a dimension is below 1");
        count *= static_cast<size_t>(dimension);
    }
    return count;
}

/// Every tensor must lie within the file, hold what its shape says, and be found by its name.
void exerciseTensors(const ModelFile &file)
{
    size_t left = kMostConverted;
    for (const auto &[name, tensor] : file.tensors) {
        require(file.find(name) == &tensor && tensor.name == name, "a tensor has another name");
        const size_t count = countOf(tensor);
        require(tensor.data.size() * blockValues(tensor.type) == count * blockBytes(tensor.type),
                "a tensor's data does not fit its shape");
        if (tensor.data.size() > left)
            continue;
        left -= tensor.data.size();
        require(ModelFile::toFloat(tensor).size() == count, "toFloat gives another number");
    }
}

/// What detectConfig accepts must load and run; the numbers may become infinite.
void run(const std::shared_ptr<const ModelFile> &file, Precision precision)
{
    const auto device = makeCpuDevice({1, {}});
    require(device.ok(), "there is no CPU");
    const auto model = loadModel(file, **device, precision, {});
    if (!model.ok())
        return requireSentence(model.error());
    const auto session = Session::create(**model);
    require(session.ok(), "a model that was loaded has no session");
    const TokenId last = static_cast<TokenId>((*model)->config().vocabulary - 1);
    const auto read = (*session)->prefill(std::vector<TokenId>{0, last});
    require(read.ok() || read.error().code == ErrorCode::NotFinite, "a model does not run");
}

void exercise(const std::shared_ptr<const ModelFile> &file)
{
    exerciseTensors(*file);
    const std::string fingerprint = fingerprintOf(*file);
    require(!fingerprint.empty(), "the fingerprint is empty");
    if (checkFinite(*file, Scan::Everything).ok())
        require(checkFinite(*file, Scan::Vectors).ok(), "the shorter scan finds more");
    for (const std::string &warning : file->warnings)
        require(isValidUtf8(warning), "a warning is not UTF-8");
    const auto config = detectConfig(*file);
    if (!config.ok())
        return requireSentence(config.error());
    require(config->layers > 0 && config->width > 0 && config->vocabulary > 0,
            "a model has a size of 0");
    if (!file->vocabulary.empty())
        (void)tokenizerFor(*file, config->vocabulary, "", "");
    // Running costs more than reading: one of 16 models, always the same ones, in either precision.
    const size_t chance = std::hash<std::string>()(fingerprint) % 32;
    if (chance < 2 && config->parameters < kMostParameters)
        run(file, chance == 0 ? Precision::File : Precision::Fp32);
}

void open(const std::string &path)
{
    const auto file = openModelFile(path);
    if (file.ok())
        exercise(*file);
    else
        requireSentence(file.error());
}

} // namespace

void exerciseModel(Bytes bytes)
{
    static InputFile input;
    const std::string &path = input.write(bytes);
    const MemoryLimit limit(bytes.size());
    open(path);
}

void exerciseSplitModel(Bytes first, Bytes second)
{
    // Links that CMake has made: see CMakeLists.txt.
    static InputFile one(900, MYNAH_FUZZ_LINKS "/model-00001-of-00002.gguf");
    static InputFile two(901, MYNAH_FUZZ_LINKS "/model-00002-of-00002.gguf");
    const std::string &path = one.write(first);
    two.write(second);
    const MemoryLimit limit(first.size() + second.size());
    open(path);
}

} // namespace mynah::fuzz
