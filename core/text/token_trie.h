// Trie over byte strings as a double array: the longest word at the start of a text.
#pragma once

#include "core/text/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace mynah {

/// A state of the trie is a number, its base; the byte `b` leads from it to the cell `base ^ b`,
/// which names the byte it is for. No two states have the same base, so that one look into one cell
/// of eight bytes tells whether a word goes on.
/// Thread: const access from any.
class TokenTrie {
public:
    using Word = std::pair<std::string_view, TokenId>;

    struct Match {
        TokenId id = -1; // -1: no word begins here
        size_t length = 0;
    };

    /// `words` are sorted by their bytes, not empty, differ, and have ids from 0 to kLargestId. The
    /// views are not kept.
    explicit TokenTrie(const std::vector<Word> &words);

    Match longestMatch(std::string_view text) const
    {
        Match match;
        uint32_t base = m_root;
        for (size_t at = 0; at < text.size(); ++at) {
            const auto byte = static_cast<unsigned char>(text[at]);
            const Cell cell = m_cells[base ^ byte];
            if ((cell.tag & kLabelMask) != (kUsed | byte))
                break;
            if (cell.tag >= kWordUnit)
                match = {static_cast<TokenId>(cell.tag / kWordUnit) - 1, at + 1};
            if (cell.base == kNoBase)
                break;
            base = cell.base;
        }
        return match;
    }

    static constexpr TokenId kLargestId = (1 << 22) - 2;

private:
    static constexpr uint32_t kUsed = 0x100;
    static constexpr uint32_t kLabelMask = 0x1FF;
    static constexpr uint32_t kWordUnit = 0x200;
    static constexpr uint32_t kNoBase = 0; // of words that no longer word begins with

    struct Cell {
        uint32_t tag = 0; // the byte, kUsed, and kWordUnit * (id + 1) where a word ends
        uint32_t base = kNoBase;
    };

    class Builder;

    std::vector<Cell> m_cells;
    uint32_t m_root = 0;
};

} // namespace mynah
