// Colours for source code: a lexer for each language, from tables, that goes line by line.
#pragma once

#include <QString>

#include <vector>

namespace mynah {

enum class TokenKind : quint8 {
    Plain,
    Keyword,
    Type,
    Function,
    String,
    Number,
    Comment,
    Preprocessor,
};

struct CodeToken {
    qsizetype start = 0, length = 0;
    TokenKind kind = TokenKind::Plain;

    bool operator==(const CodeToken &) const = default;
};

/// What a line leaves open for the next one. `mode` 0 is nothing; what else it means is the
/// language's own affair.
struct LexState {
    quint8 mode = 0;
    quint8 depth = 0;        // of nested comments or braces
    QString terminator = {}; // what ends a string whose end its beginning names

    bool operator==(const LexState &) const = default;
};

struct Language;

/// Tokens only colour: no text is ever refused, and a line longer than some thousand letters stays
/// plain from there on. Thread: any; one object on one thread.
class Highlighter {
public:
    Highlighter() = default;
    /// By the word after the fence, whatever its case: "cpp", "C++", "py". Unknown: no tokens.
    explicit Highlighter(const QString &language);

    bool isKnown() const { return m_language != nullptr; }
    /// Adds the tokens of a line, first to last, and returns what it leaves open.
    LexState line(QStringView text, const LexState &before, std::vector<CodeToken> &tokens) const;

    /// The language's usual name, "C++"; an unknown one's as it was written.
    static QString titleOf(const QString &language);
    static std::vector<const Language *> languages();

private:
    const Language *m_language = nullptr;
};

} // namespace mynah
