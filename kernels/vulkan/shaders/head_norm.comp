// out = (groupNorm(y) + (Σ r·k·bonus)·v) · gate, one workgroup a head of a row.
#version 450
#include "common.glsl"
#include "norm.glsl"

layout(binding = 0) readonly buffer Y { float y[]; };
layout(binding = 1) readonly buffer NormWeight { float normWeight[]; };
layout(binding = 2) readonly buffer NormBias { float normBias[]; };
layout(binding = 3) readonly buffer R { float r[]; };
layout(binding = 4) readonly buffer K { float k[]; };
layout(binding = 5) readonly buffer V { float v[]; };
layout(binding = 6) readonly buffer Bonus { float bonus[]; };
layout(binding = 7) readonly buffer Gate { float gate[]; };
layout(binding = 8) writeonly buffer Out { float result[]; };
layout(push_constant) uniform Push {
    uint yOffset, weightOffset, biasOffset, rOffset, kOffset, vOffset, bonusOffset, gateOffset,
        outOffset;
    uint rows, columns, headSize;
    uint hasBonus, hasGate;
    float epsilon;
};

void main()
{
    const uint heads = columns / headSize;
    const uint head = workgroup() % heads, row = workgroup() / heads;
    if (row >= rows)
        return;
    const uint channel = head * headSize, at = row * columns + channel;
    float sum = 0, extra = 0;
    for (uint j = thread(); j < headSize; j += threads()) {
        sum += y[yOffset + at + j];
        if (hasBonus != 0)
            extra += r[rOffset + at + j] * k[kOffset + at + j] * bonus[bonusOffset + channel + j];
    }
    const float mean = sumOfWorkgroup(sum) / float(headSize);
    if (hasBonus != 0)
        extra = sumOfWorkgroup(extra);
    float square = 0;
    for (uint j = thread(); j < headSize; j += threads())
        square += squareOf(y[yOffset + at + j] - mean);
    const float scale = normScale(sumOfWorkgroup(square), headSize, epsilon);
    for (uint j = thread(); j < headSize; j += threads()) {
        float value = (y[yOffset + at + j] - mean) * scale * normWeight[weightOffset + channel + j] +
                      normBias[biasOffset + channel + j];
        if (hasBonus != 0)
            value += extra * v[vOffset + at + j];
        if (hasGate != 0)
            value *= gate[gateOffset + at + j];
        result[outOffset + at + j] = value;
    }
}
