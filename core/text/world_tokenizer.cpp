#include "core/text/tokenizer.h"

#include "core/text/json.h"
#include "core/text/token_trie.h"
#include "core/text/vocabulary_digest.h"

#include <algorithm>
#include <array>

namespace mynah {

namespace {

// Far above the World vocabulary (65,536 ids, the longest 128 bytes); keep the trie of a damaged
// file from taking all memory.
constexpr size_t kMostWords = size_t(1) << 21;
constexpr size_t kLongestWord = 4096;
constexpr size_t kMostBytes = size_t(16) << 20;

class WorldTokenizer final : public Tokenizer {
public:
    WorldTokenizer(const std::vector<std::string> &words,
                   const std::vector<TokenTrie::Word> &sorted)
        : m_trie(sorted)
    {
        VocabularyDigest digest;
        m_begin.reserve(words.size() + 1);
        for (size_t id = 0; id < words.size(); ++id) {
            m_begin.push_back(m_text.size());
            m_text += words[id];
            if (!words[id].empty())
                digest.add(static_cast<int64_t>(id), words[id]);
        }
        m_begin.push_back(m_text.size());
        m_digest = digest.value();
    }

    std::string_view name() const override { return "world"; }
    int64_t size() const override { return static_cast<int64_t>(m_begin.size()) - 1; }
    std::string_view bytesOf(TokenId id) const override
    {
        if (id < 0 || id >= size())
            return {};
        const auto at = static_cast<size_t>(id);
        return std::string_view(m_text).substr(m_begin[at], m_begin[at + 1] - m_begin[at]);
    }
    std::vector<TokenId> encode(std::string_view bytes) const override
    {
        std::vector<TokenId> ids;
        ids.reserve(bytes.size() / 3);
        while (!bytes.empty()) {
            const TokenTrie::Match match = m_trie.longestMatch(bytes);
            MYNAH_ASSERT(match.length > 0); // every single byte is a word
            ids.push_back(match.id);
            bytes.remove_prefix(match.length);
        }
        return ids;
    }
    TokenId endOfText() const override { return bytesOf(0).empty() ? 0 : -1; }
    uint64_t digest() const override { return m_digest; }

private:
    TokenTrie m_trie;
    std::string m_text; // all words, by id
    std::vector<size_t> m_begin;
    uint64_t m_digest = 0;
};

Error bad(const std::string &what)
{
    return {ErrorCode::BadVocabulary, what};
}

std::string tokenName(size_t id, std::string_view bytes)
{
    return "token " + std::to_string(id) + " (" + jsonQuote(bytes.substr(0, 40)) + ")";
}

Result<void> checkSizes(const std::vector<std::string> &words)
{
    if (words.size() > kMostWords)
        return bad("it has " + std::to_string(words.size()) + " tokens, which is too many");
    if (!words.empty() && words[0].size() > 1)
        return bad("its token 0 has text, but it must be the end of text");
    size_t total = 0;
    for (size_t id = 0; id < words.size(); ++id) {
        total += words[id].size();
        if (words[id].size() > kLongestWord || total > kMostBytes)
            return bad("its " + tokenName(id, words[id]) + " is too long");
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Tokenizer>> makeWorldTokenizer(std::vector<std::string> words)
{
    MYNAH_CHECK(checkSizes(words));
    std::vector<TokenTrie::Word> sorted;
    sorted.reserve(words.size());
    std::array<bool, 256> single{};
    for (size_t id = 0; id < words.size(); ++id) {
        if (!words[id].empty())
            sorted.emplace_back(words[id], static_cast<TokenId>(id));
        if (words[id].size() == 1)
            single[static_cast<unsigned char>(words[id][0])] = true;
    }
    std::sort(sorted.begin(), sorted.end());
    const auto twice =
        std::adjacent_find(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.first == b.first;
        });
    if (twice != sorted.end())
        return bad("it has the same text for " +
                   tokenName(static_cast<size_t>(twice->second), twice->first) + " and token " +
                   std::to_string((twice + 1)->second));
    const auto missing = std::find(single.begin(), single.end(), false);
    if (missing != single.end())
        return bad("it has no token for the single byte " +
                   std::to_string(missing - single.begin()));
    return std::unique_ptr<Tokenizer>(std::make_unique<WorldTokenizer>(words, sorted));
}

} // namespace mynah
