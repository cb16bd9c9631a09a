#include "kernels/cuda/sparse.cuh"

namespace mynah::cuda {

template void launchSparseOf<DType::Q4_1>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q5_0>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q5_1>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::IQ4_NL>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q2_K>(const SparseProduct &, cudaStream_t);

} // namespace mynah::cuda
