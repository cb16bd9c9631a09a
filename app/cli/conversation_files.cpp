// conversations export, import and bookmark: what leaves and enters the database in files.
#include "app/cli/conversations.h"

#ifdef MYNAH_HAS_STORAGE
#include "core/model/output_file.h"
#include "core/storage/conversation_import.h"
#include "core/storage/conversation_json.h"
#include "core/storage/conversation_markdown.h"
#include "core/storage/state_file.h"

#include <cstdio>
#include <filesystem>

namespace mynah::cli {

namespace {

using Mode = ConversationStore::Mode;

/// To the file that --out names, else to stdout.
Result<void> writeText(const Arguments &arguments, const std::string &text)
{
    if (!arguments.has("--out")) {
        std::fwrite(text.data(), 1, text.size(), stdout);
        return {};
    }
    MYNAH_TRY(OutputFile file,
              OutputFile::create(arguments.value("--out"), arguments.has("--force")));
    MYNAH_CHECK(file.write(std::as_bytes(std::span(text))));
    return file.finish();
}

int printId(const char *name, int64_t id, const Arguments &arguments)
{
    JsonValue json = JsonValue::object();
    json.set(name, JsonValue::fromInt(id));
    return print(json, arguments);
}

int listBookmarks(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 1, "no more words"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    MYNAH_CLI_TRY(const auto rows, store->bookmarks());
    JsonValue all = JsonValue::array();
    for (const BookmarkRow &row : rows) {
        if (!arguments.has("--json"))
            std::printf("%lld\t%s\t%s\n",
                        static_cast<long long>(row.id),
                        row.name.c_str(),
                        row.model.c_str());
        JsonValue json = JsonValue::object();
        json.set("id", JsonValue::fromInt(row.id));
        json.set("name", JsonValue::fromString(row.name));
        json.set("model", JsonValue::fromString(row.model));
        json.set("message", row.message ? JsonValue::fromInt(row.message) : JsonValue());
        json.set("conversation",
                 row.conversation ? JsonValue::fromInt(row.conversation) : JsonValue());
        json.set("tokens", JsonValue::fromInt(row.tokens));
        json.set("stored_bytes", JsonValue::fromUint(row.storedBytes));
        all.append(std::move(json));
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

/// After a message, of the model whose state was saved last.
int addBookmark(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 3, "add, the id of a message and a name"));
    MYNAH_CLI_TRY(const int64_t message, idOf(arguments.words()[2]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_TRY(const auto models, store->snapshotModels(message));
    if (models.empty())
        return fail(usage("no state is saved after message " + std::to_string(message)));
    MYNAH_CLI_TRY(const int64_t id,
                  store->addBookmark(message, models.back(), arguments.words()[3]));
    return printId("bookmark", id, arguments);
}

int exportBookmark(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 2, "export and the id of a bookmark"));
    MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[2]));
    if (!arguments.has("--out"))
        return fail(usage("conversations bookmark export needs --out FILE.safetensors"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    MYNAH_CLI_TRY(const auto rows, store->bookmarks());
    MYNAH_CLI_TRY(const auto state, store->bookmarkState(id));
    StateFile file;
    file.snapshot = *state;
    for (const BookmarkRow &row : rows) {
        if (row.id != id)
            continue;
        file.name = row.name;
        file.model = row.model;
        file.createdMs = row.createdMs;
    }
    MYNAH_CLI_CHECK(writeStateFile(arguments.value("--out"), file, arguments.has("--force")));
    return kDone;
}

int importBookmark(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 2, "import and a state file"));
    MYNAH_CLI_TRY(const StateFile file, readStateFile(arguments.words()[2]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_TRY(
        const int64_t id,
        store->importBookmark(file.snapshot, arguments.value("--name", file.name), file.model));
    return printId("bookmark", id, arguments);
}

int removeBookmark(const Arguments &arguments)
{
    MYNAH_CLI_CHECK(needWords(arguments, 2, "delete and the id of a bookmark"));
    MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[2]));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    MYNAH_CLI_CHECK(store->removeBookmark(id));
    return kDone;
}

} // namespace

int exportConversations(const Arguments &arguments)
{
    const bool all = arguments.has("--all");
    MYNAH_CLI_CHECK(needWords(arguments, all ? 0 : 1, all ? "no more words with --all" : "one id"));
    const std::string out = arguments.value("--out");
    const std::string format =
        arguments.value("--format", out.ends_with(".md") ? "markdown" : "json");
    if (format != "json" && format != "markdown")
        return fail(usage("--format is json or markdown, not '" + format + "'"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadOnly));
    std::vector<int64_t> ids;
    if (all) {
        MYNAH_CLI_TRY(const auto rows, store->conversations());
        for (const ConversationRow &row : rows)
            ids.push_back(row.id);
    } else {
        MYNAH_CLI_TRY(const int64_t id, idOf(arguments.words()[1]));
        ids.push_back(id);
    }
    std::vector<ConversationTree> trees;
    for (const int64_t id : ids) {
        MYNAH_CLI_TRY(trees.emplace_back(), store->exportTree(id));
    }
    std::string text;
    if (format == "json")
        text = conversationsToJson(trees);
    else
        for (const ConversationTree &tree : trees) {
            if (!text.empty())
                text += '\n';
            text += conversationToMarkdown(tree);
        }
    MYNAH_CLI_CHECK(writeText(arguments, text));
    return kDone;
}

int importConversations(const Arguments &arguments)
{
    const auto &words = arguments.words();
    if (words.size() < 2)
        return fail(usage("conversations import needs one file or more"));
    MYNAH_CLI_TRY(auto store, openConversations(arguments, Mode::ReadWrite));
    JsonValue all = JsonValue::array();
    for (size_t i = 1; i < words.size(); ++i) {
        MYNAH_CLI_TRY(const std::string bytes, readInput(words[i]));
        MYNAH_CLI_TRY(const auto trees, readConversations(bytes, words[i]));
        for (const ConversationTree &tree : trees) {
            MYNAH_CLI_TRY(const int64_t id, store->importTree(tree));
            if (!arguments.has("--json"))
                std::printf("%lld\t%s\n", static_cast<long long>(id), tree.title.c_str());
            all.append(JsonValue::fromInt(id));
        }
    }
    if (arguments.has("--json"))
        std::puts(toJson(all).c_str());
    return kDone;
}

int bookmark(const Arguments &arguments)
{
    const std::string verb = arguments.words().size() > 1 ? arguments.words()[1] : "";
    if (verb == "list")
        return listBookmarks(arguments);
    if (verb == "add")
        return addBookmark(arguments);
    if (verb == "export")
        return exportBookmark(arguments);
    if (verb == "import")
        return importBookmark(arguments);
    if (verb == "delete")
        return removeBookmark(arguments);
    return fail(usage("conversations bookmark needs one of list, add, export, import, delete"));
}

} // namespace mynah::cli

#endif
