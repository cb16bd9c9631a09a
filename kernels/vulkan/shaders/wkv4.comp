// RWKV-4's recurrence (Wkv4 in kernels/device.h), one thread a channel of a sequence.
#version 450
#include "common.glsl"

layout(binding = 0) readonly buffer R { float r[]; };
layout(binding = 1) readonly buffer K { float k[]; };
layout(binding = 2) readonly buffer V { float v[]; };
layout(binding = 3) readonly buffer Decay { float decay[]; };
layout(binding = 4) readonly buffer First { float first[]; };
layout(binding = 5) buffer Aa { float aa[]; };
layout(binding = 6) buffer Bb { float bb[]; };
layout(binding = 7) buffer Pp { float pp[]; };
layout(binding = 8) writeonly buffer Y { float y[]; };
layout(push_constant) uniform Push {
    uint rOffset, kOffset, vOffset, decayOffset, firstOffset, aaOffset, bbOffset, ppOffset, yOffset;
    uint columns, tokens, sequences;
};

void main()
{
    const uint index = workgroup() * threads() + thread();
    if (index >= columns * sequences)
        return;
    const uint channel = index % columns, sequence = index / columns;
    const float w = decay[decayOffset + channel], u = first[firstOffset + channel];
    float a = aa[aaOffset + index], b = bb[bbOffset + index], p = pp[ppOffset + index];
    for (uint t = 0; t < tokens; ++t) {
        const uint at = (sequence * tokens + t) * columns + channel;
        const float key = k[kOffset + at], value = v[vOffset + at];
        float top = max(p, u + key);
        float old = exp(p - top), now = exp(u + key - top);
        const float wkv = (old * a + now * value) / (old * b + now);
        y[yOffset + at] = sigmoid(r[rOffset + at]) * wkv;
        top = max(p + w, key);
        old = exp(p + w - top);
        now = exp(key - top);
        a = old * a + now * value;
        b = old * b + now;
        p = top;
    }
    aa[aaOffset + index] = a;
    bb[bbOffset + index] = b;
    pp[ppOffset + index] = p;
}
