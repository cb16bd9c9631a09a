#include "core/model/pickle.h"

#include "core/model/loaded_file.h"
#include "core/model/pickle_machine.h"

#include <array>
#include <string>

namespace mynah {

namespace {

using pickle::Kind;
using pickle::Value;

constexpr size_t kMaxTensors = 100'000; // 7B models have about 1000

struct StorageType {
    std::string_view name;
    std::optional<DType> type;
};

/// PyTorch's storages. Those that hold no weights are known so that the tensor can be named.
constexpr std::array<StorageType, 17> kStorageTypes = {{{"FloatStorage", DType::F32},
                                                        {"HalfStorage", DType::F16},
                                                        {"BFloat16Storage", DType::BF16},
                                                        {"DoubleStorage", std::nullopt},
                                                        {"LongStorage", std::nullopt},
                                                        {"IntStorage", std::nullopt},
                                                        {"ShortStorage", std::nullopt},
                                                        {"CharStorage", std::nullopt},
                                                        {"ByteStorage", std::nullopt},
                                                        {"BoolStorage", std::nullopt},
                                                        {"ComplexFloatStorage", std::nullopt},
                                                        {"ComplexDoubleStorage", std::nullopt},
                                                        {"QInt8Storage", std::nullopt},
                                                        {"QUInt8Storage", std::nullopt},
                                                        {"QInt32Storage", std::nullopt},
                                                        {"QUInt4x2Storage", std::nullopt},
                                                        {"UntypedStorage", std::nullopt}}};

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

const StorageType *findStorage(std::string_view name)
{
    for (const StorageType &type : kStorageTypes)
        if (type.name == name)
            return &type;
    return nullptr;
}

/// Takes a tuple of integers apart; false when it is something else.
bool integersOf(const pickle::Machine &machine, uint32_t tuple, std::vector<int64_t> &out)
{
    const Value &value = machine.value(tuple);
    if (value.kind != Kind::Tuple || value.items.size() > 16)
        return false;
    for (const uint32_t item : value.items) {
        if (machine.value(item).kind != Kind::Integer)
            return false;
        out.push_back(machine.value(item).number);
    }
    return true;
}

Result<PickledTensor> tensorOf(const pickle::Machine &machine, const Value &value)
{
    PickledTensor out;
    const Value &storage = machine.value(value.items[0]);
    const Value &offset = machine.value(value.items[1]);
    if (storage.kind != Kind::Storage || offset.kind != Kind::Integer ||
        !integersOf(machine, value.items[2], out.shape) ||
        !integersOf(machine, value.items[3], out.strides))
        return bad("is not described as PyTorch does it");
    const StorageType *type = findStorage(storage.text);
    out.storageType = storage.text;
    out.type = type != nullptr ? type->type : std::nullopt;
    out.storageKey = machine.value(storage.items[0]).text;
    out.offset = offset.number;
    return out;
}

} // namespace

Result<std::vector<PickledEntry>> readPickledTensors(std::string_view text)
{
    pickle::Machine machine(text,
                            [](std::string_view name) { return findStorage(name) != nullptr; });
    MYNAH_TRY(const uint32_t top, machine.run());
    const Value &root = machine.value(top);
    if (root.kind != Kind::Dictionary)
        return bad("its pickle holds something other than a dictionary of tensors");
    if (root.items.size() > 2 * kMaxTensors)
        return bad("its pickle lists more tensors than any model has");
    std::vector<PickledEntry> out;
    for (size_t i = 0; i + 1 < root.items.size(); i += 2) {
        const Value &key = machine.value(root.items[i]);
        const Value &value = machine.value(root.items[i + 1]);
        if (key.kind != Kind::Text)
            return bad("its pickle holds an entry whose name is not a text");
        if (value.kind != Kind::Tensor)
            return bad("the entry " + printable(key.text) + " is not a tensor");
        auto tensor = tensorOf(machine, value);
        if (!tensor.ok())
            return bad("the tensor " + printable(key.text) + " " + tensor.error().message);
        out.push_back({key.text, std::move(tensor.value())});
    }
    return out;
}

} // namespace mynah
