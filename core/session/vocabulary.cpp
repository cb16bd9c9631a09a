#include "core/session/vocabulary.h"

#include "core/model/output_file.h"
#include "core/text/utf8_path.h"
#include "core/text/vocabulary_digest.h"
#include "core/text/vocabulary_file.h"

#include <array>
#include <filesystem>
#include <span>
#include <system_error>

#ifndef MYNAH_WORLD_VOCAB
#define MYNAH_WORLD_VOCAB ""
#endif
#ifndef MYNAH_20B_VOCAB
#define MYNAH_20B_VOCAB ""
#endif

namespace mynah {

namespace {

namespace fs = std::filesystem;
using TokenizerResult = Result<std::unique_ptr<Tokenizer>>;

constexpr int64_t kByteRows = 256;

/// A vocabulary that is known by the number of its models' rows.
struct KnownVocabulary {
    int64_t rows;
    const char *fileName;
    const char *builtInPath;
    TokenizerResult (*load)(const std::string &);
    const char *otherwise; // how else to get it
};

const KnownVocabulary kWorld = {65536,
                                "rwkv_vocab_v20230424.txt",
                                MYNAH_WORLD_VOCAB,
                                loadWorldVocabulary,
                                ", or open any World model in GGUF form once, which has it inside"};
const KnownVocabulary kNeox = {
    50277, "20B_tokenizer.json", MYNAH_20B_VOCAB, loadNeoxVocabulary, ""};

// VocabularyDigest of rwkv_vocab_v20230424.txt: ids 1 to 65529, nothing in the padding.
constexpr uint64_t kWorldDigest = 0x5051c95515dafe6e;

Error bad(const ModelFile &file, const std::string &what)
{
    return {ErrorCode::BadVocabulary, file.path + ": " + what};
}

/// Whether every id is its byte.
bool isBytes(const std::vector<std::string> &words)
{
    for (size_t id = 0; id < words.size(); ++id)
        if (words[id].size() != 1 || static_cast<unsigned char>(words[id][0]) != id)
            return false;
    return words.size() == static_cast<size_t>(kByteRows);
}

TokenizerResult insideTokenizer(const ModelFile &file)
{
    if (isBytes(file.vocabulary))
        return makeByteTokenizer();
    TokenizerResult inside = makeWorldTokenizer(file.vocabulary);
    if (!inside)
        return bad(file, "the vocabulary inside the file is damaged: " + inside.error().message);
    return inside;
}

TokenizerResult
knownTokenizer(const KnownVocabulary &known, const ModelFile &file, const std::string &dataFolder)
{
    const fs::path candidates[] = {
        pathOf(file.path).parent_path() / known.fileName,
        dataFolder.empty() ? fs::path() : pathOf(dataFolder) / known.fileName,
        pathOf(known.builtInPath),
    };
    for (const fs::path &candidate : candidates) {
        std::error_code ignored;
        if (!candidate.empty() && fs::is_regular_file(candidate, ignored))
            return known.load(utf8Of(candidate));
    }
    return bad(file,
               std::string("the vocabulary file ") + known.fileName +
                   " is needed; put it beside the model" +
                   (dataFolder.empty() ? "" : " or into " + dataFolder) + known.otherwise);
}

TokenizerResult choose(const ModelFile &file,
                       int64_t rows,
                       const std::string &vocabularyPath,
                       const std::string &dataFolder)
{
    if (!vocabularyPath.empty())
        return loadVocabulary(vocabularyPath);
    if (!file.vocabulary.empty())
        return insideTokenizer(file);
    if (rows == kByteRows)
        return makeByteTokenizer();
    for (const KnownVocabulary *known : {&kNeox, &kWorld})
        if (rows == known->rows)
            return knownTokenizer(*known, file, dataFolder);
    return bad(file,
               "no vocabulary is inside the file, and its size of " + std::to_string(rows) +
                   " tokens tells none; choose the vocabulary file that belongs to it, a World "
                   "vocabulary or a tokenizer.json");
}

} // namespace

TokenizerResult tokenizerFor(const ModelFile &file,
                             int64_t rows,
                             const std::string &vocabularyPath,
                             const std::string &dataFolder)
{
    // That it could not be kept is no reason not to open a model which has its vocabulary.
    static_cast<void>(learnWorldVocabulary(file, dataFolder));
    MYNAH_TRY(auto tokenizer, choose(file, rows, vocabularyPath, dataFolder));
    if (tokenizer->size() > rows)
        return bad(file,
                   "the vocabulary has " + std::to_string(tokenizer->size()) +
                       " tokens, the model only " + std::to_string(rows));
    return tokenizer;
}

namespace {

Result<void> writeNew(const std::string &path, const std::string &text)
{
    MYNAH_TRY(OutputFile file, OutputFile::create(path, false));
    MYNAH_CHECK(file.write(std::as_bytes(std::span(text))));
    return file.finish();
}

} // namespace

Result<void> learnWorldVocabulary(const ModelFile &file, const std::string &dataFolder)
{
    const FileTensor *embedding = file.find("emb.weight");
    if (dataFolder.empty() || file.vocabulary.size() != static_cast<size_t>(kWorld.rows) ||
        embedding == nullptr || embedding->shape.empty() || embedding->shape[0] != kWorld.rows)
        return {};
    const fs::path path = pathOf(dataFolder) / kWorld.fileName;
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored)))
        return {};
    // Not only of its shape: what is kept is used for every other World model.
    VocabularyDigest digest;
    for (size_t id = 0; id < file.vocabulary.size(); ++id)
        if (!file.vocabulary[id].empty())
            digest.add(static_cast<int64_t>(id), file.vocabulary[id]);
    if (digest.value() != kWorldDigest)
        return {};
    fs::create_directories(path.parent_path(), ignored); // writing tells if not
    const auto written = writeNew(utf8Of(path), worldVocabularyText(file.vocabulary));
    if (!written.ok() && written.error().code == ErrorCode::Usage)
        return {}; // another run was faster
    return written;
}

} // namespace mynah
