// Any processor: four lanes in plain C++, which compilers turn into SSE2 or NEON.
#include "kernels/base/float_convert.h"
#include "kernels/cpu/isa/isa.h"

namespace mynah::cpu {

namespace {

float scalarHalf(uint16_t h)
{
    return halfToFloat(h);
}
float scalarBFloat(uint16_t b)
{
    return bfloatToFloat(b);
}

struct Vec {
    static constexpr int64_t kLanes = 4;
    float lane[4];

    static Vec zero() { return {{0, 0, 0, 0}}; }
    static Vec broadcast(float x) { return {{x, x, x, x}}; }
    static Vec loadF32(const float *p) { return {{p[0], p[1], p[2], p[3]}}; }
    static Vec loadF16(const uint16_t *p)
    {
        return {{halfToFloat(p[0]), halfToFloat(p[1]), halfToFloat(p[2]), halfToFloat(p[3])}};
    }
    static Vec loadBF16(const uint16_t *p)
    {
        return {
            {bfloatToFloat(p[0]), bfloatToFloat(p[1]), bfloatToFloat(p[2]), bfloatToFloat(p[3])}};
    }
    void store(float *p) const
    {
        for (int i = 0; i < 4; ++i)
            p[i] = lane[i];
    }
    static Vec fma(Vec a, Vec b, Vec c)
    {
        for (int i = 0; i < 4; ++i)
            c.lane[i] += a.lane[i] * b.lane[i];
        return c;
    }
    static Vec mul(Vec a, Vec b)
    {
        for (int i = 0; i < 4; ++i)
            a.lane[i] *= b.lane[i];
        return a;
    }
    float sum() const { return (lane[0] + lane[2]) + (lane[1] + lane[3]); }
};

#include "kernels/cpu/isa/isa_kernels.inl"

constexpr IsaKernels kKernels = makeKernels("baseline");

} // namespace

const IsaKernels &baselineKernels()
{
    return kKernels;
}

} // namespace mynah::cpu
