// One sequence on a loaded model: its live state, and the plans that advance it.
#pragma once

#include "core/rwkv/forward_pass.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace mynah {

/// Thread: the one that owns the model's devices. The state moves only forward; save() and
/// restore() copy it.
class Session {
public:
    /// Errors: OutOfMemory, Device.
    static Result<std::unique_ptr<Session>> create(const Model &model);

    /// Back to the state before any token: the model's own, or the one set here (a tuned state).
    Result<void> reset();
    /// Errors: BadState when the size is wrong.
    Result<void> setStartState(std::vector<float> state);
    /// The state as float32 [model.stateSize()].
    Result<std::vector<float>> save() const { return m_pass.state(0); }
    /// Errors: BadState when the size is wrong.
    Result<void> restore(std::span<const float> state);

    /// Reads tokens in chunks. The logits after the last one are kept. `allLogits` (optional)
    /// receives those of every position [tokens, V]. `progress` is called after each chunk with the
    /// tokens read. Errors: Usage (a token outside the vocabulary, none at all), Cancelled (between
    /// two chunks: the state then holds what was read), NotFinite, Device.
    Result<void> prefill(std::span<const TokenId> tokens,
                         std::vector<float> *allLogits = nullptr,
                         std::stop_token stop = {},
                         const std::function<void(int64_t)> &progress = {});
    /// One token at a time instead of chunks: the same bits on a CPU, slower.
    Result<void> step(TokenId token);

    /// After the last token read or restored [V]; empty before the first.
    const std::vector<float> &logits() const { return m_logits; }
    void setLogits(std::vector<float> logits) { m_logits = std::move(logits); }

private:
    Session(const Model &model, ForwardPass pass) : m_model(model), m_pass(std::move(pass)) {}
    Result<void> run(std::span<const TokenId> tokens, LogitsMode mode);
    int64_t chunkFor(int64_t remaining) const;

    const Model &m_model;
    ForwardPass m_pass;
    std::vector<float> m_start;   // empty: zeros
    bool m_atStart = false;       // the state is the one to start from
    double m_secondsPerToken = 0; // of the last chunk of 16 tokens or more
    std::vector<float> m_logits;
};

} // namespace mynah
