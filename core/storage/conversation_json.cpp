#include "core/storage/conversation_json.h"

#include "core/session/chat_options.h"
#include "core/storage/hex_digest.h"
#include "core/storage/json_members.h"
#include "core/text/json.h"

#include <array>
#include <limits>
#include <optional>

namespace mynah {

namespace {

constexpr int64_t kVersion = 1;

constexpr std::array<std::string_view, 3> kFileMembers = {"format", "version", "conversations"};
constexpr std::array<std::string_view, 9> kTreeMembers = {"title",
                                                          "renamed",
                                                          "pinned",
                                                          "model_path",
                                                          "created_ms",
                                                          "updated_ms",
                                                          "active_leaf",
                                                          "options",
                                                          "messages"};
constexpr std::array<std::string_view, 13> kMessageMembers = {"id",
                                                              "parent",
                                                              "role",
                                                              "text",
                                                              "done",
                                                              "stop",
                                                              "model",
                                                              "tokens_per_second",
                                                              "thought_seconds",
                                                              "seed",
                                                              "created_ms",
                                                              "tokens",
                                                              "tokenizer"};

/// Members of one object, those with their default value left out.
class ObjectWriter {
public:
    explicit ObjectWriter(std::string &out) : m_out(out) { m_out += '{'; }

    void raw(std::string_view key, std::string_view value)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        m_out.append("\"").append(key).append("\":").append(value);
    }
    void text(std::string_view key, std::string_view value) { raw(key, jsonQuote(value)); }
    void textUnlessEmpty(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            text(key, value);
    }
    void numberUnlessZero(std::string_view key, int64_t value)
    {
        if (value != 0)
            raw(key, std::to_string(value));
    }
    void flagUnless(bool standard, std::string_view key, bool value)
    {
        if (value != standard)
            raw(key, value ? "true" : "false");
    }

private:
    std::string &m_out;
    bool m_first = true;
};

void writeMessage(std::string &out, const MessageNode &message)
{
    ObjectWriter object(out);
    object.raw("id", std::to_string(message.id));
    object.numberUnlessZero("parent", message.parent);
    object.text("role", roleName(message.role));
    object.flagUnless(true, "done", message.done);
    object.textUnlessEmpty("stop", message.stop);
    object.textUnlessEmpty("model", message.model);
    if (message.tokensPerSecond != 0)
        object.raw("tokens_per_second", toJson(JsonValue::fromDouble(message.tokensPerSecond)));
    if (message.thoughtSeconds != 0)
        object.raw("thought_seconds", toJson(JsonValue::fromDouble(message.thoughtSeconds)));
    if (message.seed)
        object.raw("seed", toJson(JsonValue::fromUint(*message.seed)));
    object.numberUnlessZero("created_ms", message.createdMs);
    object.text("text", message.text);
    if (!message.tokens.empty()) {
        std::string ids = "[";
        for (const TokenId token : message.tokens) {
            ids += ids.size() > 1 ? "," : "";
            ids += std::to_string(token);
        }
        object.raw("tokens", ids += ']');
    }
    if (message.tokenizerDigest != 0)
        object.text("tokenizer", hexDigest(message.tokenizerDigest));
    out += '}';
}

void writeTree(std::string &out, const ConversationTree &tree)
{
    ObjectWriter object(out);
    object.text("title", tree.title);
    object.flagUnless(false, "renamed", tree.renamed);
    object.flagUnless(false, "pinned", tree.pinned);
    object.textUnlessEmpty("model_path", tree.modelPath);
    object.numberUnlessZero("created_ms", tree.createdMs);
    object.numberUnlessZero("updated_ms", tree.updatedMs);
    object.numberUnlessZero("active_leaf", tree.activeLeaf);
    if (!tree.options.empty())
        object.raw("options", tree.options);
    object.raw("messages", "[");
    for (const MessageNode &message : tree.messages) {
        out += &message == tree.messages.data() ? "\n" : ",\n";
        writeMessage(out, message);
    }
    out += "\n]}";
}

Result<Role> readRole(JsonReader &reader)
{
    MYNAH_TRY(const std::string name, stringMember(reader, "role"));
    for (const Role role : {Role::System, Role::User, Role::Assistant})
        if (name == roleName(role))
            return role;
    return wrongFile("the role " + jsonQuote(name) + " is not known");
}

Result<std::vector<TokenId>> readTokens(JsonReader &reader)
{
    std::vector<TokenId> tokens;
    if (reader.kind() != JsonValue::Kind::Array)
        return wrongFile("the member \"tokens\" is not an array");
    MYNAH_CHECK(reader.array([&]() -> Result<void> {
        MYNAH_TRY(const JsonValue value, reader.scalar());
        const auto id = value.asInt64();
        if (!id || *id < 0 || *id > std::numeric_limits<TokenId>::max())
            return wrongFile("a token is not a whole number from 0 to 2147483647");
        tokens.push_back(static_cast<TokenId>(*id));
        return {};
    }));
    tokens.shrink_to_fit();
    return tokens;
}

Result<uint64_t> readDigest(JsonReader &reader)
{
    MYNAH_TRY(const std::string text, stringMember(reader, "tokenizer"));
    if (const auto digest = parseHexDigest(text))
        return *digest;
    return wrongFile("the member \"tokenizer\" is not a string of 16 hexadecimal digits");
}

Result<void> readMessageMember(JsonReader &reader, std::string_view key, MessageNode &message)
{
    if (key == "id") {
        MYNAH_TRY(message.id, integerMember(reader, key));
    } else if (key == "parent") {
        MYNAH_TRY(message.parent, integerMember(reader, key));
    } else if (key == "role") {
        MYNAH_TRY(message.role, readRole(reader));
    } else if (key == "text") {
        MYNAH_TRY(message.text, stringMember(reader, key));
    } else if (key == "done") {
        MYNAH_TRY(message.done, boolMember(reader, key));
    } else if (key == "stop") {
        MYNAH_TRY(message.stop, stringMember(reader, key));
    } else if (key == "model") {
        MYNAH_TRY(message.model, stringMember(reader, key));
    } else if (key == "tokens_per_second") {
        MYNAH_TRY(message.tokensPerSecond, numberMember(reader, key));
    } else if (key == "thought_seconds") {
        MYNAH_TRY(message.thoughtSeconds, numberMember(reader, key));
    } else if (key == "seed") {
        MYNAH_TRY(const JsonValue seed, reader.scalar());
        message.seed = seed.asUint64();
    } else if (key == "created_ms") {
        MYNAH_TRY(message.createdMs, integerMember(reader, key));
    } else if (key == "tokens") {
        MYNAH_TRY(message.tokens, readTokens(reader));
    } else {
        MYNAH_TRY(message.tokenizerDigest, readDigest(reader));
    }
    return {};
}

Result<void> readMessage(JsonReader &reader, MessageNode &message)
{
    if (reader.kind() != JsonValue::Kind::Object)
        return wrongFile("it is not an object");
    bool hasId = false, hasRole = false, hasText = false;
    MYNAH_CHECK(readMembers(reader, kMessageMembers, [&](std::string_view key) {
        hasId = hasId || key == "id";
        hasRole = hasRole || key == "role";
        hasText = hasText || key == "text";
        return readMessageMember(reader, key, message);
    }));
    if (!hasId || !hasRole || !hasText)
        return wrongFile(std::string("the member \"") +
                         (!hasId     ? "id"
                          : !hasRole ? "role"
                                     : "text") +
                         "\" is missing");
    return {};
}

Result<void> readTreeMember(JsonReader &reader, std::string_view key, ConversationTree &tree)
{
    if (key == "title") {
        MYNAH_TRY(tree.title, stringMember(reader, key));
    } else if (key == "renamed") {
        MYNAH_TRY(tree.renamed, boolMember(reader, key));
    } else if (key == "pinned") {
        MYNAH_TRY(tree.pinned, boolMember(reader, key));
    } else if (key == "model_path") {
        MYNAH_TRY(tree.modelPath, stringMember(reader, key));
    } else if (key == "created_ms") {
        MYNAH_TRY(tree.createdMs, integerMember(reader, key));
    } else if (key == "updated_ms") {
        MYNAH_TRY(tree.updatedMs, integerMember(reader, key));
    } else if (key == "options") {
        MYNAH_TRY(const JsonValue options, reader.tree());
        tree.options = toJson(chatOptionsFromJson(toJson(options)));
    } else if (key == "active_leaf") {
        MYNAH_TRY(tree.activeLeaf, integerMember(reader, key));
    } else {
        if (reader.kind() != JsonValue::Kind::Array)
            return wrongFile("the member \"messages\" is not an array");
        return reader.array([&]() -> Result<void> {
            if (tree.messages.size() == kMaxMessages)
                return wrongFile("it has more than a million messages");
            const std::string place = "message " + std::to_string(tree.messages.size() + 1) + ": ";
            return placed(place, readMessage(reader, tree.messages.emplace_back()));
        });
    }
    return {};
}

Result<void> readTree(JsonReader &reader, ConversationTree &tree)
{
    if (reader.kind() != JsonValue::Kind::Object)
        return wrongFile("it is not an object");
    MYNAH_CHECK(readMembers(reader, kTreeMembers, [&](std::string_view key) {
        return readTreeMember(reader, key, tree);
    }));
    return checkTree(tree);
}

Result<void> readTrees(JsonReader &reader, std::vector<ConversationTree> &trees)
{
    if (reader.kind() != JsonValue::Kind::Array)
        return wrongFile("the member \"conversations\" is not an array");
    return reader.array([&]() -> Result<void> {
        if (trees.size() == kMaxConversations)
            return wrongFile("it holds more than a million conversations");
        const std::string place = "conversation " + std::to_string(trees.size() + 1);
        const Result<void> read = readTree(reader, trees.emplace_back());
        if (read.ok())
            return {};
        const bool isMessage = read.error().message.starts_with("message ");
        return placed(place + (isMessage ? ", " : ": "), read);
    });
}

/// Format and version, wherever they stand in the file: what else it holds is theirs to say.
Result<void> checkVersion(std::string_view text)
{
    JsonReader reader = tolerantReader(text);
    std::string format;
    std::optional<int64_t> version;
    bool isKnown = false;
    const auto member = [&](std::string_view key) -> Result<void> {
        if (key == "conversations")
            return reader.skip();
        if (key == "format") {
            MYNAH_TRY(format, stringMember(reader, key));
        } else {
            MYNAH_TRY(version, integerMember(reader, key));
        }
        isKnown = version && !format.empty();
        // Enough is known: what follows is read once only.
        return isKnown ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
    };
    const Result<void> read = readMembers(reader, kFileMembers, member);
    if (!read.ok() && !isKnown)
        return placed("", read);
    if (format != kConversationsFormat)
        return wrongFile("the member \"format\" is not \"" + std::string(kConversationsFormat) +
                         "\"");
    if (!version)
        return wrongFile("the member \"version\" is missing");
    if (*version != kVersion)
        return Error{ErrorCode::Unsupported,
                     "these conversations are of version " + std::to_string(*version) +
                         " of the format, this program knows " + std::to_string(kVersion)};
    return {};
}

} // namespace

std::string conversationsToJson(std::span<const ConversationTree> trees)
{
    std::string out = "{\"format\":\"" + std::string(kConversationsFormat) +
                      "\",\"version\":" + std::to_string(kVersion) + ",\"conversations\":[";
    for (const ConversationTree &tree : trees) {
        out += &tree == trees.data() ? "\n" : ",\n";
        writeTree(out, tree);
    }
    return out += "\n]}\n";
}

Result<std::vector<ConversationTree>> conversationsFromJson(std::string_view text)
{
    MYNAH_CHECK(checkVersion(text));
    JsonReader reader = tolerantReader(text);
    std::vector<ConversationTree> trees;
    bool hasConversations = false;
    MYNAH_CHECK(placed("", readMembers(reader, kFileMembers, [&](std::string_view key) {
                           hasConversations = hasConversations || key == "conversations";
                           return key == "conversations" ? readTrees(reader, trees) : reader.skip();
                       })));
    MYNAH_CHECK(placed("", reader.end()));
    if (!hasConversations)
        return wrongFile("the member \"conversations\" is missing");
    return trees;
}

} // namespace mynah
