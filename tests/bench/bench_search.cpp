// Searching a database of many messages: bench_search [MESSAGES] [FILE]
// Prints what the index costs and how long queries take, the first time and again. The texts are
// made: four languages with words as frequent as in real ones (Zipf), 50 to 300 characters.
#include "core/storage/message_search.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"
#include "core/storage/search_tokenizer.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace mynah;

namespace {

constexpr int kLimit = 50; // hits that a window asks for
constexpr int kRounds = 15;
constexpr int kPerConversation = 40;

double millisecondsOf(const auto &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    std::exit(1);
}

template <typename T> T must(Result<T> result)
{
    if (!result.ok())
        fail(result.error());
    return std::move(*result);
}

void must(Result<void> result)
{
    if (!result.ok())
        fail(result.error());
}

/// Words of a language by rank, drawn with probability 1 / (rank + 2.7).
class Language {
public:
    Language(std::vector<std::string> words, std::string space)
        : m_words(std::move(words)), m_space(std::move(space))
    {
        double sum = 0;
        for (size_t rank = 0; rank < m_words.size(); ++rank)
            m_sums.push_back(sum += 1 / (static_cast<double>(rank) + 2.7));
    }

    const std::string &word(size_t rank) const { return m_words[rank]; }
    size_t size() const { return m_words.size(); }

