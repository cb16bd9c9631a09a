#include "kernels/cuda/gemm_bytes.cuh"

namespace mynah::cuda {

template void launchGemmBytes<DType::Q5_K, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q5_K, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q6_K, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q6_K, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::IQ4_XS, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::IQ4_XS, true>(const GemmGroup &, int64_t, cudaStream_t);

} // namespace mynah::cuda
