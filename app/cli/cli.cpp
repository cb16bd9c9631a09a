#include "app/cli/cli.h"

#include "core/rwkv/weight_cache_folder.h"
#include "core/text/json.h"

#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

namespace mynah::cli {

Error usage(const std::string &message)
{
    return {ErrorCode::Usage, message};
}

Result<Arguments> Arguments::parse(const std::vector<std::string> &words,
                                   const std::set<std::string> &withValue,
                                   const std::set<std::string> &flags)
{
    Arguments arguments;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (!word.starts_with("--")) {
            arguments.m_words.push_back(word);
            continue;
        }
        const size_t equals = word.find('=');
        const std::string option = word.substr(0, equals);
        if (flags.contains(option) && equals == std::string::npos) {
            arguments.m_options.emplace_back(option, "");
        } else if (withValue.contains(option)) {
            if (equals == std::string::npos && i + 1 == words.size())
                return usage(option + " needs a value");
            arguments.m_options.emplace_back(
                option, equals == std::string::npos ? words[++i] : word.substr(equals + 1));
        } else {
            return usage("unknown option " + option);
        }
    }
    return arguments;
}

bool Arguments::has(const std::string &option) const
{
    return !values(option).empty();
}

std::string Arguments::value(const std::string &option, const std::string &otherwise) const
{
    const auto all = values(option);
    return all.empty() ? otherwise : all.back();
}

std::vector<std::string> Arguments::values(const std::string &option) const
{
    std::vector<std::string> found;
    for (const auto &[name, value] : m_options)
        if (name == option)
            found.push_back(value);
    return found;
}

Result<int64_t>
Arguments::integer(const std::string &option, int64_t otherwise, int64_t least, int64_t most) const
{
    if (!has(option))
        return otherwise;
    const std::string text = value(option);
    int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return usage(option + " needs a whole number from " + std::to_string(least) + " to " +
                     std::to_string(most) + ", not '" + text + "'");
    return number;
}

namespace {
std::string shortest(double number)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return std::string(digits, end);
}
} // namespace

Result<double>
Arguments::number(const std::string &option, double otherwise, double least, double most) const
{
    if (!has(option))
        return otherwise;
    const std::string text = value(option);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() ||
        !(number >= least && number <= most))
        return usage(option + " needs a number from " + shortest(least) + " to " + shortest(most) +
                     ", not '" + text + "'");
    return number;
}

int fail(const Error &error)
{
    std::string line = error.message;
    for (char &c : line)
        c = c == '\n' || c == '\r' ? ' ' : c;
    std::fprintf(stderr, "mynah-cli: error: %s\n", line.c_str());
    switch (error.code) {
    case ErrorCode::Usage:
        return kUsage;
    case ErrorCode::OutOfMemory:
    case ErrorCode::Device:
        return kDevice;
    case ErrorCode::Storage:
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageDamaged:
        return kStorage;
    case ErrorCode::Cancelled:
        return kInterrupted;
    default:
        return kBadFile;
    }
}

int print(const JsonValue &json, const Arguments &arguments)
{
    if (arguments.has("--json")) {
        std::puts(toJson(json).c_str());
        return kDone;
    }
    for (const auto &[key, value] : json.members()) {
        const auto text = value.asString();
        std::printf(
            "%-26s %s\n", key.c_str(), text ? std::string(*text).c_str() : toJson(value).c_str());
    }
    return kDone;
}

Result<std::string> readInput(const std::string &path)
{
    if (path == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileNotFound,
                     path + ": there is no such file, or it cannot be read"};
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (file.bad())
        return Error{ErrorCode::FileRead, path + ": reading failed"};
    return text;
}

Result<void> writeFile(const std::string &path, const void *data, size_t bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(static_cast<const char *>(data), static_cast<std::streamsize>(bytes));
    file.close();
    if (!file)
        return Error{ErrorCode::FileRead, path + ": it cannot be written"};
    return {};
}

Result<std::vector<TokenId>> readTokens(const std::string &path)
{
    MYNAH_TRY(const std::string text, readInput(path));
    auto json = parseJson(text);
    if (!json.ok())
        return usage(path + ": " + json.error().message);
    if (!json->isArray())
        return usage(path + ": it is not a JSON array of token ids");
    std::vector<TokenId> ids;
    for (const JsonValue &item : json->items()) {
        const auto id = item.asInt64();
        if (!id || *id < 0 || *id > INT32_MAX)
            return usage(path + ": it holds something that is not a token id");
        ids.push_back(static_cast<TokenId>(*id));
    }
    return ids;
}

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int signal)
{
    if (interrupted) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
    interrupted = 1;
    std::signal(signal, onInterrupt);
}

} // namespace

std::stop_token interruption()
{
    // A signal handler may not touch a stop_source: a thread looks at what it left.
    static std::stop_source source;
    static std::jthread watcher([](const std::stop_token &quit) {
        while (!quit.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        if (interrupted)
            source.request_stop();
    });
    static const bool installed = [] {
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
        return true;
    }();
    (void)installed;
    return source.get_token();
}

double secondsSinceStart()
{
    static const auto start = std::chrono::steady_clock::now();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string cacheFolder(const Arguments &arguments)
{
    return arguments.has("--no-cache") ? std::string() : weightCacheFolder();
}

std::string dataFolder()
{
#ifdef _WIN32
    const char *roaming = std::getenv("APPDATA");
    return roaming ? std::string(roaming) + "\\mynah" : std::string();
#else
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data && *data == '/')
        return std::string(data) + "/mynah";
    const char *home = std::getenv("HOME");
    return home && *home ? std::string(home) + "/.local/share/mynah" : std::string();
#endif
}

} // namespace mynah::cli
