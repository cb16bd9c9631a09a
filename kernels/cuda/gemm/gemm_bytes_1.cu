#include "kernels/cuda/gemm_bytes.cuh"

namespace mynah::cuda {

template void launchGemmBytes<DType::Q8_0, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q8_0, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_0, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_0, true>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_1, false>(const GemmGroup &, int64_t, cudaStream_t);
template void launchGemmBytes<DType::Q4_1, true>(const GemmGroup &, int64_t, cudaStream_t);

} // namespace mynah::cuda
