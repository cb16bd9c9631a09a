#include "core/model/config_checker.h"

#include "core/model/loaded_file.h"
#include "core/model/tensor_names.h"

namespace mynah {

Result<void> ConfigChecker::need(const std::string &name, const Shape &shape)
{
    MYNAH_TRY(const FileTensor *tensor, existing(name));
    if (tensor->shape != shape)
        return wrongShape(*tensor, shapeText(shape));
    int64_t count = 1;
    for (const int64_t dimension : shape)
        count *= dimension;
    m_parameters += count;
    m_bytes += tensor->data.size();
    return {};
}

Result<int64_t> ConfigChecker::rowsOf(const std::string &name, int64_t columns) const
{
    MYNAH_TRY(const FileTensor *tensor, existing(name));
    if (tensor->shape.size() != 2 || tensor->shape[1] != columns)
        return wrongShape(*tensor, std::to_string(columns) + " columns");
    return tensor->shape[0];
}

Result<int64_t> ConfigChecker::columnsOf(const std::string &name, int64_t rows) const
{
    MYNAH_TRY(const FileTensor *tensor, existing(name));
    if (tensor->shape.size() != 2 || tensor->shape[0] != rows)
        return wrongShape(*tensor, std::to_string(rows) + " rows");
    return tensor->shape[1];
}

Result<const FileTensor *> ConfigChecker::existing(const std::string &name) const
{
    const FileTensor *tensor = m_file.find(name);
    if (tensor == nullptr)
        return error("the tensor " + sourceNameIn(m_file, name) + " is missing");
    return tensor;
}

Error ConfigChecker::wrongShape(const FileTensor &tensor, const std::string &expected) const
{
    return error("the tensor " + printable(tensor.sourceName) + " has the shape " +
                 shapeText(tensor.shape) + ", expected " + expected);
}

Error ConfigChecker::error(const std::string &what, ErrorCode code) const
{
    return Error{code, fileNameOf(m_file.path) + ": " + what};
}

} // namespace mynah
