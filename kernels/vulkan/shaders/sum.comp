// Adds up the parts that sparse.comp left, and finishes: one thread an output of a row of input.
#version 450
#include "common.glsl"
#include "weight.glsl"
#include "epilogue.glsl"

layout(binding = 0) readonly buffer Partial { float partial[]; };

// columns: the number of parts; columns8: groups of 8 in a row of the weight.
void main()
{
    const uint at = workgroup() * threads() + thread();
    const uint row = at % rows, inputRow = at / rows;
    if (inputRow >= inputRows)
        return;
    float sum = 0;
    for (uint part = 0; part < columns; ++part)
        sum += partial[(part * inputRows + inputRow) * columns8 * 8 + row];
    finish(row, inputRow, sum);
}
