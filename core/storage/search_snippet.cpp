#include "core/storage/search_snippet.h"

#include "core/text/search_fold.h"
#include "core/text/search_terms.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mynah {

namespace {

constexpr size_t kBefore = 40;         // code points shown before the first hit, where there are
constexpr size_t kWordSearch = 15;     // how far to look for a space to cut at
constexpr size_t kLongestCluster = 64; // code points that are kept together
constexpr std::string_view kEllipsis = "\xe2\x80\xa6";
constexpr char32_t kZeroWidthJoiner = 0x200D;

struct Step {
    char32_t value; // U+FFFD for what is not UTF-8
    size_t length;
};

Step stepAt(std::string_view text, size_t at)
{
    const std::string_view rest = text.substr(at);
    const Utf8Step step = nextCodePoint(rest);
    return {step.kind == Utf8Step::Kind::Valid ? firstCodePoint(rest).value : 0xFFFD, step.length};
}

/// Where the code point begins that ends at `end`: the inverse of going forward.
size_t before(std::string_view text, size_t end)
{
    for (size_t length = 1; length <= std::min<size_t>(4, end); ++length)
        if ((static_cast<unsigned char>(text[end - length]) & 0xC0) != 0x80)
            return nextCodePoint(text.substr(end - length)).length == length ? end - length
                                                                             : end - 1;
    return end - 1;
}

bool isSpaceOrControl(char32_t point)
{
    return point <= 0x20 || (point >= 0x7F && point <= 0xA0) || point == 0x2028 ||
           point == 0x2029 || point == 0x3000;
}

bool isRegional(char32_t point)
{
    return point >= 0x1F1E6 && point <= 0x1F1FF;
}

/// Whether what stands before and after `at` is one sign to the reader.
bool isInsideCluster(std::string_view text, size_t at)
{
    if (at == 0 || at >= text.size())
        return false;
    const char32_t left = stepAt(text, before(text, at)).value;
    const char32_t right = stepAt(text, at).value;
    return (isCombining(right) && !isSpaceOrControl(left)) || left == kZeroWidthJoiner ||
           (isRegional(left) && isRegional(right));
}

/// Finds phrases while the terms of a text go by.
class PhraseFinder {
public:
    explicit PhraseFinder(const SearchQuery &query) : m_query(query) {}

    /// The longest range of a phrase that ends with this term.
    std::optional<TextRange> push(const SearchTerm &term)
    {
        m_recent[m_count++ % m_recent.size()] = term;
        std::optional<TextRange> found;
        for (const SearchPhrase &phrase : m_query.phrases)
            if (!phrase.isExcluded && endsHere(phrase)) {
                const TextRange range{recent(phrase.terms.size() - 1).begin, term.end};
                if (!found || range.begin < found->begin)
                    found = range;
            }
        return found;
    }

private:
    /// 0: the newest.
    const SearchTerm &recent(size_t ago) const
    {
        return m_recent[(m_count - 1 - ago) % m_recent.size()];
    }

    bool endsHere(const SearchPhrase &phrase) const
    {
        const size_t size = phrase.terms.size();
        if (size > m_count || size > m_recent.size())
            return false;
        const std::string &last = phrase.terms.back();
        const bool fits = phrase.isOpen ? recent(0).text.starts_with(last) : recent(0).text == last;
        for (size_t ago = 1; fits && ago < size; ++ago)
            if (recent(ago).text != phrase.terms[size - 1 - ago])
                return false;
        return fits;
    }

