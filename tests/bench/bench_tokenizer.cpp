// Speed of the tokenizers on one core, in time of the processor:
//   bench_tokenizer tokenizer-cases.jsonl rwkv_vocab_v20230424.txt [20B_tokenizer.json]
// The mixed-language text is all texts of the cases, one after the other, until 20 MB are there.
#include "core/text/json.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

using namespace mynah;

namespace {

constexpr size_t kBytes = 20'000'000;
constexpr int kRounds = 5;

/// Of this process alone: others may use the machine.
double secondsSince(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Result<std::string> mixedText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string texts, line;
    while (std::getline(file, line)) {
        MYNAH_TRY(const JsonValue value, parseJson(line));
        if (const JsonValue *text = value.find("text"))
            texts += *text->asString();
    }
    if (texts.empty())
        return Error{ErrorCode::FileRead, path + " holds no texts"};
    std::string mixed;
    while (mixed.size() < kBytes)
        mixed += texts;
    return mixed;
}

/// The best of some rounds.
void measure(const Tokenizer &tokenizer, const char *name, const std::string &text)
{
    double best = 1e9;
    size_t tokens = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::clock_t begin = std::clock();
        tokens = tokenizer.encode(text).size();
        best = std::min(best, secondsSince(begin));
    }
    std::printf("  %-28s %7.1f MB/s  (%zu bytes, %zu tokens)\n",
                name,
                static_cast<double>(text.size()) / best / 1e6,
                text.size(),
                tokens);
}

/// Texts that are slow where the time is not linear: each at two lengths, which must show the same
/// speed.
void measureRuns(const Tokenizer &tokenizer)
{
    const std::pair<const char *, std::string> runs[] = {
        {"run of a", "a"},
        {"run of spaces", " "},
        {"run of ideographs", "\xE4\xBD\xA0"},
        {"run of combining marks", "\xCC\x95\xCC\x96"},
    };
    for (const auto &[name, part] : runs) {
        for (const size_t bytes : {size_t(1'000'000), size_t(10'000'000)}) {
            std::string text;
            while (text.size() < bytes)
                text += part;
            measure(tokenizer, name, text);
        }
    }
}

Result<void> run(const std::string &cases, const std::string &vocabulary)
{
    MYNAH_TRY(const std::string text, mixedText(cases));
    const std::clock_t begin = std::clock();
    MYNAH_TRY(const auto tokenizer, loadVocabulary(vocabulary));
    std::printf("%s: loaded in %.1f ms\n",
                std::string(tokenizer->name()).c_str(),
                secondsSince(begin) * 1e3);
    measure(*tokenizer, "mixed languages", text);
    measureRuns(*tokenizer);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_tokenizer CASES.jsonl VOCABULARY...\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        if (const Result<void> done = run(argv[1], argv[i]); !done) {
            std::fprintf(stderr, "bench_tokenizer: %s\n", done.error().message.c_str());
            return 3;
        }
    }
    return 0;
}
