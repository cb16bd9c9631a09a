#include "kernels/cuda/sparse.cuh"

namespace mynah::cuda {

template void launchSparseOf<DType::Q3_K>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q4_K>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q5_K>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::Q6_K>(const SparseProduct &, cudaStream_t);
template void launchSparseOf<DType::IQ4_XS>(const SparseProduct &, cudaStream_t);

} // namespace mynah::cuda
