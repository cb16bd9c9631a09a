// A tensor on its way into a file.
#pragma once

#include "kernels/base/result.h"
#include "kernels/tensor.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mynah {

struct OutputBytes {
    std::span<const std::byte> data;
    std::shared_ptr<const void> owner; // keeps them alive
};

/// Name and shape are those of the container; `shape` is outermost first. `make` is called once,
/// when it is the tensor's turn, so that a model is never in memory as a whole; what it gives must
/// have the size that type and shape say. It may throw std::bad_alloc.
struct OutputTensor {
    std::string name;
    DType type = DType::F32;
    std::vector<int64_t> shape;
    std::function<Result<OutputBytes>()> make;

    uint64_t bytes() const
    {
        uint64_t count = 1;
        for (const int64_t dimension : shape)
            count *= static_cast<uint64_t>(dimension);
        return count / blockValues(type) * blockBytes(type);
    }
};

/// Called with the bytes of tensors that are written; an error that it gives ends the writing.
using WriteProgress = std::function<Result<void>(uint64_t bytes)>;

class OutputFile;

/// Writes the bytes of one tensor, some megabytes at a time. Errors: those of `make`, of the file
/// and of `progress`, which may be empty; BadModel when the size is another.
Result<void>
writeTensorData(OutputFile &file, const OutputTensor &tensor, const WriteProgress &progress);

} // namespace mynah
