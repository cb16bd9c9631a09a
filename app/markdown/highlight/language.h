// How a language is described to the lexer. Inside app/markdown/highlight alone.
#pragma once

#include "app/markdown/highlight/highlighter.h"

#include <span>

namespace mynah {

struct StringRule {
    const char *open;
    const char *close;
    bool overLines = false;
    bool escapes = true; // a backslash takes the next letter along
    TokenKind kind = TokenKind::String;
};

struct LexLine {
    QStringView text;
    LexState state;
    std::vector<CodeToken> *tokens;

    void add(qsizetype start, qsizetype end, TokenKind kind) const
    {
        if (end > start && kind != TokenKind::Plain)
            tokens->push_back({start, end - start, kind});
    }
};

struct Language {
    enum Flag : unsigned {
        Nested = 1,         // comments in comments
        NoCase = 2,         // keywords in any case
        HashLines = 4,      // a line that begins with # is for the preprocessor
        Capitals = 8,       // a name with a capital letter is a type
        Dollar = 16,        // $name is a variable
        At = 32,            // @name is an annotation
        Dash = 64,          // names may hold dashes
        Calls = 128,        // a name before a bracket is a function
        Bang = 256,         // name! is a macro
        RawCpp = 512,       // R"x(…)x"
        RawHash = 1024,     // r#"…"#
        Lifetimes = 2048,   // 'a is no string
        Here = 4096,        // <<END
        Symbols = 8192,     // :name
        TypeSuffix = 16384, // name_t is a type
        Tick = 32768,       // a quote after a name transposes, or belongs to it
    };

    const char *names; // what stands after the fence, the usual one first, parted by spaces
    const char *title;
    const char *keywords = "";
    const char *types = "";
    const char *lineComments = ""; // parted by spaces
    const char *blockOpen = nullptr;
    const char *blockClose = nullptr;
    std::span<const StringRule> strings = {};
    unsigned flags = 0;
    /// Instead of the tables, for languages that are not made of words and strings.
    void (*lex)(LexLine &line) = nullptr;
};

std::span<const Language> cLanguages();
std::span<const Language> webLanguages();
std::span<const Language> scriptLanguages();
std::span<const Language> shellLanguages();
std::span<const Language> dataLanguages();
std::span<const Language> functionalLanguages();
std::span<const Language> textLanguages();

/// By the tables.
void lexTable(const Language &language, LexLine &line);
void lexMarkup(LexLine &line);
void lexCss(LexLine &line);
void lexJson(LexLine &line);
void lexYaml(LexLine &line);
void lexIni(LexLine &line);
void lexMakefile(LexLine &line);

bool isWordStart(QChar c);
bool isWordPart(QChar c);
/// Where the word that begins at `at` ends.
qsizetype wordEnd(QStringView text, qsizetype at, bool dashes = false);
/// Where the number that begins at `at` ends.
qsizetype numberEnd(QStringView text, qsizetype at);
/// Where the string that began before `at` ends, behind its closing sign; -1: not on this line.
qsizetype stringEnd(QStringView text, qsizetype at, QStringView close, bool escapes = true);

} // namespace mynah
