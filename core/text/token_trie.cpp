#include "core/text/token_trie.h"

#include <algorithm>
#include <array>

namespace mynah {

namespace {

constexpr uint32_t kBlock = 256; // the cells that one base can lead to
// A state with many children may fit nowhere: after so many free cells it gets a block of its own.
constexpr int kMostTries = 1024;

/// Words [begin, end) share their first `depth` bytes, which lead to one cell.
struct Range {
    size_t begin, end, depth;
    uint32_t cell;
};

} // namespace

/// Places states, the shortest first, where their children's cells are free.
class TokenTrie::Builder {
public:
    Builder(const std::vector<Word> &words, std::vector<Cell> &cells)
        : m_words(words), m_cells(cells)
    {
    }

    /// The base of the root.
    uint32_t build()
    {
        addBlock();
        m_isBase[kNoBase] = true;
        const uint32_t root = placeChildren({0, m_words.size(), 0, 0});
        while (!m_queued.empty()) {
            const std::vector<Range> level = std::move(m_queued);
            m_queued.clear();
            for (Range range : level) {
                if (m_words[range.begin].first.size() == range.depth) {
                    m_cells[range.cell].tag +=
                        kWordUnit * (static_cast<uint32_t>(m_words[range.begin].second) + 1);
                    ++range.begin;
                }
                if (range.begin < range.end)
                    m_cells[range.cell].base = placeChildren(range);
            }
        }
        return root;
    }

private:
    static constexpr uint32_t kNone = UINT32_MAX;

    struct FreeCell {
        uint32_t next, previous;
    };

    void addBlock()
    {
        const auto first = static_cast<uint32_t>(m_cells.size());
        m_cells.resize(first + kBlock);
        m_isBase.resize(first + kBlock, false);
        m_free.resize(first + kBlock);
        for (uint32_t cell = first; cell < first + kBlock; ++cell) {
            m_free[cell] = {cell + 1, m_lastFree};
            (m_lastFree == kNone ? m_firstFree : m_free[m_lastFree].next) = cell;
            m_lastFree = cell;
        }
        m_free[m_lastFree].next = kNone;
    }

    void take(uint32_t cell)
    {
        const auto [next, previous] = m_free[cell];
        (previous == kNone ? m_firstFree : m_free[previous].next) = next;
        (next == kNone ? m_lastFree : m_free[next].previous) = previous;
    }

    static unsigned char byteAt(const Word &word, size_t depth)
    {
        return static_cast<unsigned char>(word.first[depth]);
    }

    bool isFree(uint32_t cell) const { return (m_cells[cell].tag & kUsed) == 0; }

    /// Fills in the cells of the children and queues them; the base that leads to them.
    uint32_t placeChildren(const Range &range)
    {
        std::array<unsigned char, kBlock> bytes{};
        size_t count = 0;
        const size_t firstChild = m_queued.size();
        for (size_t begin = range.begin; begin < range.end;) {
            const unsigned char byte = byteAt(m_words[begin], range.depth);
            size_t next = begin + 1;
            while (next < range.end && byteAt(m_words[next], range.depth) == byte)
                ++next;
            bytes[count++] = byte;
            m_queued.push_back({begin, next, range.depth + 1, 0});
            begin = next;
        }
        const uint32_t base = findBase(bytes.data(), count);
        m_isBase[base] = true;
        for (size_t i = 0; i < count; ++i) {
            const uint32_t cell = base ^ bytes[i];
            m_cells[cell].tag = kUsed | bytes[i];
            take(cell);
            m_queued[firstChild + i].cell = cell;
        }
        return base;
    }

    uint32_t findBase(const unsigned char *bytes, size_t count)
    {
        int tries = 0;
        for (uint32_t at = m_firstFree; at != kNone && tries < kMostTries; at = m_free[at].next) {
            ++tries;
            const uint32_t base = at ^ bytes[0];
            if (!m_isBase[base] && std::all_of(bytes, bytes + count, [&](unsigned char byte) {
                    return isFree(base ^ byte);
                }))
                return base;
        }
        addBlock();
        return static_cast<uint32_t>(m_cells.size()) - kBlock;
    }

    const std::vector<Word> &m_words;
    std::vector<Cell> &m_cells;
    std::vector<Range> m_queued; // the level below the one that is being placed
    std::vector<bool> m_isBase;
    std::vector<FreeCell> m_free; // a list of the free ones; parallel to m_cells
    uint32_t m_firstFree = kNone;
    uint32_t m_lastFree = kNone;
};

TokenTrie::TokenTrie(const std::vector<Word> &words)
{
    m_root = Builder(words, m_cells).build();
    m_cells.shrink_to_fit();
}

} // namespace mynah
