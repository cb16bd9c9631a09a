// UTF-8 in pieces, and the end of an answer.
#include "fuzz_support.h"

#include "core/text/prompt.h"
#include "core/text/utf8.h"

#include <algorithm>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

void decodeInPieces(std::string_view text, size_t pattern)
{
    const std::string whole = replaceInvalidUtf8(text);
    require(isValidUtf8(whole), "replaced text is not valid");
    require((whole == text) == isValidUtf8(text), "valid text is changed");
    require(countCodePoints(text) == countCodePoints(whole), "the counts differ");
    require(truncateCodePoints(text, countCodePoints(text)) == text, "a text is cut");
    Utf8StreamDecoder decoder;
    std::string pieces;
    for (size_t step = 0; !text.empty(); ++step) {
        const size_t length = std::min(1 + (pattern >> step % 8) % 4, text.size());
        const std::string piece = decoder.push(text.substr(0, length));
        require(isValidUtf8(piece), "a piece is not valid");
        pieces += piece;
        text.remove_prefix(length);
    }
    require(pieces + decoder.finish() == whole, "the pieces make another text");
}

/// Tokens of the answer are as long as the pattern says.
void findStop(std::string_view text, size_t pattern)
{
    StopRules rules{pattern % 3 != 0, {"User:", "Assistant:"}, {}};
    if (pattern % 2 != 0)
        rules.texts = {"\nUser:", "aa"};
    constexpr std::string_view kPrefixes[] = {"", " <think", " <think>\n</think", ""};
    StopDetector detector(rules, kPrefixes[pattern % 4]);
    std::string shown;
    size_t safe = 0;
    for (size_t step = 0; !text.empty(); ++step) {
        const size_t length = std::min(1 + (pattern >> step % 8) % 8, text.size());
        const auto verdict = detector.push(text.substr(0, length));
        text.remove_prefix(length);
        require(detector.safeBytes() >= safe, "what was certain is taken back");
        safe = detector.safeBytes();
        require(detector.keptBytes() <= detector.bytes().size(), "more is kept than there is");
        shown += detector.takeText();
        if (verdict == StopDetector::Verdict::Stop)
            break;
    }
    detector.end();
    shown += detector.takeText();
    require(isValidUtf8(shown), "the answer is not valid");
    require(shown == detector.finalText(), "the pieces make another answer");
    require(shown == trimWhitespace(shown), "the answer has white space at an end");
    require(!rules.blankLine || shown.starts_with("<think") ||
                shown.find("\n\n") == std::string::npos,
            "the answer goes on after a blank line");
}

} // namespace

/// The first byte says how the rest is cut.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const MemoryLimit limit(size, size_t{1} << 20, 64);
    decodeInPieces(text, data[0]);
    findStop(text, data[0]);
    const std::string cleaned = cleanUserText(text);
    require(cleaned.find("\n\n") == std::string::npos, "a cleaned text has a blank line");
    require(cleanUserText(cleaned) == cleaned, "cleaning twice changes more");
    return 0;
}
