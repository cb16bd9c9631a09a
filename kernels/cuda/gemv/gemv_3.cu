#include "kernels/cuda/gemv.cuh"

namespace mynah::cuda {

template void launchGemvOf<DType::Q2_K>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q3_K>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q4_K>(const ProductGroup &, int, int64_t, cudaStream_t);

} // namespace mynah::cuda
