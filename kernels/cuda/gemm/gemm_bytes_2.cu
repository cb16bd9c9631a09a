#include "kernels/cuda/gemm_bytes.cuh"

namespace mynah::cuda {

template void launchGemmBytes<DType::Q5_0, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q5_0, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q5_1, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q5_1, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::IQ4_NL, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::IQ4_NL, true>(const GemmGroup &, int64_t, cudaStream_t);

} // namespace mynah::cuda
