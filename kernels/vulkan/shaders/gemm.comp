// out = epilogue(weight · input) for many rows of input. A workgroup of 256 threads computes a tile
// of 64 outputs × 16 · kWide rows of input; both tiles pass through shared memory, 32 columns at a
// time, the weights as float32.
#version 450
#include "common.glsl"
#include "weight.glsl"
#include "epilogue.glsl"

layout(constant_id = 2) const uint kWide = 4;    // rows of input per thread: 1, 2 or 4
layout(constant_id = 3) const uint kAligned = 1; // 4 divides the offset and 8 the columns of the input

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 0) readonly buffer X4 { vec4 x4[]; };

const uint kStep = 32, kStride = 68; // columns at a time; floats of a column in shared memory
shared float weightTile[kStep * kStride];
shared float inputTile[kStep * kStride];

void loadWeights(uint firstRow8, uint part0)
{
    const uint row = thread() / 4, part = part0 + thread() % 4;
    Eight eight = Eight(vec4(0), vec4(0));
    if (firstRow8 + row < rows && part < columns8)
        eight = eightValues(planes, firstRow8 + row, columns8, part);
    const uint column = 8 * (thread() % 4);
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        weightTile[(column + i) * kStride + row] = eight.a[i];
        weightTile[(column + 4 + i) * kStride + row] = eight.b[i];
    }
}

void loadInputs(uint firstInput, uint part0)
{
    const uint row = thread() / 4, part = part0 + thread() % 4;
    if (row >= 16 * kWide)
        return;
    const uint at = xOffset + (firstInput + row) * columns, column = 8 * part;
    Eight eight = Eight(vec4(0), vec4(0));
    if (firstInput + row < inputRows && part < columns8) {
        if (kAligned != 0) {
            eight.a = x4[at / 4 + 2 * part];
            eight.b = x4[at / 4 + 2 * part + 1];
        } else {
            [[unroll]] for (uint i = 0; i < 4; ++i) {
                eight.a[i] = column + i < columns ? x[at + column + i] : 0.0;
                eight.b[i] = column + 4 + i < columns ? x[at + column + 4 + i] : 0.0;
            }
        }
    }
    const uint to = 8 * (thread() % 4);
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        inputTile[(to + i) * kStride + row] = eight.a[i];
        inputTile[(to + 4 + i) * kStride + row] = eight.b[i];
    }
}

void main()
{
    const uint tilesOfInput = (inputRows + 16 * kWide - 1) / (16 * kWide);
    const uint firstOutput = workgroup() / tilesOfInput * 64;
    const uint firstInput = workgroup() % tilesOfInput * 16 * kWide;
    if (firstOutput >= rows)
        return;
    const uint row0 = thread() % 16 * 4, input0 = thread() / 16 * kWide;
    vec4 sums[4] = vec4[](vec4(0), vec4(0), vec4(0), vec4(0));
    for (uint part = 0; part < columns8; part += kStep / 8) {
        loadWeights(firstOutput, part);
        loadInputs(firstInput, part);
        barrier();
        for (uint k = 0; k < kStep; ++k) {
            const uint w = k * kStride + row0;
            const vec4 four =
                vec4(weightTile[w], weightTile[w + 1], weightTile[w + 2], weightTile[w + 3]);
            [[unroll]] for (uint i = 0; i < kWide; ++i)
                sums[i] += inputTile[k * kStride + input0 + i] * four;
        }
        barrier();
    }
    [[unroll]] for (uint i = 0; i < kWide; ++i) {
        const uint inputRow = firstInput + input0 + i;
        [[unroll]] for (uint r = 0; r < 4; ++r)
            if (inputRow < inputRows && firstOutput + row0 + r < rows)
                finish(firstOutput + row0 + r, inputRow, sums[i][r]);
    }
}
