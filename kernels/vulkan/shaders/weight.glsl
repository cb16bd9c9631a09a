// Weights as kernels/base/weight_layout.h lays them out. Plain types: rows padded to a multiple of
// 8 columns. Block types: planes of codes and scales, each row after row, in groups of 32 columns.
// Input-major: the same with rows for inputs and columns for outputs; the blocks then run down a column.
layout(constant_id = 1) const uint kType = 0;

const uint F32 = 0, F16 = 1, BF16 = 2, Q8_0 = 3, Q4_0 = 4, Q4_1 = 5, Q5_0 = 6, Q5_1 = 7, Q2_K = 8,
           Q3_K = 9, Q4_K = 10, Q5_K = 11, Q6_K = 12, IQ4_NL = 13, IQ4_XS = 14;

const bool kPlain = kType <= BF16;
const bool kLow2 = kType == Q2_K || kType == Q3_K;
const bool kLow8 = kType == Q8_0;
const bool kHigh1 = kType == Q5_0 || kType == Q5_1 || kType == Q5_K || kType == Q3_K;
const bool kHigh2 = kType == Q6_K;
const bool kTable = kType == IQ4_NL || kType == IQ4_XS;
const bool kSuper = kType >= Q2_K && kType != IQ4_NL; // blocks of 256
const bool kHasMinimum =
    kType == Q4_1 || kType == Q5_1 || kType == Q2_K || kType == Q4_K || kType == Q5_K;
const float kCodeOffset = kType == Q4_0   ? 8.0
                          : kType == Q5_0 ? 16.0
                          : kType == Q3_K ? 4.0
                          : kType == Q6_K ? 32.0
                                          : 0.0;

layout(binding = 1) readonly buffer Weights { uint weights[]; };
layout(binding = 1) readonly buffer Weights2 { uvec2 weights2[]; };
layout(binding = 1) readonly buffer Weights4 { uvec4 weights4[]; };

// Where the planes begin, in words of 32 bits.
struct Planes {
    uint high, scales, supers;
};

// The values that the codes of iq4_nl and iq4_xs stand for, as bytes (kIq4Values), without an array
// that drivers might put into memory.
vec4 iq4(uvec4 codes)
{
    const uvec4 low = mix(uvec4(0xbfad9881u), uvec4(0xf6eaddcfu), greaterThan(codes, uvec4(3)));
    const uvec4 high = mix(uvec4(0x26190d01u), uvec4(0x71594535u), greaterThan(codes, uvec4(11)));
    const uvec4 words = mix(low, high, greaterThan(codes, uvec4(7)));
    return vec4(ivec4(words << (24 - 8 * (codes & 3u))) >> 24);
}

float half16(uint words, uint index)
{
    const vec2 both = unpackHalf2x16(weights[words + index / 2]);
    return (index & 1) == 0 ? both.x : both.y;
}

float signedByte(uint word, uint index)
{
    return float(bitfieldExtract(int(word), int(8 * index), 8));
}

// Scale and minimum of the two halves of group `group`: value = scale · code − minimum.
struct Scales {
    vec2 scale, minimum;
};

Scales scalesOf(Planes planes, uint group)
{
    Scales s;
    s.minimum = vec2(0);
    if (!kSuper) {
        if (kHasMinimum) {
            const vec2 both = unpackHalf2x16(weights[planes.scales + group]);
            s.scale = both.xx;
            s.minimum = -both.yy;
        } else {
            s.scale = vec2(half16(planes.scales, group));
        }
        return s;
    }
    const vec2 super = unpackHalf2x16(weights[planes.supers + group / 8]);
    const uint word = (weights[planes.scales + group / 2] >> (16 * (group & 1))) & 0xffffu;
    if (kType == Q4_K || kType == Q5_K) {
        s.scale = vec2(super.x * float(word & 255u));
        s.minimum = vec2(super.y * float(word >> 8));
    } else if (kType == Q2_K) {
        s.scale = super.x * vec2(word & 15u, (word >> 8) & 15u);
        s.minimum = super.y * vec2((word >> 4) & 15u, word >> 12);
    } else if (kType == IQ4_XS) {
        s.scale = vec2(super.x * signedByte(word, 0));
    } else {
        s.scale = super.x * vec2(signedByte(word, 0), signedByte(word, 1));
    }
    return s;
}

// Codes of 32 columns: 8 bits in low[0…7], 4 bits in low[0…3], 2 bits in low[0…1]; the bits above
// these in high.
struct Codes {
    uvec4 low, more;
    uvec2 high;
};

