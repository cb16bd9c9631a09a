// Launches of everything but products. Shapes as in kernels/device.h.
#pragma once

#include "kernels/cuda/products.h"

#include <cuda_runtime.h>

namespace mynah::cuda {

struct EmbedArgs {
    DeviceWeight table;
    const int32_t *tokens;
    float *out;
    int32_t count;
};

struct NormArgs {
    const float *x, *weight, *bias;
    float *out;
    int32_t rows, columns;
    float epsilon;
};

inline constexpr int kMostShifts = 8;
struct NormShiftArgs {
    const float *x, *weight, *bias, *shiftState;
    float *current, *previous; // may be null
    const float *mu[kMostShifts];
    float *out[kMostShifts];
    int32_t items, rows, columns, tokens;
    float epsilon;
};

struct HeadNormArgs {
    const float *y, *weight, *bias, *r, *k, *v, *bonus, *gate; // r, k, v, bonus, gate may be null
    float *out;
    int32_t rows, columns, headSize;
    float epsilon;
};

struct Wkv4Args {
    const float *r, *k, *v, *decay, *first;
    float *aa, *bb, *pp, *y;
    int32_t columns, tokens, sequences;
};

struct Wkv6Args {
    const float *r, *k, *v, *decay, *bonus;
    float *state, *y;
    int32_t columns, tokens, sequences, headSize;
    bool decayOfTokens;
};

struct Wkv7Args {
    const float *r;
    float *k, *v;
    const float *decay, *a, *first, *mix; // first and mix may be null
    const float *keyScale, *keyAdjust;
    float *state, *y;
    int32_t columns, tokens, sequences, headSize;
    HeadNormArgs norm; // of one token, in the same launch; rows 0: none
};

void launchEmbed(const EmbedArgs &args, cudaStream_t stream);
void launchNorm(const NormArgs &args, cudaStream_t stream);
void launchNormShift(const NormShiftArgs &args, cudaStream_t stream);
void launchHeadNorm(const HeadNormArgs &args, cudaStream_t stream);
void launchCopyRows(const RowCopy &args, cudaStream_t stream);
void launchWkv4(const Wkv4Args &args, cudaStream_t stream);
void launchWkv6(const Wkv6Args &args, cudaStream_t stream);
void launchWkv7(const Wkv7Args &args, cudaStream_t stream);

/// Whether a wkv7 of heads of this size can norm them as well.
constexpr bool wkv7Norms(int64_t headSize, int64_t tokens)
{
    return headSize == 64 && tokens == 1;
}

} // namespace mynah::cuda
