// Cuts a text into the terms that the search knows it by.
//
// A term is a word of letters, digits and marks; or one character of a script that is written
// without spaces (Han, kana, Thai, Lao, Khmer, Myanmar, …) or of Hangul, so that any part of a
// text is found as a phrase of such terms; or one emoji. Vowel signs and tone marks of those
// scripts are terms of their own: what a person has typed so far is found at every moment. All else
// parts terms. Terms are folded (search_fold.h); two texts with the same terms are the same to the
// search.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct SearchTerm {
    enum class Kind { Word, Character, Emoji };

    std::string text; // folded UTF-8, never empty, without spaces and ASCII punctuation
    /// Bytes in the original text, on borders of code points, with the accents that follow. The
    /// parts of an emoji of several (a family, a flag) all have the range of the whole.
    size_t begin = 0;
    size_t end = 0;
    Kind kind = Kind::Word;
};

/// Longer words, which nobody wrote, are several terms. In folded code points; bytes are at most
/// 4 · (kLongestSearchTerm + FoldedPoints::kMost).
inline constexpr size_t kLongestSearchTerm = 64;

/// Takes any bytes: what is not UTF-8 parts terms. Linear; memory does not grow with the text.
/// The text must outlive it. Thread: one at a time.
class SearchTermCutter {
public:
    explicit SearchTermCutter(std::string_view text) : m_text(text) {}

    /// The next term, valid until the next call, or null at the end. Ranges never go back.
    const SearchTerm *next();

private:
    void step();
    void take(char32_t folded, size_t begin, size_t end);
    void takeAscii();
    void begin(SearchTerm::Kind kind, char32_t first, size_t begin, size_t end);
    void addPicture(char32_t picture, size_t begin, size_t end, bool isRegional);
    void finish();

    std::string_view m_text;
    size_t m_at = 0;

    // What is being read.
    SearchTerm m_current;
    size_t m_points = 0;      // code points in m_current
    char32_t m_character = 0; // the one code point of a Character
    bool m_isJoined = false;  // the last code point was a joiner
    bool m_isHalfFlag = false;
    std::vector<std::string> m_pictures; // of an emoji that goes on

    // What was read.
    std::vector<SearchTerm> m_ready;
    size_t m_given = 0;
};

} // namespace mynah
