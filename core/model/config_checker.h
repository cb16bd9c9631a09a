// Checks the tensors of a model one by one and adds up what they take. Private to core/model.
#pragma once

#include "core/model/model_file.h"
#include "kernels/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mynah {

/// Errors name the file, and tensors as the file does. Every tensor that passes `need` counts.
class ConfigChecker {
public:
    using Shape = std::vector<int64_t>;

    explicit ConfigChecker(const ModelFile &file) : m_file(file) {}

    const ModelFile &file() const { return m_file; }

    /// The tensor must have this shape.
    Result<void> need(const std::string &name, const Shape &shape);

    /// The free dimension of a matrix whose other dimension is known.
    Result<int64_t> rowsOf(const std::string &name, int64_t columns) const;
    Result<int64_t> columnsOf(const std::string &name, int64_t rows) const;

    Result<const FileTensor *> existing(const std::string &name) const;

    Error wrongShape(const FileTensor &tensor, const std::string &expected) const;
    Error error(const std::string &what, ErrorCode code = ErrorCode::BadModel) const;

    int64_t parameters() const { return m_parameters; }
    uint64_t bytes() const { return m_bytes; }

private:
    const ModelFile &m_file;
    int64_t m_parameters = 0;
    uint64_t m_bytes = 0;
};

} // namespace mynah
