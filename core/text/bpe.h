// Byte pair encoding: which neighbouring tokens become one, and in which order.
#pragma once

#include "core/text/tokenizer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mynah {

/// Thread: const access from any.
class BpeMerges {
public:
    struct Merge {
        TokenId left, right, result;
    };

    static constexpr TokenId kLargestId = (1 << 22) - 1;
    static constexpr size_t kMostMerges = (size_t(1) << 20) - 1;

    BpeMerges() = default;
    /// In the order of their ranks; of two with the same parts the last one counts. Ids are from 0
    /// to kLargestId, and there are at most kMostMerges.
    explicit BpeMerges(std::span<const Merge> merges);

    /// Room that merge needs and that can be used again.
    class Scratch {
        friend class BpeMerges;
        struct Part {
            TokenId id;
            uint32_t rank;     // of the merge with the next part
            uint32_t length;   // parts that it was at first
            uint32_t previous; // length of the part before it
        };
        std::vector<Part> parts;
        std::vector<uint64_t> queue;
    };

    /// Merges the pair of the lowest rank, the leftmost of several, until none is left: replaces
    /// the parts of `ids` from `begin` on. Time n log n.
    void merge(std::vector<TokenId> &ids, size_t begin, Scratch &scratch) const;

private:
    static constexpr uint32_t kNone = UINT32_MAX;

    uint32_t rankOf(TokenId left, TokenId right) const;
    void mergeShort(std::vector<TokenId> &ids, size_t begin, Scratch &scratch) const;
    void mergeLong(std::vector<TokenId> &ids, size_t begin, Scratch &scratch) const;

    std::vector<uint64_t> m_slots; // a hash table: left, right and rank in one number
    std::vector<TokenId> m_results;
    int m_shift = 0;
};

} // namespace mynah
