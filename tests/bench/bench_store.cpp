// Whether the database stays quick when it is large: the list of conversations, one long
// conversation, a message added.
//   bench_store [CONVERSATIONS [MESSAGES_EACH [LONG]]]
#include "core/storage/conversation_store.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

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
        std::fprintf(stderr, "bench_store: %s\n", result.error().message.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

ConversationTree treeOf(int number, int messages)
{
    ConversationTree tree;
    tree.title = "Conversation " + std::to_string(number);
    for (int i = 0; i < messages; ++i) {
        MessageNode node;
        node.id = i + 1;
        node.parent = i;
        node.role = i % 2 ? Role::Assistant : Role::User;
        node.text = "Message " + std::to_string(i) + " of " + std::to_string(number) +
                    ": 这是一个关于鸟的问题 and some more words about number " +
                    std::to_string(i * number % 997) + ", so that it has a usual length.";
        node.tokens.assign(40, i);
        node.tokenizerDigest = 1;
        tree.messages.push_back(std::move(node));
    }
    tree.activeLeaf = messages;
    tree.createdMs = tree.updatedMs = 1'700'000'000'000 + number * int64_t{60'000};
    return tree;
}

template <typename Work> void measure(const char *what, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(msSince(start));
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%-46s median %7.2f ms, first %7.2f ms\n", what, times[times.size() / 2], first);
}

} // namespace

int main(int argc, char **argv)
{
    const int conversations = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int messages = argc > 2 ? std::atoi(argv[2]) : 100;
    const int longest = argc > 3 ? std::atoi(argv[3]) : 5'000;
    const auto folder = std::filesystem::temp_directory_path() / "mynah-bench-store";
    const std::string path = (folder / "chats.db").string();
    std::filesystem::remove_all(folder);
    int64_t large = 0;
    {
        auto store = must(ConversationStore::open(path, ConversationStore::Mode::ReadWrite));
        const auto start = Clock::now();
        for (int i = 1; i <= conversations; ++i)
            (void)must(store->importTree(treeOf(i, messages)));
        large = must(store->importTree(treeOf(0, longest)));
        const double seconds = msSince(start) / 1000;
        std::printf("%d conversations, %.0f messages imported in %.1f s; file %.1f MB\n",
                    conversations + 1,
                    double(conversations) * messages + longest,
                    seconds,
                    static_cast<double>(must(store->usage()).fileBytes) * 1e-6);
    }
    measure("open the database and list all conversations", [&] {
        auto store = must(ConversationStore::open(path, ConversationStore::Mode::ReadWrite));
        (void)must(store->conversations());
    });
    auto store = must(ConversationStore::open(path, ConversationStore::Mode::ReadWrite));
    measure("list all conversations", [&] { (void)must(store->conversations()); });
    measure("read the long conversation", [&] { (void)must(store->messages(large)); });
    int64_t leaf = must(store->messages(large)).back().id;
    measure("add a user message to it", [&] {
        leaf = must(store->addUserMessage(large, leaf, "One more message of a usual length."));
    });
    measure("search for two characters", [&] { (void)must(store->search("问题", 50)); });
    store.reset();
    std::filesystem::remove_all(folder);
    return 0;
}
