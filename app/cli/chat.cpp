// chat: turns on the terminal, kept in the database where there is one.
#include "app/cli/chat_arguments.h"
#include "app/cli/engine_arguments.h"

#include "core/text/json.h"
#include "core/text/prompt.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>

#ifdef MYNAH_HAS_STORAGE
#include "core/storage/open_or_repair.h"
#include "core/storage/turn_source.h"
#endif

namespace mynah::cli {

namespace {

constexpr auto kDraftEvery = std::chrono::seconds(1);
constexpr const char *kLastModel = "last_model";

#ifdef MYNAH_HAS_STORAGE
using Store = std::unique_ptr<ConversationStore>;
#else
using Store = std::unique_ptr<int>; // always empty
struct NewConversation {
    std::string systemText;
    int64_t bookmark = 0;
};
#endif

/// One conversation on one engine; without a store the branch is kept in memory.
class Chat {
public:
    Chat(Store store, std::unique_ptr<ChatEngine> engine, ChatOptions options, bool asJson)
        : m_store(std::move(store)), m_engine(std::move(engine)), m_options(std::move(options)),
          m_json(asJson)
    {
    }
    void setConversation(int64_t id) { m_conversation = id; }
    /// Several are versions of one answer; the conversation goes on with the first.
    void setAnswers(int count) { m_answers = count; }
    void setBookmark(int64_t bookmark) { m_start.bookmark = bookmark; }
    void setSystemText(const std::string &text)
    {
        m_start.systemText = text;
        if (!m_store && !text.empty())
            m_memory.transcript.push_back({Role::System, text, {}, 0});
    }
    Result<StopReason> turn(const std::string &text);

private:
    Result<TurnRequest> request();
    Result<std::vector<TurnResult>> answers(const TurnRequest &request);
    Result<int64_t> save(const TurnResult &result, uint64_t seed);
    Result<void> chooseFirst(int64_t message);
    void print(const TurnResult &result, int64_t message, uint64_t seed, size_t answer) const;
#ifdef MYNAH_HAS_STORAGE
    Result<void> saveStates(const TurnResult &result);
#endif
    void saveDraft();

