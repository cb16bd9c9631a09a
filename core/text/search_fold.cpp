#include "core/text/search_fold.h"

#include <algorithm>
#include <iterator>
#include <span>

#ifdef MYNAH_HAS_UTF8PROC
#include <utf8proc.h>
#endif

namespace mynah {

namespace {

struct Range {
    char32_t first, last;
};

// The letters, marks and numbers of the scripts that are written without spaces between words, and
// of Hangul, whose particles hang on the words. Source: Scripts.txt and DerivedGeneralCategory.txt
// of Unicode 14; blocks of ideographs up to their ends, since they are filled up from time to time.
constexpr Range kCharacters[] = {
    {0xE01, 0xE3A},     {0xE40, 0xE4E},     {0xE50, 0xE59}, // Thai
    {0xE81, 0xEDF},                                         // Lao
    {0x1000, 0x1049},   {0x1050, 0x109D},                   // Myanmar
    {0x1100, 0x11FF},                                       // Hangul
    {0x1780, 0x17B3},   {0x17B6, 0x17D3},   {0x17D7, 0x17D7}, {0x17DC, 0x17DD},
    {0x17E0, 0x17F9},                     // Khmer
    {0x1950, 0x1974},   {0x1980, 0x19DA}, // Tai Le, New Tai Lue
    {0x1A20, 0x1A99},   {0x1AA7, 0x1AA7}, // Tai Tham
    {0x1B00, 0x1B59},   {0x1B6B, 0x1B73}, // Balinese
    {0x3005, 0x3005},   {0x3007, 0x3007},   {0x3021, 0x3029}, {0x3038, 0x303C}, // Han
    {0x3041, 0x3096},   {0x309D, 0x309F},                                       // Hiragana
    {0x30A1, 0x30FA},   {0x30FC, 0x30FF},                     // Katakana, its mark of length
    {0x3105, 0x312F},                                         // Bopomofo
    {0x3131, 0x3163},   {0x3165, 0x318E},                     // Hangul
    {0x31A0, 0x31BF},   {0x31F0, 0x31FF},                     // Bopomofo, Katakana
    {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},                     // Han
    {0xA000, 0xA48C},                                         // Yi
    {0xA960, 0xA97C},                                         // Hangul
    {0xA980, 0xA9C0},   {0xA9D0, 0xA9D9},                     // Javanese
    {0xA9E0, 0xA9FE},   {0xAA60, 0xAA76},   {0xAA7A, 0xAA7F}, // Myanmar
    {0xAA80, 0xAADD},                                         // Tai Viet
    {0xAC00, 0xD7A3},   {0xD7B0, 0xD7FB},                     // Hangul
    {0xF900, 0xFAD9},   {0xFF66, 0xFF9D},                     // Han, Katakana
    {0x16FE3, 0x16FE3}, {0x16FF0, 0x16FF1},                   // Han
    {0x17000, 0x18D08},                                       // Tangut, Khitan
    {0x1AFF0, 0x1B167}, {0x1B170, 0x1B2FB},                   // Kana, Nushu
    {0x20000, 0x3FFFD},                                       // Han
};

// Accents of Latin, Greek, Cyrillic and of no script of their own, the points of Hebrew, the
// harakat and tatweel of Arabic, joiners, variation and direction. Marks that are letters (the
// vowel signs of India, of Thai, …) are not here. Source: the nonspacing marks of these scripts in
// Scripts.txt, and Default_Ignorable_Code_Point of DerivedCoreProperties.txt.
constexpr Range kJoined[] = {
    {0xAD, 0xAD},       {0x300, 0x36F},     {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},
    {0x5C1, 0x5C2},     {0x5C4, 0x5C5},     {0x5C7, 0x5C7},   {0x610, 0x61A},   {0x61C, 0x61C},
    {0x640, 0x640},     {0x64B, 0x65F},     {0x670, 0x670},   {0x6D6, 0x6DC},   {0x6DF, 0x6E4},
    {0x6E7, 0x6E8},     {0x6EA, 0x6ED},     {0x898, 0x89F},   {0x8CA, 0x8E1},   {0x8E3, 0x8FF},
    {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200C, 0x200F},
    {0x202A, 0x202E},   {0x2060, 0x206F},   {0x20D0, 0x20F0}, {0x2DE0, 0x2DFF}, {0x302A, 0x302F},
    {0x3099, 0x309A},   {0x3164, 0x3164},   {0xA66F, 0xA672}, {0xA674, 0xA67D}, {0xA69E, 0xA69F},
    {0xFB1E, 0xFB1E},   {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xFF9E, 0xFFA0},
    {0x1F3FB, 0x1F3FF}, {0xE0000, 0xE0FFF},
};

// Extended_Pictographic of emoji-data.txt, but for the signs that stand in texts without meaning a
// picture, and with the other symbols of the same blocks.
constexpr Range kPictographs[] = {
    {0x203C, 0x203C},   {0x2049, 0x2049},   {0x231A, 0x231B},   {0x2328, 0x2328},
    {0x23CF, 0x23CF},   {0x23E9, 0x23FA},   {0x25AA, 0x25AB},   {0x25B6, 0x25B6},
    {0x25C0, 0x25C0},   {0x25FB, 0x25FE},   {0x2600, 0x27BF},   {0x2934, 0x2935},
    {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x3297, 0x3297},   {0x3299, 0x3299},   {0x1F000, 0x1F0FF}, {0x1F16C, 0x1F171},
    {0x1F17E, 0x1F17F}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F201, 0x1F3FA},
    {0x1F400, 0x1FAFF},
};

bool isIn(std::span<const Range> ranges, char32_t point)
{
    const auto after = std::upper_bound(
        ranges.begin(), ranges.end(), point, [](char32_t value, const Range &range) {
            return value < range.first;
        });
    return after != ranges.begin() && point <= std::prev(after)->last;
}

constexpr bool inOrder(std::span<const Range> ranges)
{
    for (size_t i = 0; i < ranges.size(); ++i)
        if (ranges[i].first > ranges[i].last || (i > 0 && ranges[i - 1].last >= ranges[i].first))
            return false;
    return true;
}
static_assert(inOrder(kCharacters) && inOrder(kJoined) && inOrder(kPictographs));

/// Most of what is written in scripts without spaces is here, and is its own folded form.
bool isPlainCharacter(char32_t point)
{
    return (point >= 0x3041 && point <= 0x3096) || (point >= 0x30A1 && point <= 0x30FA) ||
           (point >= 0x3131 && point <= 0x318E) || (point >= 0x4E00 && point <= 0x9FFF) ||
           (point >= 0xAC00 && point <= 0xD7A3);
}

// Hangul by arithmetic (Unicode 15, section 3.12).
constexpr char32_t kSyllables = 0xAC00, kLeads = 0x1100, kVowels = 0x1161, kTails = 0x11A7;
constexpr char32_t kLeadCount = 19, kVowelCount = 21, kTailCount = 28;

char32_t syllable(char32_t first, char32_t second)
{
    if (first >= kLeads && first < kLeads + kLeadCount && second >= kVowels &&
        second < kVowels + kVowelCount)
        return kSyllables + ((first - kLeads) * kVowelCount + (second - kVowels)) * kTailCount;
    const bool isOpen = first >= kSyllables &&
                        first < kSyllables + kLeadCount * kVowelCount * kTailCount &&
                        (first - kSyllables) % kTailCount == 0;
    return isOpen && second > kTails && second < kTails + kTailCount ? first + (second - kTails)
                                                                     : 0;
}

/// か and U+3099 make が; は and U+309A make ぱ.
char32_t voiced(char32_t kana, bool half)
{
    const bool isKatakana = kana >= 0x30A1 && kana <= 0x30FE;
    const char32_t hiragana = isKatakana ? kana - 0x60 : kana;
    if (hiragana >= 0x306F && hiragana <= 0x307B && hiragana % 3 == 0x306F % 3)
        return kana + (half ? 2 : 1);
    if (half)
        return 0;
    if (hiragana == 0x3046)
        return kana + 0x4E;
    if (kana >= 0x30EF && kana <= 0x30F2)
        return kana + 8;
    const bool hasVoice = (hiragana >= 0x304B && hiragana <= 0x3061 && hiragana % 2 == 1) ||
                          hiragana == 0x3064 || hiragana == 0x3066 || hiragana == 0x3068 ||
                          hiragana == 0x309D;
    return hasVoice ? kana + 1 : 0;
}

#ifdef MYNAH_HAS_UTF8PROC

void put(FoldedPoints &out, char32_t point)
{
    if (out.count < FoldedPoints::kMost)
        out.points[out.count++] = point;
}

/// Letters that have no decomposition but are typed, or taken, for others.
void putAlike(FoldedPoints &out, char32_t point)
{
    switch (point) {
    case 0xE6: // æ
        put(out, 'a');
        return put(out, 'e');
    case 0x153: // œ
        put(out, 'o');
        return put(out, 'e');
    case 0xF8: // ø
        return put(out, 'o');
    case 0x111: // đ
        return put(out, 'd');
    case 0x127: // ħ
        return put(out, 'h');
    case 0x131: // ı
        return put(out, 'i');
    case 0x142: // ł
        return put(out, 'l');
    case 0x167: // ŧ
        return put(out, 't');
    case 0x671: // alef wasla
        return put(out, 0x627);
    case 0x649: // alef maksura, and the yeh of Persian
    case 0x6CC:
        return put(out, 0x64A);
    case 0x6A9: // the kaf of Persian
        return put(out, 0x643);
    case 0x629: // teh marbuta, heh goal, ae
    case 0x6C1:
    case 0x6D5:
        return put(out, 0x647);
    default:
        if (point >= 0x660 && point <= 0x669) // Arabic digits
            return put(out, '0' + (point - 0x660));
        if (point >= 0x6F0 && point <= 0x6F9)
            return put(out, '0' + (point - 0x6F0));
        put(out, point);
    }
}

bool isWordPart(char32_t point)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool isMark(char32_t point)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}
static_assert(UTF8PROC_CATEGORY_LU == 1 && UTF8PROC_CATEGORY_MN == 6 && UTF8PROC_CATEGORY_ME == 8 &&
              UTF8PROC_CATEGORY_NO == 11);

