// The World vocabulary's text file, and the escapes of a vocabulary inside a GGUF.
#include "fuzz_support.h"

#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <string_view>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

/// Lines for all single bytes, without which a vocabulary is refused.
std::string singleBytes()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (size_t byte = 0; byte < 256; ++byte)
        out +=
            std::to_string(byte + 1) + " b'\\x" + digits[byte >> 4] + digits[byte & 15] + "' 1\n";
    return out;
}

/// What the project writes itself must read back as the same vocabulary.
void writeAndRead(const Tokenizer &tokenizer)
{
    std::vector<std::string> words;
    for (TokenId id = 0; id < tokenizer.size(); ++id)
        words.emplace_back(tokenizer.bytesOf(id));
    static InputFile file;
    const std::string text = worldVocabularyText(words);
    const auto again = loadWorldVocabulary(file.write(std::as_bytes(std::span(text))));
    require(again.ok() && (*again)->digest() == tokenizer.digest(),
            "a written vocabulary is another one");
}

} // namespace

/// An input that begins with '+' stands for lines after those of the single bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::string common = singleBytes();
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string text =
        input.starts_with('+') ? common + std::string(input.substr(1)) : std::string(input);
    static InputFile file;
    const std::string &path = file.write(std::as_bytes(std::span(text)));
    const MemoryLimit limit(text.size(), size_t{24} << 20);
    const auto tokenizer = loadWorldVocabulary(path);
    if (tokenizer.ok()) {
        const auto decoded = (*tokenizer)->decode((*tokenizer)->encode(input));
        require(decoded.ok() && *decoded == input, "encoding and decoding gives another text");
        if (size % 8 == 0)
            writeAndRead(**tokenizer);
    } else {
        require(isValidUtf8(tokenizer.error().message), "an error's message is not UTF-8");
    }
    if (const auto token = unescapeToken(input); token.ok())
        require(token->size() <= size, "an escape stands for more than it takes");
    return 0;
}
