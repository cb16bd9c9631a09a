// out[row] = table[tokens[row]] · scale, one workgroup a row; a table in several slices is read by
// as many dispatches, each of which writes the rows of its own tokens.
#version 450
#include "common.glsl"
#include "weight.glsl"

layout(binding = 0) readonly buffer Tokens { int tokens[]; };
layout(binding = 2) writeonly buffer Out { float result[]; };
layout(push_constant) uniform Push {
    Planes planes;
    uint firstRow, rows; // of the slice
    uint columns, columns8;
    uint outOffset;
    uint count;
    float scale;
};

void main()
{
    const uint at = workgroup();
    if (at >= count)
        return;
    const uint row = uint(tokens[at]) - firstRow;
    if (row >= rows)
        return;
    for (uint part = thread(); part < columns8; part += threads()) {
        const Eight eight = eightValues(planes, row, columns8, part);
        const uint to = outOffset + at * columns, column = 8 * part;
        [[unroll]] for (uint i = 0; i < 8; ++i)
            if (column + i < columns)
                result[to + column + i] = scale * (i < 4 ? eight.a[i & 3] : eight.b[i & 3]);
    }
}
