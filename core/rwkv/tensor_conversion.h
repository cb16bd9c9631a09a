// Makes the tensors of a model file ready to be written into another one, in the types that a
// precision computes with. Private to core/rwkv.
#pragma once

#include "core/model/output_tensor.h"
#include "core/rwkv/weight_conversion.h"

#include "core/model/model_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mynah {

/// What the container that is written cannot hold.
struct ContainerLimits {
    bool hasBf16 = true;
    bool hasRescale = true; // a power of two for each tensor (FileTensor::scale)
};

/// Thread: any.
class TensorConversion {
public:
    TensorConversion(std::shared_ptr<const ModelFile> file,
                     Precision precision,
                     ContainerLimits limits);

    const ModelFile &file() const { return *m_file; }
    const std::string &generation() const { return m_generation; }

    /// All tensors: the embedding first, then layer by layer, as a model reads them.
    std::vector<const FileTensor *> inOrder() const;

    /// How the tensor is multiplied with; nothing for vectors and what belongs to heads.
    std::optional<MatrixKind> kindOf(const FileTensor &tensor) const;

    /// Of the type that loading with the precision chooses. A low-rank matrix is written as it is
    /// multiplied with, [outputs, inputs], which is how both .gguf and .bin keep it; a stack of
    /// them is written matrix by matrix.
    OutputTensor matrix(const FileTensor &tensor, MatrixKind kind, std::string name) const;

    using Formula = std::function<double(double)>;
    /// float32, with `formula` (may be empty) applied in double to each value.
    OutputTensor vector(const FileTensor &tensor,
                        std::string name,
                        std::vector<int64_t> shape,
                        Formula formula = {}) const;
    /// The lerp vectors of a layer that both containers fuse, one after the other, float32.
    OutputTensor
    fusedLerps(const std::string &block, std::string name, std::vector<int64_t> shape) const;

private:
    std::shared_ptr<const ModelFile> m_file;
    std::string m_generation;
    Precision m_precision;
    ContainerLimits m_limits;
};

} // namespace mynah
