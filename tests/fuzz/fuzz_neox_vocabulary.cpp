// The tokenizer.json of GPT-NeoX models.
#include "fuzz_support.h"

#include "core/text/json.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <string_view>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

constexpr char kCut = '|';

/// The single bytes as byte-level BPE writes them: printable ones as they are, others from U+0100.
std::string letters()
{
    std::string out;
    char32_t next = 0x100;
    for (char32_t byte = 0; byte < 256; ++byte) {
        const bool printable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte != 0xad);
        std::string letter;
        appendCodePoint(letter, printable ? byte : next++);
        out += (byte == 0 ? "" : ",") + jsonQuote(letter) + ":" + std::to_string(byte);
    }
    return out;
}

/// "|TOKENS|MERGES|ADDED": what follows the single bytes in a file that is whole but for it.
std::string wrapped(std::string_view input)
{
    static const std::string common = letters();
    std::string_view parts[3];
    for (std::string_view &part : parts) {
        const size_t cut = input.find(kCut);
        part = input.substr(0, cut);
        input.remove_prefix(cut == std::string_view::npos ? input.size() : cut + 1);
    }
    return "{\"added_tokens\":[" + std::string(parts[2]) +
           "],\"normalizer\":null,\"pre_tokenizer\":{\"type\":\"ByteLevel\","
           "\"add_prefix_space\":false},\"model\":{\"type\":\"BPE\",\"vocab\":{" +
           common + std::string(parts[0]) + "},\"merges\":[" + std::string(parts[1]) + "]}}";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const bool isWrapped = input.starts_with(kCut);
    const std::string text = isWrapped ? wrapped(input.substr(1)) : std::string(input);
    static InputFile file;
    const std::string &path = file.write(std::as_bytes(std::span(text)));
    const MemoryLimit limit(text.size());
    const auto tokenizer = loadNeoxVocabulary(path);
    if (!tokenizer.ok()) {
        require(isValidUtf8(tokenizer.error().message), "an error's message is not UTF-8");
        return 0;
    }
    const auto decoded = (*tokenizer)->decode((*tokenizer)->encode(input));
    require(decoded.ok(), "an encoded text cannot be decoded");
    require(!isWrapped || !isValidUtf8(input) || *decoded == input,
            "encoding and decoding gives another text");
    return 0;
}
