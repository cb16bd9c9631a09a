// Inner loops per instruction set. Each isa/NAME.cpp compiles the generic code of isa_kernels.inl
// with its own vector type, inside its own namespace, with flags for that instruction set alone.
#pragma once

#include "kernels/cpu/panel/panel_formats.h"
#include "kernels/tensor.h"

#include <cstdint>
#include <span>

namespace mynah::cpu {

/// out[t][row] = Σ_i weight[row][i] · x[t][i] for rows [begin, end), raw sums.
/// x [tokens, columns], sums [tokens, outStride]. Accumulates in float32; the order of the
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

/// Activations (kernels/cpu/panel/activations.h) as plain pointers.
struct ActivationView {
    int64_t blocks;
    const int8_t *q;
    const float *scale;
    const int32_t *sums;
    const float *valueSums;
};

/// Panels [begin, end) of a packed matrix with `rows` rows: sums[t · stride + row], raw.
using PanelRows = void (*)(const uint8_t *packed,
                           int64_t rows,
                           int64_t begin,
                           int64_t end,
                           const ActivationView &x,
                           int64_t tokens,
                           float *sums,
                           int64_t stride);

/// Rounds one row of blocks · 32 columns.
using RoundRow = void (*)(
    const float *x, int64_t blocks, int8_t *q, float *scale, int32_t *sums, float *valueSums);

struct IsaKernels {
    const char *name;
    LinearRows linearF32;
    LinearRows linearF16;
    LinearRows linearBF16;
    Wkv6Token wkv6Token;
    Wkv7Token wkv7Token;
    RoundRow roundRow;
    PanelRows panelRows[kLayouts]; // by Layout
};

/// Those that this processor runs, slowest first; never empty.
std::span<const IsaKernels *const> availableIsas();

const IsaKernels &baselineKernels();
#ifdef MYNAH_X86
const IsaKernels &avx2Kernels();
const IsaKernels &avx512Kernels();
const IsaKernels &avx512VnniKernels();
#endif

} // namespace mynah::cpu
