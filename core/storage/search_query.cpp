#include "core/storage/search_query.h"

#include "core/storage/search_tokenizer.h"
#include "core/text/search_terms.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

bool isSpace(char32_t point)
{
    return point <= 0x20 || point == 0x7F || point == 0x85 || point == 0xA0 ||
           (point >= 0x2000 && point <= 0x200A) || point == 0x2028 || point == 0x2029 ||
           point == 0x202F || point == 0x205F || point == 0x3000;
}

/// Straight, curly (keyboards of telephones write these) and full-width.
bool isQuote(char32_t point)
{
    return point == '"' || (point >= 0x201C && point <= 0x201F) || point == 0xFF02;
}

/// What was typed, piece by piece.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    size_t at() const { return m_at; }
    std::string_view from(size_t begin) const { return m_text.substr(begin, m_at - begin); }

    /// The next code point; for what is not UTF-8 one that is neither space nor quote.
    char32_t peek() const
    {
        const std::string_view rest = m_text.substr(m_at);
        return nextCodePoint(rest).kind == Utf8Step::Kind::Valid ? firstCodePoint(rest).value
                                                                 : 0xFFFD;
    }
    void skip() { m_at += nextCodePoint(m_text.substr(m_at)).length; }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

/// The terms of a piece, at most `room`.
SearchPhrase phraseOf(std::string_view piece, size_t room, bool mayGoOn)
{
    SearchPhrase phrase;
    SearchTermCutter cutter(piece);
    while (const SearchTerm *term = cutter.next()) {
        if (phrase.terms.size() == room) {
            phrase.isOpen = false;
            return phrase;
        }
        phrase.terms.push_back(term->text);
        // "hello," is finished; so is a character, which cannot grow.
        phrase.isOpen =
            mayGoOn && term->kind == SearchTerm::Kind::Word && term->end == piece.size();
    }
    return phrase;
}

/// A term as it is written in an expression: it holds no quote and no space.
void appendPhrase(std::string &out, const SearchPhrase &phrase)
{
    out += '"';
    for (size_t i = 0; i + 1 < phrase.terms.size(); ++i)
        (out += phrase.terms[i]) += ' ';
    const bool isStart = phrase.isOpen && countCodePoints(phrase.terms.back()) <= kLongestStart;
    if (isStart)
        out += kStartMark;
    out += phrase.terms.back();
    out += phrase.isOpen && !isStart ? "\" *" : "\"";
}

} // namespace

SearchQuery parseSearchQuery(std::string_view typed)
{
    SearchQuery query;
    size_t room = kMostQueryTerms;
    for (Reader reader(typed); !reader.atEnd() && room > 0;) {
        if (isSpace(reader.peek())) {
            reader.skip();
            continue;
        }
        bool isExcluded = false;
        if (reader.peek() == '-') {
            reader.skip();
            isExcluded = true;
        }
        const bool isQuoted = !reader.atEnd() && isQuote(reader.peek());
        if (isQuoted)
            reader.skip();
        const size_t begin = reader.at();
        while (!reader.atEnd() && !(isQuoted ? isQuote(reader.peek()) : isSpace(reader.peek())))
            reader.skip();
        SearchPhrase phrase = phraseOf(reader.from(begin), room, reader.atEnd() && !isExcluded);
        if (isQuoted && !reader.atEnd())
            reader.skip();
        phrase.isExcluded = isExcluded;
        room -= phrase.terms.size();
        if (!phrase.terms.empty())
            query.phrases.push_back(std::move(phrase));
    }
    const auto isExcluded = [](const SearchPhrase &phrase) { return phrase.isExcluded; };
    if (std::all_of(query.phrases.begin(), query.phrases.end(), isExcluded))
        for (SearchPhrase &phrase : query.phrases)
            phrase.isExcluded = false;
    return query;
}

std::string SearchQuery::match() const
{
    std::string wanted, excluded;
    for (const SearchPhrase &phrase : phrases) {
        std::string &out = phrase.isExcluded ? excluded : wanted;
        if (!out.empty())
            out += phrase.isExcluded ? " OR " : " AND ";
        appendPhrase(out, phrase);
    }
    return excluded.empty() ? wanted : "(" + wanted + ") NOT (" + excluded + ")";
}

} // namespace mynah
