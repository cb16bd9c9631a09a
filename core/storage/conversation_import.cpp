#include "core/storage/conversation_import.h"

#include "core/storage/chatgpt_export.h"
#include "core/storage/conversation_json.h"
#include "core/storage/conversation_markdown.h"
#include "core/storage/json_members.h"
#include "core/storage/runner_conversation.h"
#include "core/text/utf8.h"

#include <new>
#include <optional>
#include <utility>

namespace mynah {

namespace {

using Trees = std::vector<ConversationTree>;

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// What an object of JSON is, told by one of its members.
enum class Kind { Unknown, Own, ChatGpt, Runner, Messages };

Kind kindOfMember(JsonReader &reader, std::string_view key)
{
    const JsonValue::Kind kind = reader.kind();
    if (key == "format" && kind == JsonValue::Kind::String) {
        const auto format = reader.string();
        return format.ok() && *format == kConversationsFormat ? Kind::Own : Kind::Unknown;
    }
    if (key == "mapping" && kind == JsonValue::Kind::Object)
        return Kind::ChatGpt;
    if (key == "conversation" && kind == JsonValue::Kind::Object)
        return Kind::Runner;
    if (key == "messages" && kind == JsonValue::Kind::Array)
        return Kind::Messages;
    return Kind::Unknown;
}

/// Looks at an object up to the member that tells. Errors: the reader's, before that member.
Result<Kind> kindOfObject(JsonReader &reader)
{
    Kind kind = Kind::Unknown;
    const auto read = reader.object([&](const std::string &key) -> Result<void> {
        const bool isFormat = key == "format" && reader.kind() == JsonValue::Kind::String;
        kind = kindOfMember(reader, key);
        if (kind != Kind::Unknown)
            return Error{ErrorCode::Cancelled, {}}; // what follows is read once only
        return isFormat ? Result<void>() : reader.skip();
    });
    if (kind == Kind::Unknown && !read.ok())
        return read.error();
    return kind;
}

/// The same of the first object in an array.
Result<Kind> kindOfArray(JsonReader &reader)
{
    Kind kind = Kind::Unknown;
    const auto read = reader.array([&]() -> Result<void> {
        if (reader.kind() != JsonValue::Kind::Object)
            return reader.skip();
        MYNAH_TRY(kind, kindOfObject(reader));
        return kind == Kind::Unknown ? Result<void>()
                                     : Result<void>(Error{ErrorCode::Cancelled, {}});
    });
    if (kind == Kind::Unknown && !read.ok())
        return read.error();
    return kind;
}

Result<ConversationTree> readOne(JsonReader &reader, Kind kind)
{
    switch (kind) {
    case Kind::ChatGpt:
        return readChatGptConversation(reader);
    case Kind::Runner:
        return readRunnerConversation(reader);
    default:
        return readMessageList(reader);
    }
}

/// An array of conversations of one kind, or one conversation.
Result<Trees> readForeign(std::string_view text, Kind kind)
{
    JsonReader reader = tolerantReader(text);
    Trees trees;
    size_t count = 0;
    const auto readNext = [&]() -> Result<void> {
        if (count == kMaxConversations)
            return wrongFile("it holds more than a million conversations");
        const std::string place = "conversation " + std::to_string(++count) + ": ";
        Result<ConversationTree> tree = readOne(reader, kind);
        if (!tree.ok())
            return placed(place, tree.error());
        if (tree->messages.empty())
            return {};
        MYNAH_CHECK(placed(place, checkTree(*tree)));
        trees.push_back(std::move(*tree));
        return {};
    };
    if (reader.kind() == JsonValue::Kind::Array)
        MYNAH_CHECK(placed("", readObjects(reader, readNext)));
    else
        MYNAH_CHECK(readNext());
    MYNAH_CHECK(placed("", reader.end()));
    return trees;
}

Error unknownFormat()
{
    return {ErrorCode::Unsupported,
            "this is no file of conversations; read are those of Mynah (.json, .md), ChatGPT's "
            "conversations.json, RWKV-Runner's durable.json and saved chats, and texts with turns "
            "that begin with User: and Assistant:"};
}

Result<Trees> readJson(std::string_view text)
{
    JsonReader reader = tolerantReader(text);
    const bool isArray = reader.kind() == JsonValue::Kind::Array;
    const Result<Kind> kind = isArray ? kindOfArray(reader) : kindOfObject(reader);
    if (!kind.ok())
        return placed("", kind.error()).error();
    if (*kind == Kind::Own && !isArray)
        return conversationsFromJson(text);
    if (*kind == Kind::Own || *kind == Kind::Unknown)
        return unknownFormat();
    return readForeign(text, *kind);
}

Result<Trees> readText(std::string_view text)
{
    if (text.starts_with("PK\3\4"))
        return Error{ErrorCode::Unsupported,
                     "this is a ZIP archive; unpack it and choose the conversations.json in it"};
    if (text.find('\0') != std::string_view::npos || !isValidUtf8(text))
        return unknownFormat();
    std::optional<ConversationTree> tree = conversationFromMarkdown(text);
    if (!tree)
        tree = readTurnText(text);
    if (!tree)
        return unknownFormat();
    MYNAH_CHECK(checkTree(*tree));
    Trees trees;
    trees.push_back(std::move(*tree));
    return trees;
}

Result<Trees> readAny(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    const size_t first = text.find_first_not_of(" \t\r\n");
    const bool isJson =
        first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    return isJson ? readJson(text) : readText(text);
}

} // namespace

Result<std::vector<ConversationTree>> readConversations(std::string_view bytes,
                                                        const std::string &name)
{
    try {
        Result<Trees> trees = readAny(bytes);
        if (trees.ok())
            return trees;
        return Error{trees.error().code, name + ": " + trees.error().message};
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     name + ": there is not enough memory for its conversations"};
    }
}

} // namespace mynah
