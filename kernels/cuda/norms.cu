// Embedding, layer norm, token shift, head norm, copies.
#include "kernels/cuda/codes.cuh"
#include "kernels/cuda/layers.h"
#include "kernels/cuda/sparse.cuh"
#include "kernels/cuda/types.h"

namespace mynah::cuda {

namespace {

constexpr int kThreads = 256, kNormThreads = 512;

template <DType kType> __global__ void __launch_bounds__(kThreads) embed(EmbedArgs args)
{
    const int at = static_cast<int>(blockIdx.x), columns = args.table.columns;
    const auto row = static_cast<size_t>(args.tokens[at]);
    float *out = args.out + static_cast<size_t>(at) * columns;
    for (int part = static_cast<int>(threadIdx.x); part < args.table.groups8; part += kThreads) {
        float values[8];
        const size_t index = row * static_cast<size_t>(args.table.groups8) + part;
        if constexpr (!Codes<kType>::kBlocks) {
            eightPlain<kType>(args.table, index, values);
        } else {
            const size_t group = index / 4;
            const EightCodes codes =
                eightCodes<kType>(rawCodes<kType>(args.table, group), part % 4);
            const GroupScales s = groupScales<kType>(args.table, group, group / 8);
            const int half = part % 4 / 2;
            const uint32_t even = withoutOffset<kType>(codes.even),
                           odd = withoutOffset<kType>(codes.odd);
#pragma unroll
            for (int i = 0; i < 8; ++i) {
                // Rounded step by step, as decodeBlock() does it.
                const float code = signedByte(i % 2 ? odd : even, i / 2);
                values[i] = __fsub_rn(__fmul_rn(s.scale[half], code), s.minimum[half]);
            }
        }
#pragma unroll
        for (int i = 0; i < 8; ++i)
            if (8 * part + i < columns)
                out[8 * part + i] = args.table.scale * values[i];
    }
}

/// Mean of a row, and 1 / √(variance + ε).
__device__ inline float2 statistics(const float *x, int columns, float epsilon, float *partial)
{
    float sum = 0;
    for (int i = static_cast<int>(threadIdx.x); i < columns; i += static_cast<int>(blockDim.x))
        sum += x[i];
    const float mean = sumOfBlock(sum, partial) / static_cast<float>(columns);
    float square = 0;
    for (int i = static_cast<int>(threadIdx.x); i < columns; i += static_cast<int>(blockDim.x)) {
        const float difference = x[i] - mean;
        square += difference * difference;
    }
    const float variance = sumOfBlock(square, partial) / static_cast<float>(columns);
    return make_float2(mean, 1.0f / sqrtf(variance + epsilon));
}

__global__ void __launch_bounds__(kNormThreads) norm(NormArgs args)
{
    __shared__ float partial[kWarp];
    const float *x = args.x + static_cast<size_t>(blockIdx.x) * args.columns;
    float *out = args.out + static_cast<size_t>(blockIdx.x) * args.columns;
    const float2 s = statistics(x, args.columns, args.epsilon, partial);
    for (int i = static_cast<int>(threadIdx.x); i < args.columns; i += kNormThreads)
        out[i] = (x[i] - s.x) * s.y * args.weight[i] + args.bias[i];
}

/// One block a row; the row before is normed again instead of waited for.
__global__ void __launch_bounds__(kNormThreads) normShift(NormShiftArgs args)
{
    __shared__ float partial[kWarp];
    const int row = static_cast<int>(blockIdx.x), columns = args.columns;
    const size_t begin = static_cast<size_t>(row) * columns;
    const bool first = row % args.tokens == 0;
    const float *x = args.x + begin;
    const float *before =
        first ? args.shiftState + static_cast<size_t>(row / args.tokens) * columns : x - columns;
    const float2 here = statistics(x, columns, args.epsilon, partial);
    const float2 there =
        first ? make_float2(0, 0) : statistics(before, columns, args.epsilon, partial);
    for (int i = static_cast<int>(threadIdx.x); i < columns; i += kNormThreads) {
        const float weight = args.weight[i], bias = args.bias[i];
        const float now = (x[i] - here.x) * here.y * weight + bias;
        const float then = first ? before[i] : (before[i] - there.x) * there.y * weight + bias;
        if (args.current)
            args.current[begin + i] = now;
        if (args.previous)
            args.previous[begin + i] = then;
        for (int item = 0; item < args.items; ++item)
            args.out[item][begin + i] = now + (then - now) * args.mu[item][i];
    }
}

/// One warp a head of a row.
__global__ void __launch_bounds__(kThreads) headNorm(HeadNormArgs args)
{
    const int heads = args.columns / args.headSize;
    const int index = static_cast<int>(blockIdx.x) * (kThreads / kWarp) + warp();
    if (index >= args.rows * heads)
        return;
    const int channel = index % heads * args.headSize;
    const size_t begin = static_cast<size_t>(index / heads) * args.columns + channel;
    float sum = 0, extra = 0;
    for (int j = lane(); j < args.headSize; j += kWarp) {
        sum += args.y[begin + j];
        if (args.bonus)
            extra += args.r[begin + j] * args.k[begin + j] * args.bonus[channel + j];
    }
    const float mean = sumOfLanes(sum) / static_cast<float>(args.headSize);
    extra = sumOfLanes(extra);
    float square = 0;
    for (int j = lane(); j < args.headSize; j += kWarp) {
        const float difference = args.y[begin + j] - mean;
        square += difference * difference;
    }
    const float variance = sumOfLanes(square) / static_cast<float>(args.headSize);
    const float scale = 1.0f / sqrtf(variance + args.epsilon);
    for (int j = lane(); j < args.headSize; j += kWarp) {
        float value =
            (args.y[begin + j] - mean) * scale * args.weight[channel + j] + args.bias[channel + j];
        if (args.bonus)
            value += extra * args.v[begin + j];
        if (args.gate)
            value *= args.gate[begin + j];
        args.out[begin + j] = value;
    }
}

__global__ void __launch_bounds__(kThreads) copyRows(RowCopy args)
{
    const int64_t index = static_cast<int64_t>(blockIdx.x) * kThreads + threadIdx.x;
    if (index >= static_cast<int64_t>(args.rows) * args.columns)
        return;
    const int64_t row = (index / args.columns + 1) * args.step - 1;
    args.to[index] = args.from[row * args.columns + index % args.columns];
}

} // namespace

void launchEmbed(const EmbedArgs &args, cudaStream_t stream)
{
    withType(args.table.type, [&](auto constant) {
        launch(embed<decltype(constant)::value>, args.count, kThreads, stream, args);
    });
}

void launchNorm(const NormArgs &args, cudaStream_t stream)
{
    launch(norm, args.rows, kNormThreads, stream, args);
}

void launchNormShift(const NormShiftArgs &args, cudaStream_t stream)
{
    launch(normShift, args.rows, kNormThreads, stream, args);
}

void launchHeadNorm(const HeadNormArgs &args, cudaStream_t stream)
{
    const int64_t heads = int64_t{args.rows} * (args.columns / args.headSize);
    launch(headNorm, ceilDivide(heads, kThreads / kWarp), kThreads, stream, args);
}

void launchCopyRows(const RowCopy &args, cudaStream_t stream)
{
    const int64_t count = int64_t{args.rows} * args.columns;
    launch(copyRows, ceilDivide(count, kThreads), kThreads, stream, args);
}

} // namespace mynah::cuda
