// FNV-1a 64 over a vocabulary's tokens: tells vocabularies apart, no defence against forgery.
#pragma once

#include <cstdint>
#include <string_view>

namespace mynah {

/// Feed the tokens that have text, in the order of their ids; padding does not count, so the same
/// vocabulary from any kind of file has the same digest.
class VocabularyDigest {
public:
    void add(int64_t id, std::string_view bytes)
    {
        addNumber(static_cast<uint32_t>(id));
        addNumber(static_cast<uint32_t>(bytes.size()));
        for (const char byte : bytes)
            addByte(static_cast<unsigned char>(byte));
    }
    uint64_t value() const { return m_value; }

private:
    void addByte(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001B3u; }
    void addNumber(uint32_t number)
    {
        for (int shift = 0; shift < 32; shift += 8)
            addByte(static_cast<unsigned char>(number >> shift));
    }

    uint64_t m_value = 0xCBF29CE484222325u;
};

} // namespace mynah
