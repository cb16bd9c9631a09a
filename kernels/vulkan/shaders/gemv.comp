// out = epilogue(weight · input) for few rows of input. A team of threads (a subgroup; without
// SUBGROUP the workgroup) computes kRows outputs for kInputs rows, for which the weights are read once.
#version 450
#include "common.glsl"
#include "weight.glsl"
#include "epilogue.glsl"

layout(constant_id = 2) const uint kRows = 2;   // outputs of a team, up to 4
layout(constant_id = 3) const uint kInputs = 1; // rows of input of a team, up to 8
layout(constant_id = 4) const uint kAligned = 1; // 4 divides the offset and 8 the columns of the input

layout(binding = 0) readonly buffer X { float x[]; };
layout(binding = 0) readonly buffer X4 { vec4 x4[]; };

float sums[4][8];
uint firstInput;

Eight eightInputs(uint input0, uint part)
{
    const uint inputRow = min(firstInput + input0, inputRows - 1);
    Eight eight;
    if (kAligned != 0) {
        const uint at = (xOffset + inputRow * columns) / 4 + 2 * part;
        eight.a = x4[at];
        eight.b = x4[at + 1];
        return eight;
    }
    const uint at = xOffset + inputRow * columns, column = 8 * part;
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        eight.a[i] = column + i < columns ? x[at + column + i] : 0.0;
        eight.b[i] = column + 4 + i < columns ? x[at + column + 4 + i] : 0.0;
    }
    return eight;
}

uint rowOf(uint first, uint r) { return min(first + r, rows - 1); }

void addPlain(uint first, uint lane, uint team)
{
    for (uint part = lane; part < columns8; part += team) {
        Eight w[4];
        [[unroll]] for (uint r = 0; r < kRows; ++r)
            w[r] = eightPlain(rowOf(first, r) * columns8 + part);
        [[unroll]] for (uint t = 0; t < kInputs; ++t) {
            const Eight v = eightInputs(t, part);
            [[unroll]] for (uint r = 0; r < kRows; ++r)
                sums[r][t] += dot(w[r].a, v.a) + dot(w[r].b, v.b);
        }
    }
}

void addBlocks(uint first, uint lane, uint team)
{
    const uint groups = columns8 / 4;
    for (uint group = lane; group < groups; group += team) {
        Codes codes[4];
        Scales scales[4];
        [[unroll]] for (uint r = 0; r < kRows; ++r) {
            const uint at = rowOf(first, r) * groups + group;
            codes[r] = codesOf(planes, at);
            scales[r] = scalesOf(planes, at);
        }
        [[unroll]] for (uint part = 0; part < 4; ++part) {
            Eight q[4];
            [[unroll]] for (uint r = 0; r < kRows; ++r)
                q[r] = eightCodes(codes[r], part);
            [[unroll]] for (uint t = 0; t < kInputs; ++t) {
                const Eight v = eightInputs(t, 4 * group + part);
                const float total = kHasMinimum ? dot(v.a + v.b, vec4(1)) : 0.0;
                [[unroll]] for (uint r = 0; r < kRows; ++r) {
                    const float product = dot(q[r].a, v.a) + dot(q[r].b, v.b);
                    sums[r][t] += scales[r].scale[part / 2] * product;
                    if (kHasMinimum)
                        sums[r][t] -= scales[r].minimum[part / 2] * total;
                }
            }
        }
    }
}

void main()
{
#ifdef SUBGROUP
    const uint lane = gl_SubgroupInvocationID, team = gl_SubgroupSize;
    const uint index = workgroup() * gl_NumSubgroups + gl_SubgroupID;
#else
    const uint lane = thread(), team = threads(), index = workgroup();
#endif
    const uint groups = (inputRows + kInputs - 1) / kInputs;
    const uint first = index / groups * kRows;
    firstInput = index % groups * kInputs;
    if (first >= rows)
        return;
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        [[unroll]] for (uint t = 0; t < kInputs; ++t)
            sums[r][t] = 0;
    if (kPlain)
        addPlain(first, lane, team);
    else
        addBlocks(first, lane, team);
    [[unroll]] for (uint r = 0; r < kRows; ++r)
        [[unroll]] for (uint t = 0; t < kInputs; ++t)
#ifdef SUBGROUP
            sums[r][t] = subgroupAdd(sums[r][t]);
#else
            sums[r][t] = sumOfWorkgroup(sums[r][t]);
#endif
    // Each thread finishes one sum, all of them at once.
    for (uint done = 0; done < kRows * kInputs; done += team) {
        float sum = 0;
        [[unroll]] for (uint r = 0; r < kRows; ++r)
            [[unroll]] for (uint t = 0; t < kInputs; ++t)
                if (done + lane == r * kInputs + t)
                    sum = sums[r][t];
        const uint row = first + (done + lane) / kInputs;
        const uint inputRow = firstInput + (done + lane) % kInputs;
        if (done + lane < kRows * kInputs && row < rows && inputRow < inputRows)
            finish(row, inputRow, sum);
    }
}
