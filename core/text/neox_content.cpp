#include "core/text/neox_content.h"

#include "core/text/json_reader.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>
#include <utility>

namespace mynah {

namespace {

// Far above the 20B vocabulary: 50,277 tokens, of them 25 added ones, 50,009 merges.
constexpr size_t kMostTokens = size_t(1) << 20;
constexpr size_t kMostAddedBytes = size_t(1) << 20;
constexpr int kDepth = 32;

Error bad(const std::string &what)
{
    return {ErrorCode::BadVocabulary, what};
}

std::string quoted(std::string_view text)
{
    return jsonQuote(truncateCodePoints(text, 40));
}

using Settings = std::map<std::string, JsonValue, std::less<>>;

std::string_view textOf(const Settings &settings, const char *name)
{
    const auto found = settings.find(name);
    return found == settings.end() ? std::string_view()
                                   : found->second.asString().value_or(std::string_view());
}

/// Absent, null, false, 0 or "".
bool isOff(const Settings &settings, const char *name)
{
    const auto found = settings.find(name);
    if (found == settings.end() || found->second.isNull())
        return true;
    const JsonValue &value = found->second;
    return value.asBool() == false || value.asDouble() == 0.0 || value.asString() == "";
}

bool isBool(const Settings &settings, const char *name, bool value)
{
    const auto found = settings.find(name);
    return found != settings.end() && found->second.asBool() == value;
}

Result<TokenId> tokenIdFrom(const JsonValue &value, std::string_view text)
{
    const std::optional<int64_t> id = value.asInt64();
    if (!id || *id < 0 || *id > BpeMerges::kLargestId)
        return bad("the id of the token " + quoted(text) + " is not a number from 0 to " +
                   std::to_string(BpeMerges::kLargestId));
    return static_cast<TokenId>(*id);
}

class Reader {
public:
    explicit Reader(std::string_view json) : m_json(json, kDepth) {}

    Result<NeoxContent> read()
    {
        MYNAH_CHECK(m_json.object([this](const std::string &key) { return readTop(key); }));
        MYNAH_CHECK(m_json.end());
        for (const char *key : {"added_tokens", "pre_tokenizer", "model", "vocab", "merges"})
            if (!m_seen.contains(key))
                return bad(std::string("\"") + key + "\" is missing");
        return std::move(m_content);
    }

private:
    Result<void> once(const std::string &key)
    {
        return m_seen.insert(key).second ? Result<void>()
                                         : Result<void>(bad(quoted(key) + " is there twice"));
    }

    /// The named members of an object; what else it holds is skipped.
    Result<Settings> settings(std::initializer_list<const char *> names)
    {
        Settings found;
        MYNAH_CHECK(m_json.object([&](const std::string &key) -> Result<void> {
            if (std::find(names.begin(), names.end(), key) == names.end())
                return m_json.skip();
            MYNAH_TRY(JsonValue value, m_json.scalar());
            return found.emplace(key, std::move(value)).second
                       ? Result<void>()
                       : Result<void>(bad(quoted(key) + " is there twice"));
        }));
        return found;
    }

    Result<void> readTop(const std::string &key)
    {
        if (key == "model") {
            MYNAH_CHECK(once(key));
            MYNAH_CHECK(m_json.object([this](const std::string &name) { return readModel(name); }));
            return checkModel();
        }
        if (key == "added_tokens") {
            MYNAH_CHECK(once(key));
            return m_json.array([this] { return readAdded(); });
        }
        if (key == "normalizer") {
            MYNAH_CHECK(once(key));
            return readNormalizer();
        }
        if (key == "pre_tokenizer") {
            MYNAH_CHECK(once(key));
            return readPreTokenizer();
        }
        return m_json.skip();
    }

    Result<void> readNormalizer()
    {
        if (m_json.kind() != JsonValue::Kind::Object) {
            MYNAH_TRY(const JsonValue value, m_json.scalar());
            return value.isNull() ? Result<void>()
                                  : Result<void>(bad("\"normalizer\" is no JSON object"));
        }
        MYNAH_TRY(const Settings found, settings({"type"}));
        m_content.nfc = textOf(found, "type") == "NFC";
        if (!m_content.nfc)
            return bad("its normalizer is " + quoted(textOf(found, "type")) +
                       ", but only \"NFC\" is known");
        return {};
    }

    Result<void> readPreTokenizer()
    {
        MYNAH_TRY(const Settings found, settings({"type", "add_prefix_space", "use_regex"}));
        if (textOf(found, "type") != "ByteLevel")
            return bad("its pre-tokenizer is " + quoted(textOf(found, "type")) +
                       ", but only \"ByteLevel\" is known");
        if (!isBool(found, "add_prefix_space", false))
            return bad("its \"add_prefix_space\" is not false");
        if (found.contains("use_regex") && !isBool(found, "use_regex", true))
            return bad("its \"use_regex\" is not true");
        return {};
    }

