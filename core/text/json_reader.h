// JSON (RFC 8259) read value by value, without a tree of it: memory is what the caller keeps.
#pragma once

#include "core/text/json.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mynah {

/// Half a surrogate pair in an escape ("\\ud83d" alone), which JavaScript writes where it cut a
/// text in two: an error, or U+FFFD.
enum class HalfSurrogates { Refused, Replaced };

/// Stands before one value of a text and reads on from there. Every function reads exactly one
/// value with the blanks before it. After an error nothing more may be read.
/// Errors (Usage) say the byte position and what is wrong; see parseJson.
/// Thread: one at a time.
class JsonReader {
public:
    /// The text must live as long as the reader. `maxDepth` nested arrays and objects: 1 to 512.
    explicit JsonReader(std::string_view text,
                        int maxDepth = 64,
                        HalfSurrogates halves = HalfSurrogates::Refused);

    /// By the first character of the value; Null also for what is no value at all.
    JsonValue::Kind kind();

    /// `element()` for each element; it must read that one value. Returns Result<void>.
    template <typename Element> Result<void> array(Element element)
    {
        MYNAH_CHECK(open('[', "an array was expected"));
        for (bool first = true;; first = false) {
            MYNAH_TRY(const bool more, another(']', first));
            if (!more)
                return {};
            MYNAH_CHECK(element());
        }
    }

    /// `member(key)` for each member; it must read that one value. Returns Result<void>. Whether a
    /// key is there twice is not checked.
    template <typename Member> Result<void> object(Member member)
    {
        MYNAH_CHECK(open('{', "an object was expected"));
        for (bool first = true;; first = false) {
            MYNAH_TRY(const bool more, another('}', first));
            if (!more)
                return {};
            MYNAH_TRY(std::string name, key());
            MYNAH_CHECK(member(std::move(name)));
        }
    }

    Result<std::string> string();
    /// Null, true, false, a number or a string; an array or object is skipped and comes back empty.
    Result<JsonValue> scalar();
    Result<void> skip();
    /// The whole value as a tree.
    Result<JsonValue> tree();
    /// Nothing but blanks may be left.
    Result<void> end();

    /// An error at the byte where the reader stands.
    Error fail(std::string_view what) const { return fail(what, m_at); }

private:
    Error fail(std::string_view what, size_t at) const;
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c);
    void skipBlanks();
    size_t skipDigits();
    Result<void> open(char bracket, std::string_view expected);
    Result<bool> another(char bracket, bool first);
    Result<std::string> key();
    Result<JsonValue> word(std::string_view text, JsonValue value);
    Result<JsonValue> number();
    Result<void> escape(std::string &out);
    Result<uint32_t> hex4();

    std::string_view m_text;
    size_t m_at = 0;
    int m_depthLeft;
    HalfSurrogates m_halves;
};

} // namespace mynah
