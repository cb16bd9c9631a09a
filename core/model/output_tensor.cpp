#include "core/model/output_tensor.h"

#include "core/model/output_file.h"

#include <algorithm>

namespace mynah {

Result<void>
writeTensorData(OutputFile &file, const OutputTensor &tensor, const WriteProgress &progress)
{
    constexpr size_t kPart = size_t{8} << 20; // the user may want to stop
    MYNAH_TRY(const OutputBytes bytes, tensor.make());
    if (bytes.data.size() != tensor.bytes())
        return Error{ErrorCode::BadModel,
                     "the tensor " + tensor.name + " has " + std::to_string(bytes.data.size()) +
                         " bytes, expected " + std::to_string(tensor.bytes())};
    for (size_t at = 0; at < bytes.data.size(); at += kPart) {
        const auto part = bytes.data.subspan(at, std::min(kPart, bytes.data.size() - at));
        MYNAH_CHECK(file.write(part));
        if (progress)
            MYNAH_CHECK(progress(part.size()));
    }
    return {};
}

} // namespace mynah
