// Chooses the next token: penalties, top-k, top-p, temperature; seeded and reproducible.
#pragma once

#include "core/text/tokenizer.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace mynah {

struct SamplingOptions {
    float temperature = 1.0f; // 0: greedy, the largest logit after penalties; lowest id on a tie
    float topP = 0.3f;        // in (0, 1]; the cut is made before the temperature (ChatRWKV)
    int topK = 0;             // 0: no limit
    float presencePenalty = 0.5f;
    float frequencyPenalty = 0.5f;
    float penaltyDecay = 0.996f; // counts are multiplied by this after each token
    uint64_t seed = 0;
    bool banEndOfText = false;

    bool operator==(const SamplingOptions &) const = default;
};

/// One sequence's sampler: owns the penalty counts and the generator.
/// Penalty order as in BlinkDL/ChatRWKV API_DEMO_CHAT.py: logit -= presence + count * frequency for
/// every seen token; sample; counts *= decay; count[token] += 1.
/// Thread: one at a time.
class Sampler {
public:
    explicit Sampler(const SamplingOptions &options);

    /// `logits` [V], V >= 1, are read, not changed. NaN counts as -infinity; the lowest id comes
    /// when nothing else is left. Greedy ignores the random generator. Top-k and top-p keep the
    /// tokens that both keep, the probabilities being those of the whole vocabulary at temperature
    /// 1 (BlinkDL/ChatRWKV rwkv/utils.py sample_logits); at least one. `endOfText` is banned when
    /// options say so (-1: none).
    TokenId next(std::span<const float> logits, TokenId endOfText = -1);

    const std::map<TokenId, float> &counts() const { return m_counts; }
    void setCounts(std::map<TokenId, float> counts) { m_counts = std::move(counts); }

private:
    SamplingOptions m_options;
    std::map<TokenId, float> m_counts;
    uint64_t m_rng[4]; // xoshiro256**, seeded by splitmix64
    std::vector<std::pair<float, TokenId>> m_candidates;

    double uniform(); // in [0, 1)
    void fillCandidates(std::span<const float> logits, TokenId banned);
    TokenId choose();
};

} // namespace mynah
