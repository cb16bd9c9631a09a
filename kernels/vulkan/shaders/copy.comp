// Rows of a matrix to rows of another: selectLastRows, commitShift, copy.
// to[row][i] = from[(row + 1) · step − 1][i]
#version 450
#include "common.glsl"

layout(binding = 0) readonly buffer From { float from[]; };
layout(binding = 1) writeonly buffer To { float to[]; };
layout(push_constant) uniform Push {
    uint fromOffset, toOffset;
    uint rows, columns;
    uint step;
};

void main()
{
    const uint at = workgroup() * threads() + thread();
    if (at >= rows * columns)
        return;
    const uint row = at / columns;
    to[toOffset + at] = from[fromOffset + ((row + 1) * step - 1) * columns + at % columns];
}
