#include "core/model/gguf_vocabulary.h"

#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

namespace mynah {

namespace {

// llama.cpp's llama_token_type
constexpr int32_t kControl = 3;
constexpr int32_t kUnused = 5;

std::string tokenName(size_t id)
{
    return "token " + std::to_string(id) + " of tokenizer.ggml.tokens";
}

} // namespace

void readGgufVocabulary(const GgufContent &content, LoadedFile &file)
{
    const GgufValue *tokens = content.find("tokenizer.ggml.tokens");
    if (tokens == nullptr)
        return;
    const GgufValue *model = content.find("tokenizer.ggml.model");
    if (model == nullptr || model->asText() != "rwkv") {
        file.warnings.push_back("the vocabulary in the file is not RWKV's and is ignored");
        return;
    }
    const GgufValue *types = content.find("tokenizer.ggml.token_type");
    const std::vector<int32_t> kinds =
        types != nullptr ? types->integers() : std::vector<int32_t>();
    std::vector<std::string> words;
    size_t damaged = 0;
    for (const std::string_view body : tokens->texts()) {
        const size_t id = words.size();
        auto word = unescapeToken(body);
        const bool good = word.ok() && isValidUtf8(body);
        if (!good && damaged++ == 0)
            file.warnings.push_back(tokenName(id) + " is damaged and stands for no text");
        const int32_t kind = id < kinds.size() ? kinds[id] : 1;
        const bool hasText = good && kind != kControl && kind != kUnused;
        words.push_back(hasText ? std::move(word.value()) : std::string());
    }
    if (damaged > 1)
        file.warnings.push_back(std::to_string(damaged) +
                                " tokens of tokenizer.ggml.tokens are damaged");
    file.vocabulary = std::move(words);
}

} // namespace mynah
