#include "core/text/neox_tokenizer.h"

#include "core/text/token_trie.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"
#include "core/text/vocabulary_digest.h"
#include "core/text/word_split.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mynah {

namespace {

constexpr std::string_view kEndOfText = "<|endoftext|>";

/// Tokens that are looked for in the text before anything else is done with it.
class AddedTokens {
public:
    struct Hit {
        size_t at; // the size of the text when there is none
        TokenTrie::Match match;
    };

    explicit AddedTokens(const std::vector<TokenTrie::Word> &sorted) : m_trie(sorted)
    {
        for (const auto &[text, id] : sorted)
            m_begins[static_cast<unsigned char>(text[0])] = true;
        m_empty = sorted.empty();
    }

    /// The leftmost one, and the longest there.
    Hit next(std::string_view text) const
    {
        for (size_t at = 0; !m_empty && at < text.size(); ++at) {
            if (!m_begins[static_cast<unsigned char>(text[at])])
                continue;
            const TokenTrie::Match match = m_trie.longestMatch(text.substr(at));
            if (match.length > 0)
                return {at, match};
        }
        return {text.size(), {}};
    }

private:
    TokenTrie m_trie;
    std::array<bool, 256> m_begins{};
    bool m_empty = true;
};

std::vector<TokenTrie::Word> sortedAdded(const NeoxVocabulary &vocabulary, bool normalized)
{
    std::vector<TokenTrie::Word> words;
    for (const NeoxVocabulary::AddedToken &token : vocabulary.added)
        if (token.normalized == normalized)
            words.emplace_back(token.text, token.id);
    std::sort(words.begin(), words.end());
    return words;
}

class NeoxTokenizer final : public Tokenizer {
public:
    explicit NeoxTokenizer(NeoxVocabulary vocabulary)
        : m_unicode(UnicodeTable::instance()), m_tokens(std::move(vocabulary.tokens)),
          m_letters(vocabulary.letters), m_merges(vocabulary.merges),
          m_raw(sortedAdded(vocabulary, false)), m_normalized(sortedAdded(vocabulary, true)),
          m_nfc(vocabulary.nfc)
    {
        VocabularyDigest digest;
        for (size_t id = 0; id < m_tokens.size(); ++id)
            if (!m_tokens[id].empty())
                digest.add(static_cast<int64_t>(id), m_tokens[id]);
        m_digest = digest.value();
        for (const NeoxVocabulary::AddedToken &token : vocabulary.added)
            if (token.text == kEndOfText)
                m_endOfText = token.id;
    }

    std::string_view name() const override { return "20b"; }
    int64_t size() const override { return static_cast<int64_t>(m_tokens.size()); }
    std::string_view bytesOf(TokenId id) const override
    {
        return id < 0 || id >= size() ? std::string_view() : m_tokens[static_cast<size_t>(id)];
    }
    std::vector<TokenId> encode(std::string_view bytes) const override;
    TokenId endOfText() const override { return m_endOfText; }
    uint64_t digest() const override { return m_digest; }

private:
    struct Output {
        std::vector<TokenId> ids;
        BpeMerges::Scratch scratch;
        std::string composed;
    };

    /// Cuts added tokens out and gives what is between them to `encodeRest`.
    template <typename EncodeRest>
    void encodeAround(const AddedTokens &added,
                      std::string_view text,
                      Output &output,
                      EncodeRest encodeRest) const
    {
        while (!text.empty()) {
            const AddedTokens::Hit hit = added.next(text);
            if (hit.at > 0)
                encodeRest(text.substr(0, hit.at));
            if (hit.match.length > 0)
                output.ids.push_back(hit.match.id);
            text.remove_prefix(hit.at + hit.match.length);
        }
    }
    void encodeAny(std::string_view bytes, Output &output) const;
    void encodeValid(std::string_view text, Output &output) const;
    void encodeWord(std::string_view bytes, Output &output) const;

    const UnicodeTable &m_unicode;
    std::vector<std::string> m_tokens;
    std::array<TokenId, 256> m_letters;
    BpeMerges m_merges;
    AddedTokens m_raw, m_normalized;
    bool m_nfc;
    TokenId m_endOfText = -1;
    uint64_t m_digest = 0;
};

std::vector<TokenId> NeoxTokenizer::encode(std::string_view bytes) const
{
    Output output;
    output.ids.reserve(bytes.size() / 3);
    encodeAround(m_raw, bytes, output, [&](std::string_view rest) { encodeAny(rest, output); });
    return std::move(output.ids);
}

void NeoxTokenizer::encodeAny(std::string_view bytes, Output &output) const
{
    while (!bytes.empty()) {
        const size_t valid = validPrefix(bytes);
        if (valid > 0)
            encodeValid(bytes.substr(0, valid), output);
        bytes.remove_prefix(valid);
        size_t invalid = 0;
        while (invalid < bytes.size()) {
            const Utf8Step step = nextCodePoint(bytes.substr(invalid));
            if (step.kind == Utf8Step::Kind::Valid)
                break;
            invalid += step.length;
        }
        if (invalid > 0)
            encodeWord(bytes.substr(0, invalid), output);
        bytes.remove_prefix(invalid);
    }
}

void NeoxTokenizer::encodeValid(std::string_view text, Output &output) const
{
    if (m_nfc)
        text = m_unicode.composed(text, output.composed);
    encodeAround(m_normalized, text, output, [&](std::string_view rest) {
        while (!rest.empty()) {
            const size_t length = firstWord(m_unicode, rest);
            encodeWord(rest.substr(0, length), output);
            rest.remove_prefix(length);
        }
    });
}

void NeoxTokenizer::encodeWord(std::string_view bytes, Output &output) const
{
    const size_t begin = output.ids.size();
    const auto put = [&](char c) {
        output.ids.push_back(m_letters[static_cast<unsigned char>(c)]);
        return output.ids.back() >= 0;
    };
    for (const char c : bytes) {
        if (put(c))
            continue;
        output.ids.pop_back(); // a byte that no UTF-8 text has and that has no letter
        std::for_each(kReplacementCharacter.begin(), kReplacementCharacter.end(), put);
    }
    m_merges.merge(output.ids, begin, output.scratch);
}

} // namespace

std::unique_ptr<Tokenizer> makeNeoxTokenizer(NeoxVocabulary vocabulary)
{
    return std::make_unique<NeoxTokenizer>(std::move(vocabulary));
}

} // namespace mynah
