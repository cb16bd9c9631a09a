#include "core/rwkv/model_conversion.h"

#include "core/model/loaded_file.h"
#include "core/rwkv/container_conversion.h"
#include "core/text/utf8_path.h"

#include <filesystem>
#include <new>
#include <system_error>

namespace mynah {

namespace {

namespace fs = std::filesystem;

Result<void> checkRoom(const std::string &path, uint64_t bytes)
{
    std::error_code failed;
    const fs::path folder = fs::absolute(pathOf(path), failed).parent_path();
    const fs::space_info space = fs::space(folder, failed);
    if (failed || space.available >= bytes) // a system that does not say shows when writing
        return {};
    return Error{ErrorCode::FileRead,
                 fileNameOf(path) + ": the disk is too full: " + std::to_string(bytes >> 20) +
                     " MiB are needed, " + std::to_string(space.available >> 20) + " are free"};
}

Result<void> check(const ModelFile &source, const ConversionOptions &options)
{
    const std::string name = fileNameOf(options.path);
    if (!name.ends_with(".gguf") && !name.ends_with(".bin"))
        return Error{ErrorCode::Usage, name + ": the name must end in .gguf or .bin"};
    if (options.precision != Precision::Fp16 && options.precision != Precision::Int8 &&
        options.precision != Precision::Int4)
        return Error{ErrorCode::Usage, "Models are written as fp16, int8 or int4"};
    std::error_code ignored;
    if (fs::equivalent(pathOf(source.path), pathOf(options.path), ignored))
        return Error{ErrorCode::Usage, name + ": this is the model that is read"};
    return checkFinite(source, Scan::Vectors);
}

Result<Conversion> prepare(const TensorConversion &conversion, const ConversionOptions &options)
{
    MYNAH_TRY(const RwkvConfig config, detectConfig(conversion.file()));
    Result<Conversion> made =
        fileNameOf(options.path).ends_with(".bin")
            ? rwkvCppConversion(conversion, config, options.precision)
            : ggufConversion(conversion, config, options.precision, options.tokenizer);
    if (!made.ok())
        return Error{made.error().code, fileNameOf(options.path) + ": " + made.error().message};
    return made;
}

Result<uint64_t> writeTo(OutputFile &file, const Conversion &made, const ConversionOptions &options)
{
    uint64_t all = 0, done = 0;
    for (const OutputTensor &tensor : made.tensors)
        all += tensor.bytes();
    MYNAH_CHECK(checkRoom(options.path, all));
    MYNAH_CHECK(made.write(file, made.tensors, [&](uint64_t bytes) -> Result<void> {
        done += bytes;
        if (options.stop.stop_requested())
            return Error{ErrorCode::Cancelled, fileNameOf(options.path) + ": interrupted"};
        if (options.onProgress)
            options.onProgress(static_cast<double>(done) / static_cast<double>(all));
        return {};
    }));
    MYNAH_CHECK(file.finish());
    return file.writtenBytes();
}

} // namespace

Result<uint64_t> convertModel(std::shared_ptr<const ModelFile> source,
                              const ConversionOptions &options)
{
    try {
        MYNAH_CHECK(check(*source, options));
        const bool isGguf = fileNameOf(options.path).ends_with(".gguf");
        const TensorConversion conversion(std::move(source), options.precision, {isGguf, isGguf});
        MYNAH_TRY(const Conversion made, prepare(conversion, options));
        MYNAH_TRY(OutputFile file, OutputFile::create(options.path, options.replaces));
        return writeTo(file, made, options);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     fileNameOf(options.path) +
                         ": there is not enough memory to convert the model"};
    }
}

} // namespace mynah
