// What resuming and saving cost: a long conversation is opened again, a state is saved while the
// next answer is written.
//   bench_resume MODEL [TOKENS [REPEAT]]
// The long conversation is made, not chatted: its messages have the exact ids that a transcript of
// TOKENS (100,000) would have, and its state is the one of a short chat. What a state was computed
// from does not change what it costs to read it.
#include "core/session/chat_engine.h"
#include "core/storage/turn_source.h"
#include "core/text/prompt.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>

using namespace mynah;
using Clock = std::chrono::steady_clock;

namespace {

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template <typename T> T must(Result<T> result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "bench_resume: %s\n", result.error().message.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "bench_resume: %s\n", result.error().message.c_str());
        std::exit(1);
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

TurnRequest sampled(TurnRequest request, int most)
{
    request.userText = "And what comes next in this story?";
    request.sampling.seed = 7;
    request.sampling.banEndOfText = true;
    request.maxTokens = most;
    return request;
}

MessageRow rowOf(const TurnResult &result)
{
    MessageRow row;
    row.role = Role::Assistant;
    row.text = result.text;
    row.tokens = result.answerTokens;
    row.tokenizer = result.tokenizer;
    return row;
}

/// A conversation of that many tokens whose last message has a state. Returns its id.
int64_t makeLongChat(ConversationStore &store, ChatEngine &engine, size_t tokens)
{
    const Tokenizer &tokenizer = engine.tokenizer();
    const TurnResult shortChat = must(engine.answer(sampled({}, 8), {}, {}));
    auto state = std::make_shared<Snapshot>(*shortChat.snapshot);
    state->tokens.clear();
    if (tokenizer.endOfText() >= 0)
        state->tokens.push_back(tokenizer.endOfText());
    const int64_t chat = must(store.createConversation({}));
    int64_t leaf = 0;
    for (int turn = 0; state->tokens.size() < tokens; ++turn) {
        std::string text = "Turn " + std::to_string(turn) + ":";
        for (int word = 0; word < 250; ++word)
            text += " the " + std::to_string(word * turn) + " of the";
        const auto question =
            tokenizer.encode(userTurn(promptFormat(""), "Tell me about " + std::to_string(turn)));
        MessageRow answer;
        answer.text = text;
        answer.tokens = tokenizer.encode(assistantHistory(text));
        answer.tokenizer = tokenizer.digest();
        const int64_t user = must(store.addUserMessage(chat, leaf, "Tell me about it"));
        leaf = must(store.addAnswer(user, question, answer, ""));
        state->tokens.insert(state->tokens.end(), question.begin(), question.end());
        state->tokens.insert(state->tokens.end(), answer.tokens.begin(), answer.tokens.end());
    }
    auto writer = must(store.saveSnapshot(leaf, state));
    must(writeAll(*writer));
    std::printf("conversation: %zu tokens, %lld messages, state %.1f MB, stored %.1f MB\n",
                state->tokens.size(),
                static_cast<long long>(must(store.conversation(chat)).messages),
                static_cast<double>(state->state.size()) * 4e-6,
                static_cast<double>(must(store.usage()).stateBytes) * 1e-6);
    return chat;
}

struct FirstToken {
    double totalMs = 0;   // from the user's Enter to the first piece of text
    double storageMs = 0; // of which the database took
    int64_t read = 0;     // tokens
};

/// As the program does it: the list of messages, the user's message, the state, the answer.
FirstToken firstToken(ConversationStore &store, ChatEngine &engine, int64_t chat)
{
    FirstToken result;
    const auto start = Clock::now();
    const int64_t id = chat ? chat : must(store.createConversation({}));
    const auto branch = must(store.messages(id));
    const int64_t parent = branch.empty() ? 0 : branch.back().id;
    (void)must(store.addUserMessage(id, parent, "And what comes next in this story?"));
    TurnSource source = must(turnAfter(store, id, branch, engine.info().fingerprint));
    result.storageMs = msSince(start);
    TurnEvents events;
    events.onText = [&](std::string_view) {
        if (result.totalMs == 0)
            result.totalMs = msSince(start);
    };
    const TurnResult answer =
        must(engine.answer(sampled(std::move(source.request), 8), events, {}));
    result.read = answer.promptTokens;
    must(store.rewind(id, parent));
    return result;
}

void measureFirstTokens(ConversationStore &store, ChatEngine &engine, int64_t chat, int repeat)
{
    std::vector<double> fresh, resumed, storage;
    int64_t freshRead = 0, resumedRead = 0;
    for (int round = 0; round < repeat; ++round) {
        const FirstToken a = firstToken(store, engine, 0);
        const FirstToken b = firstToken(store, engine, chat);
        fresh.push_back(a.totalMs);
        resumed.push_back(b.totalMs);
        storage.push_back(b.storageMs);
        freshRead = a.read;
        resumedRead = b.read;
    }
    std::printf("first token, fresh chat:   %7.1f ms (%lld tokens read)\n",
                median(fresh),
                static_cast<long long>(freshRead));
    std::printf(
        "first token, long chat:    %7.1f ms (%lld tokens read), of which storage %.1f ms\n",
        median(resumed),
        static_cast<long long>(resumedRead),
        median(storage));
    std::printf("ratio %.2f, difference %.1f ms\n",
                median(resumed) / median(fresh),
                median(resumed) - median(fresh));
}

/// Writes an answer of 128 tokens while `work` runs on another thread. Milliseconds.
double answerBeside(ChatEngine &engine, const std::function<void(std::stop_token)> &work)
{
    std::jthread other(work);
    const auto start = Clock::now();
    (void)must(engine.answer(sampled({}, 128), {}, {}));
    return msSince(start);
}

void measureSaving(ConversationStore &store, ChatEngine &engine, int repeat)
{
    std::vector<double> alone, saving, steps;
    const TurnResult turn = must(engine.answer(sampled({}, 8), {}, {}));
    const int64_t chat = must(store.createConversation({}));
    for (int round = 0; round < repeat; ++round) {
        alone.push_back(answerBeside(engine, [](std::stop_token) {}));
        saving.push_back(answerBeside(engine, [&](std::stop_token stop) {
            const int64_t user = must(store.addUserMessage(chat, 0, "x"));
            const int64_t answer = must(store.addAnswer(user, turn.userTokens, rowOf(turn), ""));
            auto writer = must(store.saveSnapshot(answer, turn.snapshot));
            for (bool more = true; more;) {
                const auto start = Clock::now();
                more = must(writer->step());
                steps.push_back(msSince(start));
            }
            const int64_t next = must(store.addUserMessage(chat, answer, "y"));
            int64_t draft = 0;
            std::string text;
            while (!stop.stop_requested()) { // drafts, as often as the window saves them
                text += "What has been written so far of the answer. ";
                draft = must(store.saveDraftAnswer(next, draft, text));
                for (int i = 0; i < 100 && !stop.stop_requested(); ++i)
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
        }));
    }
    std::printf("128 tokens alone:          %7.1f ms\n", median(alone));
    std::printf("128 tokens beside saving:  %7.1f ms, %+.1f %%\n",
                median(saving),
                100 * (median(saving) / median(alone) - 1));
    std::printf("a step of saving, which the next turn may have to wait for: median %.1f ms, "
                "longest %.1f ms of %zu\n",
                median(steps),
                *std::max_element(steps.begin(), steps.end()),
                steps.size());
    std::printf("its steps:");
    const size_t each = steps.size() / static_cast<size_t>(repeat);
    for (size_t step = 0; step < each; ++step) {
        std::vector<double> same;
        for (size_t at = step; at < steps.size(); at += each)
            same.push_back(steps[at]);
        std::printf(" %.1f", median(same));
    }
    std::printf(" ms\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_resume MODEL [TOKENS [REPEAT]]\n");
        return 2;
    }
    const size_t tokens = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000;
    const int repeat = argc > 3 ? std::atoi(argv[3]) : 7;
    const auto folder = std::filesystem::temp_directory_path() / "mynah-bench-resume";
    std::filesystem::remove_all(folder);
    EngineOptions options;
    options.modelPath = argv[1];
    options.cacheFolder = weightCacheFolder();
    {
        auto engine = must(openChatEngine(options));
        auto store = must(ConversationStore::open((folder / "chats.db").string(),
                                                  ConversationStore::Mode::ReadWrite));
        const int64_t chat = makeLongChat(*store, *engine, tokens);
        measureFirstTokens(*store, *engine, chat, repeat);
        measureSaving(*store, *engine, repeat);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
