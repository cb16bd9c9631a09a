// RWKV-5 and 6 (Wkv6 in kernels/device.h), one workgroup a head of a sequence, one thread a value
// channel j, which keeps S_ij of all i in registers.
#version 450
#include "common.glsl"

layout(constant_id = 1) const uint kHead = 64; // at most the number of threads

layout(binding = 0) readonly buffer R { float r[]; };
layout(binding = 1) readonly buffer K { float k[]; };
layout(binding = 2) readonly buffer V { float v[]; };
layout(binding = 3) readonly buffer Decay { float decay[]; };
layout(binding = 4) readonly buffer Bonus { float bonus[]; };
layout(binding = 5) buffer State { float state[]; };
layout(binding = 6) writeonly buffer Y { float y[]; };
layout(push_constant) uniform Push {
    uint rOffset, kOffset, vOffset, decayOffset, bonusOffset, stateOffset, yOffset;
    uint columns, tokens, sequences;
    uint decayStep; // 0 when all tokens share one decay, else `columns`
};

shared float rs[kHead], ks[kHead], ws[kHead], us[kHead];

void main()
{
    const uint heads = columns / kHead, head = workgroup() % heads, sequence = workgroup() / heads;
    if (sequence >= sequences)
        return;
    const uint j = thread();
    const bool mine = j < kHead;
    const uint base = stateOffset + (sequence * heads + head) * kHead * kHead + j;
    float s[kHead];
    if (mine) {
        for (uint i = 0; i < kHead; ++i)
            s[i] = state[base + i * kHead];
        us[j] = bonus[bonusOffset + head * kHead + j];
    }
    for (uint t = 0; t < tokens; ++t) {
        const uint row = sequence * tokens + t, at = row * columns + head * kHead + j;
        if (mine) {
            rs[j] = r[rOffset + at];
            ks[j] = k[kOffset + at];
            ws[j] = decay[decayOffset + row * decayStep + head * kHead + j];
        }
        barrier();
        if (mine) {
            const float value = v[vOffset + at];
            float sum = 0;
            for (uint i = 0; i < kHead; ++i) {
                const float kv = ks[i] * value;
                sum += rs[i] * (us[i] * kv + s[i]);
                s[i] = ws[i] * s[i] + kv;
            }
            y[yOffset + at] = sum;
        }
        barrier();
    }
    if (mine)
        for (uint i = 0; i < kHead; ++i)
            state[base + i * kHead] = s[i];
}
