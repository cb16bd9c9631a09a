// AArch64 with what each of its processors has: Advanced SIMD, multiply-adds, conversion of halves.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_ARM64
#include <arm_neon.h>

namespace mynah::cpu {

namespace {

/// Two products fit into 16 bits: 2 · 128 · 127 < 2^15.
int32x4_t dotBytes(int32x4_t acc, int8x16_t w, int32_t x)
{
    const int8x16_t q = vreinterpretq_s8_s32(vdupq_n_s32(x));
    const int16x8_t low = vmull_s8(vget_low_s8(w), vget_low_s8(q)), high = vmull_high_s8(w, q);
    return vpadalq_s16(acc, vpaddq_s16(low, high));
}

#include "kernels/cpu/isa/neon_vectors.inl"

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("neon");

} // namespace

const IsaKernels &neonKernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
