// Layer norm, token shift and up to six lerps, one workgroup a row. The row before is normed again
// instead of waited for. Bindings beyond `items` are not used.
#version 450
#include "common.glsl"
#include "norm.glsl"

layout(constant_id = 1) const uint kItems = 6;

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 1) readonly buffer NormWeight { float normWeight[]; };
layout(binding = 2) readonly buffer NormBias { float normBias[]; };
layout(binding = 3) readonly buffer ShiftState { float shiftState[]; };
layout(binding = 4) writeonly buffer Current { float current[]; };
layout(binding = 5) writeonly buffer Previous { float previous[]; };
layout(binding = 6) readonly buffer Mu0 { float mu0[]; };
layout(binding = 7) writeonly buffer Out0 { float out0[]; };
layout(binding = 8) readonly buffer Mu1 { float mu1[]; };
layout(binding = 9) writeonly buffer Out1 { float out1[]; };
layout(binding = 10) readonly buffer Mu2 { float mu2[]; };
layout(binding = 11) writeonly buffer Out2 { float out2[]; };
layout(binding = 12) readonly buffer Mu3 { float mu3[]; };
layout(binding = 13) writeonly buffer Out3 { float out3[]; };
layout(binding = 14) readonly buffer Mu4 { float mu4[]; };
layout(binding = 15) writeonly buffer Out4 { float out4[]; };
layout(binding = 16) readonly buffer Mu5 { float mu5[]; };
layout(binding = 17) writeonly buffer Out5 { float out5[]; };
layout(push_constant) uniform Push {
    uint xOffset, weightOffset, biasOffset, stateOffset, currentOffset, previousOffset;
    uint muOffset[6];
    uint outOffset[6];
    uint rows, columns, tokens; // of a sequence
    uint writesCurrent, writesPrevious;
    float epsilon;
};

// Mean and scale of a row.
vec2 statistics(uint at)
{
    float sum = 0;
    for (uint i = thread(); i < columns; i += threads())
        sum += x[at + i];
    const float mean = sumOfWorkgroup(sum) / float(columns);
    float square = 0;
    for (uint i = thread(); i < columns; i += threads())
        square += squareOf(x[at + i] - mean);
    return vec2(mean, normScale(sumOfWorkgroup(square), columns, epsilon));
}

float normed(uint at, uint i, vec2 statistics)
{
    return (x[at + i] - statistics.x) * statistics.y * normWeight[weightOffset + i] +
           normBias[biasOffset + i];
}

void main()
{
    const uint row = workgroup(), at = xOffset + row * columns;
    if (row >= rows)
        return;
    const bool first = row % tokens == 0;
    const vec2 here = statistics(at);
    const vec2 there = first ? vec2(0) : statistics(at - columns);
    for (uint i = thread(); i < columns; i += threads()) {
        const float now = normed(at, i, here);
        const float before = first ? shiftState[stateOffset + row / tokens * columns + i]
                                   : normed(at - columns, i, there);
        const uint to = row * columns + i;
        if (writesCurrent != 0)
            current[currentOffset + to] = now;
        if (writesPrevious != 0)
            previous[previousOffset + to] = before;
        const float change = before - now;
        if (kItems > 0)
            out0[outOffset[0] + to] = now + change * mu0[muOffset[0] + i];
        if (kItems > 1)
            out1[outOffset[1] + to] = now + change * mu1[muOffset[1] + i];
        if (kItems > 2)
            out2[outOffset[2] + to] = now + change * mu2[muOffset[2] + i];
        if (kItems > 3)
            out3[outOffset[3] + to] = now + change * mu3[muOffset[3] + i];
        if (kItems > 4)
            out4[outOffset[4] + to] = now + change * mu4[muOffset[4] + i];
        if (kItems > 5)
            out5[outOffset[5] + to] = now + change * mu5[muOffset[5] + i];
    }
}
