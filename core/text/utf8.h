// UTF-8: validation, counting, cutting, and decoding of a stream that arrives in pieces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mynah {

inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD"; // U+FFFD

/// What stands at the start of a byte string (Unicode 15, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
struct Utf8Step {
    enum class Kind { Valid, Invalid, Incomplete };
    Kind kind = Kind::Incomplete;
    size_t length = 0; // bytes; for Invalid and Incomplete the maximal subpart
};
Utf8Step nextCodePoint(std::string_view bytes);

/// Bytes at the start that are valid UTF-8: up to the first code point that is wrong or cut off.
size_t validPrefix(std::string_view text);

bool isValidUtf8(std::string_view text);

/// Invalid parts become U+FFFD, one for each maximal subpart (as the WHATWG decoder does).
std::string replaceInvalidUtf8(std::string_view text);

/// Appends the code point, which must be a Unicode scalar value (else U+FFFD is appended).
void appendCodePoint(std::string &text, char32_t codePoint);

/// Code points; each invalid maximal subpart counts as one.
size_t countCodePoints(std::string_view text);

/// The longest start of `text` with at most `codePoints` code points.
std::string_view truncateCodePoints(std::string_view text, size_t codePoints);

/// Bytes at the end that may be the start of a code point whose rest has not come yet: 0 to 3.
size_t incompleteTail(std::string_view text);

/// Without spaces, tabs, \r and \n at both ends. Other white space (U+3000 ...) is text.
std::string_view trimmedWhitespace(std::string_view text);
std::string trimWhitespace(std::string_view text);

/// Decodes a stream of bytes to whole code points: holds back what may be the start of a code
/// point, replaces what cannot be by U+FFFD, never drops valid text.
/// Thread: one at a time.
class Utf8StreamDecoder {
public:
    /// The text that is certain after these bytes; valid UTF-8.
    std::string push(std::string_view bytes);
    /// U+FFFD when the stream ended within a code point, else nothing. Starts afresh.
    std::string finish();

private:
    std::string m_held; // at most 3 bytes
};

} // namespace mynah
