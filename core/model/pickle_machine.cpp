#include "core/model/pickle_machine.h"

#include "core/model/loaded_file.h"

namespace mynah::pickle {

namespace {

constexpr size_t kMaxText = size_t{16} << 20; // real ones have 0.1 to 1 MB

std::string hex(uint8_t byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

Result<uint32_t> Machine::run()
{
    if (m_text.size() > kMaxText)
        return Error{ErrorCode::BadModel,
                     "its pickle has a size of " + std::to_string(m_text.size()) +
                         " bytes, far more than a list of tensors needs"};
    using Handler = Step (Machine::*)(uint8_t);
    constexpr Handler handlers[] = {
        &Machine::scalar, &Machine::textual, &Machine::container, &Machine::memory, &Machine::call};
    while (m_at < m_text.size()) {
        const auto op = static_cast<uint8_t>(m_text[m_at++]);
        if (op == '.') {
            uint32_t top = 0;
            if (!pop(top))
                return m_error;
            return top;
        }
        Step step = Step::NotMine;
        for (const Handler handler : handlers) {
            step = (this->*handler)(op);
            if (step != Step::NotMine)
                break;
        }
        if (step == Step::NotMine)
            fail("its pickle holds the instruction " + hex(op) + ", which tensors do not need",
                 ErrorCode::Unsupported);
        if (step != Step::Done)
            return m_error;
    }
    return Error{ErrorCode::Truncated, "its pickle is truncated: it ends without a STOP"};
}

Machine::Step Machine::scalar(uint8_t op)
{
    std::string_view ignored;
    bool ok = true;
    switch (op) {
    case 0x80: // PROTO
        ok = take(1, ignored);
        break;
    case 0x95: // FRAME
        ok = take(8, ignored);
        break;
    case 'N':
        ok = push({Kind::None, 0, {}, {}});
        break;
    case 0x88: // NEWTRUE, NEWFALSE
    case 0x89:
        ok = push({Kind::Boolean, op == 0x88, {}, {}});
        break;
    case 'K': // BININT1, BININT2: unsigned
    case 'M': {
        uint64_t number = 0;
        ok = takeNumber(op == 'K' ? 1 : 2, number) &&
             push({Kind::Integer, static_cast<int64_t>(number), {}, {}});
        break;
    }
    case 'J': // BININT
        ok = pushSigned(4);
        break;
    case 0x8a: { // LONG1
        uint64_t length = 0;
        ok = takeNumber(1, length) && pushSigned(static_cast<size_t>(length));
        break;
    }
    case 'G': // BINFLOAT
        ok = take(8, ignored) && push({Kind::Float, 0, {}, {}});
        break;
    default:
        return Step::NotMine;
    }
    return ok ? Step::Done : Step::Failed;
}

Machine::Step Machine::textual(uint8_t op)
{
    bool ok = true;
    switch (op) {
    case 'X': // BINUNICODE, BINSTRING, BINBYTES
    case 'T':
    case 'B':
        ok = pushText(4);
        break;
    case 0x8c: // SHORT_BINUNICODE, SHORT_BINSTRING, SHORT_BINBYTES
    case 'U':
    case 'C':
        ok = pushText(1);
        break;
    case 0x8d: // BINUNICODE8, BINBYTES8
    case 0x8e:
        ok = pushText(8);
        break;
    default:
        return Step::NotMine;
    }
    return ok ? Step::Done : Step::Failed;
}

Machine::Step Machine::container(uint8_t op)
{
    std::vector<uint32_t> items;
    uint32_t top = 0;
    uint32_t key = 0;
    bool ok = true;
    switch (op) {
    case '(': // MARK
        m_marks.push_back(m_stack.size());
        break;
    case ')': // EMPTY_TUPLE
        ok = push({Kind::Tuple, 0, {}, {}});
        break;
    case ']': // EMPTY_LIST
        ok = push({Kind::List, 0, {}, {}});
        break;
    case '}': // EMPTY_DICT
        ok = push({Kind::Dictionary, 0, {}, {}});
        break;
    case 't': // TUPLE
        ok = popMark(items) && push({Kind::Tuple, 0, {}, std::move(items)});
        break;
    case 0x85: // TUPLE1, TUPLE2, TUPLE3
    case 0x86:
    case 0x87:
        ok = popTuple(op - size_t{0x84});
        break;
    case 'a': // APPEND
        ok = pop(top) && appendTo(Kind::List, {top});
        break;
    case 'e': // APPENDS
        ok = popMark(items) && appendTo(Kind::List, items);
        break;
    case 's': // SETITEM
        ok = pop(top) && pop(key) && appendTo(Kind::Dictionary, {key, top});
        break;
    case 'u': // SETITEMS
        ok = popMark(items) && appendTo(Kind::Dictionary, items);
        break;
    case '0': // POP
        ok = pop(top);
        break;
    case '1': // POP_MARK
        ok = popMark(items);
        break;
    default:
        return Step::NotMine;
    }
    return ok ? Step::Done : Step::Failed;
}

Machine::Step Machine::memory(uint8_t op)
{
    uint64_t slot = 0;
    bool ok = true;
    switch (op) {
    case 'q': // BINPUT
        ok = takeNumber(1, slot) && remember(slot);
        break;
    case 'r': // LONG_BINPUT
        ok = takeNumber(4, slot) && remember(slot);
        break;
    case 0x94: // MEMOIZE
        ok = remember(m_memo.size());
        break;
    case 'h': // BINGET
        ok = takeNumber(1, slot) && recall(slot);
        break;
    case 'j': // LONG_BINGET
        ok = takeNumber(4, slot) && recall(slot);
        break;
    default:
        return Step::NotMine;
    }
    return ok ? Step::Done : Step::Failed;
}

Machine::Step Machine::call(uint8_t op)
{
    std::string_view module;
    std::string_view name;
    uint32_t nameIndex = 0;
    uint32_t moduleIndex = 0;
    bool ok = true;
    switch (op) {
    case 'c': // GLOBAL, INST: the same two lines; INST would create the class at once
    case 'i':
        ok = takeLine(module) && takeLine(name) && global(module, name) &&
             (op == 'c' || fail("its pickle creates " + printable(module) + "." + printable(name),
                                ErrorCode::Unsupported));
        break;
    case 0x93: // STACK_GLOBAL
        ok = pop(nameIndex) && pop(moduleIndex) &&
             ((value(nameIndex).kind == Kind::Text && value(moduleIndex).kind == Kind::Text) ||
              fail("its pickle asks for something without a name")) &&
             global(value(moduleIndex).text, value(nameIndex).text);
        break;
    case 'R': // REDUCE
        ok = reduce();
        break;
    case 'Q': // BINPERSID
        ok = persistent();
        break;
    case 'b': // BUILD
        ok = build();
        break;
    default:
        return Step::NotMine;
    }
    return ok ? Step::Done : Step::Failed;
}

bool Machine::global(std::string_view module, std::string_view name)
{
    const auto known = [this](Known what, std::string_view text) {
        return push({Kind::Global, static_cast<int64_t>(what), text, {}});
    };
    if (module == "collections" && name == "OrderedDict")
        return known(Known::OrderedDict, name);
    if (module == "torch._utils" && name == "_rebuild_tensor_v2")
        return known(Known::RebuildTensor, name);
    if (module == "torch._utils" && name == "_rebuild_parameter")
        return known(Known::RebuildParameter, name);
    if ((module == "torch" || module == "torch.storage") && m_isStorage(name))
        return known(Known::StorageType, name);
    const std::string owner = module == "__builtin__" ? "builtins" : printable(module);
    return fail("it asks for " + owner + "." + printable(name) +
                    ", which no model needs; nothing in the file was run",
                ErrorCode::Unsupported);
}

/// Calls one of three known functions by building what it would return.
bool Machine::reduce()
{
    uint32_t arguments = 0;
    uint32_t callee = 0;
    if (!pop(arguments) || !pop(callee))
        return false;
    const Value &function = value(callee);
    const std::vector<uint32_t> items = value(arguments).items;
    if (function.kind != Kind::Global || value(arguments).kind != Kind::Tuple)
        return fail("its pickle calls something that is not a function");
    switch (static_cast<Known>(function.number)) {
    case Known::OrderedDict:
        if (items.empty())
            return push({Kind::Dictionary, 0, {}, {}});
        break;
    case Known::RebuildTensor: // storage, offset, shape, strides, requires_grad, hooks[, metadata]
        if (items.size() >= 4 && items.size() <= 7)
            return push({Kind::Tensor, 0, {}, {items.begin(), items.begin() + 4}});
        break;
    case Known::RebuildParameter: // data, requires_grad, hooks
        if (items.size() == 3 && value(items[0]).kind == Kind::Tensor) {
            m_stack.push_back(items[0]);
            return true;
        }
        break;
    case Known::StorageType:
        break;
    }
    return fail("its pickle calls " + printable(function.text) + " with the wrong arguments");
}

/// ("storage", type, key, location, elements)
bool Machine::persistent()
{
    uint32_t id = 0;
    if (!pop(id))
        return false;
    const Value &tuple = value(id);
    const bool isStorage =
        tuple.kind == Kind::Tuple && tuple.items.size() == 5 &&
        value(tuple.items[0]).text == "storage" && value(tuple.items[1]).kind == Kind::Global &&
        value(tuple.items[1]).number == static_cast<int64_t>(Known::StorageType) &&
        value(tuple.items[2]).kind == Kind::Text;
    if (!isStorage)
        return fail("its pickle describes a storage as PyTorch never does");
    return push({Kind::Storage, 0, value(tuple.items[1]).text, {tuple.items[2]}});
}

/// A module's state_dict carries a `_metadata` attribute: a dictionary set on a dictionary,
/// ignored.
bool Machine::build()
{
    uint32_t state = 0;
    uint32_t object = 0;
    if (!pop(state) || !pop(object))
        return false;
    if (value(state).kind != Kind::Dictionary || value(object).kind != Kind::Dictionary)
        return fail("its pickle sets the state of something that is not a dictionary");
    m_stack.push_back(object);
    return true;
}

} // namespace mynah::pickle
