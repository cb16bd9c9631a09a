// Writes the .bin of rwkv.cpp, version 101 (docs/FILE_FORMAT.md of github.com/RWKV/rwkv.cpp).
#pragma once

#include "core/model/output_file.h"
#include "core/model/output_tensor.h"

#include <span>

namespace mynah {

struct RwkvCppSizes {
    int64_t vocabulary = 0, width = 0, layers = 0;
    DType type = DType::F32; // that most weights have
};

/// Unsupported, naming the tensor, where the format has no such type; else the errors of
/// writeTensorData. Nothing is written then.
Result<void> writeRwkvCpp(OutputFile &file,
                          const RwkvCppSizes &sizes,
                          std::span<const OutputTensor> tensors,
                          const WriteProgress &progress);

} // namespace mynah
