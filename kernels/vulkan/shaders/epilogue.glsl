// What linear() does with a sum: bias, activation, gate, and write, add or lerp (kernels/epilogue.h).
layout(binding = 2) buffer Out { float result[]; };
layout(binding = 3) readonly buffer Bias { float bias[]; };
layout(binding = 4) readonly buffer Gate { float gate[]; };
layout(binding = 5) readonly buffer Current { float current[]; };
layout(binding = 6) readonly buffer Previous { float previous[]; };

layout(push_constant) uniform Push {
    Planes planes;
    uint firstRow, rows;    // of the slice: outputs
    uint outputs;           // of the whole weight
    uint columns, columns8; // inputs, groups of 8 in a row of the weight
    uint inputRows;
    uint xOffset, outOffset, biasOffset, gateOffset, currentOffset, previousOffset;
    float scale;
    uint activation, store; // the enumerators of kernels/epilogue.h
    uint hasBias, hasGate;
};

float activated(float x)
{
    switch (activation) {
    case 1:
        return x > 0 ? x * x : (isnan(x) ? x : 0.0);
    case 2:
        return tanhOf(x);
    case 3:
        return sigmoid(x);
    case 4:
        return x * sigmoid(x);
    case 5:
        return exp(-exp(x));
    }
    return x;
}

// `row` counts the slice's outputs.
void finish(uint row, uint inputRow, float sum)
{
    const uint column = firstRow + row, at = inputRow * outputs + column;
    float value = sum * scale;
    if (hasBias != 0)
        value += bias[biasOffset + column];
    value = activated(value);
    if (hasGate != 0)
        value *= gate[gateOffset + at];
    if (store == 1) {
        value += result[outOffset + at];
    } else if (store == 2) {
        const float now = current[currentOffset + at];
        value = now + (previous[previousOffset + at] - now) * value;
    }
    result[outOffset + at] = value;
}