    /// `characters` code points or a little more.
    std::string text(std::mt19937 &random, size_t characters) const
    {
        std::string out;
        std::uniform_real_distribution<double> draw(0, m_sums.back());
        for (size_t have = 0; have < characters;) {
            const auto at = std::lower_bound(m_sums.begin(), m_sums.end(), draw(random));
            const std::string &next = m_words[static_cast<size_t>(at - m_sums.begin())];
            out += next;
            out += m_space;
            have += countCodePoints(next) + m_space.size();
        }
        return out;
    }

private:
    std::vector<std::string> m_words;
    std::string m_space;
    std::vector<double> m_sums;
};

/// Single characters of a script from `first` on.
Language characters(char32_t first, size_t count)
{
    std::vector<std::string> words(count);
    for (size_t i = 0; i < count; ++i)
        appendCodePoint(words[i], first + static_cast<char32_t>(i));
    return {std::move(words), ""};
}

/// The most frequent words of English as they are, and made ones with the same beginnings.
Language alphabet(std::vector<std::string> words, const std::vector<std::string> &parts)
{
    std::set<std::string> known(words.begin(), words.end());
    std::mt19937 random(3);
    while (words.size() < 30000) {
        // The first parts are frequent, as th, co and re are.
        std::string word;
        for (auto count = 2 + random() % 3; count > 0; --count)
            word += parts[std::min(random() % parts.size(), random() % parts.size())];
        if (known.insert(word).second)
            words.push_back(word);
    }
    return {std::move(words), " "};
}

struct Languages {
    Language chinese = characters(0x4E00, 6000);
    Language english = alphabet({"the",  "of",  "and", "to",    "a",    "in",   "is",   "that",
                                 "it",   "for", "was", "on",    "are",  "as",   "with", "this",
                                 "they", "at",  "be",  "from",  "then", "have", "or",   "there",
                                 "one",  "had", "by",  "their", "you",  "not",  "what", "all"},
                                {"th",  "co",  "re", "in", "st",  "pro", "con", "de", "an",  "er",
                                 "tra", "sti", "al", "en", "me",  "lo",  "ver", "ta", "no",  "qui",
                                 "mo",  "per", "fu", "li", "gra", "so",  "ba",  "hy", "ple", "ze"});
    Language russian = alphabet({"и", "в", "не", "на", "я", "быть", "он", "с", "что", "а"},
                                {"по",
                                 "ро",
                                 "ко",
                                 "ст",
                                 "на",
                                 "ли",
                                 "ра",
                                 "во",
                                 "та",
                                 "де",
                                 "ми",
                                 "си",
                                 "тро",
                                 "ла",
                                 "ву",
                                 "же"});
    Language thai = characters(0xE01, 46);
};

/// Two characters in most Chinese texts that never stand next to each other.
constexpr const char *kApart[] = {"\xe7\x9a\x84", "\xe6\x98\xaf"}; // 的 是

std::string chineseText(const Languages &languages, std::mt19937 &random, size_t characters)
{
    // Both lie outside of the characters drawn: their code points are beyond 0x4E00 + 6000.
    std::string out;
    for (size_t have = 0; have < characters; have += 15) {
        out += languages.chinese.text(random, 14);
        out += kApart[random() % 2];
    }
    return out;
}

std::string messageText(const Languages &languages, std::mt19937 &random)
{
    const size_t characters = 50 + random() % 251;
    switch (random() % 10) {
    case 0:
        return languages.thai.text(random, characters);
    case 1:
        return languages.russian.text(random, characters);
    case 2:
    case 3:
    case 4:
    case 5:
        return chineseText(languages, random, characters);
    default:
        return languages.english.text(random, characters);
    }
}

void insertMessage(Database &database, int64_t conversation, const std::string &text)
{
    must(database.run("INSERT INTO message (conversation_id, depth, role, done, created_ms, text)"
                      " VALUES (?1, 1, 'user', 1, 1, ?2)",
                      conversation,
                      std::string_view(text)));
}

size_t fill(Database &database, const Languages &languages, int messages)
{
    std::mt19937 random(7);
    size_t bytes = 0;
    Transaction transaction = must(Transaction::begin(database));
    for (int i = 0; i < messages; ++i) {
        if (i % kPerConversation == 0)
            must(database.run("INSERT INTO conversation (title, created_ms, updated_ms)"
                              " VALUES (?1, ?2, ?2)",
                              std::string_view(languages.english.text(random, 40)),
                              int64_t{i}));
        const std::string text = messageText(languages, random);
        bytes += text.size();
        insertMessage(database, i / kPerConversation + 1, text);
    }
    must(transaction.commit());
    return bytes;
}

void measureIndex(Database &database, size_t bytes)
{
    const auto size = [&] {
        return must(database.number("SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%_search_%'"));
    };
    if (must(database.number("SELECT count(*) FROM sqlite_master WHERE name = 'message_search'")) ==
        0)
        must(createSearchIndex(database));
    const double rebuilt = millisecondsOf([&] { must(rebuildSearchIndex(database)); });
    const auto indexed = static_cast<double>(size());
    int steps = 0;
    double longest = 0;
    for (bool more = true; more; ++steps)
        longest =
            std::max(longest, millisecondsOf([&] { more = must(tidySearchIndex(database, 64)); }));
    std::printf("texts %.1f MB, index %.1f MB (%.2f of the texts), made in %.1f s\n"
                "put together in %d steps of 64 pages, the longest %.1f ms: %.1f MB\n",
                static_cast<double>(bytes) / 1e6,
                indexed / 1e6,
                indexed / static_cast<double>(bytes),
                rebuilt / 1e3,
                steps,
                longest,
                static_cast<double>(size()) / 1e6);
}

/// A transaction each, with and without the index.
void measureInsert(Database &database, const Languages &languages)
{
    std::mt19937 random(11);
    for (const bool isIndexed : {false, true}) {
        std::vector<double> times;
        for (int i = 0; i < 200; ++i) {
            const std::string text = i % 2 == 0 ? languages.english.text(random, 300)
                                                : languages.chinese.text(random, 300);
            times.push_back(millisecondsOf([&] {
                Transaction transaction = must(Transaction::begin(database));
                must(database.run(
                    "INSERT INTO message (conversation_id, depth, role, done, created_ms, text)"
                    " VALUES (1, 1, 'user', ?1, 1, ?2)",
                    int64_t{isIndexed},
                    std::string_view(text)));
                must(transaction.commit());
            }));
        }
        std::sort(times.begin(), times.end());
        std::printf("insert of 300 characters %s: median %.2f ms, worst %.2f ms\n",
                    isIndexed ? "with the index" : "without",
                    times[times.size() / 2],
                    times.back());
    }
}

/// With a new connection each time, whose cache is empty, as after starting; and again.
void measureQuery(const std::string &path,
                  const char *what,
                  const std::string &typed,
                  std::optional<int64_t> conversation = std::nullopt)
{
    std::vector<double> first, again;
    size_t found = 0;
    for (int round = 0; round < kRounds; ++round) {
        Database database = must(Database::open(path, Database::Access::ReadOnly));
        must(registerSearchTokenizer(database));
        for (std::vector<double> *times : {&first, &again})
            times->push_back(millisecondsOf([&] {
                found = must(searchMessages(database, typed, kLimit, conversation)).hits.size();
            }));
    }
    std::sort(first.begin(), first.end());
    std::sort(again.begin(), again.end());
    std::printf("%-42s %3zu hits  new connection %6.2f (worst %6.2f)  again %6.2f (worst %6.2f)\n",
                what,
                found,
                first[first.size() / 2],
                first.back(),
                again[again.size() / 2],
                again.back());
}

void measureQueries(const std::string &path, const Languages &languages)
{
    const Language &han = languages.chinese;
    std::printf("queries, ms:\n");
    measureQuery(path, "common Han character", han.word(0));
    measureQuery(path, "rare Han character", han.word(5900));
    measureQuery(path, "Han word of two", han.word(40) + han.word(60));
    measureQuery(
        path, "two common ones that never stand together", std::string(kApart[0]) + kApart[1]);
    measureQuery(
        path, "four common Han characters", han.word(0) + han.word(1) + han.word(2) + han.word(3));
    measureQuery(path, "common English word", "the ");
    measureQuery(path, "rare English word", languages.english.word(29000) + " ");
    for (const char *start : {"t", "th", "the", "thco", "con", "cons", "п", "по", "поро"})
        measureQuery(path, (std::string("open word ") + start).c_str(), start);
    measureQuery(path, "two common words", "the of ");
    measureQuery(path, "common word and common Han character", "the " + han.word(0));
    measureQuery(path, "phrase of two common words", "\"that that\"");
    measureQuery(path, "phrase with open word: that's", "that's");
    measureQuery(path, "common without another", "the -of -and ");
    measureQuery(path, "nothing", "xyzzyx ");
    measureQuery(path, "common Thai characters", "\xe0\xb8\x81\xe0\xb8\x82");
    measureQuery(path, "common word in one conversation", "the ", 1);
    measureQuery(path, "rare in one conversation", han.word(5900), 1);
}

} // namespace

int main(int count, char **arguments)
{
    const int messages = count > 1 ? std::atoi(arguments[1]) : 100'000;
    const std::string path =
        count > 2 ? arguments[2]
                  : (std::filesystem::temp_directory_path() / "bench_search.db").string();
    std::filesystem::remove(path);
    {
        Database database = must(Database::open(path, Database::Access::ReadWrite));
        must(registerSearchTokenizer(database));
        must(database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
        must(migrate(database));
        const Languages languages;
        const size_t bytes = fill(database, languages, messages);
        std::printf("%d messages\n", messages);
        measureIndex(database, bytes);
        measureInsert(database, languages);
        must(database.script("PRAGMA wal_checkpoint(TRUNCATE)"));
        measureQueries(path, languages);
    }
    std::filesystem::remove(path);
    std::filesystem::remove(path + "-wal");
    std::filesystem::remove(path + "-shm");
}
