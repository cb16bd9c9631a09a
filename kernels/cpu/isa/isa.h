// Inner loops per instruction set. Each isa/NAME.cpp compiles the generic code of the .inl files
// with its own vector type, inside its own namespace, with flags for that instruction set alone.
#pragma once

#include "kernels/cpu/panel/activations.h"
#include "kernels/cpu/panel/panel_formats.h"
#include "kernels/epilogue.h"
#include "kernels/tensor.h"

#include <cstdint>
#include <span>

namespace mynah::cpu {

/// out[t][row] = Σ_i weight[row][i] · x[t][i] for rows [begin, end), raw sums.
/// x [tokens, columns]; sums[t · outStride + row − begin]. Accumulates in float32; the order of the
/// additions of one sum depends on `columns` alone, so that any chunking and any number of threads
/// gives the same bits.
using LinearRows = void (*)(const void *weight,
                            int64_t columns,
                            int64_t begin,
                            int64_t end,
                            const float *x,
                            int64_t tokens,
                            float *sums,
                            int64_t outStride);

/// One token of one head of RWKV-5 or 6: y_j = Σ_i r_i·(u_i·k_i·v_j + S_ij); S_ij ← w_i·S_ij +
/// k_i·v_j. All [n], S [n, n] as [key][value].
using Wkv6Token = void (*)(int64_t n,
                           const float *r,
                           const float *k,
                           const float *v,
                           const float *w,
                           const float *u,
                           float *state,
                           float *y);

/// What Wkv7 (device.h) prepares for one token of one head, all [n]; k and v are corrected in
/// place.
struct Wkv7Inputs {
    float *k, *v;
    const float *a, *decay, *keyScale, *keyAdjust;
    const float *first, *mix; // both or none
};
/// w = exp(−e^−½ · sigmoid(decay)), kk, kk·a.
using Wkv7Prepare = void (*)(int64_t n, const Wkv7Inputs &inputs, float *w, float *kk, float *kka);

/// One token of one head of RWKV-7: S ← S·diag(w) − (S·kk)(kka)ᵀ + v·kᵀ; y = S·r. All [n], S [n,
/// n].
using Wkv7Token = void (*)(int64_t n,
                           const float *r,
                           const float *k,
                           const float *v,
                           const float *w,
                           const float *kk,
                           const float *kka,
                           float *state,
                           float *y);

/// kIq4Values + 128.
inline constexpr uint8_t kIq4Table[16] = {
    1, 24, 45, 63, 79, 93, 106, 118, 129, 141, 153, 166, 181, 197, 217, 241};

/// Panels [begin, end) of a packed matrix with a few tokens, tiles of one:
/// sums[t · stride + row − 16 · begin], raw; rows of zeros that fill up the last panel as well.
/// Slabs are whole (begin and end are multiples of 8) and need Activations::active.
using PanelRows = void (*)(const uint8_t *packed,
                           int64_t begin,
                           int64_t end,
                           const Activations &x,
                           int64_t tokens,
                           float *sums,
                           int64_t stride);

/// At most IsaKernels::tilePanels panels from `panel` on with `tiles` tiles of tokens:
/// sums[t · tilePanels · 16 + row − 16 · panel], raw, 64-byte aligned. The same bits as PanelRows.
/// Of a slab the four panels of a group of 64 rows, the sums of every tilePanels of them for all
/// tokens after each other.
using PanelTiles = void (*)(const uint8_t *packed,
                            int64_t panel,
                            int64_t panels,
                            const Activations &x,
                            int64_t tiles,
                            float *sums);

/// x [tokens, columns] of a plain type's slab with the columns that are not zero for some token:
/// sums[t · stride + row], raw, for the 64 rows of `slab`.
using PlainSlab = void (*)(const void *weight,
                           int64_t columns,
                           int64_t slab,
                           const float *x,
                           int64_t tokens,
                           float *sums,
                           int64_t stride);

/// Rounds row `row` of x; a null x stands for zeros.
using RoundRow = void (*)(const float *x, int64_t row, const Activations &to);

/// Share of columns that are not zero up to which the others are left out: memory is read faster in
/// one stream.
inline constexpr double kMostActive = 0.3;

/// Fills Activations::active of one row.
using ListActive = void (*)(const Activations &row);

/// How sums [tokens, outputs] become outputs (LinearItem in device.h). Pointers at the place of the
/// first one; rows of gate, current, previous and out follow each other every `stride` values.
struct Epilogue {
    float scale = 1;
    const float *bias = nullptr; // [outputs]
    Activation activation = Activation::None;
    const float *gate = nullptr;
    Store store = Store::Write;
    const float *current = nullptr, *previous = nullptr; // with Store::Lerp
    float *out = nullptr;
    int64_t stride = 0;
};
using FinishRows = void (*)(
    const Epilogue &how, const float *sums, int64_t sumsStride, int64_t tokens, int64_t outputs);

/// out = (x − mean) / sqrt(variance + epsilon) · weight + bias; biased variance.
using NormRow = void (*)(const float *x,
                         const float *weight,
                         const float *bias,
                         float epsilon,
                         int64_t width,
                         float *out);
/// out = now + (before − now) · mu.
using LerpRow =
    void (*)(const float *now, const float *before, const float *mu, int64_t width, float *out);

struct IsaKernels {
    const char *name;
    LinearRows linearF32;
    LinearRows linearF16;
    LinearRows linearBF16;
    Wkv6Token wkv6Token;
    Wkv7Prepare wkv7Prepare;
    Wkv7Token wkv7Token;
    FinishRows finishRows;
    NormRow normRow;
    LerpRow lerpRow;
    RoundRow roundRow;
    ListActive listActive;
    PanelRows panelRows[kLayouts];   // by Layout
    PanelTiles panelTiles[kLayouts]; // by Layout
    PlainSlab slabF32, slabF16, slabBF16;
    int64_t tileTokens; // of the activations for panelTiles
    int64_t tilePanels;
};

/// Those that this processor runs, slowest first; never empty.
std::span<const IsaKernels *const> availableIsas();

const IsaKernels &baselineKernels();
#ifdef MYNAH_X86
const IsaKernels &avx2Kernels();
const IsaKernels &avx512Kernels();
const IsaKernels &avx512VnniKernels();
#endif
#ifdef MYNAH_ARM64
const IsaKernels &neonKernels();
const IsaKernels &neonDotKernels();
#endif

} // namespace mynah::cpu
