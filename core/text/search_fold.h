// What a code point is to the search, and its folded form: two texts that a reader takes for the
// same word become the same code points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace mynah {

enum class SearchClass : uint8_t {
    Break,      // spaces, punctuation, other symbols, what is not assigned
    Joined,     // belongs to what stands before it and means nothing: accents, joiners, tatweel
    Word,       // letters, digits and the marks that are letters, of scripts with spaces
    Character,  // the same of scripts without spaces, and of Hangul: a term each
    Pictograph, // emoji
    Regional,   // half a flag
};

/// Of a folded code point.
SearchClass searchClassOf(char32_t codePoint);

struct FoldedPoints {
    static constexpr size_t kMost = 24; // 18 in Unicode 15: U+FDFA
    char32_t points[kMost];
    size_t count = 0;
};

/// Compatibility decomposition and full case folding of one code point; then the letters that stand
/// for others when people type (ø o, ı i, the seats of hamza, the Persian forms of kaf and yeh, …).
/// Accents come out as Joined. Folding what was folded changes nothing.
/// Without utf8proc only ASCII and its full-width forms are folded. Thread: any.
FoldedPoints searchFold(char32_t codePoint);

/// The one code point that two make: Hangul from jamo, kana with a voicing mark; else 0.
char32_t joinedCharacter(char32_t first, char32_t second);

/// A code point before which a text must not be cut: an accent, a vowel sign, a joiner.
bool isCombining(char32_t codePoint);

/// Changes when the same text may be folded or cut in another way, as with another version of
/// Unicode: an index made under another name has to be made again.
std::string searchTermsVersion();

} // namespace mynah
