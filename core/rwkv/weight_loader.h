// Brings the tensors of a model file onto a device, in the orientation and precision asked for.
#pragma once

#include "core/model/model_file.h"
#include "core/rwkv/weight_cache.h"
#include "core/rwkv/weight_conversion.h"
#include "kernels/device.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace mynah {

/// Thread: the one that owns the device. The tensors must have been checked by detectConfig().
class WeightLoader {
public:
    /// What `cache` (may be null) has is taken from there, without a look at the file's bytes; what
    /// has to be made is added to it. Once `stop` is requested, the next tensor is refused with
    /// Cancelled.
    WeightLoader(std::shared_ptr<const ModelFile> file,
                 Device &device,
                 Precision precision,
                 WeightCache *cache = nullptr,
                 std::stop_token stop = {});

    /// Where what is asked for from now on goes. A cache goes with one device alone.
    void setDevice(Device &device) { m_device = &device; }

    /// The share of the file's tensors, by their bytes, that has been asked for: 0 to 1.
    double progress() const;

    bool has(const std::string &name) const { return m_file->find(name) != nullptr; }

    /// A matrix [outputs, inputs] that the file keeps that way round (`name.weight`).
    Result<Weight> matrix(const std::string &name);
    /// The same for products with what comes from relu², which is mostly zero.
    Result<Weight> sparseMatrix(const std::string &name);
    /// The same for reading rows of it.
    Result<Weight> table(const std::string &name);
    /// A low-rank matrix, which BlinkDL's files keep as [inputs, outputs].
    Result<Weight> lowRank(const std::string &name);
    /// Part `index` of `count` equal parts of the outputs of a low-rank matrix [inputs, outputs].
    Result<Weight> lowRankColumns(const std::string &name, size_t index, size_t count);
    /// Matrix `index` of a stack [count, inputs, outputs] of low-rank matrices.
    Result<Weight> lowRankSlice(const std::string &name, size_t index);
    /// All values as float32 [1, n].
    Result<Tensor> vector(const std::string &name);
    /// The same with `formula` applied to each value in double. With a `width`, every value is
    /// repeated until there are that many: a head's value for its channels.
    Result<Tensor> computed(const std::string &name,
                            const std::function<double(double)> &formula,
                            int64_t width = 0);
    Result<NormWeights> norm(const std::string &prefix, float epsilon);

    struct NamedTensor {
        Tensor *tensor;
        const char *name;
    };
    struct NamedWeight {
        Weight *weight;
        const char *name;
    };
    /// Several at once: vector(prefix + name).
    Result<void> vectors(const std::string &prefix, std::initializer_list<NamedTensor> all);
    /// One minus the stored values: RWKV-4 and 5 keep the weight of the current row.
    Result<void> previousMixes(const std::string &prefix, std::initializer_list<NamedTensor> all);
    /// matrix(prefix + name + ".weight").
    Result<void> matrices(const std::string &prefix, std::initializer_list<NamedWeight> all);
    /// lowRank(prefix + name).
    Result<void> lowRanks(const std::string &prefix, std::initializer_list<NamedWeight> all);

    /// The buffers of all vectors made so far; to be kept as long as the tensors are used.
    std::vector<std::unique_ptr<Buffer>> takeBuffers() { return std::move(m_buffers); }
    /// Bytes of weights in the precision computed with.
    uint64_t weightBytes() const { return m_weightBytes; }
    /// Those of them that belong to ffn.value: where the input is zero, they need not be read.
    uint64_t skippableBytes() const { return m_skippableBytes; }

private:
    Result<const FileTensor *> find(const std::string &name);
    /// A matrix as it is to be, and where it comes from.
    struct Wanted {
        std::string name; // in the cache: the tensor's, and which part of it
        int64_t rows = 0, columns = 0;
        float scale = 1;
        MatrixKind kind = MatrixKind::Layer;
        bool turned = false; // the bytes hold it column-major
    };
    Result<Wanted> wanted(const FileTensor &tensor, bool swapDimensions, MatrixKind kind) const;
    Result<Weight> load(const FileTensor &tensor, const Wanted &wanted);
    std::optional<Weight> cached(const Wanted &wanted);
    Result<Weight> make(const FileTensor &tensor, const Wanted &wanted);
    void count(const Weight &weight);
    Result<Tensor> upload(const std::vector<float> &values);

    std::shared_ptr<const ModelFile> m_file;
    Device *m_device;
    Precision m_precision;
    WeightCache *m_cache;
    std::stop_token m_stop;
    std::set<const FileTensor *> m_found;
    uint64_t m_fileBytes = 0, m_foundBytes = 0; // of tensors
    bool m_quantised = false;                   // the large matrices are of block types
    std::vector<std::unique_ptr<Buffer>> m_buffers;
    uint64_t m_weightBytes = 0, m_skippableBytes = 0;
};

} // namespace mynah