    Result<void> readModel(const std::string &key)
    {
        static const std::set<std::string, std::less<>> kSettings = {"type",
                                                                     "dropout",
                                                                     "continuing_subword_prefix",
                                                                     "end_of_word_suffix",
                                                                     "byte_fallback",
                                                                     "ignore_merges"};
        if (key == "vocab") {
            MYNAH_CHECK(once(key));
            return m_json.object([this](std::string text) { return readToken(std::move(text)); });
        }
        if (key == "merges") {
            MYNAH_CHECK(once(key));
            return m_json.array([this] { return readMerge(); });
        }
        if (!kSettings.contains(key))
            return m_json.skip();
        MYNAH_TRY(JsonValue value, m_json.scalar());
        if (!m_model.emplace(key, std::move(value)).second)
            return bad(quoted(key) + " is there twice");
        return {};
    }

    Result<void> checkModel() const
    {
        if (textOf(m_model, "type") != "BPE")
            return bad("its model is " + quoted(textOf(m_model, "type")) +
                       ", but only \"BPE\" is known");
        for (const auto &[name, value] : m_model)
            if (name != "type" && !isOff(m_model, name.c_str()))
                return bad("its " + quoted(name) + " is set, which is not known");
        return {};
    }

    Result<void> readToken(std::string text)
    {
        if (m_content.vocabulary.size() == kMostTokens)
            return bad("it has more than " + std::to_string(kMostTokens) + " tokens");
        MYNAH_TRY(const JsonValue value, m_json.scalar());
        MYNAH_TRY(const TokenId id, tokenIdFrom(value, text));
        m_content.vocabulary.emplace_back(std::move(text), id);
        return {};
    }

    /// "left right" or ["left", "right"].
    Result<void> readMerge()
    {
        if (m_content.merges.size() == BpeMerges::kMostMerges)
            return bad("it has more than " + std::to_string(BpeMerges::kMostMerges) + " merges");
        std::vector<std::string> parts;
        if (m_json.kind() == JsonValue::Kind::Array) {
            MYNAH_CHECK(m_json.array([&]() -> Result<void> {
                MYNAH_TRY(std::string part, m_json.string());
                if (parts.size() < 3)
                    parts.push_back(std::move(part));
                return {};
            }));
        } else {
            MYNAH_TRY(const std::string pair, m_json.string());
            const size_t space = pair.find(' ');
            parts.push_back(pair.substr(0, space));
            if (space != std::string::npos)
                parts.push_back(pair.substr(space + 1));
            if (parts.back().find(' ') != std::string::npos)
                parts.emplace_back();
        }
        if (parts.size() != 2)
            return bad("merge " + std::to_string(m_content.merges.size()) + " is not two tokens");
        m_content.merges.emplace_back(std::move(parts[0]), std::move(parts[1]));
        return {};
    }

    Result<void> readAdded()
    {
        MYNAH_TRY(const Settings found,
                  settings({"id", "content", "single_word", "lstrip", "rstrip", "normalized"}));
        NeoxVocabulary::AddedToken token;
        token.text = textOf(found, "content");
        if (token.text.empty())
            return bad("an added token has no \"content\"");
        const auto id = found.find("id");
        MYNAH_TRY(token.id, tokenIdFrom(id == found.end() ? JsonValue() : id->second, token.text));
        token.normalized = isBool(found, "normalized", true);
        if (!token.normalized && !isBool(found, "normalized", false))
            return bad("the added token " + quoted(token.text) + " has no \"normalized\"");
        for (const char *name : {"single_word", "lstrip", "rstrip"})
            if (!isOff(found, name))
                return bad("the added token " + quoted(token.text) + " has \"" + name +
                           "\" set, which is not known");
        m_addedBytes += token.text.size();
        if (m_addedBytes > kMostAddedBytes)
            return bad("its added tokens are too long");
        m_content.added.push_back(std::move(token));
        return {};
    }

    JsonReader m_json;
    NeoxContent m_content;
    size_t m_addedBytes = 0;
    Settings m_model;
    std::set<std::string, std::less<>> m_seen;
};

} // namespace

Result<NeoxContent> readNeoxContent(std::string_view json)
{
    Result<NeoxContent> content = Reader(json).read();
    return content ? std::move(content) : Result<NeoxContent>(bad(content.error().message));
}

} // namespace mynah
