#include "core/text/word_split.h"

namespace mynah {

namespace {

constexpr std::string_view kContractions[] = {"'s", "'t", "'re", "'ve", "'m", "'ll", "'d"};

} // namespace

size_t firstWord(const UnicodeTable &unicode, std::string_view valid)
{
    if (valid[0] == '\'')
        for (const std::string_view contraction : kContractions)
            if (valid.starts_with(contraction))
                return contraction.size();

    CodePoint point = firstCodePoint(valid);
    CharClass kind = unicode.classOf(point.value);
    size_t end = point.length;
    size_t last = 0; // where the last character of the word begins
    if (point.value == ' ' && end < valid.size()) {
        // One space belongs to the word behind it.
        point = firstCodePoint(valid.substr(end));
        kind = unicode.classOf(point.value);
        last = end;
        end += point.length;
    }
    while (end < valid.size()) {
        point = firstCodePoint(valid.substr(end));
        if (unicode.classOf(point.value) != kind)
            break;
        last = end;
        end += point.length;
    }
    // White space leaves its last character to the word behind it.
    return kind == CharClass::Space && end < valid.size() && last > 0 ? last : end;
}

} // namespace mynah
