// Everything a conversation needs to go on exactly where it stopped.
#pragma once

#include "core/text/tokenizer.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace mynah {

/// State after a message. Resuming from it computes the same bits as never having stopped.
struct Snapshot {
    static constexpr uint32_t kVersion = 2;
    std::string modelFingerprint; // of weights and precision; a snapshot fits only this
    uint64_t tokenizerDigest = 0;
    uint64_t origin = 0;         // stateDigest() of what was there before the first token; 0: the
                                 // model's own start
    std::vector<float> state;    // layout of State::toFloats(): per layer ffn_x, att_x, wkv
    std::vector<float> logits;   // after the last token [V]; may be empty before the first token
    std::vector<TokenId> tokens; // every token read since the beginning of the conversation
    std::map<TokenId, float> penaltyCounts;

    bool operator==(const Snapshot &) const = default;
};

/// Names a state by its values, never 0. Not against an attacker.
uint64_t stateDigest(std::span<const float> state);

} // namespace mynah
