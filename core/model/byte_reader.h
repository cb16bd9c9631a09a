// A cursor over bytes of a file that nothing can be read past; integers are little-endian.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace mynah {

static_assert(std::endian::native == std::endian::little, "model files are read in place");

/// Reads a number from bytes of any alignment.
template <typename T> T loadNumber(const std::byte *bytes)
{
    static_assert(std::is_arithmetic_v<T>);
    T value;
    std::memcpy(&value, bytes, sizeof(T));
    return value;
}

class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes, size_t position = 0)
        : m_bytes(bytes), m_position(position <= bytes.size() ? position : bytes.size())
    {
    }

    size_t position() const { return m_position; }
    size_t remaining() const { return m_bytes.size() - m_position; }

    /// False, with nothing consumed, when the bytes end before `value`.
    template <typename T> bool read(T &value)
    {
        if (remaining() < sizeof(T))
            return false;
        value = loadNumber<T>(m_bytes.data() + m_position);
        m_position += sizeof(T);
        return true;
    }

    bool readText(uint64_t length, std::string_view &text)
    {
        if (length > remaining())
            return false;
        const auto *start = reinterpret_cast<const char *>(m_bytes.data() + m_position);
        text = {start, static_cast<size_t>(length)};
        m_position += static_cast<size_t>(length);
        return true;
    }

    bool skip(uint64_t length)
    {
        std::string_view ignored;
        return readText(length, ignored);
    }

private:
    std::span<const std::byte> m_bytes;
    size_t m_position;
};

} // namespace mynah