#else

// What is no letter, without tables: the blocks of punctuation and symbols.
constexpr Range kBreaks[] = {
    {0x0, 0x2F},      {0x3A, 0x40},       {0x5B, 0x60},        {0x7B, 0xA9},     {0xAB, 0xB1},
    {0xB4, 0xB4},     {0xB6, 0xB8},       {0xBB, 0xBB},        {0xBF, 0xBF},     {0xD7, 0xD7},
    {0xF7, 0xF7},     {0x55A, 0x55F},     {0x589, 0x58F},      {0x5BE, 0x5BE},   {0x5C0, 0x5C0},
    {0x5C3, 0x5C3},   {0x5F3, 0x5F4},     {0x600, 0x60F},      {0x61B, 0x61F},   {0x66A, 0x66D},
    {0x6D4, 0x6D4},   {0x964, 0x965},     {0xE3F, 0xE3F},      {0xE4F, 0xE4F},   {0xE5A, 0xE5B},
    {0xF04, 0xF14},   {0x104A, 0x104F},   {0x17D4, 0x17D6},    {0x17D8, 0x17DB}, {0x2000, 0x206F},
    {0x20A0, 0x2BFF}, {0x2E00, 0x2E7F},   {0x3000, 0x3004},    {0x3008, 0x3020}, {0x3030, 0x3030},
    {0x303D, 0x303F}, {0x309B, 0x309C},   {0x30A0, 0x30A0},    {0x30FB, 0x30FB}, {0xD800, 0xF8FF},
    {0xFE10, 0xFE6F}, {0xFF00, 0xFF0F},   {0xFF1A, 0xFF20},    {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65},
    {0xFFE0, 0xFFFF}, {0x1F000, 0x1FFFF}, {0xE1000, 0x10FFFF},
};
static_assert(inOrder(kBreaks));

