// Chooses among the instances of sparse.cuh, which the files beside this one make.
#include "kernels/cuda/sparse.h"
#include "kernels/cuda/types.h"

namespace mynah::cuda {

void launchSparse(const SparseProduct &product, cudaStream_t stream)
{
    withType(product.product.weight.type,
             [&](auto constant) { launchSparseOf<decltype(constant)::value>(product, stream); });
}

} // namespace mynah::cuda
