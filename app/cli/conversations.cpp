// conversations: list, show, delete.
#include "app/cli/cli.h"

#ifdef MYNAH_HAS_STORAGE
#include "core/storage/conversation_store.h"
#include "core/text/json.h"

#include <charconv>
#include <cstdio>

namespace mynah::cli {

namespace {

const char *roleName(Role role)
{
    return role == Role::System ? "system" : role == Role::User ? "user" : "assistant";
}

int list(ConversationStore &store, bool asJson)
{
    MYNAH_CLI_TRY(const auto rows, store.conversations());
    JsonValue all = JsonValue::array();
    for (const ConversationRow &row : rows) {
        if (!asJson)
            std::printf("%lld\t%s\n", static_cast<long long>(row.id), row.title.c_str());
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromInt(row.id));
        json.set("title", JsonValue::fromString(row.title));
        json.set("updated", JsonValue::fromInt(row.updatedMs));
        json.set("messages", JsonValue::fromInt(row.messages));
        all.append(std::move(json));
    }
    if (asJson)
        std::puts(toJson(all).c_str());
    return kDone;
}

int show(ConversationStore &store, int64_t id, bool asJson)
{
    MYNAH_CLI_CHECK(store.conversation(id));
    MYNAH_CLI_TRY(const auto messages, store.messages(id));
    JsonValue all = JsonValue::array();
    for (const MessageRow &message : messages) {
        if (!asJson)
            std::printf("%s%s: %s\n\n",
                        roleName(message.role),
                        message.done ? "" : " (cut)",
                        message.text.c_str());
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromInt(message.id));
        json.set("parent", message.parent ? JsonValue::fromInt(message.parent) : JsonValue());
        json.set("role", JsonValue::fromString(roleName(message.role)));
        json.set("text", JsonValue::fromString(message.text));
        json.set("done", JsonValue::fromBool(message.done));
        all.append(std::move(json));
    }
    if (asJson)
        std::puts(toJson(all).c_str());
    return kDone;
}

} // namespace

int conversations(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments, Arguments::parse(words, {"--db"}, {"--json"}));
    const auto &verbs = arguments.words();
    if (!arguments.has("--db") || verbs.empty())
        return fail(usage("conversations needs --db FILE and list, show ID or delete ID"));
    int64_t id = 0;
    const bool takesId = verbs[0] == "show" || verbs[0] == "delete";
    if (verbs[0] != "list" && !takesId)
        return fail(usage("there is no 'conversations " + verbs[0] + "'"));
    if (verbs.size() != (takesId ? 2u : 1u))
        return fail(
            usage("conversations " + verbs[0] + (takesId ? " needs one id" : " takes no words")));
    if (takesId) {
        const std::string &text = verbs[1];
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error != std::errc() || end != text.data() + text.size())
            return fail(usage("'" + text + "' is not the id of a conversation"));
    }
    // Opened for writing even to read: a database in use is refused, so that no answer is half one.
    MYNAH_CLI_TRY(
        const auto store,
        ConversationStore::open(arguments.value("--db"), ConversationStore::Mode::ReadWrite));
    if (verbs[0] == "list")
        return list(*store, arguments.has("--json"));
    if (verbs[0] == "show")
        return show(*store, id, arguments.has("--json"));
    MYNAH_CLI_CHECK(store->conversation(id));
    MYNAH_CLI_CHECK(store->markDeleted(id));
    MYNAH_CLI_CHECK(store->purgeDeleted(INT64_MAX));
    return kDone;
}

} // namespace mynah::cli
#else
namespace mynah::cli {

int conversations(const std::vector<std::string> &)
{
    return fail({ErrorCode::Storage, "this mynah-cli was built without storage (SQLite)"});
}

} // namespace mynah::cli
#endif
