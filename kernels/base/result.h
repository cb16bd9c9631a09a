// Errors as values: Result<T> is a T or an Error. No exception crosses a module of this project.
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace mynah {

enum class ErrorCode {
    Usage,         // the caller asked for something that does not exist
    FileNotFound,  // no such file, or it cannot be opened
    FileRead,      // reading or writing a file failed
    NotAModel,     // not a model file at all
    Truncated,     // the file ends too early
    BadModel,      // a model file that is damaged or contradicts itself
    Unsupported,   // a valid file of a kind that this program does not run
    BadVocabulary, // the vocabulary is missing or damaged
    BadState,      // a state file or snapshot does not fit
    OutOfMemory,
    Device,         // a device failed or was lost
    Storage,        // the database failed, or is newer than the program
    StorageBusy,    // another process is writing the database
    StorageDamaged, // the database file is damaged: repairAndOpen() saves what can be read
    NotFinite,      // the model computed NaN or infinity
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::Usage;
    std::string message; // one English sentence, without a final full stop: names the file and what
                         // is wrong
};

/// A value or an Error. `value()` and `error()` may be called only after asking `ok()`.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() { return std::get<0>(m_content); }
    const T &value() const { return std::get<0>(m_content); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

#define MYNAH_CONCAT_(a, b) a##b
#define MYNAH_CONCAT(a, b) MYNAH_CONCAT_(a, b)

/// MYNAH_TRY(auto x, expression): x is the value, or the function returns the error. Several
/// statements.
#define MYNAH_TRY(declaration, ...)                                                                \
    auto MYNAH_CONCAT(mynahTry, __LINE__) = (__VA_ARGS__);                                         \
    if (!MYNAH_CONCAT(mynahTry, __LINE__).ok())                                                    \
        return MYNAH_CONCAT(mynahTry, __LINE__).error();                                           \
    declaration = std::move(MYNAH_CONCAT(mynahTry, __LINE__).value())

/// MYNAH_CHECK(expression): the function returns the error of a failed Result<void>.
#define MYNAH_CHECK(...)                                                                           \
    do {                                                                                           \
        auto mynahCheck = (__VA_ARGS__);                                                           \
        if (!mynahCheck.ok())                                                                      \
            return mynahCheck.error();                                                             \
    } while (false)

/// For our own mistakes only, never for files, models, users or drivers.
#define MYNAH_ASSERT(condition) ((condition) ? void(0) : std::abort())

} // namespace mynah
