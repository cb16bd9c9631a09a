#include "core/text/tokenizer.h"

#include "core/text/vocabulary_digest.h"

#include <array>

namespace mynah {

namespace {

class ByteTokenizer final : public Tokenizer {
public:
    ByteTokenizer()
    {
        VocabularyDigest digest;
        for (size_t i = 0; i < m_bytes.size(); ++i) {
            m_bytes[i] = static_cast<char>(static_cast<unsigned char>(i));
            digest.add(static_cast<int64_t>(i), std::string_view(&m_bytes[i], 1));
        }
        m_digest = digest.value();
    }

    std::string_view name() const override { return "byte"; }
    int64_t size() const override { return static_cast<int64_t>(m_bytes.size()); }
    std::string_view bytesOf(TokenId id) const override
    {
        if (id < 0 || id >= size())
            return {};
        return std::string_view(&m_bytes[static_cast<size_t>(id)], 1);
    }
    std::vector<TokenId> encode(std::string_view bytes) const override
    {
        std::vector<TokenId> ids;
        ids.reserve(bytes.size());
        for (const char byte : bytes)
            ids.push_back(static_cast<unsigned char>(byte));
        return ids;
    }
    TokenId endOfText() const override { return -1; }
    uint64_t digest() const override { return m_digest; }

private:
    std::array<char, 256> m_bytes{};
    uint64_t m_digest = 0;
};

} // namespace

std::unique_ptr<Tokenizer> makeByteTokenizer()
{
    return std::make_unique<ByteTokenizer>();
}

} // namespace mynah
