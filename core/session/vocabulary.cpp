#include "core/session/vocabulary.h"

#include <filesystem>

#ifndef MYNAH_WORLD_VOCAB
#define MYNAH_WORLD_VOCAB ""
#endif

namespace mynah {

namespace {
constexpr const char *kWorldFile = "rwkv_vocab_v20230424.txt";
constexpr int64_t kByteRows = 256;
constexpr int64_t kWorldRows = 65529; // the last id of the World vocabulary; files pad to 65536
} // namespace

Result<std::unique_ptr<Tokenizer>> tokenizerFor(const ModelFile &file,
                                                int64_t rows,
                                                const std::string &vocabularyPath,
                                                const std::string &dataFolder)
{
    namespace fs = std::filesystem;
    if (!vocabularyPath.empty())
        return loadWorldVocabulary(vocabularyPath);
    if (!file.vocabulary.empty()) {
        if (rows == kByteRows)
            return makeByteTokenizer();
        return makeWorldTokenizer(file.vocabulary);
    }
    if (rows == kByteRows)
        return makeByteTokenizer();
    const fs::path candidates[] = {
        fs::path(file.path).parent_path() / kWorldFile,
        dataFolder.empty() ? fs::path() : fs::path(dataFolder) / kWorldFile,
        fs::path(MYNAH_WORLD_VOCAB),
    };
    for (const fs::path &candidate : candidates) {
        std::error_code ignored;
        if (!candidate.empty() && fs::is_regular_file(candidate, ignored))
            return loadWorldVocabulary(candidate.string());
    }
    if (rows < kWorldRows)
        return Error{ErrorCode::BadVocabulary,
                     file.path + ": its vocabulary of " + std::to_string(rows) +
                         " tokens is not inside the file and is not the World vocabulary"};
    return Error{ErrorCode::BadVocabulary,
                 file.path + ": the vocabulary file " + kWorldFile +
                     " is needed; put it beside the model" +
                     (dataFolder.empty() ? "" : " or into " + dataFolder)};
}

} // namespace mynah
