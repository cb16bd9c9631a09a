#include "kernels/cuda/gemv.cuh"

namespace mynah::cuda {

template void launchGemvOf<DType::Q5_K>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::Q6_K>(const ProductGroup &, int, int64_t, cudaStream_t);
template void launchGemvOf<DType::IQ4_XS>(const ProductGroup &, int, int64_t, cudaStream_t);

} // namespace mynah::cuda
