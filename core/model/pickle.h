// Reads the pickle of a dictionary of PyTorch tensors as data: a machine for the few instructions
// that PyTorch 1.6 to 2.x writes (Python's pickletools.py; torch/_utils.py). It never calls,
// imports or creates anything: a global outside a closed list of names is an error that tells its
// name.
#pragma once

#include "kernels/base/result.h"
#include "kernels/tensor.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mynah {

/// What a pickle says of a tensor, nothing of it checked yet. Texts point into the pickle.
struct PickledTensor {
    std::string_view storageType; // "BFloat16Storage"
    std::optional<DType> type;    // none for element types that are not weights
    std::string_view storageKey;  // names the zip entry
    int64_t offset = 0;           // in elements
    std::vector<int64_t> shape;
    std::vector<int64_t> strides; // in elements
};

struct PickledEntry {
    std::string_view name;
    PickledTensor tensor;
};

/// The entries in the order of the file. Memory: in proportion to the pickle, below 100 MB whatever
/// it says. Errors: Unsupported (a global or an instruction that is refused), BadModel.
Result<std::vector<PickledEntry>> readPickledTensors(std::string_view pickle);

} // namespace mynah
