// What the readers of the containers fill in. Private to core/model.
#pragma once

#include "core/model/mapped_file.h"
#include "core/model/model_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct LoadedFile final : ModelFile {
    MappedFile map;
    std::vector<MappedFile> parts;            // the other files of a split GGUF
    std::vector<std::vector<float>> computed; // values that no file holds as the model needs them
    uint64_t computedBytes = 0;

    void release(const FileTensor &tensor) const override;
};

/// The readers: `file.map` is open, tensors and metadata are filled in. Errors do not name the
/// file; openModelFile puts its name in front.
Result<void> readPth(LoadedFile &file);
Result<void> readGguf(LoadedFile &file);
Result<void> readSafetensors(LoadedFile &file);
Result<void> readRwkvCpp(LoadedFile &file);

/// The last part of a path.
std::string fileNameOf(const std::string &path);

/// Text from a file made safe for a message: printable ASCII, at most 120 characters.
std::string printable(std::string_view text);

/// "[2, 64]"
std::string shapeText(const std::vector<int64_t> &shape);

/// Bytes that `shape` takes in `type`, or an error that says why there is no such tensor (no or
/// more than 8 dimensions, a dimension below 1, more than 2^62 bytes, blocks that do not fill a
/// row).
Result<uint64_t> tensorBytes(DType type, const std::vector<int64_t> &shape);

/// Whether `count` values may be computed for a tensor: BadModel when what is computed would take
/// more memory than the file, which only a damaged file asks for.
Result<void> reserveValues(LoadedFile &file, const FileTensor &tensor, uint64_t count);

/// Gives a tensor computed values, in the order of its shape, in place of those in the file.
void replaceValues(LoadedFile &file, FileTensor &tensor, std::vector<float> values);

/// Adds a tensor, or drops it where it is layer 0's unused v0, v1 or v2. BadModel when its name is
/// there already.
Result<void> addTensor(LoadedFile &file, FileTensor tensor);

/// Adds what a reader made of the entry `name`. Errors of the reader say what is wrong after the
/// tensor's name, which is put in front.
Result<void> addTensor(LoadedFile &file, const std::string &name, Result<FileTensor> tensor);

} // namespace mynah
