#include "kernels/cuda/gemm_bytes.cuh"

namespace mynah::cuda {

template void launchGemmBytes<DType::Q2_K, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q2_K, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q3_K, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q3_K, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_K, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_K, true>(const GemmGroup &, int64_t, cudaStream_t);

} // namespace mynah::cuda