bool isWordPart(char32_t point)
{
    return !isIn(kBreaks, point);
}

// Of Thai and Lao, the ones that are typed most.
constexpr Range kMarks[] = {
    {0xE31, 0xE31}, {0xE34, 0xE3A}, {0xE47, 0xE4E}, {0xEB1, 0xEB1}, {0xEB4, 0xEBC}, {0xEC8, 0xECD}};

bool isMark(char32_t point)
{
    return isIn(kMarks, point);
}

#endif

} // namespace

SearchClass searchClassOf(char32_t point)
{
    if (isPlainCharacter(point))
        return point == 0x3164 ? SearchClass::Joined : SearchClass::Character;
    if (isIn(kJoined, point))
        return SearchClass::Joined;
    if (isIn(kCharacters, point))
        return SearchClass::Character;
    if (point >= 0x1F1E6 && point <= 0x1F1FF)
        return SearchClass::Regional;
    if (isIn(kPictographs, point))
        return SearchClass::Pictograph;
    return isWordPart(point) ? SearchClass::Word : SearchClass::Break;
}

char32_t joinedCharacter(char32_t first, char32_t second)
{
    if (second == 0x3099 || second == 0xFF9E)
        return voiced(first, false);
    if (second == 0x309A || second == 0xFF9F)
        return voiced(first, true);
    return syllable(first, second);
}

bool isCombining(char32_t point)
{
    return isIn(kJoined, point) || isMark(point);
}

#ifdef MYNAH_HAS_UTF8PROC

FoldedPoints searchFold(char32_t point)
{
    FoldedPoints out;
    // ™ and its kin would add letters to the word before them.
    if (isPlainCharacter(point) || (point >= 0x2120 && point <= 0x2122) ||
        isIn(kPictographs, point)) {
        put(out, point);
        return out;
    }
    constexpr utf8proc_ssize_t kRoom = FoldedPoints::kMost;
    utf8proc_int32_t parts[kRoom];
    int boundary = 0;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                        UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(point), parts, kRoom, options, &boundary);
    if (count < 1 || count > kRoom) {
        put(out, point);
        return out;
    }
    for (utf8proc_ssize_t i = 0; i < count; ++i)
        putAlike(out, static_cast<char32_t>(parts[i]));
    return out;
}

std::string searchTermsVersion()
{
    return std::string("1 Unicode ") + utf8proc_unicode_version();
}

#else

FoldedPoints searchFold(char32_t point)
{
    if (point >= 0xFF01 && point <= 0xFF5E)
        point -= 0xFF01 - '!';
    if (point >= 'A' && point <= 'Z')
        point += 'a' - 'A';
    FoldedPoints out;
    out.points[out.count++] = point;
    return out;
}

std::string searchTermsVersion()
{
    return "1 ASCII";
}

#endif

} // namespace mynah
