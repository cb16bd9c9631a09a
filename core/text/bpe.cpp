#include "core/text/bpe.h"

#include <algorithm>
#include <functional>

namespace mynah {

namespace {

// A slot of the table: 22 bits left, 22 bits right, 20 bits rank.
constexpr int kIdBits = 22;
constexpr int kRankBits = 20;
constexpr uint64_t kRankMask = (uint64_t(1) << kRankBits) - 1;
constexpr uint64_t kEmpty = UINT64_MAX; // its rank is above kMostMerges

// An entry of the queue of long words: 24 bits rank, 40 bits position.
constexpr int kPositionBits = 40;
constexpr uint64_t kPositionMask = (uint64_t(1) << kPositionBits) - 1;

constexpr size_t kLongest = 40; // of the short words: above it the queue is faster

uint64_t keyOf(TokenId left, TokenId right)
{
    return uint64_t(static_cast<uint32_t>(left)) << kIdBits | static_cast<uint32_t>(right);
}

size_t hashOf(uint64_t key, int shift)
{
    return static_cast<size_t>((key * 0x9E3779B97F4A7C15u) >> shift);
}

} // namespace

BpeMerges::BpeMerges(std::span<const Merge> merges)
{
    int bits = 4;
    while ((size_t(1) << bits) < merges.size() * 2)
        ++bits;
    m_shift = 64 - bits;
    m_slots.assign(size_t(1) << bits, kEmpty);
    m_results.reserve(merges.size());
    for (size_t rank = 0; rank < merges.size(); ++rank) {
        m_results.push_back(merges[rank].result);
        const uint64_t key = keyOf(merges[rank].left, merges[rank].right);
        size_t slot = hashOf(key, m_shift);
        while (m_slots[slot] != kEmpty && m_slots[slot] >> kRankBits != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = key << kRankBits | rank;
    }
}

uint32_t BpeMerges::rankOf(TokenId left, TokenId right) const
{
    const uint64_t key = keyOf(left, right);
    for (size_t slot = hashOf(key, m_shift);; slot = (slot + 1) & (m_slots.size() - 1)) {
        const uint64_t found = m_slots[slot];
        if (found >> kRankBits == key && found != kEmpty)
            return static_cast<uint32_t>(found & kRankMask);
        if (found == kEmpty)
            return kNone;
    }
}

void BpeMerges::merge(std::vector<TokenId> &ids, size_t begin, Scratch &scratch) const
{
    if (m_results.empty() || ids.size() - begin < 2)
        return;
    if (ids.size() - begin <= kLongest)
        mergeShort(ids, begin, scratch);
    else
        mergeLong(ids, begin, scratch);
}

void BpeMerges::mergeShort(std::vector<TokenId> &ids, size_t begin, Scratch &) const
{
    uint32_t ranks[kLongest]; // ranks[i]: of the pair i, i + 1
    size_t count = ids.size() - begin;
    TokenId *parts = ids.data() + begin;
    for (size_t i = 0; i + 1 < count; ++i)
        ranks[i] = rankOf(parts[i], parts[i + 1]);
    while (count > 1) {
        const size_t at = static_cast<size_t>(std::min_element(ranks, ranks + count - 1) - ranks);
        if (ranks[at] == kNone)
            break;
        parts[at] = m_results[ranks[at]];
        std::copy(parts + at + 2, parts + count, parts + at + 1);
        std::copy(ranks + at + 1, ranks + count - 1, ranks + at);
        --count;
        if (at > 0)
            ranks[at - 1] = rankOf(parts[at - 1], parts[at]);
        if (at + 1 < count)
            ranks[at] = rankOf(parts[at], parts[at + 1]);
    }
    ids.resize(begin + count);
}

void BpeMerges::mergeLong(std::vector<TokenId> &ids, size_t begin, Scratch &scratch) const
{
    std::vector<Scratch::Part> &parts = scratch.parts;
    std::vector<uint64_t> &queue = scratch.queue; // a heap, the lowest rank and position first
    const size_t count = ids.size() - begin;
    parts.clear();
    queue.clear();
    const auto entry = [](uint32_t rank, size_t at) {
        return uint64_t(rank) << kPositionBits | at;
    };
    for (size_t at = 0; at < count; ++at) {
        const uint32_t rank = at + 1 < count ? rankOf(ids[begin + at], ids[begin + at + 1]) : kNone;
        parts.push_back({ids[begin + at], rank, 1, at > 0 ? 1u : 0u});
        if (rank != kNone)
            queue.push_back(entry(rank, at));
    }
    std::make_heap(queue.begin(), queue.end(), std::greater<>());
    const auto rate = [&](size_t at) {
        const size_t next = at + parts[at].length;
        parts[at].rank = next < count ? rankOf(parts[at].id, parts[next].id) : kNone;
        if (parts[at].rank == kNone)
            return;
        queue.push_back(entry(parts[at].rank, at));
        std::push_heap(queue.begin(), queue.end(), std::greater<>());
    };
    while (!queue.empty()) {
        std::pop_heap(queue.begin(), queue.end(), std::greater<>());
        const uint64_t lowest = queue.back();
        queue.pop_back();
        const auto at = static_cast<size_t>(lowest & kPositionMask);
        // What was merged away since has the rank kNone, what was merged longer another one.
        if (parts[at].rank != lowest >> kPositionBits)
            continue;
        const size_t next = at + parts[at].length;
        parts[at].id = m_results[parts[at].rank];
        parts[at].length += parts[next].length;
        parts[next].rank = kNone;
        const size_t after = at + parts[at].length;
        if (after < count)
            parts[after].previous = parts[at].length;
        rate(at);
        if (parts[at].previous > 0)
            rate(at - parts[at].previous);
    }
    size_t end = begin;
    for (size_t at = 0; at < count; at += parts[at].length)
        ids[end++] = parts[at].id;
    ids.resize(end);
}

} // namespace mynah
