#include "core/model/rwkv_cpp_writer.h"

#include "core/model/rwkv_cpp_types.h"

namespace mynah {

namespace {

void put(std::string &to, uint64_t number)
{
    const auto small = static_cast<uint32_t>(number);
    to.append(reinterpret_cast<const char *>(&small), sizeof small);
}

Result<void> writeText(OutputFile &file, std::string_view text)
{
    return file.write(std::as_bytes(std::span(text)));
}

Result<void> checkTypes(std::span<const OutputTensor> tensors)
{
    for (const OutputTensor &tensor : tensors)
        if (!rwkvCppNumberOf(tensor.type))
            return Error{ErrorCode::Unsupported,
                         "the tensor " + tensor.name + " is " +
                             std::string(dtypeName(tensor.type)) +
                             ", which a file of rwkv.cpp cannot hold"};
    return {};
}

} // namespace

Result<void> writeRwkvCpp(OutputFile &file,
                          const RwkvCppSizes &sizes,
                          std::span<const OutputTensor> tensors,
                          const WriteProgress &progress)
{
    MYNAH_CHECK(checkTypes(tensors));
    std::string header = std::string(kRwkvCppMagic);
    for (const int64_t size :
         {int64_t{kRwkvCppVersion}, sizes.vocabulary, sizes.width, sizes.layers})
        put(header, static_cast<uint64_t>(size));
    put(header, rwkvCppNumberOf(sizes.type).value_or(0));
    MYNAH_CHECK(writeText(file, header));
    for (const OutputTensor &tensor : tensors) {
        std::string entry;
        put(entry, tensor.shape.size());
        put(entry, tensor.name.size());
        put(entry, *rwkvCppNumberOf(tensor.type));
        for (auto dimension = tensor.shape.rbegin(); dimension != tensor.shape.rend(); ++dimension)
            put(entry, static_cast<uint64_t>(*dimension));
        MYNAH_CHECK(writeText(file, entry + tensor.name));
        MYNAH_CHECK(writeTensorData(file, tensor, progress));
    }
    return {};
}

} // namespace mynah
