#include "kernels/cuda/gemv.cuh"

namespace mynah::cuda {

template void launchGemvOf<DType::F16>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q8_0>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q4_0>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q4_1>(const ProductGroup &, int, int64_t, cudaStream_t);

} // namespace mynah::cuda
