#include "gguf_outline.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace mynah::fuzz {

namespace {

constexpr size_t kAlignment = 32;
constexpr size_t kMostFields = 4096;
constexpr uint64_t kString = 8;
constexpr uint64_t kArray = 9;

size_t scalarBytes(uint64_t type)
{
    constexpr size_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

class Walker {
public:
    Walker(std::string_view bytes, GgufOutline &out) : m_bytes(bytes), m_out(out) {}

    bool walk()
    {
        uint64_t version = 0, tensors = 0, keys = 0, ignored = 0;
        if (!number(4, ignored) || !number(4, version) || !number(8, tensors) || !number(8, keys))
            return false;
        for (uint64_t i = 0; i < keys; ++i) {
            uint64_t type = 0;
            if (!text() || !number(4, type) || !value(type))
                return false;
        }
        for (uint64_t i = 0; i < tensors; ++i)
            if (!tensor())
                return false;
        m_out.headerEnd = m_at;
        return true;
    }

private:
    bool number(size_t bytes, uint64_t &value)
    {
        if (bytes == 0 || m_bytes.size() - m_at < bytes || m_out.numbers.size() > kMostFields)
            return false;
        std::memcpy(&value, m_bytes.data() + m_at, bytes);
        m_out.numbers.push_back({m_at, bytes});
        m_at += bytes;
        return true;
    }

    bool text()
    {
        uint64_t length = 0;
        if (!number(8, length) || length > m_bytes.size() - m_at)
            return false;
        m_out.texts.push_back({m_at, static_cast<size_t>(length)});
        m_at += static_cast<size_t>(length);
        return true;
    }

    bool value(uint64_t type)
    {
        uint64_t ignored = 0;
        if (type == kString)
            return text();
        if (type != kArray)
            return number(scalarBytes(type), ignored);
        uint64_t itemType = 0, count = 0;
        if (!number(4, itemType) || !number(8, count) || itemType == kArray)
            return false;
        for (uint64_t i = 0; i < count; ++i)
            if (!(itemType == kString ? text() : number(scalarBytes(itemType), ignored)))
                return false;
        return true;
    }

    bool tensor()
    {
        uint64_t dimensions = 0, ignored = 0;
        if (!text() || !number(4, dimensions))
            return false;
        for (uint64_t i = 0; i < dimensions; ++i)
            if (!number(8, ignored))
                return false;
        return number(4, ignored) && number(8, ignored);
    }

    std::string_view m_bytes;
    GgufOutline &m_out;
    size_t m_at = 0;
};

} // namespace

GgufOutline GgufOutline::read(std::string_view bytes)
{
    GgufOutline out;
    Walker(bytes, out).walk();
    return out;
}

size_t ggufDataStart(size_t headerEnd)
{
    return (headerEnd + kAlignment - 1) / kAlignment * kAlignment;
}

} // namespace mynah::fuzz
