// The one interface between the engine and a device: memory, recorded operations, replay.
//
// A Plan is recorded once for a fixed number of sequences B and tokens per sequence T and replayed
// for every call. Activations are float32 [B * T, columns], row b * T + t, contiguous. Per-sequence
// states are float32 [B, …] and are changed in place. Nothing is allocated or looked up in a
// replay. Every device implements every operation for every weight type; kernels/reference/ defines
// each. Thread: a Device and what it made belong to one thread.
#pragma once

#include "kernels/base/result.h"
#include "kernels/epilogue.h"
#include "kernels/tensor.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mynah {

/// Device memory. Freed by its destructor; must not outlive its Device.
class Buffer {
public:
    virtual ~Buffer() = default;
    size_t sizeBytes() const { return m_sizeBytes; }

protected:
    explicit Buffer(size_t bytes) : m_sizeBytes(bytes) {}
    size_t m_sizeBytes;
};

/// A float32 matrix [rows, columns] inside a buffer, contiguous. `offset` counts elements.
struct Tensor {
    Buffer *buffer = nullptr;
    int64_t offset = 0;
    int64_t rows = 0;
    int64_t columns = 0;

    explicit operator bool() const { return buffer != nullptr; }
    int64_t size() const { return rows * columns; }
};

/// What a weight is used for: linear() multiplies with it, embed() reads rows of it. SparseProduct:
/// most values of its inputs are zero (they come from relu²), so that a device may store it
/// input-major and not read what they multiply. The result is the same.
enum class WeightUse { Product, Table, SparseProduct };

/// A matrix [rows = outputs, columns = inputs] in the device's own layout. Its values
/// are the stored ones times `scale`, a power of two (models stored rescaled for fp16 activations).
struct Weight {
    std::shared_ptr<Buffer> buffer;
    DType type = DType::F32;
    int64_t rows = 0;
    int64_t columns = 0;
    float scale = 1;
    WeightUse use = WeightUse::Product;
    bool readsSource = false; // computes from the host's bytes where they are
    bool skipsZeros = false;  // of a SparseProduct: see DeviceInfo::skipsZerosFrom
};

/// Bytes of a weight matrix on the host. `owner` keeps them alive (a mapped file, say): a device
/// that computes from host memory may use them where they are.
struct WeightSource {
    DType type = DType::F32;
    int64_t rows = 0;
    int64_t columns = 0;
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> owner;
    float scale = 1;
    WeightUse use = WeightUse::Product;
};

/// What a device made of a weight, as bytes that can be written to a file and, mapped again, be
/// computed with where they are. What they mean is the device's affair alone (Device::weightOrder).
struct KeptWeight {
    int32_t layout = 0; // the device's own number for the order of the bytes
    DType type = DType::F32;
    int64_t rows = 0;
    int64_t columns = 0;
    float scale = 1;
    WeightUse use = WeightUse::Product;
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> owner; // keeps the bytes alive
};

inline constexpr size_t kKeptAlignment = 64;

/// How the host uses a buffer besides: writes it before each run (tokens), or reads it after each
/// (logits).
enum class HostUse { Writes, Reads };

struct NormWeights {
    Tensor weight; // [1, D]
    Tensor bias;   // [1, D]
    float epsilon = 1e-5f;
};

/// One lerp of normShift: out = current + (previous − current) · mu. RWKV-4 and 5 store the weight
/// of the current row instead: their mu here is one minus the stored one.
struct ShiftItem {
    Tensor mu;  // [1, D]
    Tensor out; // [B·T, D]
};

/// Layer norm of x, and the row before each row: row 0 of a sequence follows its shift state.
struct NormShift {
    Tensor x;          // [B·T, D]
    NormWeights norm;  // weight, bias [1, D]
    Tensor shiftState; // [B, D]; read, not changed: see commitShift
    Tensor current;    // [B·T, D]; becomes norm(x)
    Tensor previous;   // [B·T, D]; becomes the row before; optional
};

