#include "core/sampling/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mynah {

namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();
constexpr float kHottest = 1e6f;    // nearly flat; keeps -infinity / temperature from becoming NaN
constexpr size_t kFirstSorted = 64; // candidates sorted at first; top-p seldom needs more

using Candidate = std::pair<float, TokenId>; // logit, id

/// Larger logits first; a total order, so that every standard library chooses the same.
bool isBetter(const Candidate &a, const Candidate &b)
{
    return a.first > b.first || (a.first == b.first && a.second < b.second);
}

uint64_t splitmix64(uint64_t &state)
{
    uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

uint64_t rotateLeft(uint64_t x, int bits)
{
    return (x << bits) | (x >> (64 - bits));
}

/// Proportional to the softmax probability; 1 for the largest logit, an infinite one too.
double weight(float logit, float largest)
{
    return logit == largest ? 1.0 : std::exp(double(logit) - double(largest));
}

/// Brings the best `count` candidates, sorted, to the front of [from, end), which holds no better
/// one than those before it.
void sortBest(std::vector<Candidate> &candidates, size_t from, size_t count)
{
    const auto begin = candidates.begin() + static_cast<std::ptrdiff_t>(from);
    const auto middle = begin + static_cast<std::ptrdiff_t>(count);
    if (middle != candidates.end())
        std::nth_element(begin, middle, candidates.end(), isBetter);
    std::sort(begin, middle, isBetter);
}

/// Keeps the fewest best candidates whose probabilities add up to topP. `total` is the sum of the
/// weights of the whole vocabulary: as in ChatRWKV, top-k does not change the probabilities here.
void cutTopP(
    std::vector<Candidate> &candidates, float topP, float largest, double total, bool sorted)
{
    const double wanted = std::max(double(topP), 0.0) * total;
    if (!sorted) {
        // What is below this adds up to less than 1 - topP: it cannot be among the kept.
        const double rest = (total - wanted) / static_cast<double>(candidates.size());
        std::erase_if(candidates, [rest, largest](const Candidate &candidate) {
            return weight(candidate.first, largest) < rest;
        });
    }
    double sum = 0;
    size_t kept = 0;
    for (size_t ready = sorted ? candidates.size() : 0; kept < candidates.size();) {
        if (kept == ready) {
            const size_t more =
                std::min(std::max(kFirstSorted, 3 * ready), candidates.size() - ready);
            sortBest(candidates, ready, more);
            ready += more;
        }
        sum += weight(candidates[kept++].first, largest);
        if (sum >= wanted)
            break;
    }
    candidates.resize(kept);
}

/// `random` in [0, 1). The candidates are not empty.
TokenId
draw(const std::vector<Candidate> &candidates, float largest, float temperature, double random)
{
    const auto tempered = [largest, temperature](const Candidate &candidate) {
        return candidate.first == largest
                   ? 1.0
                   : std::exp((double(candidate.first) - double(largest)) / double(temperature));
    };
    double total = 0;
    for (const Candidate &candidate : candidates)
        total += tempered(candidate);
    double left = random * total;
    TokenId last = candidates.front().second;
    for (const Candidate &candidate : candidates) {
        const double part = tempered(candidate);
        if (part <= 0)
            continue;
        last = candidate.second;
        left -= part;
        if (left < 0)
            break;
    }
    return last;
}

} // namespace

Sampler::Sampler(const SamplingOptions &options) : m_options(options)
{
    uint64_t state = options.seed;
    for (uint64_t &word : m_rng)
        word = splitmix64(state);
}

double Sampler::uniform()
{
    const uint64_t result = rotateLeft(m_rng[1] * 5, 7) * 9;
    const uint64_t shifted = m_rng[1] << 17;
    m_rng[2] ^= m_rng[0];
    m_rng[3] ^= m_rng[1];
    m_rng[1] ^= m_rng[2];
    m_rng[0] ^= m_rng[3];
    m_rng[2] ^= shifted;
    m_rng[3] = rotateLeft(m_rng[3], 45);
    return static_cast<double>(result >> 11) * 0x1.0p-53;
}

void Sampler::fillCandidates(std::span<const float> logits, TokenId banned)
{
    m_candidates.resize(logits.size());
    for (size_t i = 0; i < logits.size(); ++i)
        m_candidates[i] = {std::isnan(logits[i]) ? kNever : logits[i], static_cast<TokenId>(i)};
    const auto size = static_cast<TokenId>(logits.size());
    for (const auto &[id, count] : m_counts)
        if (id >= 0 && id < size)
            m_candidates[static_cast<size_t>(id)].first -=
                m_options.presencePenalty + count * m_options.frequencyPenalty;
    // Taken out, not made unlikely: it must not win where every other logit is -infinity.
    if (banned >= 0 && banned < size && size > 1)
        m_candidates.erase(m_candidates.begin() + banned);
}

TokenId Sampler::choose()
{
    const Candidate best = *std::min_element(m_candidates.begin(), m_candidates.end(), isBetter);
    const float largest = best.first;
    if (!(m_options.temperature > 0) || largest == kNever)
        return best.second;

    const bool cut = m_options.topP < 1;
    double total = 0;
    if (cut)
        for (const Candidate &candidate : m_candidates)
            total += weight(candidate.first, largest);
    const auto limit = static_cast<size_t>(std::max(m_options.topK, 0));
    const bool limited = limit > 0 && limit < m_candidates.size();
    if (limited) {
        sortBest(m_candidates, 0, limit);
        m_candidates.resize(limit);
    }
    if (cut)
        cutTopP(m_candidates, m_options.topP, largest, total, limited);
    return draw(m_candidates, largest, std::min(m_options.temperature, kHottest), uniform());
}

TokenId Sampler::next(std::span<const float> logits, TokenId endOfText)
{
    MYNAH_ASSERT(!logits.empty());
    fillCandidates(logits, m_options.banEndOfText ? endOfText : -1);
    const TokenId token = choose();
    for (auto &[id, count] : m_counts)
        count *= m_options.penaltyDecay;
    m_counts[token] += 1;
    return token;
}

} // namespace mynah
