// conversations: list, show, search, delete, branch, rewind, check, compact, erase; export, import
// and bookmark are in conversation_files.cpp.
#include "app/cli/conversations.h"

#ifdef MYNAH_HAS_STORAGE
#include "core/storage/open_or_repair.h"
#include "core/storage/store_check.h"
#include "core/text/json.h"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <map>

namespace mynah::cli {

using Mode = ConversationStore::Mode;

Result<int64_t> idOf(const std::string &text)
{
    int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size() || id < 0)
        return usage("'" + text + "' is not an id");
    return id;
}

Result<std::unique_ptr<ConversationStore>> openConversations(const Arguments &arguments, Mode mode)
{
    const std::string path = databasePath(arguments);
    if (mode == Mode::ReadOnly) {
        // Beside a program that writes. A missing file or one of an older program has to be made
        // ready first, which only a writer may do.
        auto store = ConversationStore::open(path, Mode::ReadOnly);
        if (store.ok())
            return store;
    }
    MYNAH_TRY(OpenedStore opened, openOrRepair(path));
    if (opened.repair)
        std::fprintf(stderr, "%s\n", opened.repair->text().c_str());
    return std::move(opened.store);
}

std::string databasePath(const Arguments &arguments)
{
    return arguments.value("--db", (std::filesystem::path(dataFolder()) / "mynah.db").string());
}

Result<void> needWords(const Arguments &arguments, size_t count, const char *what)
{
    if (arguments.words().size() == count + 1)
        return {};
    return usage("conversations " + arguments.words()[0] + " needs " + what);
}

namespace {

const char *nameOf(Role role)
{
    return role == Role::System ? "system" : role == Role::User ? "user" : "assistant";
}

int list(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 0, "no more words"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    MYNAH_CLI_TRY(const auto rows, store->conversations());
    JsonValue all = JsonValue::array();
    for (const ConversationRow &row : rows) {
        if (!arguments.has("--json"))
            std::printf("%lld\t%s\n", static_cast<long long>(row.id), row.title.c_str());
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromInt(row.id));
        json.set("title", JsonValue::fromString(row.title));
        json.set("updated", JsonValue::fromInt(row.updatedMs));
        json.set("messages", JsonValue::fromInt(row.messages));
        json.set("pinned", JsonValue::fromBool(row.pinned));
        all.append(std::move(json));
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

int show(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 1, "one id"));
    MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[1]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    MYNAH_CLI_TRY(const auto messages, store->messages(id));
    JsonValue all = JsonValue::array();
    for (const MessageRow &message : messages) {
        if (!arguments.has("--json"))
            std::printf("%s%s: %s\n\n",
                        nameOf(message.role),
                        message.done ? "" : " (cut)",
                        message.text.c_str());
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromInt(message.id));
        json.set("parent", message.parent ? JsonValue::fromInt(message.parent) : JsonValue());
        json.set("role", JsonValue::fromString(nameOf(message.role)));
        json.set("text", JsonValue::fromString(message.text));
        json.set("done", JsonValue::fromBool(message.done));
        JsonValue versions = JsonValue::array();
        for (const int64_t version : message.versions)
            versions.append(JsonValue::fromInt(version));
        json.set("versions", std::move(versions));
        all.append(std::move(json));
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

int search(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 1, "one text to search for (in quotes)"));
    MYNAH_CLI_TRY(const int64_t limit, arguments.integer("--limit", 50, 1, 1'000'000));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    MYNAH_CLI_TRY(const SearchHits found,
                  store->search(arguments.words()[1], static_cast<int>(limit)));
    JsonValue all = JsonValue::array();
    for (const SearchHit &hit : found.hits) {
        if (!arguments.has("--json"))
            std::printf("%lld\t%s\t%s\n",
                        static_cast<long long>(hit.conversation),
                        hit.title.c_str(),
                        hit.message ? hit.snippet.text.c_str() : "");
        JsonValue json = JsonValue::object();
        json.set("conversation", JsonValue::fromInt(hit.conversation));
        json.set("message", hit.message ? JsonValue::fromInt(hit.message) : JsonValue());
        json.set("title", JsonValue::fromString(hit.title));
        json.set("snippet", JsonValue::fromString(hit.snippet.text));
        all.append(std::move(json));
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

int erase(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 1, "one id"));
    MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[1]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_CHECK(store->conversation(id));
    MYNAH_CLI_CHECK(store->markDeleted(id));
    MYNAH_CLI_CHECK(store->purgeDeleted(INT64_MAX));
    MYNAH_CLI_TRY(const uint64_t budget, stateBudget(*store));
    for (;;) { // for good: its states and its words in the index, too
        MYNAH_CLI_TRY(const bool more, store->tidy(budget));
        if (!more)
            return kDone;
    }
}

