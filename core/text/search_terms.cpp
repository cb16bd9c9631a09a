#include "core/text/search_terms.h"

#include "core/text/search_fold.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr size_t kMostPictures = 16; // of one emoji; 10 in Unicode 15

bool isAsciiWord(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

} // namespace

const SearchTerm *SearchTermCutter::next()
{
    if (m_given == m_ready.size()) {
        m_ready.clear();
        m_given = 0;
    }
    while (m_ready.empty() && m_at < m_text.size())
        step();
    if (m_ready.empty())
        finish();
    return m_ready.empty() ? nullptr : &m_ready[m_given++];
}

/// Reads one code point, or a run of ASCII.
void SearchTermCutter::step()
{
    const auto byte = static_cast<unsigned char>(m_text[m_at]);
    if (byte < 0x80) {
        if (isAsciiWord(m_text[m_at]))
            return takeAscii();
        finish();
        ++m_at;
        return;
    }
    const std::string_view rest = m_text.substr(m_at);
    const Utf8Step length = nextCodePoint(rest);
    const size_t begin = m_at;
    m_at += length.length;
    if (length.kind != Utf8Step::Kind::Valid)
        return finish();
    const FoldedPoints folded = searchFold(firstCodePoint(rest).value);
    for (size_t i = 0; i < folded.count; ++i)
        take(folded.points[i], begin, m_at);
}

void SearchTermCutter::takeAscii()
{
    m_isJoined = false;
    if (m_points == 0 || m_current.kind != SearchTerm::Kind::Word ||
        m_points >= kLongestSearchTerm) {
        finish();
        m_current.kind = SearchTerm::Kind::Word;
        m_current.begin = m_at;
    }
    const size_t limit = std::min(m_text.size(), m_at + kLongestSearchTerm - m_points);
    for (; m_at < limit && isAsciiWord(m_text[m_at]); ++m_at, ++m_points)
        m_current.text += asciiLower(m_text[m_at]);
    m_current.end = m_at;
}

void SearchTermCutter::take(char32_t folded, size_t from, size_t to)
{
    using Kind = SearchTerm::Kind;
    if (m_points > 0 && m_current.kind == Kind::Character) {
        if (const char32_t joined = joinedCharacter(m_character, folded)) {
            m_character = joined;
            m_current.text.clear();
            appendCodePoint(m_current.text, joined);
            m_current.end = to;
            return;
        }
    }
    switch (searchClassOf(folded)) {
    case SearchClass::Break:
        return finish();
    case SearchClass::Joined:
        m_isJoined = folded == kZeroWidthJoiner;
        if (m_points > 0)
            m_current.end = to;
        return;
    case SearchClass::Word:
        if (m_points == 0 || m_current.kind != Kind::Word || m_points >= kLongestSearchTerm)
            return begin(Kind::Word, folded, from, to);
        appendCodePoint(m_current.text, folded);
        ++m_points;
        m_current.end = to;
        return;
    case SearchClass::Character:
        return begin(Kind::Character, folded, from, to);
    case SearchClass::Pictograph:
        return addPicture(folded, from, to, false);
    case SearchClass::Regional:
        return addPicture(folded, from, to, true);
    }
}

void SearchTermCutter::begin(SearchTerm::Kind kind, char32_t first, size_t from, size_t to)
{
    finish();
    m_current.kind = kind;
    m_current.begin = from;
    m_current.end = to;
    appendCodePoint(m_current.text, first);
    m_character = first;
    m_points = 1;
}

void SearchTermCutter::addPicture(char32_t picture, size_t from, size_t to, bool isRegional)
{
    const bool isOpen = m_points > 0 && m_current.kind == SearchTerm::Kind::Emoji;
    const bool goesOn =
        isOpen && m_pictures.size() < kMostPictures && (isRegional ? m_isHalfFlag : m_isJoined);
    if (!goesOn)
        begin(SearchTerm::Kind::Emoji, picture, from, to);
    m_isHalfFlag = isRegional && !goesOn;
    m_isJoined = false;
    m_current.end = to;
    m_pictures.emplace_back();
    appendCodePoint(m_pictures.back(), picture);
}

void SearchTermCutter::finish()
{
    if (m_points > 0 && m_current.kind == SearchTerm::Kind::Emoji) {
        for (std::string &picture : m_pictures)
            m_ready.push_back({std::move(picture), m_current.begin, m_current.end, m_current.kind});
    } else if (m_points > 0) {
        m_ready.push_back(m_current);
    }
    m_pictures.clear();
    m_current.text.clear();
    m_points = 0;
    m_isJoined = m_isHalfFlag = false;
}

} // namespace mynah
