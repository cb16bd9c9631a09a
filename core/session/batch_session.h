// Several sequences on a loaded model that advance together, one token each: the weights are read
// once for all of them.
#pragma once

#include "core/rwkv/forward_pass.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <span>
#include <vector>

namespace mynah {

/// Thread: the one that owns the model's devices. Rows are counted from 0 without gaps; leaving
/// some out renumbers the others.
class BatchSession {
public:
    /// All sequences begin with the same state [model.stateSize()]. Errors: OutOfMemory, Device,
    /// BadState when its size is wrong, Usage when `sequences` is below 1.
    static Result<std::unique_ptr<BatchSession>>
    create(const Model &model, int64_t sequences, std::span<const float> state);

    int64_t sequences() const { return m_pass.sequences(); }
    /// Reads one token in each sequence. Errors: Usage (a token outside the vocabulary, not one for
    /// each sequence), NotFinite, Device.
    Result<void> step(std::span<const TokenId> tokens);
    /// After the last step [V]; empty before the first.
    std::span<const float> logits(int64_t row) const;
    /// One sequence's state as float32 [model.stateSize()].
    Result<std::vector<float>> save(int64_t row) const { return m_pass.state(row); }
    /// Only these rows go on, in this order; the logits go with them. At least one.
    Result<void> keep(std::span<const int64_t> rows);

private:
    BatchSession(const Model &model, ForwardPass pass) : m_model(model), m_pass(std::move(pass)) {}

    const Model &m_model;
    ForwardPass m_pass;
    std::vector<float> m_logits; // [sequences(), V]
};

} // namespace mynah