int branch(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 1, "the id of a message"));
    MYNAH_CLI_TRY(const int64_t message, idOf(arguments.words()[1]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_TRY(const int64_t id, store->branch(message));
    JsonValue json = JsonValue::object();
    json.set("conversation", JsonValue::fromInt(id));
    return print(json, arguments);
}

int rewind(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 2, "an id and how many messages to forget"));
    MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[1]));
    MYNAH_CLI_TRY(const int64_t count, idOf(arguments.words()[2]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_TRY(const auto messages, store->messages(id));
    const auto all = static_cast<int64_t>(messages.size());
    if (count < 1 || count > all)
        return fail(usage("the conversation has " + std::to_string(all) + " messages"));
    const int64_t leaf = count == all ? 0 : messages[static_cast<size_t>(all - count - 1)].id;
    MYNAH_CLI_CHECK(store->rewind(id, leaf));
    return kDone;
}

JsonValue usageJson(const StorageUsage &usage)
{
    JsonValue json = JsonValue::object();
    json.set("file_bytes", JsonValue::fromUint(usage.fileBytes));
    json.set("state_bytes", JsonValue::fromUint(usage.stateBytes));
    json.set("bookmark_bytes", JsonValue::fromUint(usage.bookmarkBytes));
    json.set("conversations", JsonValue::fromInt(usage.conversations));
    json.set("messages", JsonValue::fromInt(usage.messages));
    json.set("states", JsonValue::fromInt(usage.snapshots));
    return json;
}

int compact(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 0, "no more words"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_TRY(const uint64_t now, stateBudget(*store));
    MYNAH_CLI_TRY(const int64_t budget,
                  arguments.integer("--budget", static_cast<int64_t>(now), 0, INT64_MAX));
    if (arguments.has("--budget"))
        MYNAH_CLI_CHECK(setStateBudget(*store, static_cast<uint64_t>(budget)));
    MYNAH_CLI_CHECK(store->purgeDeleted(INT64_MAX));
    MYNAH_CLI_CHECK(store->compact(static_cast<uint64_t>(budget)));
    MYNAH_CLI_TRY(const StorageUsage usage, store->usage());
    return print(usageJson(usage), arguments);
}

/// 0 when everything is as it was written, 5 when something is damaged.
int check(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 0, "no more words"));
    const std::string path = databasePath(arguments);
    JsonValue json = JsonValue::object();
    if (arguments.has("--repair")) {
        MYNAH_CLI_TRY(const RepairReport report, repairDatabase(path));
        json.set("complete", JsonValue::fromBool(report.complete()));
        json.set("messages", JsonValue::fromInt(report.messages));
        json.set("missing_messages", JsonValue::fromInt(report.missingMessages));
        json.set("damaged_file", JsonValue::fromString(report.damagedFile));
        json.set("report", JsonValue::fromString(report.text()));
        return print(json, arguments);
    }
    MYNAH_CLI_TRY(const CheckReport report, checkDatabase(path));
    json.set("sound", JsonValue::fromBool(report.sound()));
    json.set("messages", JsonValue::fromInt(report.messages));
    json.set("wrong_messages", JsonValue::fromInt(report.wrongMessages));
    json.set("states", JsonValue::fromInt(report.states));
    json.set("wrong_states", JsonValue::fromInt(report.wrongStates));
    JsonValue findings = JsonValue::array();
    for (const std::string &finding : report.findings)
        findings.append(JsonValue::fromString(finding));
    json.set("findings", std::move(findings));
    (void)print(json, arguments);
    if (report.sound())
        return kDone;
    return fail({ErrorCode::StorageDamaged,
                 path + ": the database is damaged; 'conversations check --repair' saves what can "
                        "be read and keeps the damaged file"});
}

int eraseAll(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 0, "no more words"));
    if (!arguments.has("--yes"))
        return fail(usage("erase removes all conversations, states and bookmarks for good; "
                          "say it with --yes"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_CHECK(store->eraseEverything());
    return kDone;
}

} // namespace

int conversations(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words,
                                   {"--db", "--limit", "--out", "--format", "--budget", "--name"},
                                   {"--json", "--yes", "--force", "--all", "--repair"}));
    static const std::map<std::string, int (*)(const Arguments &)> verbs = {
        {"list", list},
        {"show", show},
        {"search", search},
        {"delete", erase},
        {"branch", branch},
        {"rewind", rewind},
        {"export", exportConversations},
        {"import", importConversations},
        {"bookmark", bookmark},
        {"check", check},
        {"compact", compact},
        {"erase", eraseAll},
    };
    const auto verb =
        arguments.words().empty() ? verbs.end() : verbs.find(arguments.words().front());
    if (verb == verbs.end()) {
        std::string names;
        for (const auto &[name, run] : verbs)
            names += (names.empty() ? "" : ", ") + name;
        return fail(usage("conversations needs one of " + names));
    }
    return verb->second(arguments);
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
