#include "core/rwkv/model.h"

#include "core/rwkv/rwkv7.h"

namespace mynah {

namespace {
// Small files are scanned whole at load; large ones only where one bad value spoils everything.
constexpr uint64_t kScanEverythingBelow = 64ull << 20;
} // namespace

Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         Device &device,
                                         Precision precision,
                                         const std::function<void(double)> &progress)
{
    MYNAH_TRY(RwkvConfig config, detectConfig(*file));
    MYNAH_CHECK(checkFinite(
        *file, file->fileBytes < kScanEverythingBelow ? Scan::Everything : Scan::Vectors));
    return Rwkv7::load(std::move(file), device, precision, std::move(config), progress);
}

} // namespace mynah
