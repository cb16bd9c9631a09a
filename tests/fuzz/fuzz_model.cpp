#include "fuzz_model.h"

#include "core/model/model_file.h"
#include "core/model/rwkv_config.h"
#include "core/session/vocabulary.h"
#include "core/text/utf8.h"

namespace mynah::fuzz {

namespace {

constexpr size_t kMostConverted = size_t{1} << 18; // bytes of tensors that are converted

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

void exercise(const ModelFile &file)
{
    exerciseTensors(file);
    require(fingerprintOf(file).size() == 32, "the fingerprint has another length");
    if (checkFinite(file, Scan::Everything).ok())
        require(checkFinite(file, Scan::Vectors).ok(), "the shorter scan finds more");
    for (const std::string &warning : file.warnings)
        require(isValidUtf8(warning), "a warning is not UTF-8");
    const auto config = detectConfig(file);
    if (!config.ok())
        return requireSentence(config.error());
    require(config->layers > 0 && config->width > 0 && config->vocabulary > 0,
            "a model has a size of 0");
    if (!file.vocabulary.empty())
        (void)tokenizerFor(file, config->vocabulary, "", "");
}

} // namespace

void exerciseModel(Bytes bytes)
{
    const std::string &path = InputFile::write(bytes);
    const MemoryLimit limit(bytes.size());
    const auto file = openModelFile(path);
    if (file.ok())
        exercise(**file);
    else
        requireSentence(file.error());
}

} // namespace mynah::fuzz
