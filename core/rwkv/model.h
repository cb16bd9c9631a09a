// A loaded model: weights on one device or several, and how to record a forward pass. What all
// versions share is here: x = ln0(emb[token]); every layer adds to x; logits = head · ln_out(x).
// One subclass per version holds its layers.
#pragma once

#include "core/model/rwkv_config.h"
#include "core/rwkv/weight_loader.h"
#include "kernels/device.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace mynah {

enum class LogitsMode { None, Last, All };

/// Layers [begin, end) of a model on one device. The first segment has the embedding and ln0 too,
/// and may have no layer; the last one has ln_out and the head.
struct ModelSegment {
    Device *device = nullptr;
    int64_t begin = 0, end = 0;
};

/// Where one segment of a forward pass reads and writes: memory of its device. All buffers belong
/// to the caller and outlive the plan.
struct ForwardBuffers {
    const Buffer *tokens = nullptr; // int32 [B·T]; of the first segment alone
    Buffer *state = nullptr;        // float32 of the segment's layers; each part of one for all B
    Buffer *workspace = nullptr;    // workspaceSize(B·T) float32; the first handedSize() of them
                                    // come from the segment before and go to the one after
    Tensor logits; // [B, V] (Last), [B·T, V] (All), unused (None); of the last one
    /// For measuring: [layers of the segment, B·T, F] float32 that keep what relu² gives in each.
    Buffer *hidden = nullptr;
};

/// Hands out the matrices of a buffer one after the other, all with the same number of rows.
class Arena {
public:
    Arena(Buffer &buffer, int64_t rows) : m_buffer(&buffer), m_rows(rows) {}
    Tensor next(int64_t columns)
    {
        const Tensor tensor{m_buffer, m_offset, m_rows, columns};
        m_offset += m_rows * columns;
        return tensor;
    }

private:
    Buffer *m_buffer;
    int64_t m_rows;
    int64_t m_offset = 0;
};

/// What one layer works on.
struct LayerPass {
    Recorder &recorder;
    int64_t index;
    Tensor x;          // [B·T, D], the residual that the layer adds to
    Tensor carried;    // [B·T, carriedColumns()], what earlier layers leave to later ones
    Tensor current;    // [B·T, D], free to use
    Tensor hidden;     // [B·T, F], what relu² of the channel mix gives
    Arena activations; // activationColumns() more columns; the same places in every layer
    Tensor ffnX, attX; // token shift state [B, D]
    Arena &state;      // what follows ffnX and attX in the layer's state, rows B
};

/// Thread: the one that owns the devices; must not outlive them.
class Model {
public:
    virtual ~Model() = default;
    const RwkvConfig &config() const { return m_config; }
    /// In order, at least one; each begins with the layer that the one before ends with.
    std::span<const ModelSegment> segments() const { return m_segments; }
    /// Bytes of the weights in the precision computed with.
    uint64_t weightBytes() const { return m_weightBytes; }
    /// Bytes that one token reads and writes when one sequence is decoded: all weights but the
    /// embedding, of which one row is read, and the state in and out. `skipped`, 0 to 1, is the
    /// share of the channel mixes' ffn.value that the device leaves unread because relu² gave
    /// zeros.
    uint64_t bytesPerToken(double skipped) const;

    /// float32 values of one sequence's state. For B = 1 the buffer is the flat state of the files
    /// `*.state.f32`: per layer ffn_x (D), att_x (D), then what the version's header says.
    int64_t stateSize() const { return m_config.stateSize(); }
    /// The state before the first token [stateSize()].
    virtual std::vector<float> startState() const;
    /// Whether that is all zeros.
    virtual bool startsAtZero() const { return true; }
    int64_t workspaceSize(int64_t rows) const;
    /// float32 values at the beginning of the workspace that a segment takes over from the one
    /// before: x, and what its layers read of earlier ones. 0 for the first.
    int64_t handedSize(size_t segment, int64_t rows) const;
    /// The part of a forward pass that a segment does. Errors: Usage (buffers too small), Device.
    Result<std::unique_ptr<Plan>>
    plan(size_t segment, PlanShape shape, LogitsMode mode, const ForwardBuffers &buffers) const;

    /// Called once, by loadModel().
    Result<void> load(WeightLoader &loader, const std::function<void(double)> &progress);

protected:
    Model(RwkvConfig config, std::vector<ModelSegment> segments)
        : m_config(std::move(config)), m_segments(std::move(segments))
    {
    }
    /// Loads the weights of the next layer.
    virtual Result<void> loadLayer(WeightLoader &loader, int64_t index) = 0;
    /// Columns of activations that a layer needs per row, besides x, carried, current and hidden.
    virtual int64_t activationColumns() const = 0;
    /// Columns per row that a layer reads of earlier ones besides x.
    virtual int64_t carriedColumns() const { return 0; }
    virtual void recordLayer(LayerPass pass) const = 0;

    RwkvConfig m_config;

private:
    void recordLogits(Recorder &recorder,
                      PlanShape shape,
                      LogitsMode mode,
                      Tensor x,
                      Tensor current,
                      Tensor logits) const;

    std::vector<ModelSegment> m_segments;
    Weight m_embedding, m_head;
    NormWeights m_ln0, m_lnOut;
    uint64_t m_weightBytes = 0, m_skippableBytes = 0;
    std::vector<std::unique_ptr<Buffer>> m_vectors;
};

/// Layer norm's epsilon in every version.
inline constexpr float kNormEpsilon = 1e-5f;

/// Checks the file and loads it, with what the cache (may be null) has already. `progress` (may be
/// empty) is called with 0…1.
/// Errors: those of detectConfig and checkFinite, OutOfMemory, Device, Cancelled (between two
/// tensors, once `stop` is requested), Usage (the segments do not cover the model's layers).
Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         std::vector<ModelSegment> segments,
                                         Precision precision,
                                         const std::function<void(double)> &progress,
                                         WeightCache *cache = nullptr,
                                         std::stop_token stop = {});
/// The same with all of it on one device.
Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         Device &device,
                                         Precision precision,
                                         const std::function<void(double)> &progress,
                                         WeightCache *cache = nullptr,
                                         std::stop_token stop = {});

} // namespace mynah
