// RWKV-7 (Wkv7 in kernels/device.h), one workgroup a head of a sequence. kSplit neighbouring threads
// share a row i of the state, each with kHead / kSplit of its columns in registers.
#version 450
#include "common.glsl"
#ifdef SUBGROUP
#extension GL_KHR_shader_subgroup_shuffle : require
#endif

layout(constant_id = 1) const uint kHead = 64;
layout(constant_id = 2) const uint kSplit = 1; // a power of two; 1 without SUBGROUP
const uint kColumns = kHead / kSplit;

layout(binding = 0) readonly buffer R { float r[]; };
layout(binding = 1) buffer K { float k[]; };
layout(binding = 2) buffer V { float v[]; };
layout(binding = 3) readonly buffer Decay { float decay[]; };
layout(binding = 4) readonly buffer A { float a[]; };
layout(binding = 5) readonly buffer First { float first[]; };
layout(binding = 6) readonly buffer Mix { float mixes[]; };
layout(binding = 7) readonly buffer KeyScale { float keyScale[]; };
layout(binding = 8) readonly buffer KeyAdjust { float keyAdjust[]; };
layout(binding = 9) buffer State { float state[]; };
layout(binding = 10) writeonly buffer Y { float y[]; };
layout(push_constant) uniform Push {
    uint rOffset, kOffset, vOffset, decayOffset, aOffset, firstOffset, mixOffset, keyScaleOffset,
        keyAdjustOffset, stateOffset, yOffset;
    uint columns, tokens, sequences;
    uint mixed;
};

shared float rs[kHead], ws[kHead], ks[kHead], kks[kHead], kas[kHead], vs[kHead];

// Column c of a thread's, so that neighbours read neighbouring groups of four.
uint columnOf(uint c, uint part)
{
    return kColumns % 4 == 0 ? (c / 4 * kSplit + part) * 4 + c % 4 : c * kSplit + part;
}

float sumOfRow(float value)
{
#ifdef SUBGROUP
    [[unroll]] for (uint step = 1; step < kSplit; step *= 2)
        value += subgroupShuffleXor(value, step);
#endif
    return value;
}

void prepare(uint row, uint head)
{
    const uint j = thread(), at = row * columns + head * kHead + j, channel = head * kHead + j;
    float kk = 0;
    if (j < kHead) {
        const float key = k[kOffset + at], rate = a[aOffset + at];
        float value = v[vOffset + at];
        kk = key * keyScale[keyScaleOffset + channel];
        ws[j] = exp(-0.6065306597126334 * sigmoid(decay[decayOffset + at]));
        ks[j] = key * (1.0 + (rate - 1.0) * keyAdjust[keyAdjustOffset + channel]);
        if (mixed != 0) {
            value += (first[firstOffset + at] - value) * mixes[mixOffset + at];
            v[vOffset + at] = value;
        }
        vs[j] = value;
        rs[j] = r[rOffset + at];
        k[kOffset + at] = ks[j];
        kas[j] = rate;
    }
    const float length = max(sqrt(sumOfWorkgroup(kk * kk)), 1e-12);
    if (j < kHead) {
        kks[j] = kk / length;
        kas[j] *= kks[j];
    }
}

void main()
{
    const uint heads = columns / kHead, head = workgroup() % heads, sequence = workgroup() / heads;
    if (sequence >= sequences)
        return;
    const uint i = thread() / kSplit, part = thread() % kSplit;
    const bool mine = i < kHead;
    const uint base = stateOffset + ((sequence * heads + head) * kHead + i) * kHead;
    float s[kColumns];
    if (mine)
        [[unroll]] for (uint c = 0; c < kColumns; ++c)
            s[c] = state[base + columnOf(c, part)];
    for (uint t = 0; t < tokens; ++t) {
        const uint row = sequence * tokens + t;
        prepare(row, head);
        barrier();
        float removed = 0, sum = 0;
        if (mine)
            [[unroll]] for (uint c = 0; c < kColumns; ++c)
                removed += s[c] * kks[columnOf(c, part)];
        removed = sumOfRow(removed);
        if (mine) {
            const float value = vs[i];
            [[unroll]] for (uint c = 0; c < kColumns; ++c) {
                const uint j = columnOf(c, part);
                s[c] = s[c] * ws[j] - removed * kas[j] + value * ks[j];
                sum += s[c] * rs[j];
            }
        }
        sum = sumOfRow(sum);
        if (mine && part == 0)
            y[yOffset + row * columns + head * kHead + i] = sum;
        barrier();
    }
    if (mine)
        [[unroll]] for (uint c = 0; c < kColumns; ++c)
            state[base + columnOf(c, part)] = s[c];
}
