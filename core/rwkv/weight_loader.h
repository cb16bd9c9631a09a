// Brings the tensors of a model file onto a device, in the orientation and precision asked for.
#pragma once

#include "core/model/model_file.h"
#include "kernels/device.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mynah {

/// What weights are computed with: as they are in the file (where the device has a kernel for the
/// type), or converted.
enum class Precision { File, Fp32, Fp16 };

Result<Precision> parsePrecision(const std::string &name);
std::string_view precisionName(Precision precision);

/// Thread: the one that owns the device. The tensors must have been checked by detectConfig().
class WeightLoader {
public:
    WeightLoader(std::shared_ptr<const ModelFile> file, Device &device, Precision precision);

    /// A matrix [outputs, inputs] that the file keeps that way round (`name.weight`).
    Result<Weight> matrix(const std::string &name);
    /// A low-rank matrix, which BlinkDL's files keep as [inputs, outputs].
    Result<Weight> lowRank(const std::string &name);
    /// All values as float32 [1, n].
    Result<Tensor> vector(const std::string &name);
    Result<NormWeights> norm(const std::string &prefix, float epsilon);

    /// The buffers of all vectors made so far; to be kept as long as the tensors are used.
    std::vector<std::unique_ptr<Buffer>> takeBuffers() { return std::move(m_buffers); }
    /// Bytes of weights in the precision computed with.
    uint64_t weightBytes() const { return m_weightBytes; }

private:
    Result<const FileTensor *> find(const std::string &name) const;
    Result<Weight> load(const FileTensor &tensor, bool swapDimensions);

    std::shared_ptr<const ModelFile> m_file;
    Device &m_device;
    Precision m_precision;
    std::vector<std::unique_ptr<Buffer>> m_buffers;
    uint64_t m_weightBytes = 0;
};

} // namespace mynah