/// A device may round the input of a block-quantised weight to 8 bits in blocks of 32 columns:
/// x ≈ d · q with d = max |x| / 127 and q = x · (127 / max |x|) to the nearest even integer, in
/// float32 (DeviceInfo::roundsActivations).
/// value = activation(input · weightᵀ + bias) · gate; output = | += | lerps value.
struct LinearItem {
    Tensor input; // [R, weight.columns], any number of rows R
    const Weight *weight = nullptr;
    Tensor output;    // [R, weight.rows]
    Tensor bias = {}; // [1, weight.rows], optional
    Activation activation = Activation::None;
    Store store = Store::Write;
    Tensor gate = {};                   // [R, weight.rows], optional
    Tensor current = {}, previous = {}; // [R, weight.rows]; with Store::Lerp
};

/// RWKV-4 recurrence (arXiv 2305.13048, section 3; the numerically stable form of its appendix),
/// per channel, with w = decay < 0 and u = first:
///   q = max(pp, u + k);  wkv = (e^(pp−q)·aa + e^(u+k−q)·v) / (e^(pp−q)·bb + e^(u+k−q))
///   y = sigmoid(r) · wkv
///   q = max(pp + w, k);  aa ← e^(pp+w−q)·aa + e^(k−q)·v;  bb ← e^(pp+w−q)·bb + e^(k−q);  pp ← q
struct Wkv4 {
    Tensor r, k, v;      // [B·T, D]
    Tensor decay, first; // [1, D]: −exp(time_decay), time_first
    Tensor aa, bb, pp;   // state [B, D]; pp starts at −1e30
    Tensor y;            // [B·T, D]
};

/// RWKV-5 and 6 recurrence (Eagle and Finch, arXiv 2404.05892, section 4), per head of N channels:
///   y_j = Σ_i r_i·(u_i·k_i·v_j + S_ij);   S_ij ← w_i·S_ij + k_i·v_j
struct Wkv6 {
    Tensor r, k, v; // [B·T, D]
    Tensor decay;   // w in (0, 1): [1, D] (RWKV-5) or [B·T, D] (RWKV-6)
    Tensor bonus;   // u [1, D]
    Tensor state;   // [B, H·N·N], [head][key][value]
    Tensor y;       // [B·T, D]
    int64_t headSize = 64;
};

/// RWKV-7 recurrence; Goose paper (arXiv 2503.14456), equations of section 3; per head of N
/// channels:
///   k, v as given;  kk = k·keyScale, L2-normalised with max(norm, 1e-12)
///   k ← k·(1 + (a − 1)·keyAdjust);   v ← v + (first − v)·mix   (when `mix` is given)
///   w = exp(−e^−½ · sigmoid(decay))
///   S ← S·diag(w) − (S·kk)(kk·a)ᵀ + v·kᵀ;   y = S·r
struct Wkv7 {
    Tensor r, k, v, decay, a; // [B·T, D]; k and v are overwritten with the corrected ones
    Tensor first;             // [B·T, D] values of layer 0; only with `mix`
    Tensor mix;               // [B·T, D] in (0, 1), optional (layer 0 has none)
    Tensor keyScale;          // [1, D] (k_k)
    Tensor keyAdjust;         // [1, D] (k_a)
    Tensor state;             // [B, H·N·N], [head][value][key]
    Tensor y;                 // [B·T, D]
    int64_t headSize = 64;
};

/// out = (groupNorm(y) + (Σ_j r·k·bonus)·v) · gate, per head of `headSize` channels.
struct HeadNorm {
    Tensor y;
    NormWeights norm;      // weight, bias [1, D]
    Tensor r, k, v, bonus; // bonus [1, D] (r_k); all four or none
    Tensor gate;           // [B·T, D], optional
    Tensor out;            // [B·T, D]
    int64_t headSize = 64;
};

struct DeviceInfo {
    std::string id; // "cpu", "vulkan:0", "cuda:0"
    std::string name;
    std::string kind; // "cpu", "discrete", "integrated", "virtual", "software"
    uint64_t memoryBytes = 0;
    std::string driver;             // for the CPU: the instruction set in use
    bool roundsActivations = false; // see LinearItem
    int threads = 0;                // of the processor; 0 for other devices
    double skipsZerosFrom = 1; // share of zeros in a row from which on what they multiply is not
                               // read
    int64_t halvesFrom = 0; // rows of input from which on products with fp16 weights may round it
                            // to halves; 0: never
};

