// Unicode properties and normalisation form C, from utf8proc.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// By general category: L, N, and the rest; white space (the property) is a class of its own.
enum class CharClass : uint8_t { Other, Letter, Number, Space };

/// A code point and its bytes at the start of a text that is not empty and valid UTF-8.
struct CodePoint {
    char32_t value;
    size_t length;
};
inline CodePoint firstCodePoint(std::string_view valid)
{
    const auto byte = [valid](size_t at) {
        return static_cast<char32_t>(static_cast<unsigned char>(valid[at]));
    };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const auto more = [&](size_t at) { return byte(at) & 0x3F; };
    if (lead < 0xE0)
        return {(lead & 0x1F) << 6 | more(1), 2};
    if (lead < 0xF0)
        return {(lead & 0xF) << 12 | more(1) << 6 | more(2), 3};
    return {(lead & 7) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4};
}

/// Whether this build knows Unicode: false without utf8proc.
bool hasUnicode();

/// Thread: any; immutable.
class UnicodeTable {
public:
    /// Made at the first call, which takes some milliseconds. Knows nothing when hasUnicode() is
    /// false.
    static const UnicodeTable &instance();

    CharClass classOf(char32_t codePoint) const
    {
        return static_cast<CharClass>(entryOf(codePoint) & kClassMask);
    }

    /// The same text in normalisation form C: `valid` itself when it is that already, else a view
    /// of `buffer`. Linear but for the sorting of a run of combining marks.
    std::string_view composed(std::string_view valid, std::string &buffer) const;

private:
    static constexpr uint8_t kClassMask = 3;
    static constexpr uint8_t kInert = 4; // its form C is itself, whatever stands around it
    static constexpr size_t kBlock = 256;
    static constexpr size_t kCodePoints = 0x110000;

    UnicodeTable();
    uint8_t entryOf(char32_t codePoint) const
    {
        return m_entries[m_blocks[codePoint / kBlock] * kBlock + codePoint % kBlock];
    }
    bool isInert(char32_t codePoint) const { return (entryOf(codePoint) & kInert) != 0; }

    std::array<uint16_t, kCodePoints / kBlock> m_blocks{}; // which block of m_entries
    std::vector<uint8_t> m_entries;                        // blocks that are alike are there once
};

} // namespace mynah
