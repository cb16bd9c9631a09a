// AArch64 with the dot product of bytes (dotprod): four products per lane in one instruction.
#include "kernels/cpu/isa/isa.h"

#ifdef MYNAH_ARM64
#include <arm_neon.h>

namespace mynah::cpu {

namespace {

/// The instruction takes x from one lane, so that it need not be spread over a register.
int32x4_t dotBytes(int32x4_t acc, int8x16_t w, int32_t x)
{
    return vdotq_lane_s32(acc, w, vcreate_s8(static_cast<uint32_t>(x)), 0);
}

#include "kernels/cpu/isa/neon_vectors.inl"

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("neondot");

} // namespace

const IsaKernels &neonDotKernels()
{
    return kKernels;
}

} // namespace mynah::cpu
#endif
