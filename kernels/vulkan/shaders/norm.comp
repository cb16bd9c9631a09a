// Layer norm of each row, one workgroup a row: out = (x − mean) / √(variance + ε) · weight + bias.
#version 450
#include "common.glsl"
#include "norm.glsl"

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 1) readonly buffer NormWeight { float normWeight[]; };
layout(binding = 2) readonly buffer NormBias { float normBias[]; };
layout(binding = 3) writeonly buffer Out { float result[]; };
layout(push_constant) uniform Push {
    uint xOffset, weightOffset, biasOffset, outOffset;
    uint rows, columns;
    float epsilon;
};

void main()
{
    const uint row = workgroup();
    if (row >= rows)
        return;
    const uint at = xOffset + row * columns;
    float sum = 0;
    for (uint i = thread(); i < columns; i += threads())
        sum += x[at + i];
    const float mean = sumOfWorkgroup(sum) / float(columns);
    float square = 0;
    for (uint i = thread(); i < columns; i += threads())
        square += squareOf(x[at + i] - mean);
    const float scale = normScale(sumOfWorkgroup(square), columns, epsilon);
    for (uint i = thread(); i < columns; i += threads())
        result[outOffset + row * columns + i] =
            (x[at + i] - mean) * scale * normWeight[weightOffset + i] + normBias[biasOffset + i];
}
