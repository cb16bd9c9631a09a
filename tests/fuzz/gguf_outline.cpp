#include "gguf_outline.h"

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

/// Where the data begin when the header ends there.
size_t ggufDataStart(size_t headerEnd)
{
    return (headerEnd + kAlignment - 1) / kAlignment * kAlignment;
}

/// Changes one text and the length before it; the data stay where they are aligned.
std::string withOtherText(const std::string &all, const GgufOutline &outline, Random &random)
{
    const GgufOutline::Field text = outline.texts[below(random, outline.texts.size())];
    const std::string changed = mutated(all.substr(text.at, text.bytes), 24);
    const uint64_t length = changed.size();
    std::string out = all.substr(0, text.at - sizeof length) +
                      std::string(reinterpret_cast<const char *>(&length), sizeof length) + changed;
    if (outline.headerEnd == 0)
        return out + all.substr(text.at + text.bytes);
    out += all.substr(text.at + text.bytes, outline.headerEnd - text.at - text.bytes);
    out.resize(ggufDataStart(out.size()));
    const size_t data = ggufDataStart(outline.headerEnd);
    return data < all.size() ? out + all.substr(data) : out;
}

/// Changes one number without moving anything: half the time by little, else by any mutation.
std::string withOtherNumber(std::string all, const GgufOutline &outline, Random &random)
{
    const GgufOutline::Field number = outline.numbers[below(random, outline.numbers.size())];
    if (below(random, 2) == 0) {
        all[number.at] = static_cast<char>(all[number.at] + static_cast<int>(below(random, 7)) - 3);
        return all;
    }
    std::string changed = mutated(all.substr(number.at, number.bytes), 0);
    changed.resize(number.bytes);
    return all.replace(number.at, number.bytes, changed);
}

} // namespace

GgufOutline GgufOutline::read(std::string_view bytes)
{
    GgufOutline out;
    Walker(bytes, out).walk();
    return out;
}

std::string mutatedGguf(const std::string &all, Random &random)
{
    const GgufOutline outline = GgufOutline::read(all);
    if (below(random, 16) == 0)
        return cutShort(all, random);
    const size_t choice = below(random, 4);
    if (choice == 0 || outline.texts.empty())
        return mutated(all, 256);
    return choice == 1 ? withOtherText(all, outline, random)
                       : withOtherNumber(all, outline, random);
}

} // namespace mynah::fuzz
