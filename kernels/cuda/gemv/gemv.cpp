// Chooses among the instances of gemv.cuh, which the files beside this one make.
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/types.h"

namespace mynah::cuda {

void launchGemv(
    DType type, const ProductGroup &group, int inputs, int64_t blocks, cudaStream_t stream)
{
    withType(isBlockType(type) ? type : DType::F16, [&](auto constant) {
        constexpr DType kType = decltype(constant)::value;
        if constexpr (isBlockType(kType) || kType == DType::F16)
            launchGemvOf<kType>(group, inputs, blocks, stream);
    });
}

} // namespace mynah::cuda
