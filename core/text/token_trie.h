// Trie over byte strings in flat arrays: the longest word at the start of a text.
#pragma once

#include "core/text/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace mynah {

/// Thread: const access from any.
class TokenTrie {
public:
    using Word = std::pair<std::string_view, TokenId>;

    struct Match {
        TokenId id = -1; // -1: no word begins here
        size_t length = 0;
    };

    /// `words` are sorted by their bytes, not empty, and differ. The views are not kept.
    explicit TokenTrie(const std::vector<Word> &words);

    Match longestMatch(std::string_view text) const;

private:
    static constexpr int32_t kNoTable = -1;

    struct Node {
        TokenId id = -1;
        uint32_t firstChild = 0; // children are consecutive nodes, sorted by their byte
        int32_t table =
            kNoTable; // number of its table of 256 in m_tables, when it has many children
        uint32_t children = 0;
    };

    uint32_t child(const Node &node, unsigned char byte) const; // 0: none

    std::vector<Node> m_nodes;          // 0 is the root
    std::vector<unsigned char> m_bytes; // m_bytes[n]: the byte that leads to node n
    std::vector<uint32_t> m_tables;
};

} // namespace mynah