    Store m_store;
    std::unique_ptr<ChatEngine> m_engine;
    ChatOptions m_options;
    std::string m_userText;
    bool m_json;
    int m_answers = 1;
    int64_t m_conversation = 0, m_user = 0, m_draft = 0, m_liveMessage = 0;
    NewConversation m_start;
    std::string m_text;
    std::chrono::steady_clock::time_point m_drafted;
    TurnRequest m_memory; // without a store
};

Result<TurnRequest> Chat::request()
{
#ifdef MYNAH_HAS_STORAGE
    if (m_store) {
        if (m_conversation == 0) {
            m_start.options = m_options;
            MYNAH_TRY(m_conversation, m_store->createConversation(m_start));
        }
        MYNAH_TRY(const auto branch, m_store->messages(m_conversation));
        const int64_t parent = branch.empty() ? 0 : branch.back().id;
        MYNAH_TRY(m_user, m_store->addUserMessage(m_conversation, parent, m_userText));
        MYNAH_TRY(
            TurnSource source,
            turnAfter(
                *m_store, m_conversation, branch, m_engine->info().fingerprint, m_liveMessage));
        if (source.damaged)
            std::fputs("The saved state is damaged: the conversation is read again.\n", stderr);
        return std::move(source.request);
    }
#endif
    return m_memory;
}

void Chat::saveDraft()
{
#ifdef MYNAH_HAS_STORAGE
    const auto now = std::chrono::steady_clock::now();
    if (!m_store || now - m_drafted < kDraftEvery)
        return;
    m_drafted = now;
    // A draft that cannot be saved is not worth stopping for: the answer's own error follows.
    if (auto draft = m_store->saveDraftAnswer(m_user, m_draft, m_text); draft.ok())
        m_draft = *draft;
#endif
}

Result<int64_t> Chat::save(const TurnResult &result, [[maybe_unused]] uint64_t seed)
{
#ifdef MYNAH_HAS_STORAGE
    if (m_store) {
        MessageRow row;
        row.role = Role::Assistant;
        row.text = result.text;
        row.done = true;
        row.tokens = result.answerTokens;
        row.tokenizer = result.tokenizer;
        row.seed = seed;
        row.thoughtSeconds = result.thoughtSeconds;
        row.device = m_engine->info().deviceName;
        row.stop = stopReasonName(result.stop);
        row.model = m_engine->info().displayName;
        row.tokensPerSecond =
            result.generateSeconds > 0
                ? static_cast<double>(result.generatedTokens) / result.generateSeconds
                : 0;
        MYNAH_TRY(m_liveMessage,
                  m_store->addAnswer(m_user, result.userTokens, row, m_engine->info().path));
        MYNAH_CHECK(saveStates(result));
        return m_liveMessage;
    }
#endif
    m_memory.transcript.push_back({Role::User, m_userText, result.userTokens, result.tokenizer});
    m_memory.transcript.push_back(
        {Role::Assistant, result.text, result.answerTokens, result.tokenizer});
    return static_cast<int64_t>(m_memory.transcript.size());
}

#ifdef MYNAH_HAS_STORAGE
/// The answer is safe by now. Snapshots are kept for the next start, and the oldest make room.
Result<void> Chat::saveStates(const TurnResult &result)
{
    MYNAH_TRY(auto writer, m_store->saveSnapshot(m_liveMessage, result.snapshot));
    MYNAH_CHECK(writeAll(*writer));
    if (result.opening && !m_start.systemText.empty()) {
        MYNAH_TRY(auto opening, m_store->saveOpening(m_start.systemText, result.opening));
        MYNAH_CHECK(writeAll(*opening));
    }
    MYNAH_TRY(const uint64_t budget, stateBudget(*m_store));
    for (;;) {
        MYNAH_TRY(const bool more, m_store->tidy(budget));
        if (!more)
            return {};
    }
}
#endif

/// The first one is written as it comes; others are printed when all are there.
Result<std::vector<TurnResult>> Chat::answers(const TurnRequest &request)
{
    const auto onText = [this](std::string_view piece) {
        m_text += piece;
        if (!m_json) {
            std::fwrite(piece.data(), 1, piece.size(), stdout);
            std::fflush(stdout);
        }
        saveDraft();
    };
    if (m_answers > 1) {
        SeveralEvents events;
        events.onText = [&](int answer, std::string_view piece, int64_t) {
            if (answer == 0)
                onText(piece);
        };
        return m_engine->answerSeveral(request, m_answers, events, interruption());
    }
    TurnEvents events;
    events.onText = onText;
    MYNAH_TRY(TurnResult result, m_engine->answer(request, events, interruption()));
    std::vector<TurnResult> results;
    results.push_back(std::move(result));
    return results;
}

Result<StopReason> Chat::turn(const std::string &text)
{
    m_userText = text;
    MYNAH_TRY(TurnRequest turn, request());
    turn.userText = text;
    const uint64_t seed = seedOf(m_options);
    apply(m_options, seed, turn);
    m_text.clear();
    m_draft = 0;
    m_drafted = std::chrono::steady_clock::now();
    auto results = answers(turn);
    const bool named = !results.ok() && (results.error().code == ErrorCode::Cancelled ||
                                         results.error().code == ErrorCode::NotFinite);
    if (!results.ok() && !named)
        return Error{results.error().code, m_engine->info().path + ": " + results.error().message};
    if (!results.ok())
        return results.error();
    int64_t first = 0;
    StopReason stop = StopReason::BlankLine;
    for (size_t i = 0; i < results->size(); ++i) {
        const TurnResult &result = (*results)[i];
        if (!result.snapshot)
            continue; // stopped before its first word
        MYNAH_TRY(const int64_t message, save(result, seed + i));
        first = first == 0 ? message : first;
        stop = result.stop == StopReason::Interrupted ? result.stop : stop;
        print(result, message, seed + i, i);
    }
    if (m_answers > 1)
        MYNAH_CHECK(chooseFirst(first));
    return stop;
}

Result<void> Chat::chooseFirst(int64_t message)
{
    m_liveMessage = 0; // the engine stands after another one
#ifdef MYNAH_HAS_STORAGE
    if (m_store)
        return m_store->selectVersion(message);
#endif
    m_memory.transcript.resize(static_cast<size_t>(message));
    return {};
}

void Chat::print(const TurnResult &result, int64_t message, uint64_t seed, size_t answer) const
{
    if (!m_json) {
        if (answer == 0)
            std::puts("");
        else
            std::printf("\n%s\n", result.text.c_str());
    } else {
        JsonValue json = JsonValue::object();
        json.set("conversation", JsonValue::fromInt(m_conversation));
        json.set("message", JsonValue::fromInt(message));
        json.set("text", JsonValue::fromString(result.text));
        json.set("tokens", JsonValue::fromInt(result.generatedTokens));
        const double seconds = result.generateSeconds;
        json.set("tokens_per_second",
                 JsonValue::fromDouble(
                     seconds > 0 ? static_cast<double>(result.generatedTokens) / seconds : 0));
        json.set("seed", JsonValue::fromUint(seed));
        if (result.thoughtSeconds > 0)
            json.set("thought_seconds", JsonValue::fromDouble(result.thoughtSeconds));
        json.set("stop", JsonValue::fromString(std::string(stopReasonName(result.stop))));
        std::puts(toJson(json).c_str());
    }
    std::fflush(stdout);
}

/// Opens the store and finds conversation and model; fills `model` when it was not given.
Result<Store> openStore(const Arguments &arguments, int64_t conversation, std::string &model)
{
#ifdef MYNAH_HAS_STORAGE
    const std::string path =
        arguments.value("--db", (std::filesystem::path(dataFolder()) / "mynah.db").string());
    MYNAH_TRY(OpenedStore opened, openOrRepair(path));
    if (opened.repair)
        std::fprintf(stderr, "%s\n", opened.repair->text().c_str());
    Store store = std::move(opened.store);
    if (conversation != 0) {
        MYNAH_TRY(const ConversationRow row, store->conversation(conversation));
        if (model.empty())
            model = row.modelPath;
    }
    if (model.empty()) {
        MYNAH_TRY(const auto last, store->setting(kLastModel));
        model = last.value_or("");
    }
    return store;
#else
    (void)model;
    if (arguments.has("--db") || conversation != 0)
        return Error{ErrorCode::Storage, "this mynah-cli was built without storage (SQLite)"};
    return Store();
#endif
}

int interactive(Chat &chat)
{
    std::fputs("Write a message and press Enter; Ctrl+D ends.\n", stderr);
    for (std::string line; std::fputs("> ", stderr), std::getline(std::cin, line);) {
        if (cleanUserText(line).empty())
            continue;
        MYNAH_CLI_TRY(const StopReason stop, chat.turn(line));
        if (stop == StopReason::Interrupted)
            return kInterrupted;
    }
    std::fputs("\n", stderr);
    return interruption().stop_requested() ? kInterrupted : kDone;
}

} // namespace

int chat(const std::vector<std::string> &words)
{
    std::set<std::string> withValue = {"--model",
                                       "--vocab",
                                       "--db",
                                       "--conversation",
                                       "--message",
                                       "--system",
                                       "--bookmark",
                                       "--answers",
                                       "--state"};
    withValue.insert(chatOptionNames().begin(), chatOptionNames().end());
    std::set<std::string> flags = {"--json", "--temporary"};
    flags.insert(chatFlagNames().begin(), chatFlagNames().end());
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words, withEngineOptions(withValue), withEngineFlags(flags)));
    if (!arguments.words().empty())
        return fail(usage("unexpected word '" + arguments.words()[0] + "'"));
    MYNAH_CLI_TRY(ChatOptions chatBase, chatOptions(arguments, {})); // wrong ones are told first
    MYNAH_CLI_TRY(const int64_t conversation, arguments.integer("--conversation", 0, 1, INT64_MAX));
    MYNAH_CLI_TRY(const int64_t answers, arguments.integer("--answers", 1, 1, kMostAnswers));
    MYNAH_CLI_TRY(EngineOptions options, engineOptions(arguments));
    options.modelPath = arguments.value("--model");
    options.vocabularyPath = arguments.value("--vocab");
    options.tunedStatePath = arguments.value("--state");
    MYNAH_CLI_TRY(const int64_t bookmark, arguments.integer("--bookmark", 0, 1, INT64_MAX));
    if (conversation != 0 && (arguments.has("--system") || bookmark != 0))
        return fail(usage("--system and --bookmark are for new conversations; this one has its "
                          "beginning already"));
    if (bookmark != 0 && arguments.has("--system"))
        return fail(usage("a conversation begins with --system or from --bookmark, not with both"));
    Store store;
    if (!arguments.has("--temporary")) {
        MYNAH_CLI_TRY(store, openStore(arguments, conversation, options.modelPath));
    } else if (conversation != 0 || bookmark != 0 || arguments.has("--db")) {
        return fail(usage("a --temporary chat is kept nowhere: --db, --conversation and --bookmark "
                          "do not go with it"));
    }
