// A model file opened and mapped: its tensors under BlinkDL's names and shapes, whatever the
// container.
#pragma once

#include "kernels/base/result.h"
#include "kernels/tensor.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mynah {

enum class Container { Pth, Safetensors, Gguf, RwkvCpp };

/// One tensor as it lies in the file. `shape` is outermost first, as torch shows it, in BlinkDL's
/// orientation after `transposed` is applied: when `transposed` is set, the bytes hold the matrix
/// with its last two dimensions swapped (a .gguf, .bin or web-rwkv low-rank matrix, or strides (1,
/// rows)). `scale` is a power of two: the tensor's values are the decoded ones times it (a GGUF
/// stored with rescale_every_n_layers).
struct FileTensor {
    std::string name;       // BlinkDL's name, for example "blocks.0.att.key.weight"
    std::string sourceName; // the name inside the file, for messages
    DType type = DType::F32;
    std::vector<int64_t> shape;
    bool transposed = false;
    float scale = 1;
    std::span<const std::byte> data; // valid as long as the ModelFile lives
};

/// Thread: any; immutable once opened.
class ModelFile {
public:
    virtual ~ModelFile() = default;

    std::string path;
    Container container = Container::Pth;
    uint64_t fileBytes = 0; // of all parts of a split model
    std::map<std::string, FileTensor> tensors;
    /// The vocabulary inside a GGUF: token bytes by id; empty when the file has none.
    std::vector<std::string> vocabulary;
    std::string name;     // general.name of a GGUF, else empty
    int64_t headSize = 0; // from GGUF metadata, else 0
    std::vector<std::string> warnings;

    /// The data of this tensor is not needed soon: its memory may be given back to the system.
    virtual void release(const FileTensor &) const {}

    /// The tensor of that name, or nullptr.
    const FileTensor *find(const std::string &tensorName) const;

    /// All values of a tensor as float32, row-major in the order of `shape`, scale applied.
    static std::vector<float> toFloat(const FileTensor &tensor);
};

/// Opens and checks a model file by its content, never by its name alone. Nothing in the file is
/// executed. Of a split GGUF `path` is the first file; the others are found beside it. Errors name
/// the file and what is wrong (FileNotFound, NotAModel, Truncated, BadModel, Unsupported). Reads no
/// tensor data but the few vectors that must be computed with (README.md).
Result<std::shared_ptr<const ModelFile>> openModelFile(const std::string &path);

} // namespace mynah