/// A recorded sequence of operations.
class Plan {
public:
    virtual ~Plan() = default;
    /// Replays it and waits. Errors: Device, when the device was lost.
    virtual Result<void> run() = 0;
};

/// Records operations in order; every operation sees the results of the ones before it.
/// A shape that does not fit is reported by finish(), not by the call.
class Recorder {
public:
    virtual ~Recorder() = default;

    /// out[row] = table[tokens[row]]; `tokens` holds int32 ids [B·T], each below table.rows.
    virtual void embed(const Weight &table, const Buffer &tokens, Tensor out) = 0;
    /// Layer norm over the columns of each row, biased variance.
    virtual void norm(Tensor x, const NormWeights &weights, Tensor out) = 0;
    virtual void normShift(const NormShift &op, std::span<const ShiftItem> items) = 0;
    /// The last row of each sequence of `current` becomes shiftState. Must follow normShift in a
    /// later call, because other rows of that call still read the old one. May run at the same time
    /// as the call after it, which must neither write `current` nor use shiftState.
    virtual void commitShift(Tensor current, Tensor shiftState) = 0;
    /// Independent items; none may write what another reads.
    virtual void linear(std::span<const LinearItem> items) = 0;
    virtual void wkv4(const Wkv4 &op) = 0;
    virtual void wkv6(const Wkv6 &op) = 0;
    virtual void wkv7(const Wkv7 &op) = 0;
    virtual void headNorm(const HeadNorm &op) = 0;
    /// out[b] = the last row of sequence b; out [B, columns].
    virtual void selectLastRows(Tensor x, Tensor out) = 0;
    virtual void copy(Tensor from, Tensor to) = 0;

    /// Ends the recording. Errors: Usage, naming the operation whose shapes do not fit.
    virtual Result<std::unique_ptr<Plan>> finish() = 0;
};

struct PlanShape {
    int64_t tokens = 1;    // T, per sequence
    int64_t sequences = 1; // B
};

class Device {
public:
    virtual ~Device() = default;
    virtual const DeviceInfo &info() const = 0;
    /// Bytes that may still be allocated here; 0: not known, and no limit to go by.
    virtual uint64_t availableMemory() const { return 0; }
    /// Zero-filled memory. Errors: OutOfMemory.
    virtual Result<std::unique_ptr<Buffer>> allocate(size_t bytes) = 0;
    /// The same for a small buffer that passes between host and device at every run: upload() and
    /// download() of it are plain copies then.
    virtual Result<std::unique_ptr<Buffer>> allocateForHost(size_t bytes, HostUse)
    {
        return allocate(bytes);
    }
    /// Brings a weight matrix into the device's layout. Errors: OutOfMemory.
    virtual Result<Weight> weight(const WeightSource &source) = 0;
    /// Names the order of the bytes that keep() gives, its version included: bytes kept under
    /// another name are not for this device. Empty: it keeps nothing.
    virtual std::string weightOrder() const { return {}; }
    /// The bytes of a weight that it made; nothing when they cannot be kept. They may be read on
    /// any thread, after the device is gone too.
    virtual std::optional<KeptWeight> keep(const Weight &) const { return std::nullopt; }
    /// The weight again, without a copy where the device computes from host memory. The bytes begin
    /// at a multiple of kKeptAlignment. Errors: Usage, when they are not what keep() gives for such
    /// a weight, as far as their number and layout tell.
    virtual Result<Weight> restore(const KeptWeight &)
    {
        return Error{ErrorCode::Usage, "This device keeps no weights"};
    }
    virtual Result<void>
    upload(Buffer &to, size_t offsetBytes, std::span<const std::byte> from) = 0;
    virtual Result<void>
    download(const Buffer &from, size_t offsetBytes, std::span<std::byte> to) = 0;
    virtual std::unique_ptr<Recorder> recorder(PlanShape shape) = 0;
};

} // namespace mynah