Codes codesOf(Planes planes, uint group)
{
    Codes codes;
    codes.more = uvec4(0);
    codes.high = uvec2(0);
    if (kLow8) {
        codes.low = weights4[2 * group];
        codes.more = weights4[2 * group + 1];
    } else if (kLow2) {
        codes.low = uvec4(weights2[group], 0, 0);
    } else {
        codes.low = weights4[group];
    }
    if (kHigh1)
        codes.high.x = weights[planes.high + group];
    if (kHigh2)
        codes.high = weights2[planes.high / 2 + group];
    return codes;
}

struct Eight {
    vec4 a, b;
};

// Codes 8 · part … 8 · part + 7 as numbers, the type's offset subtracted, its table looked up.
Eight eightCodes(Codes codes, uint part)
{
    Eight eight;
    if (kLow8) {
        const uvec4 words = part < 2 ? codes.low : codes.more;
        const uvec2 two = (part & 1) == 0 ? words.xy : words.zw;
        eight.a = vec4(signedByte(two.x, 0), signedByte(two.x, 1), signedByte(two.x, 2), signedByte(two.x, 3));
        eight.b = vec4(signedByte(two.y, 0), signedByte(two.y, 1), signedByte(two.y, 2), signedByte(two.y, 3));
        return eight;
    }
    uvec4 a, b;
    if (kLow2) {
        const uint word = codes.low[part / 2] >> (16 * (part & 1));
        a = (uvec4(word) >> uvec4(0, 2, 4, 6)) & 3u;
        b = (uvec4(word) >> uvec4(8, 10, 12, 14)) & 3u;
    } else {
        const uint word = codes.low[part];
        a = (uvec4(word) >> uvec4(0, 4, 8, 12)) & 15u;
        b = (uvec4(word) >> uvec4(16, 20, 24, 28)) & 15u;
    }
    if (kHigh1) {
        const uint word = codes.high.x >> (8 * part);
        const uint shift = kLow2 ? 2u : 4u;
        a |= ((uvec4(word) >> uvec4(0, 1, 2, 3)) & 1u) << shift;
        b |= ((uvec4(word) >> uvec4(4, 5, 6, 7)) & 1u) << shift;
    }
    if (kHigh2) {
        const uint word = codes.high[part / 2] >> (16 * (part & 1));
        a |= ((uvec4(word) >> uvec4(0, 2, 4, 6)) & 3u) << 4;
        b |= ((uvec4(word) >> uvec4(8, 10, 12, 14)) & 3u) << 4;
    }
    if (kTable) {
        eight.a = iq4(a);
        eight.b = iq4(b);
    } else {
        eight.a = vec4(a) - kCodeOffset;
        eight.b = vec4(b) - kCodeOffset;
    }
    return eight;
}

// The same 8 codes from words that hold no others.
Eight eightCodesOf(uvec2 low, uint high)
{
    Codes codes;
    codes.low = uvec4(low, 0, 0);
    codes.more = uvec4(0);
    codes.high = uvec2(high, 0);
    return eightCodes(codes, 0);
}

vec4 bf16(uvec2 words)
{
    return vec4(uintBitsToFloat(words.x << 16),
                uintBitsToFloat(words.x & 0xffff0000u),
                uintBitsToFloat(words.y << 16),
                uintBitsToFloat(words.y & 0xffff0000u));
}

// Eight values of a plain type from group `index` of 8 on.
Eight eightPlain(uint index)
{
    Eight eight;
    if (kType == F32) {
        eight.a = uintBitsToFloat(weights4[2 * index]);
        eight.b = uintBitsToFloat(weights4[2 * index + 1]);
        return eight;
    }
    const uvec4 words = weights4[index];
    if (kType == F16) {
        eight.a = vec4(unpackHalf2x16(words.x), unpackHalf2x16(words.y));
        eight.b = vec4(unpackHalf2x16(words.z), unpackHalf2x16(words.w));
    } else {
        eight.a = bf16(words.xy);
        eight.b = bf16(words.zw);
    }
    return eight;
}

