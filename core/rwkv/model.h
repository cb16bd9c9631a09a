// A loaded model: weights on a device, and how to record a forward pass. One subclass per version.
#pragma once

#include "core/model/rwkv_config.h"
#include "core/rwkv/weight_loader.h"
#include "kernels/device.h"

#include <functional>
#include <memory>
#include <string_view>

namespace mynah {

enum class LogitsMode { None, Last, All };

/// Where a forward pass reads and writes. All buffers belong to the caller and outlive the plan.
struct ForwardBuffers {
    const Buffer *tokens = nullptr; // int32 [B·T]
    Buffer *state =
        nullptr; // float32, stateSize() · B; per layer ffn_x, att_x, wkv, each for all B
    Buffer *workspace = nullptr; // workspaceSize(B·T) float32
    Tensor logits;               // [B, V] (Last), [B·T, V] (All), unused (None)
};

/// Thread: the one that owns the device; must not outlive it.
class Model {
public:
    virtual ~Model() = default;
    const RwkvConfig &config() const { return m_config; }
    uint64_t weightBytes() const { return m_weightBytes; }

    /// float32 values of one sequence's state. For B = 1 the buffer is the flat state of the files
    /// `*.state.f32`: per layer ffn_x (D), att_x (D), wkv. A fresh state is all zero.
    virtual int64_t stateSize() const = 0;
    virtual int64_t workspaceSize(int64_t rows) const = 0;
    virtual Result<std::unique_ptr<Plan>>
    plan(PlanShape shape, LogitsMode mode, const ForwardBuffers &buffers) const = 0;

protected:
    explicit Model(RwkvConfig config) : m_config(std::move(config)) {}
    RwkvConfig m_config;
    uint64_t m_weightBytes = 0;
};

/// Checks the file and loads it. `progress` (may be empty) is called with 0…1.
/// Errors: those of detectConfig and checkFinite, OutOfMemory, Device.
Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         Device &device,
                                         Precision precision,
                                         const std::function<void(double)> &progress);

} // namespace mynah
