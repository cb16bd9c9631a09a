#include "kernels/cuda/gemv.cuh"

namespace mynah::cuda {

template void launchGemvOf<DType::Q5_0>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q5_1>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::IQ4_NL>(const ProductGroup &, int, int64_t, cudaStream_t);

} // namespace mynah::cuda