// Values 8 · part … of row `row`; `columns8` groups of 8 in a row.
Eight eightValues(Planes planes, uint row, uint columns8, uint part)
{
    const uint index = row * columns8 + part;
    if (kPlain)
        return eightPlain(index);
    const uint group = index / 4;
    const Scales s = scalesOf(planes, group);
    const uint quarter = index & 3;
    Eight eight = eightCodes(codesOf(planes, group), quarter);
    const float scale = quarter < 2 ? s.scale.x : s.scale.y;
    const float minimum = quarter < 2 ? s.minimum.x : s.minimum.y;
    eight.a = scale * eight.a - minimum;
    eight.b = scale * eight.b - minimum;
    return eight;
}

// Input-major: scales and minimums of 8 outputs for 32 inputs (16 for some types), from group `at` of 8
// outputs on. `inputs` / 32 and / 256 choose the row of the planes, `second` the half of 32 inputs.
struct EightScales {
    Eight scale, minimum;
};

vec4 lowHalves(uvec4 words) { return vec4(unpackHalf2x16(words.x).x, unpackHalf2x16(words.y).x, unpackHalf2x16(words.z).x, unpackHalf2x16(words.w).x); }
vec4 highHalves(uvec4 words) { return vec4(unpackHalf2x16(words.x).y, unpackHalf2x16(words.y).y, unpackHalf2x16(words.z).y, unpackHalf2x16(words.w).y); }

vec4 bytesOf(uvec4 words, int shift) { return vec4((words >> shift) & 255u); }
vec4 signedBytesOf(uvec4 words, int shift) { return vec4(ivec4(words << (24 - shift)) >> 24); }

// `words` hold 16 bits each.
void superScales(uvec4 words, uvec4 supers, bool second, out vec4 scale, out vec4 minimum)
{
    const vec4 d = lowHalves(supers), least = highHalves(supers);
    minimum = vec4(0);
    if (kType == Q4_K || kType == Q5_K) {
        scale = d * bytesOf(words, 0);
        minimum = least * bytesOf(words, 8);
    } else if (kType == Q2_K) {
        const uvec4 both = second ? words >> 8 : words;
        scale = d * vec4(both & 15u);
        minimum = least * vec4((both >> 4) & 15u);
    } else if (kType == IQ4_XS) {
        scale = d * signedBytesOf(words, 0);
    } else {
        scale = d * (second ? signedBytesOf(words, 8) : signedBytesOf(words, 0));
    }
}

EightScales eightScales(Planes planes, uint row, uint outputs8, uint at)
{
    EightScales s;
    s.minimum = Eight(vec4(0), vec4(0));
    const uint index = row / 32 * outputs8 + at;
    if (!kSuper && kHasMinimum) {
        const uvec4 a = weights4[planes.scales / 4 + 2 * index];
        const uvec4 b = weights4[planes.scales / 4 + 2 * index + 1];
        s.scale = Eight(lowHalves(a), lowHalves(b));
        s.minimum = Eight(-highHalves(a), -highHalves(b));
        return s;
    }
    const uvec4 words = weights4[planes.scales / 4 + index];
    if (!kSuper) {
        s.scale = Eight(vec4(unpackHalf2x16(words.x), unpackHalf2x16(words.y)),
                        vec4(unpackHalf2x16(words.z), unpackHalf2x16(words.w)));
        return s;
    }
    const uint super = planes.supers / 4 + 2 * (row / 256 * outputs8 + at);
    const bool second = (row & 16) != 0;
    const uvec4 a = uvec4(words.x & 0xffffu, words.x >> 16, words.y & 0xffffu, words.y >> 16);
    const uvec4 b = uvec4(words.z & 0xffffu, words.z >> 16, words.w & 0xffffu, words.w >> 16);
    superScales(a, weights4[super], second, s.scale.a, s.minimum.a);
    superScales(b, weights4[super + 1], second, s.scale.b, s.minimum.b);
    return s;
}

// Codes (of plain types: values) of input `row` for 8 outputs.
Eight eightOfInput(Planes planes, uint row, uint outputs8, uint at)
{
    const uint index = row * outputs8 + at;
    if (kPlain)
        return eightPlain(index);
    uint high = 0;
    if (kHigh1)
        high = (weights[planes.high + index / 4] >> (8 * (index & 3))) & 255u;
    if (kHigh2)
        high = (weights[planes.high + index / 2] >> (16 * (index & 1))) & 0xffffu;
    if (kLow8)
        return eightCodesOf(weights2[index], 0);
    if (kLow2)
        return eightCodesOf(uvec2((weights[index / 2] >> (16 * (index & 1))) & 0xffffu, 0), high);
    return eightCodesOf(uvec2(weights[index], 0), high);
}