    const SearchQuery &m_query;
    std::array<SearchTerm, kMostQueryTerms> m_recent;
    size_t m_count = 0;
};

/// `at` after up to `points` code points that will be shown; spaces in a row count as one.
size_t forward(std::string_view text, size_t at, size_t points)
{
    bool space = false;
    while (at < text.size()) {
        const Step step = stepAt(text, at);
        const bool isSpace = isSpaceOrControl(step.value);
        if (!(isSpace && space) && points-- == 0)
            break;
        space = isSpace;
        at += step.length;
    }
    return at;
}

size_t backward(std::string_view text, size_t at, size_t points)
{
    bool space = false;
    while (at > 0) {
        const size_t previous = before(text, at);
        const bool isSpace = isSpaceOrControl(stepAt(text, previous).value);
        if (!(isSpace && space) && points-- == 0)
            break;
        space = isSpace;
        at = previous;
    }
    return at;
}

size_t startFor(std::string_view text, const TextRange &hit)
{
    const size_t length =
        std::min(countCodePoints(text.substr(
                     hit.begin, std::min(hit.end - hit.begin, 4 * kSearchSnippetLimit))),
                 kSearchSnippetLimit);
    size_t start = backward(text, hit.begin, std::min(kBefore, kSearchSnippetLimit - length));
    if (start > 0) {
        size_t at = start;
        for (size_t points = 0; at < hit.begin && points < kWordSearch; ++points) {
            const Step step = stepAt(text, at);
            at += step.length;
            if (isSpaceOrControl(step.value))
                return at;
        }
    }
    for (size_t i = 0; i < kLongestCluster && isInsideCluster(text, start); ++i)
        start = before(text, start);
    return start;
}

/// Not before `least` where it can be helped.
size_t endFor(std::string_view text, size_t start, size_t least)
{
    size_t end = forward(text, start, kSearchSnippetLimit);
    size_t at = end;
    for (size_t points = 0; end < text.size() && at > least && points < kWordSearch; ++points) {
        at = before(text, at);
        if (isSpaceOrControl(stepAt(text, at).value))
            return at;
    }
    for (size_t i = 0; i < kLongestCluster && isInsideCluster(text, end); ++i)
        end += stepAt(text, end).length;
    return end;
}

/// In order, without overlaps, within `window`.
std::vector<TextRange> merged(std::vector<TextRange> hits, const TextRange &window)
{
    std::sort(hits.begin(), hits.end(), [](const TextRange &a, const TextRange &b) {
        return a.begin < b.begin;
    });
    std::vector<TextRange> result;
    for (TextRange hit : hits) {
        hit.begin = std::max(hit.begin, window.begin);
        hit.end = std::min(hit.end, window.end);
        if (hit.begin >= hit.end)
            continue;
        if (!result.empty() && hit.begin < result.back().end)
            result.back().end = std::max(result.back().end, hit.end);
        else
            result.push_back(hit);
    }
    return result;
}

/// The window on one line, and where the hits went to.
SearchSnippet shown(std::string_view text, const TextRange &window, std::vector<TextRange> hits)
{
    SearchSnippet snippet;
    if (window.begin > 0)
        snippet.text = kEllipsis;
    const size_t blank = snippet.text.size();
    bool space = false, inside = false;
    size_t hit = 0;
    const auto close = [&](size_t at) {
        if (!inside || at < hits[hit].end)
            return;
        inside = false;
        snippet.hits.back().end = snippet.text.size();
        ++hit;
    };
    for (size_t at = window.begin; at < window.end;) {
        const Step step = stepAt(text, at);
        close(at);
        if (isSpaceOrControl(step.value)) {
            space = snippet.text.size() > blank;
        } else {
            if (space)
                snippet.text += ' ';
            space = false;
            if (!inside && hit < hits.size() && at >= hits[hit].begin) {
                inside = true;
                snippet.hits.push_back({snippet.text.size(), snippet.text.size()});
            }
            appendCodePoint(snippet.text, step.value);
        }
        at += step.length;
    }
    close(window.end);
    if (window.end < text.size())
        snippet.text += kEllipsis;
    return snippet;
}

} // namespace

SearchSnippet searchSnippet(std::string_view text, const SearchQuery &query)
{
    TextRange window{0, text.size()};
    std::vector<TextRange> hits;
    SearchTermCutter cutter(text);
    PhraseFinder finder(query);
    while (const SearchTerm *term = cutter.next()) {
        if (term->begin >= window.end)
            break;
        const std::optional<TextRange> hit = finder.push(*term);
        if (!hit)
            continue;
        if (hits.empty()) {
            window.begin = startFor(text, *hit);
            window.end = endFor(text, window.begin, hit->end);
        }
        hits.push_back(*hit);
    }
    if (hits.empty())
        window.end = endFor(text, 0, 0);
    return shown(text, window, merged(std::move(hits), window));
}

} // namespace mynah
