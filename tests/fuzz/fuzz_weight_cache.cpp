// Files of the weight cache, and the weights that a device takes from them.
#include "fuzz_support.h"

#include "core/rwkv/weight_cache.h"
#include "kernels/registry.h"

#include <array>
#include <cstring>
#include <vector>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

constexpr size_t kHead = 64;
constexpr int64_t kMostValues = 1 << 14; // of a matrix that is multiplied with

void set(std::string &file, size_t at, uint64_t number)
{
    std::memcpy(file.data() + at, &number, sizeof number);
}

/// Makes the head say what the file is; the offset of the data and the bytes of the index stay.
void mendHead(std::string &file)
{
    uint64_t indexBytes = 0;
    std::memcpy(&indexBytes, file.data() + 24, sizeof indexBytes);
    file.replace(0, 8, "MYNAHWTS");
    set(file, 8, 1);
    set(file, 16, file.size());
    if (indexBytes <= file.size() - kHead)
        set(file, 40, weightChecksum(std::as_bytes(std::span(file)).subspan(kHead, indexBytes)));
    set(file, 56, weightChecksum(std::as_bytes(std::span(file)).first(56)));
}

/// Reads every byte that a product or a row of the table would.
void use(Device &device, const Weight &weight)
{
    if (weight.rows * weight.columns > kMostValues)
        return;
    const bool isTable = weight.use == WeightUse::Table;
    const int64_t width = isTable ? weight.columns : weight.rows;
    auto in = device.allocate(static_cast<size_t>(weight.columns) * sizeof(float));
    auto out = device.allocate(static_cast<size_t>(width) * sizeof(float));
    auto token = device.allocate(sizeof(int32_t));
    if (!in.ok() || !out.ok() || !token.ok())
        return;
    const std::vector<float> ones(static_cast<size_t>(weight.columns), 1.0f); // zeros read nothing
    require(device.upload(**in, 0, std::as_bytes(std::span(ones))).ok(), "no upload");
    const auto last = static_cast<int32_t>(weight.rows - 1);
    require(device.upload(**token, 0, std::as_bytes(std::span(&last, 1))).ok(), "no upload");
    auto recorder = device.recorder({1, 1});
    const Tensor output{out->get(), 0, 1, width};
    const std::array items = {LinearItem{{in->get(), 0, 1, weight.columns}, &weight, output}};
    if (isTable)
        recorder->embed(weight, **token, output);
    else
        recorder->linear(items);
    auto plan = recorder->finish();
    require(plan.ok() && (*plan)->run().ok(), "a weight that was taken cannot be used");
}

} // namespace

/// Input: a byte (its lowest bit set: the head stays as it is), then the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 + kHead)
        return 0;
    std::string file(reinterpret_cast<const char *>(data) + 1, size - 1);
    if ((data[0] & 1) == 0)
        mendHead(file);
    static InputFile input;
    static const std::unique_ptr<Device> device = std::move(openDevice("cpu", 1).value());
    const std::string &path = input.write(std::as_bytes(std::span(file)));
    const MemoryLimit limit(size);
    const auto opened = WeightCacheFile::open(path);
    if (!opened.ok())
        return 0;
    (*opened)->checkPieces();
    for (const WeightCacheEntry &entry : (*opened)->index().entries) {
        const auto kept = (*opened)->find(entry.name);
        require(kept.has_value(), "a weight of the index is not found");
        if (kept->use > WeightUse::SparseProduct)
            continue; // the loader asks for no other
        if (const auto weight = device->restore(*kept); weight.ok())
            use(*device, *weight);
    }
    return 0;
}
