// The machine's input, stack and memo; its instructions are in pickle_machine.cpp.
#include "core/model/pickle_machine.h"

#include <cstddef>

namespace mynah::pickle {

namespace {

constexpr size_t kMaxValues = 1'000'000; // real ones have some 20 for each tensor

} // namespace

bool Machine::take(size_t bytes, std::string_view &out)
{
    if (bytes > m_text.size() - m_at)
        return fail("its pickle is truncated", ErrorCode::Truncated);
    out = m_text.substr(m_at, bytes);
    m_at += bytes;
    return true;
}

bool Machine::takeNumber(size_t bytes, uint64_t &out)
{
    std::string_view raw;
    if (!take(bytes, raw))
        return false;
    out = 0;
    for (size_t i = raw.size(); i-- > 0;)
        out = out << 8 | static_cast<uint8_t>(raw[i]);
    return true;
}

bool Machine::takeLine(std::string_view &out)
{
    const size_t end = m_text.find('\n', m_at);
    if (end == std::string_view::npos)
        return fail("its pickle is truncated", ErrorCode::Truncated);
    out = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    return true;
}

bool Machine::push(Value newValue)
{
    if (m_values.size() >= kMaxValues)
        return fail("its pickle holds more values than a list of tensors needs");
    m_stack.push_back(static_cast<uint32_t>(m_values.size()));
    m_values.push_back(std::move(newValue));
    return true;
}

bool Machine::pop(uint32_t &index)
{
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        return fail("its pickle is damaged: it takes more values than it has");
    index = m_stack.back();
    m_stack.pop_back();
    return true;
}

bool Machine::popMark(std::vector<uint32_t> &items)
{
    if (m_marks.empty())
        return fail("its pickle is damaged: a group ends that never began");
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    items.assign(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return true;
}

bool Machine::popTuple(size_t length)
{
    std::vector<uint32_t> items(length);
    for (size_t i = length; i-- > 0;)
        if (!pop(items[i]))
            return false;
    return push({Kind::Tuple, 0, {}, std::move(items)});
}

/// Adds to the list or dictionary on top of the stack, which stays there.
bool Machine::appendTo(Kind kind, const std::vector<uint32_t> &items)
{
    uint32_t target = 0;
    if (!pop(target))
        return false;
    m_stack.push_back(target);
    Value &into = m_values[target];
    if (into.kind != kind || (kind == Kind::Dictionary && items.size() % 2 != 0))
        return fail("its pickle is damaged: it adds to something that is not a list or dictionary");
    into.items.insert(into.items.end(), items.begin(), items.end());
    return true;
}

bool Machine::pushSigned(size_t bytes)
{
    uint64_t number = 0;
    if (bytes > 8)
        return fail("its pickle holds an integer of " + std::to_string(bytes) + " bytes");
    if (!takeNumber(bytes, number))
        return false;
    if (bytes > 0 && bytes < 8 && (number >> (bytes * 8 - 1) & 1) != 0)
        number |= ~uint64_t{0} << (bytes * 8);
    return push({Kind::Integer, static_cast<int64_t>(number), {}, {}});
}

bool Machine::pushText(size_t lengthBytes)
{
    uint64_t length = 0;
    if (!takeNumber(lengthBytes, length))
        return false;
    if (length > m_text.size() - m_at)
        return fail("its pickle is damaged: a text claims " + std::to_string(length) + " bytes",
                    ErrorCode::Truncated);
    std::string_view text;
    return take(static_cast<size_t>(length), text) && push({Kind::Text, 0, text, {}});
}

bool Machine::remember(uint64_t slot)
{
    uint32_t top = 0;
    if (!pop(top))
        return false;
    m_stack.push_back(top);
    m_memo[slot] = top;
    return true;
}

bool Machine::recall(uint64_t slot)
{
    const auto found = m_memo.find(slot);
    if (found == m_memo.end())
        return fail("its pickle is damaged: it recalls a value that it never stored");
    m_stack.push_back(found->second);
    return true;
}

bool Machine::fail(std::string message, ErrorCode code)
{
    m_error = Error{code, std::move(message)};
    return false;
}

} // namespace mynah::pickle
