// What sequences on a loaded model need to advance: their states, the buffers computed in, and the
// plans, on each of the model's devices.
#pragma once

#include "core/rwkv/model.h"

#include <map>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace mynah {

/// B sequences that advance together. Whatever devices the model is split over, a state goes in and
/// out as the flat float32 of all layers in order: one that was reached on some devices goes on on
/// others. Thread: the one that owns the devices; must not outlive the model.
class ForwardPass {
public:
    /// The states are zeros. With `keepsHidden` what relu² gives can be read: for measuring.
    /// Errors: OutOfMemory, Device.
    static Result<ForwardPass>
    create(const Model &model, int64_t sequences, bool keepsHidden = false);

    int64_t sequences() const { return m_sequences; }

    /// Finds memory for parts of B·T = `rows` tokens, of which `logitRows` have their logits kept,
    /// so that run() need not. Errors: OutOfMemory, Device.
    Result<void> makeRoom(int64_t rows, int64_t logitRows);
    /// Reads tokens [B, T], as many in each sequence. Memory for a T and mode is found when they
    /// come up first. Errors: Usage (a token outside the vocabulary, not the same number for each
    /// sequence, none at all), OutOfMemory, Device. After the last two the states are unknown.
    Result<void> run(std::span<const int32_t> tokens, LogitsMode mode);
    /// The first `rows` rows of the logits of the last run [rows, V]. Errors: NotFinite, Device.
    Result<void> logits(int64_t rows, std::vector<float> &to) const;
    /// [layers, B·T, F] of the last run; only with `keepsHidden`. Errors: Device.
    Result<std::vector<float>> hidden() const;

    /// Every sequence gets this state [model.stateSize()]. Errors: BadState (its size), Device.
    Result<void> setState(std::span<const float> state);
    /// Zeros for all; without memory on the host for all of them at once. Errors: Device.
    Result<void> clearState();
    /// One sequence's [model.stateSize()]. Errors: Device.
    Result<std::vector<float>> state(int64_t sequence) const;
    /// Only these sequences go on, in this order, at least one of them. Errors: Usage, Device.
    Result<void> keep(std::span<const int64_t> sequences);

private:
    /// What one segment of the model has on its device.
    struct Part {
        Device *device = nullptr;
        int64_t begin = 0, end = 0; // floats of one sequence's state
        std::unique_ptr<Buffer> state, tokens, workspace, logits, hidden;
    };
    using Shape = std::tuple<int64_t, int64_t, LogitsMode>; // T, B, mode
    using Plans = std::vector<std::unique_ptr<Plan>>;       // one for each segment

    ForwardPass(const Model &model, int64_t sequences, bool keepsHidden)
        : m_model(model), m_sequences(sequences), m_keepsHidden(keepsHidden)
    {
    }
    Result<const Plans *> plansFor(int64_t tokens, LogitsMode mode);
    Result<void> handOver(size_t to, int64_t rows);
    /// Calls `piece(begin, size)` for each piece of a sequence's state that lies in one place, in
    /// floats: they follow one another, each for all sequences. From `first` to `last`.
    template <typename Piece>
    Result<void> forEachPiece(int64_t first, int64_t last, const Piece &piece) const;

    const Model &m_model;
    int64_t m_sequences;
    bool m_keepsHidden;
    int64_t m_rows = 0, m_logitRows = 0; // that there is room for
    int64_t m_lastRows = 0;              // of the last run
    std::vector<Part> m_parts;
    std::vector<float> m_handed;
    std::map<Shape, Plans> m_plans; // last: they use the buffers
};

} // namespace mynah
