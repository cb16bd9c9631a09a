// out = epilogue(weight · input) for many rows of input. A workgroup of 64 threads computes a tile
// of 64 outputs × 8 · kWide rows of input, a thread 8 × kWide of them in registers; both tiles pass
// through shared memory, 32 columns at a time, the weights as float32.
#version 450
#include "common.glsl"
#include "weight.glsl"
#include "epilogue.glsl"

layout(constant_id = 2) const uint kWide = 8;    // rows of input per thread: 2, 4 or 8
layout(constant_id = 3) const uint kAligned = 1; // 4 divides the offset and 8 the columns of the input
layout(constant_id = 4) const uint kInputMajor = 0; // of the weight; columns8 counts its outputs then

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 0) readonly buffer X4 { vec4 x4[]; };

const uint kStep = 32;   // columns at a time
const uint kStride = 65; // floats of a column in shared memory: odd, so that banks differ
const uint kInputTile = kStep * kStride;
shared float tile[2 * kStep * kStride]; // of weights, then of input; at the end, the sums

void loadWeights(uint firstRow8, uint part0)
{
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        const uint row = 16 * i + thread() / 4, part = part0 + thread() % 4;
        Eight eight = Eight(vec4(0), vec4(0));
        if (firstRow8 + row < rows && part < columns8)
            eight = eightValues(planes, firstRow8 + row, columns8, part);
        const uint column = 8 * (thread() % 4);
        [[unroll]] for (uint c = 0; c < 4; ++c) {
            tile[(column + c) * kStride + row] = eight.a[c];
            tile[(column + 4 + c) * kStride + row] = eight.b[c];
        }
    }
}

// 32 inputs × 64 outputs.
void loadInputMajor(uint firstOutput, uint firstColumn)
{
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        const uint column = 8 * i + thread() / 8, row = firstColumn + column;
        const uint at = firstOutput / 8 + thread() % 8;
        Eight eight = Eight(vec4(0), vec4(0));
        if (row < columns && at < columns8) {
            eight = eightOfInput(planes, row, columns8, at);
            if (!kPlain) {
                const EightScales s = eightScales(planes, row, columns8, at);
                eight.a = s.scale.a * eight.a - s.minimum.a;
                eight.b = s.scale.b * eight.b - s.minimum.b;
            }
        }
        const uint to = column * kStride + 8 * (thread() % 8);
        [[unroll]] for (uint c = 0; c < 4; ++c) {
            tile[to + c] = eight.a[c];
            tile[to + 4 + c] = eight.b[c];
        }
    }
}

void loadInputs(uint firstInput, uint part0)
{
    [[unroll]] for (uint i = 0; i < kWide / 2; ++i) {
        const uint row = 16 * i + thread() / 4, part = part0 + thread() % 4;
        const uint at = xOffset + (firstInput + row) * columns, column = 8 * part;
        Eight eight = Eight(vec4(0), vec4(0));
        if (firstInput + row < inputRows && column < columns) {
            if (kAligned != 0) {
                eight.a = x4[at / 4 + 2 * part];
                eight.b = x4[at / 4 + 2 * part + 1];
            } else {
                [[unroll]] for (uint c = 0; c < 4; ++c) {
                    eight.a[c] = column + c < columns ? x[at + column + c] : 0.0;
                    eight.b[c] = column + 4 + c < columns ? x[at + column + 4 + c] : 0.0;
                }
            }
        }
        const uint to = 8 * (thread() % 4);
        [[unroll]] for (uint c = 0; c < 4; ++c) {
            tile[kInputTile + (to + c) * kStride + row] = eight.a[c];
            tile[kInputTile + (to + 4 + c) * kStride + row] = eight.b[c];
        }
    }
}

void main()
{
    const uint tilesOfInput = (inputRows + 8 * kWide - 1) / (8 * kWide);
    const uint firstOutput = workgroup() / tilesOfInput * 64;
    const uint firstInput = workgroup() % tilesOfInput * 8 * kWide;
    if (firstOutput >= rows)
        return;
    // Output row0 + 8 · r and input input0 + 8 · t: neighbours read neighbouring words.
    const uint row0 = thread() % 8, input0 = thread() / 8;
    float sums[8][8];
    [[unroll]] for (uint t = 0; t < kWide; ++t)
        [[unroll]] for (uint r = 0; r < 8; ++r)
            sums[t][r] = 0;
    for (uint column = 0; column < columns; column += kStep) {
        if (kInputMajor != 0)
            loadInputMajor(firstOutput, column);
        else
            loadWeights(firstOutput, column / 8);
        loadInputs(firstInput, column / 8);
        barrier();
        for (uint k = 0; k < kStep; ++k) {
            float w[8];
            [[unroll]] for (uint r = 0; r < 8; ++r)
                w[r] = tile[k * kStride + row0 + 8 * r];
            [[unroll]] for (uint t = 0; t < kWide; ++t) {
                const float v = tile[kInputTile + k * kStride + input0 + 8 * t];
                [[unroll]] for (uint r = 0; r < 8; ++r)
                    sums[t][r] += w[r] * v;
            }
        }
        barrier();
    }
    // By way of shared memory the program finishes in one place, and neighbours write neighbouring words.
    [[unroll]] for (uint t = 0; t < kWide; ++t)
        [[unroll]] for (uint r = 0; r < 8; ++r)
            tile[(input0 + 8 * t) * 64 + row0 + 8 * r] = sums[t][r];
    barrier();
    const uint row = firstOutput + thread();
    for (uint t = 0; t < 8 * kWide; ++t)
        if (firstInput + t < inputRows && row < rows)
            finish(row, firstInput + t, tile[t * 64 + thread()]);
}