#ifdef MYNAH_HAS_STORAGE
    if (conversation != 0) {
        MYNAH_CLI_TRY(const ConversationDetails kept, store->details(conversation));
        MYNAH_CLI_TRY(chatBase, chatOptions(arguments, kept.options));
    }
#endif
    if (options.modelPath.empty())
        return fail(usage("no model was opened before: --model MODEL is needed"));
    interruption();
    MYNAH_CLI_TRY(auto engine, openChatEngine(options));
    tellPlacement(engine->info());
#ifdef MYNAH_HAS_STORAGE
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(options.modelPath, ignored).string();
    if (store)
        MYNAH_CLI_CHECK(store->setSetting(kLastModel, absolute));
    if (chatBase.prompt.format.empty()) // a conversation keeps the roles that it begins with
        chatBase.prompt.format = engine->info().promptFormat;
    if (conversation != 0)
        MYNAH_CLI_CHECK(store->setOptions(conversation, chatBase));
#endif
    Chat session(std::move(store), std::move(engine), std::move(chatBase), arguments.has("--json"));
    session.setConversation(conversation);
    session.setAnswers(static_cast<int>(answers));
    session.setSystemText(arguments.value("--system"));
    session.setBookmark(bookmark);
    const auto messages = arguments.values("--message");
    if (messages.empty())
        return interactive(session);
    for (const std::string &message : messages) {
        if (cleanUserText(message).empty())
            return fail(usage("a message is empty"));
        MYNAH_CLI_TRY(const StopReason stop, session.turn(message));
        if (stop == StopReason::Interrupted)
            return kInterrupted;
    }
    return kDone;
}

} // namespace mynah::cli
