// Going on with a text: no roles, no turns, and for every token how likely it was.
#pragma once

#include "core/sampling/sampler.h"
#include "core/session/snapshot.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

enum class StopReason { BlankLine, EndOfText, StopText, MaxTokens, Interrupted };
std::string_view
stopReasonName(StopReason reason); // "blank_line", "eot", "stop_text", "max_tokens", "interrupted"

struct CompletionRequest {
    std::string text; // the whole text so far, UTF-8; what is written follows its end
    /// Ids of a beginning of the text as the model read and wrote it: CompletionResult::tokens of
    /// the last time. What is behind the place where the text differs now is encoded again.
    std::vector<TokenId> known;
    uint64_t tokenizer = 0;                // that they belong to
    std::shared_ptr<const Snapshot> start; // a state within the text; null: none
    SamplingOptions sampling;
    int maxTokens = 200;
    std::vector<std::string> stopTexts; // empty ones are ignored
    int alternatives = 5;               // told of with each token, at most kMostAlternatives
};

inline constexpr int kMostAlternatives = 20;

struct TokenChoice {
    TokenId token = 0;
    std::string bytes;      // not always whole code points; empty for the end of the text
    double probability = 0; // among all tokens, at temperature 1 and without penalties
};

struct CompletionToken {
    TokenChoice choice;
    std::vector<TokenChoice> alternatives; // the most likely ones, the chosen one among them when
                                           // it is one of them; most likely first
};

struct CompletionEvents {
    std::function<void(int64_t done, int64_t total)> onReading;
    /// `text`: what has become certain with this token, valid UTF-8; empty while a code point or a
    /// stop text may be going on.
    std::function<void(const CompletionToken &token, std::string_view text)> onToken;
    /// What was held back, at the end.
    std::function<void(std::string_view text)> onRest;
};

struct CompletionResult {
    std::string text;            // that was written; a code point that was cut off is left out
    std::vector<TokenId> tokens; // of the whole text with it; what the next request knows
    uint64_t tokenizer = 0;
    StopReason stop{}; // never BlankLine
    int64_t promptTokens = 0, generatedTokens = 0;
    int64_t resumedTokens = 0; // that were not read again
    double readSeconds = 0, generateSeconds = 0;
};

/// The probability of `token` and the `count` most likely tokens. `logits` are not empty.
CompletionToken
likelihood(std::span<const float> logits, TokenId token, int count, const Tokenizer &tokenizer);

/// The ids of `known` that still stand for the beginning of the text, and how many bytes of it they
/// are. A character that the last of them has begun is completed by what follows only when nothing
/// was written behind it: `held` then has its bytes.
struct KnownBeginning {
    std::vector<TokenId> tokens;
    size_t bytes = 0;
    std::string held;
};
KnownBeginning
knownBeginning(std::string_view text, std::span<const TokenId> known, const Tokenizer &tokenizer);

/// Bytes of tokens on their way to text: cut at a stop text, whole code points.
/// Thread: one at a time.
class CompletionText {
public:
    /// `held`: the beginning of a code point that stands before the first token.
    CompletionText(std::vector<std::string> stopTexts, std::string held);
    /// What has become certain. Not to be called after a stop.
    std::string push(std::string_view bytes);
    /// What was held back, without a part of a code point; nothing after a stop.
    std::string end();
    bool stopped() const { return m_stopped; }
    const std::string &text() const { return m_text; } // all that was given out

private:
    std::string take(size_t end);

    std::vector<std::string> m_stops;
    std::string m_bytes;
    size_t m_taken = 0;
    std::string m_text;
    bool m_stopped = false;
};

/// States of the last continuations, so that undoing one costs no reading.
/// Thread: one at a time.
class CompletionMemory {
public:
    static constexpr size_t kBytes = size_t{256} << 20;

    explicit CompletionMemory(size_t bytes = kBytes) : m_most(bytes) {}
    /// The oldest make room; the newest two always stay. One with the same tokens is replaced.
    void add(std::shared_ptr<const Snapshot> snapshot);
    const std::vector<std::shared_ptr<const Snapshot>> &snapshots() const { return m_snapshots; }

private:
    size_t m_most;
    std::vector<std::shared_ptr<const Snapshot>> m_snapshots; // oldest first
};

} // namespace mynah
