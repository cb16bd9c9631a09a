#include "core/storage/runner_conversation.h"

#include "core/storage/chatgpt_content.h"
#include "core/storage/date_text.h"
#include "core/storage/json_members.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace mynah {

namespace {

constexpr std::string_view kRunnerUser = "M E", kRunnerBot = "A I";

Error tooMany()
{
    return wrongFile("it has more than a million messages");
}

struct Item {
    std::string key, sender, content;
    int64_t createdMs = 0;
    bool isError = false;
};

Result<void> readItem(JsonReader &reader, Item &item)
{
    return readObject(reader, [&](const std::string &key) -> Result<void> {
        if (key == "sender") {
            MYNAH_TRY(item.sender, stringOrNothing(reader));
        } else if (key == "content") {
            MYNAH_TRY(item.content, stringOrNothing(reader));
        } else if (key == "time") {
            MYNAH_TRY(const std::string time, stringOrNothing(reader));
            item.createdMs = parseDate(time).value_or(0);
        } else if (key == "type") {
            MYNAH_TRY(const JsonValue type, reader.scalar());
            item.isError = type.asInt64() == 1;
        } else {
            return reader.skip();
        }
        return {};
    });
}

Result<std::vector<std::string>> readOrder(JsonReader &reader)
{
    std::vector<std::string> order;
    if (reader.kind() != JsonValue::Kind::Array) {
        MYNAH_CHECK(reader.skip());
        return order;
    }
    MYNAH_CHECK(reader.array([&]() -> Result<void> {
        if (order.size() == kMaxMessages)
            return tooMany();
        MYNAH_TRY(std::string key, stringOrNothing(reader));
        order.push_back(std::move(key));
        return {};
    }));
    return order;
}

void appendItem(ConversationTree &tree, Item &item)
{
    const std::string text = trimWhitespace(item.content);
    if (text.empty())
        return;
    if (item.sender == "System" && tree.messages.empty()) {
        appendTurn(tree, Role::System, text, item.createdMs);
    } else if (item.sender == kRunnerUser || item.sender == kRunnerBot) {
        const bool isUser = item.sender == kRunnerUser;
        appendTurn(tree, isUser ? Role::User : Role::Assistant, text, item.createdMs);
        if (item.isError && !isUser)
            tree.messages.back().stop = stopReasonName(StopReason::Interrupted);
    }
}

struct TurnNames {
    std::string_view user, assistant;
};
// What RWKV-Runner reads as names, in pairs.
constexpr std::array<TurnNames, 7> kPairs = {{{"User:", "Assistant:"},
                                              {"Question:", "Answer:"},
                                              {"Q:", "A:"},
                                              {"Human:", "Assistant:"},
                                              {"Human:", "Bot:"},
                                              {"Bob:", "Alice:"},
                                              {"**M E**", "**A I**"}}};

bool beginsLine(std::string_view text, std::string_view name)
{
    for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1))
        if (at == 0 || text[at - 1] == '\n')
            return true;
    return false;
}

/// The pair of which one name begins the text and the other one is there, too.
const TurnNames *namesOf(std::string_view text)
{
    for (const TurnNames &names : kPairs)
        if ((text.starts_with(names.user) && beginsLine(text, names.assistant)) ||
            (text.starts_with(names.assistant) && beginsLine(text, names.user)))
            return &names;
    return nullptr;
}

/// Whether a line begins a turn with that name, which is taken off.
bool takeName(std::string_view &line, std::string_view name)
{
    // "**M E**" is a line of its own.
    if (!line.starts_with(name) || (name.starts_with('*') && line.size() != name.size()))
        return false;
    line.remove_prefix(name.size());
    return true;
}

/// A turn of the first versions has a line with its date, written as the user's language has it.
std::string_view withoutDateLine(std::string_view text)
{
    if (!text.starts_with("\n - "))
        return text;
    return text.substr(std::min(text.find('\n', 1), text.size()));
}

} // namespace

Result<ConversationTree> readRunnerConversation(JsonReader &reader)
{
    std::vector<Item> items;
    std::vector<std::string> order;
    MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
        if (key == "conversation")
            return readObject(reader, [&](std::string uuid) -> Result<void> {
                if (items.size() == kMaxMessages)
                    return tooMany();
                items.emplace_back().key = std::move(uuid);
                return readItem(reader, items.back());
            });
        if (key != "conversationOrder")
            return reader.skip();
        MYNAH_TRY(order, readOrder(reader));
        return {};
    }));
    std::sort(
        items.begin(), items.end(), [](const Item &a, const Item &b) { return a.key < b.key; });
    ConversationTree tree;
    for (const std::string &key : order) {
        const auto found = std::lower_bound(
            items.begin(), items.end(), key, [](const Item &item, const std::string &wanted) {
                return item.key < wanted;
            });
        if (found == items.end() || found->key != key || key == "welcome")
            continue;
        appendItem(tree, *found);
        found->content.clear(); // a key that is listed again must not copy its text again
    }
    completeTree(tree);
    return tree;
}

Result<ConversationTree> readMessageList(JsonReader &reader)
{
    ConversationTree tree;
    const auto readTurn = [&]() -> Result<void> {
        if (tree.messages.size() == kMaxMessages)
            return tooMany();
        std::string role, content;
        MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
            if (key == "role") {
                MYNAH_TRY(role, stringOrNothing(reader));
            } else if (key == "content") {
                MYNAH_TRY(content, readParts(reader));
            } else {
                return reader.skip();
            }
            return {};
        }));
        const std::string text = trimWhitespace(content);
        if (!text.empty() && (role == "user" || role == "assistant"))
            appendTurn(tree, role == "user" ? Role::User : Role::Assistant, text, 0);
        else if (!text.empty() && role == "system" && tree.messages.empty())
            appendTurn(tree, Role::System, text, 0);
        return {};
    };
    MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
        if (key == "messages")
            return readObjects(reader, readTurn);
        if (key != "title" && key != "name")
            return reader.skip();
        MYNAH_TRY(std::string title, stringOrNothing(reader));
        if (!title.empty())
            tree.title = std::move(title);
        return {};
    }));
    tree.renamed = !tree.title.empty();
    completeTree(tree);
    return tree;
}

std::optional<ConversationTree> readTurnText(std::string_view text)
{
    text = trimmedWhitespace(text);
    const TurnNames *names = namesOf(text);
    if (names == nullptr || !isValidUtf8(text))
        return std::nullopt;
    ConversationTree tree;
    Role role = Role::User;
    std::string turn;
    const auto close = [&] {
        const std::string_view said = trimmedWhitespace(withoutDateLine(turn));
        if (!said.empty())
            appendTurn(tree, role, std::string(said), 0);
    };
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool isUser = takeName(line, names->user);
        if (isUser || takeName(line, names->assistant)) {
            if (tree.messages.size() == kMaxMessages)
                return std::nullopt;
            close();
            role = isUser ? Role::User : Role::Assistant;
            turn = line;
        } else {
            turn.append("\n").append(line);
        }
    }
    close();
    completeTree(tree);
    return tree;
}

} // namespace mynah
