#include "kernels/cuda/sparse.cuh"

namespace mynah::cuda {

template void launchSparseOf<DType::F32>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::F16>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::BF16>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q8_0>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q4_0>(const SparseProduct &, cudaStream_t);

} // namespace mynah::cuda
