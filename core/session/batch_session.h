// Several sequences on a loaded model that advance together, one token each: the weights are read
// once for all of them.
#pragma once

#include "core/rwkv/model.h"
#include "core/text/tokenizer.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace mynah {

/// Thread: the one that owns the device. Rows are counted from 0 without gaps; leaving some out
/// renumbers the others.
class BatchSession {
public:
    /// All sequences begin with the same state [model.stateSize()]. Errors: OutOfMemory, Device,
    /// BadState when its size is wrong, Usage when `sequences` is below 1.
    static Result<std::unique_ptr<BatchSession>>
    create(const Model &model, Device &device, int64_t sequences, std::span<const float> state);

    int64_t sequences() const { return m_sequences; }
    /// Reads one token in each sequence. Errors: Usage (a token outside the vocabulary, not one for
    /// each sequence), NotFinite, Device.
    Result<void> step(std::span<const TokenId> tokens);
    /// After the last step [V]; empty before the first.
    std::span<const float> logits(int64_t row) const;
    /// One sequence's state as float32 [model.stateSize()].
    Result<std::vector<float>> save(int64_t row) const;
    /// Only these rows go on, in this order; the logits go with them. At least one.
    Result<void> keep(std::span<const int64_t> rows);

private:
    BatchSession(const Model &model, Device &device) : m_model(model), m_device(device) {}
    /// Calls `part(begin, size)` for each part of a sequence's state, in floats.
    template <typename Part> Result<void> forEachPart(const Part &part) const;
    Result<Plan *> planFor(int64_t sequences);

    const Model &m_model;
    Device &m_device;
    int64_t m_sequences = 0;
    // Plans use the buffers: they are declared last and so freed first.
    std::unique_ptr<Buffer> m_tokens, m_state, m_workspace, m_logitsBuffer;
    std::vector<float> m_logits;                      // [m_sequences, V]
    std::map<int64_t, std::unique_ptr<Plan>> m_plans; // by the number of sequences
};

} // namespace mynah
