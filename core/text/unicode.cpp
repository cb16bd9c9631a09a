#include "core/text/unicode.h"

namespace mynah {

bool hasUnicode()
{
#ifdef MYNAH_HAS_UTF8PROC
    return true;
#else
    return false;
#endif
}

const UnicodeTable &UnicodeTable::instance()
{
    static const UnicodeTable table;
    return table;
}

} // namespace mynah

#ifdef MYNAH_HAS_UTF8PROC

#include "core/text/utf8.h"
#include "kernels/base/result.h"

#include <utf8proc.h>

#include <algorithm>
#include <map>
#include <set>

namespace mynah {

namespace {

constexpr int kLongestDecomposition = 16; // 4 in Unicode 15

using Points = std::vector<utf8proc_int32_t>;

utf8proc_int32_t toPoint(size_t number)
{
    return static_cast<utf8proc_int32_t>(number);
}

int combiningClass(utf8proc_int32_t point)
{
    return utf8proc_get_property(point)->combining_class;
}

/// The canonical decomposition of one code point, in full.
void decompose(utf8proc_int32_t point, Points &out)
{
    utf8proc_int32_t parts[kLongestDecomposition];
    int boundary = 0;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
    const auto count =
        utf8proc_decompose_char(point, parts, kLongestDecomposition, options, &boundary);
    if (count < 1 || count > kLongestDecomposition)
        out.push_back(point);
    else
        out.insert(out.end(), parts, parts + count);
}

/// Marks between two starters go by their class; a stable sort, since hostile text may hold
/// megabytes of them.
void sortMarks(Points &points)
{
    const auto isMark = [](utf8proc_int32_t point) { return combiningClass(point) > 0; };
    for (auto begin = points.begin(); begin != points.end();) {
        begin = std::find_if(begin, points.end(), isMark);
        const auto end = std::find_if_not(begin, points.end(), isMark);
        std::stable_sort(begin, end, [](utf8proc_int32_t a, utf8proc_int32_t b) {
            return combiningClass(a) < combiningClass(b);
        });
        begin = end;
    }
}

/// Composes decomposed and sorted code points.
void compose(Points &points)
{
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto count = utf8proc_normalize_utf32(
        points.data(), static_cast<utf8proc_ssize_t>(points.size()), options);
    MYNAH_ASSERT(count >= 0);
    points.resize(static_cast<size_t>(count));
}

CharClass classFor(utf8proc_int32_t point)
{
    // The property White_Space: of the separators and of the controls.
    if ((point >= 0x09 && point <= 0x0D) || point == 0x85)
        return CharClass::Space;
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return CharClass::Letter;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return CharClass::Number;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return CharClass::Space;
    default:
        return CharClass::Other;
    }
}

/// Which code points are not inert.
std::vector<bool> findRestless(size_t codePoints)
{
    std::vector<bool> restless(codePoints), follows(codePoints);
    std::vector<std::pair<size_t, utf8proc_int32_t>> composites; // and what they begin with
    Points parts;
    for (size_t number = 0; number < codePoints; ++number) {
        const utf8proc_int32_t point = toPoint(number);
        if (combiningClass(point) != 0)
            restless[number] = true;
        parts.clear();
        decompose(point, parts);
        if (parts.size() == 1 && parts[0] == point)
            continue;
        composites.emplace_back(number, parts[0]);
        for (size_t i = 1; i < parts.size(); ++i)
            follows[static_cast<size_t>(parts[i])] = true;
        sortMarks(parts);
        compose(parts);
        if (parts.size() != 1 || parts[0] != point)
            restless[number] = true;
    }
    // What may join what stands before it, or begins with that.
    for (const auto &[number, first] : composites)
        if (follows[static_cast<size_t>(first)] || combiningClass(first) != 0)
            restless[number] = true;
    for (size_t number = 0; number < codePoints; ++number)
        if (follows[number])
            restless[number] = true;
    return restless;
}

} // namespace

UnicodeTable::UnicodeTable()
{
    const std::vector<bool> restless = findRestless(kCodePoints);
    std::map<std::array<uint8_t, kBlock>, uint16_t> known;
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        std::array<uint8_t, kBlock> entries{};
        for (size_t i = 0; i < kBlock; ++i) {
            const size_t number = block * kBlock + i;
            entries[i] = static_cast<uint8_t>(classFor(toPoint(number)));
            if (!restless[number])
                entries[i] |= kInert;
        }
        const auto [found, isNew] = known.emplace(entries, static_cast<uint16_t>(known.size()));
        if (isNew)
            m_entries.insert(m_entries.end(), entries.begin(), entries.end());
        m_blocks[block] = found->second;
    }
}

std::string_view UnicodeTable::composed(std::string_view valid, std::string &buffer) const
{
    // Only what lies between two inert code points can change, together with the first of them.
    size_t copied = 0, lastInert = 0;
    bool changed = false;
    Points points;
    for (size_t at = 0; at < valid.size();) {
        const CodePoint point = firstCodePoint(valid.substr(at));
        if (isInert(point.value)) {
            lastInert = at;
            at += point.length;
            continue;
        }
        if (!changed)
            buffer.clear();
        changed = true;
        buffer += valid.substr(copied, lastInert - copied);
        points.clear();
        for (at = lastInert; at < valid.size();) {
            const CodePoint part = firstCodePoint(valid.substr(at));
            if (at > lastInert && isInert(part.value))
                break;
            decompose(static_cast<utf8proc_int32_t>(part.value), points);
            at += part.length;
        }
        sortMarks(points);
        compose(points);
        for (const utf8proc_int32_t composed : points)
            appendCodePoint(buffer, static_cast<char32_t>(composed));
        copied = lastInert = at;
    }
    if (!changed)
        return valid;
    buffer += valid.substr(copied);
    return buffer;
}

} // namespace mynah

#else

namespace mynah {

UnicodeTable::UnicodeTable() : m_entries(kBlock, 0) {}

std::string_view UnicodeTable::composed(std::string_view valid, std::string &) const
{
    return valid;
}

} // namespace mynah

#endif
