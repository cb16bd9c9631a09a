// What the commands of mynah-cli share: arguments, errors, exit codes.
#pragma once

#include "core/text/json.h"
#include "core/text/tokenizer.h"
#include "kernels/base/result.h"

#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace mynah::cli {

// Exit codes are part of the contract in README.md.
enum ExitCode {
    kDone = 0,
    kUsage = 2,
    kBadFile = 3,
    kDevice = 4,
    kStorage = 5,
    kInterrupted = 130,
};

/// The arguments of one command: words, options with values, flags.
class Arguments {
public:
    /// `withValue` and `flags` name what the command knows. Errors: Usage.
    static Result<Arguments> parse(const std::vector<std::string> &words,
                                   const std::set<std::string> &withValue,
                                   const std::set<std::string> &flags);

    const std::vector<std::string> &words() const { return m_words; }
    bool has(const std::string &option) const;
    /// The last value given, or `otherwise`.
    std::string value(const std::string &option, const std::string &otherwise = {}) const;
    std::vector<std::string> values(const std::string &option) const;
    /// Errors: Usage, when the value is not a number in [least, most].
    Result<int64_t>
    integer(const std::string &option, int64_t otherwise, int64_t least, int64_t most) const;
    Result<double>
    number(const std::string &option, double otherwise, double least, double most) const;

private:
    std::vector<std::string> m_words;
    std::vector<std::pair<std::string, std::string>> m_options;
};

/// Prints `mynah-cli: error: …` on one line of stderr and returns the exit code for it.
int fail(const Error &error);
/// Prints an object: one line of JSON with --json, else a line per field. Returns kDone.
int print(const JsonValue &json, const Arguments &arguments);
Error usage(const std::string &message);

/// Whole content of a file, or of stdin for "-". Errors: FileNotFound, FileRead.
Result<std::string> readInput(const std::string &path);
Result<void> writeFile(const std::string &path, const void *data, size_t bytes);
/// A JSON array of ids. Errors: Usage, with the file's name.
Result<std::vector<TokenId>> readTokens(const std::string &path);

/// Requested when the user presses Ctrl+C; the second time the program ends at once.
std::stop_token interruption();

/// The user's data folder: $XDG_DATA_HOME/mynah or ~/.local/share/mynah; %APPDATA%\mynah.
std::string dataFolder();
/// Where prepared weights are kept; empty with --no-cache.
std::string cacheFolder(const Arguments &arguments);
/// Seconds since main() began.
double secondsSinceStart();

int inspect(const std::vector<std::string> &words);
int devices(const std::vector<std::string> &words);
int selftest(const std::vector<std::string> &words);
int tokenize(const std::vector<std::string> &words);
int detokenize(const std::vector<std::string> &words);
int logits(const std::vector<std::string> &words);
int bench(const std::vector<std::string> &words);
int quantize(const std::vector<std::string> &words);
int perplexity(const std::vector<std::string> &words);
int chat(const std::vector<std::string> &words);
int conversations(const std::vector<std::string> &words);
int cache(const std::vector<std::string> &words);

} // namespace mynah::cli

/// As MYNAH_TRY and MYNAH_CHECK, for functions that return an exit code.
#define MYNAH_CLI_TRY(declaration, ...)                                                            \
    auto MYNAH_CONCAT(mynahCli, __LINE__) = (__VA_ARGS__);                                         \
    if (!MYNAH_CONCAT(mynahCli, __LINE__).ok())                                                    \
        return ::mynah::cli::fail(MYNAH_CONCAT(mynahCli, __LINE__).error());                       \
    declaration = std::move(MYNAH_CONCAT(mynahCli, __LINE__).value())
#define MYNAH_CLI_CHECK(...)                                                                       \
    do {                                                                                           \
        auto mynahCheck = (__VA_ARGS__);                                                           \
        if (!mynahCheck.ok())                                                                      \
            return ::mynah::cli::fail(mynahCheck.error());                                         \
    } while (false)
