// The stack machine behind readPickledTensors. Values live in one arena and refer to each other by
// index, so that neither nesting nor sharing in a hostile file costs recursion or copies.
#pragma once

#include "kernels/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mynah::pickle {

enum class Kind : uint8_t {
    None,
    Boolean,
    Integer,    // number
    Float,      // its value is not needed
    Text,       // text
    Tuple,      // items
    List,       // items
    Dictionary, // items: key, value, key, value ...
    Global,     // number: a Known
    Storage,    // text: type; items: key
    Tensor,     // items: storage, offset, shape, strides
};

/// The globals that a dictionary of tensors needs; StorageType carries its name in `text`.
enum class Known : uint8_t { OrderedDict, RebuildTensor, RebuildParameter, StorageType };

struct Value {
    Kind kind = Kind::None;
    int64_t number = 0;
    std::string_view text;
    std::vector<uint32_t> items;
};

class Machine {
public:
    using IsStorage = bool (*)(std::string_view name);

    Machine(std::string_view text, IsStorage isStorage) : m_text(text), m_isStorage(isStorage) {}

    /// Runs to STOP and returns the index of the result.
    Result<uint32_t> run();

    const Value &value(uint32_t index) const { return m_values[index]; }

private:
    enum class Step { Done, Failed, NotMine };

    Step scalar(uint8_t op);
    Step textual(uint8_t op);
    Step container(uint8_t op);
    Step memory(uint8_t op);
    Step call(uint8_t op);

    bool take(size_t bytes, std::string_view &out);
    bool takeNumber(size_t bytes, uint64_t &out); // unsigned, little-endian
    bool takeLine(std::string_view &out);
    bool push(Value value);
    bool pop(uint32_t &index);
    bool popMark(std::vector<uint32_t> &items);
    bool popTuple(size_t length);
    bool appendTo(Kind kind, const std::vector<uint32_t> &items);
    bool pushSigned(size_t bytes);
    bool pushText(size_t lengthBytes);
    bool remember(uint64_t slot);
    bool recall(uint64_t slot);
    bool global(std::string_view module, std::string_view name);
    bool reduce();
    bool persistent();
    bool build();
    bool fail(std::string message, ErrorCode code = ErrorCode::BadModel);

    std::string_view m_text;
    size_t m_at = 0;
    IsStorage m_isStorage;
    std::vector<Value> m_values;
    std::vector<uint32_t> m_stack;
    std::vector<size_t> m_marks; // heights of m_stack
    std::unordered_map<uint64_t, uint32_t> m_memo;
    Error m_error;
};

} // namespace mynah::pickle
