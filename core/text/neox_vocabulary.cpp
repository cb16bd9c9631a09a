#include "core/text/neox_vocabulary.h"

#include "core/text/json.h"
#include "core/text/neox_content.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

namespace mynah {

namespace {

// Ids may have gaps, but a table by id has to stay in proportion to the file.
constexpr size_t kMostGaps = 1000;

Error bad(const std::string &what)
{
    return {ErrorCode::BadVocabulary, what};
}

std::string quoted(std::string_view text)
{
    return jsonQuote(truncateCodePoints(text, 40));
}

/// Byte-level BPE writes each byte as one character: printable Latin-1 as it is, the others, in
/// their order, from U+0100 on.
class Letters {
public:
    Letters()
    {
        char32_t next = 0x100;
        for (size_t byte = 0; byte < m_letters.size(); ++byte) {
            const bool printable = (byte >= 0x21 && byte < 0x7F) || (byte > 0xA0 && byte != 0xAD);
            const char32_t letter = printable ? static_cast<char32_t>(byte) : next++;
            appendCodePoint(m_letters[byte], letter);
            m_bytes[letter] = static_cast<int>(byte);
        }
    }

    const std::string &ofByte(size_t byte) const { return m_letters[byte]; }

    /// Nothing when a character is no letter. `text` is valid UTF-8.
    std::optional<std::string> bytesOf(std::string_view text) const
    {
        std::string bytes;
        while (!text.empty()) {
            const CodePoint point = firstCodePoint(text);
            if (point.value >= m_bytes.size() || m_bytes[point.value] < 0)
                return std::nullopt;
            bytes += static_cast<char>(static_cast<unsigned char>(m_bytes[point.value]));
            text.remove_prefix(point.length);
        }
        return bytes;
    }

private:
    std::array<std::string, 256> m_letters;
    std::array<int, 0x144> m_bytes = [] { // U+0143 is the last letter
        std::array<int, 0x144> none{};
        none.fill(-1);
        return none;
    }();
};

/// Brings the content together and checks that it agrees with itself.
class Assembler {
public:
    explicit Assembler(const NeoxContent &content) : m_content(content) {}

    Result<NeoxVocabulary> assemble()
    {
        m_result.nfc = m_content.nfc;
        MYNAH_CHECK(makeRoom());
        MYNAH_CHECK(addTokens());
        MYNAH_CHECK(addAdded());
        MYNAH_CHECK(addLetters());
        MYNAH_CHECK(addMerges());
        return std::move(m_result);
    }

private:
    Result<void> makeRoom()
    {
        const size_t count = m_content.vocabulary.size() + m_content.added.size();
        size_t largest = 0;
        for (const auto &[text, id] : m_content.vocabulary)
            largest = std::max(largest, static_cast<size_t>(id));
        for (const NeoxVocabulary::AddedToken &token : m_content.added)
            largest = std::max(largest, static_cast<size_t>(token.id));
        if (largest > count + kMostGaps)
            return bad("the id " + std::to_string(largest) + " is too large for " +
                       std::to_string(count) + " tokens");
        m_result.tokens.resize(count == 0 ? 0 : largest + 1);
        return {};
    }

    Result<void> addTokens()
    {
        std::set<std::string_view> added;
        for (const NeoxVocabulary::AddedToken &token : m_content.added)
            added.insert(token.text);
        m_ids.reserve(m_content.vocabulary.size());
        for (const auto &[text, id] : m_content.vocabulary) {
            if (!m_ids.emplace(text, id).second)
                return bad("the token " + quoted(text) + " is there twice");
            std::string &bytes = m_result.tokens[static_cast<size_t>(id)];
            if (!bytes.empty())
                return bad("the id " + std::to_string(id) + " is there twice");
            std::optional<std::string> read = m_letters.bytesOf(text);
            if (added.contains(text))
                read = text;
            if (!read || read->empty())
                return bad("the token " + quoted(text) + " is not written in byte letters");
            bytes = std::move(*read);
        }
        return {};
    }

    Result<void> addAdded()
    {
        std::set<std::string_view> texts;
        std::set<TokenId> ids;
        for (const NeoxVocabulary::AddedToken &token : m_content.added) {
            if (!texts.insert(token.text).second || !ids.insert(token.id).second)
                return bad("the added token " + quoted(token.text) + " is there twice");
            const auto known = m_ids.find(token.text);
            std::string &bytes = m_result.tokens[static_cast<size_t>(token.id)];
            if (known == m_ids.end() ? !bytes.empty() : known->second != token.id)
                return bad("the id " + std::to_string(token.id) + " of the added token " +
                           quoted(token.text) + " does not agree with the vocabulary");
            bytes = token.text;
        }
        m_result.added = m_content.added;
        return {};
    }

    Result<void> addLetters()
    {
        for (size_t byte = 0; byte < m_result.letters.size(); ++byte) {
            const auto found = m_ids.find(m_letters.ofByte(byte));
            m_result.letters[byte] = found == m_ids.end() ? -1 : found->second;
            const bool inUtf8 = byte < 0xC0 || (byte > 0xC1 && byte < 0xF5);
            if (inUtf8 && found == m_ids.end())
                return bad("it has no token for the single byte " + std::to_string(byte));
        }
        return {};
    }

    Result<void> addMerges()
    {
        m_result.merges.reserve(m_content.merges.size());
        std::string joined;
        for (const auto &[left, right] : m_content.merges) {
            joined.assign(left).append(right);
            BpeMerges::Merge merge{};
            const std::pair<const std::string *, TokenId *> parts[] = {
                {&left, &merge.left}, {&right, &merge.right}, {&joined, &merge.result}};
            for (const auto &[text, id] : parts) {
                const auto found = m_ids.find(*text);
                if (found == m_ids.end())
                    return bad("merge " + std::to_string(m_result.merges.size()) +
                               " names the token " + quoted(*text) + ", which does not exist");
                *id = found->second;
            }
            m_result.merges.push_back(merge);
        }
        return {};
    }

    const NeoxContent &m_content;
    const Letters m_letters;
    std::unordered_map<std::string_view, TokenId> m_ids; // by the text in letters
    NeoxVocabulary m_result;
};

} // namespace

Result<NeoxVocabulary> readNeoxVocabulary(std::string_view json)
{
    MYNAH_TRY(const NeoxContent content, readNeoxContent(json));
    return Assembler(content).assemble();
}

} // namespace mynah
