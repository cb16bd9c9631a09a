// Partial sums of weight · input where most of the input is zero (it comes from relu²), with the weight
// input-major: what a zero would be multiplied with is not read. A workgroup computes 8 outputs a thread
// for a part of the inputs and for kInputs rows; sum.comp adds the parts up, always in the same order.
#version 450
#include "common.glsl"
#include "weight.glsl"

layout(constant_id = 2) const uint kInputs = 1; // rows of input of a workgroup, up to 8
layout(constant_id = 3) const uint kPart = 256; // inputs of a workgroup, a multiple of 32

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 2) writeonly buffer Partial { vec4 partial[]; };
layout(push_constant) uniform Push {
    Planes planes;
    uint columns;   // inputs
    uint outputs8;  // groups of 8 in a row of the weight
    uint inputRows, xOffset;
    uint parts;
};

shared uint chosen[kPart];
shared float values[kPart * kInputs];
shared uint counts[256]; // one per thread

uint firstInput; // of the workgroup

float inputAt(uint t, uint i)
{
    return firstInput + t < inputRows && i < columns ? x[xOffset + (firstInput + t) * columns + i] : 0.0;
}

bool isZero(uint i)
{
    bool zero = true;
    [[unroll]] for (uint t = 0; t < kInputs; ++t)
        zero = zero && inputAt(t, i) == 0.0; // not so for NaN
    return zero;
}

// Lists the inputs that count, in order; their number.
uint choose(uint begin)
{
    const uint each = (kPart + threads() - 1) / threads(), mine = thread() * each;
    uint count = 0;
    for (uint i = mine; i < min(mine + each, kPart); ++i)
        count += isZero(begin + i) ? 0 : 1;
    counts[thread()] = count;
    barrier();
    for (uint step = 1; step < threads(); step *= 2) { // inclusive sums
        const uint before = thread() >= step ? counts[thread() - step] : 0;
        barrier();
        counts[thread()] += before;
        barrier();
    }
    uint at = counts[thread()] - count;
    for (uint i = mine; i < min(mine + each, kPart); ++i)
        if (!isZero(begin + i)) {
            chosen[at] = begin + i;
            [[unroll]] for (uint t = 0; t < kInputs; ++t)
                values[at * kInputs + t] = inputAt(t, begin + i);
            ++at;
        }
    barrier();
    return counts[threads() - 1];
}

void main()
{
    const uint groups = (inputRows + kInputs - 1) / kInputs;
    firstInput = workgroup() % groups * kInputs;
    const uint part = workgroup() / groups % parts;
    const uint tile = workgroup() / groups / parts, at = tile * threads() + thread(); // 8 outputs
    if (tile * threads() >= outputs8)
        return;
    const uint count = choose(part * kPart);
    if (at >= outputs8)
        return;
    Eight sums[8];
    [[unroll]] for (uint t = 0; t < kInputs; ++t)
        sums[t] = Eight(vec4(0), vec4(0));
    EightScales scales;
    uint known = ~0u; // the 16 inputs that `scales` belongs to
    for (uint n = 0; n < count; ++n) {
        const uint row = chosen[n];
        Eight w = eightOfInput(planes, row, outputs8, at);
        if (!kPlain) {
            if (row / 16 != known) {
                scales = eightScales(planes, row, outputs8, at);
                known = row / 16;
            }
            w.a = scales.scale.a * w.a - scales.minimum.a;
            w.b = scales.scale.b * w.b - scales.minimum.b;
        }
        [[unroll]] for (uint t = 0; t < kInputs; ++t) {
            const float value = values[n * kInputs + t];
            sums[t].a += value * w.a;
            sums[t].b += value * w.b;
        }
    }
    [[unroll]] for (uint t = 0; t < kInputs; ++t)
        if (firstInput + t < inputRows) {
            const uint to = 2 * ((part * inputRows + firstInput + t) * outputs8 + at);
            partial[to] = sums[t].a;
            partial[to + 1] = sums[t].b;
        }
}
