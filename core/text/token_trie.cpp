#include "core/text/token_trie.h"

namespace mynah {

namespace {

constexpr uint32_t kMostScanned = 8; // above it a table of 256 is faster than looking one by one
constexpr size_t kTableSize = 256;

/// Words [begin, end) share their first `depth` bytes, which lead to one node.
struct Range {
    size_t begin, end, depth;
};

} // namespace

TokenTrie::TokenTrie(const std::vector<Word> &words)
{
    // Breadth first: the children of a node come out next to each other, in the order of the words.
    std::vector<Range> ranges{{0, words.size(), 0}};
    m_nodes.emplace_back();
    m_bytes.push_back(0);
    for (size_t at = 0; at < ranges.size(); ++at) {
        auto [begin, end, depth] = ranges[at];
        Node node;
        node.firstChild = static_cast<uint32_t>(m_nodes.size());
        if (begin < end && words[begin].first.size() == depth)
            node.id = words[begin++].second;
        while (begin < end) {
            const char byte = words[begin].first[depth];
            size_t next = begin + 1;
            while (next < end && words[next].first[depth] == byte)
                ++next;
            ranges.push_back({begin, next, depth + 1});
            m_nodes.emplace_back();
            m_bytes.push_back(static_cast<unsigned char>(byte));
            begin = next;
        }
        node.children = static_cast<uint32_t>(m_nodes.size()) - node.firstChild;
        if (node.children > kMostScanned) {
            node.table = static_cast<int32_t>(m_tables.size() / kTableSize);
            m_tables.resize(m_tables.size() + kTableSize, 0);
            uint32_t *table = m_tables.data() + m_tables.size() - kTableSize;
            for (uint32_t i = node.firstChild; i < node.firstChild + node.children; ++i)
                table[m_bytes[i]] = i;
        }
        m_nodes[at] = node;
    }
    m_nodes.shrink_to_fit();
    m_bytes.shrink_to_fit();
}

uint32_t TokenTrie::child(const Node &node, unsigned char byte) const
{
    if (node.table != kNoTable)
        return m_tables[static_cast<size_t>(node.table) * kTableSize + byte];
    for (uint32_t i = node.firstChild; i < node.firstChild + node.children; ++i)
        if (m_bytes[i] == byte)
            return i;
    return 0;
}

TokenTrie::Match TokenTrie::longestMatch(std::string_view text) const
{
    Match match;
    uint32_t at = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        at = child(m_nodes[at], static_cast<unsigned char>(text[i]));
        if (at == 0)
            break;
        if (m_nodes[at].id >= 0)
            match = {m_nodes[at].id, i + 1};
    }
    return match;
}

} // namespace mynah
