// Colours for code, a table of snippets.
#include "app/markdown/highlight/highlighter.h"

#include <QSet>
#include <QTest>

using namespace mynah;

class TestHighlighter : public QObject {
    Q_OBJECT

    /// The words of a kind, parted by spaces; the letters stand for the kinds.
    static QString wordsOf(const QString &language, const QString &code, TokenKind kind)
    {
        const Highlighter highlighter(language);
        LexState state;
        QStringList words;
        for (const QString &line : code.split('\n')) {
            std::vector<CodeToken> tokens;
            state = highlighter.line(line, state, tokens);
            qsizetype end = 0;
            for (const CodeToken &token : tokens) {
                if (token.start < end || token.start + token.length > line.size())
                    return "overlap or out of the line: " + line;
                end = token.start + token.length;
                if (token.kind == kind)
                    words << line.mid(token.start, token.length);
            }
        }
        return words.join(' ');
    }

private slots:
    void tokens_ofEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row =
            [](const char *language, const char *code, TokenKind kind, const char *words) {
                QTest::addRow("%s: %s", language, words)
                    << QString(language) << QString::fromUtf8(code) << int(kind)
                    << QString::fromUtf8(words);
            };
        using K = TokenKind;
        row("c", "int main(void) { return 0x1F; } // c", K::Type, "int void");
        row("c", "#include <a.h> // b\nx", K::Preprocessor, "#include ");
        row("c", "#include <a.h>", K::String, "<a.h>");
        row("cpp", "auto s = R\"x(a)\"\nb)x\"; f(s);", K::String, "R\"x(a)\" b)x\"");
        row("c++", "std::size_t countIf(T t) /* a\nb */ { return 1'000; }", K::Function, "countIf");
        row("cpp", "int a; /* a\nb */ int c;", K::Comment, "/* a b */");
        row("cpp", "x = 1'000 + .5e-3f;", K::Number, "1'000 .5e-3f");
        row("csharp", "var s = @\"a\\\" + \"b\\\"c\";", K::String, "@\"a\\\" \"b\\\"c\"");
        row("java",
            "@Override public String name() { return \"\"; }",
            K::Preprocessor,
            "@Override");
        row("kotlin", "fun main() = println(\"\"\"a\nb\"\"\")", K::String, "\"\"\"a b\"\"\"");
        row("swift", "func a(_ b: Int) -> String { nil }", K::Type, "Int String");
        row("go", "func main() { s := `a\nb` }", K::String, "`a b`");
        row("rust", "fn a<'x>(b: &'x str) -> char { 'c' }", K::String, "'c'");
        row("rust", "println!(\"{}\", r#\"a\"b\"#);", K::Function, "println!");
        row("rust", "/* a /* b */ c */ let", K::Comment, "/* a /* b */ c */");
        row("dart", "final a = '''b\nc''';", K::String, "'''b c'''");
        row("scala", "case class A(b: Int)", K::Keyword, "case class");
        row("zig", "const a = @import(\"std\");", K::Preprocessor, "@import");
        row("javascript", "const f = async () => `a${b}\nc`; // d", K::String, "`a${b} c`");
        row("typescript", "interface A { b: string }", K::Keyword, "interface");
        row("qml", "property int a: 3", K::Keyword, "property");
        row("php", "<?php echo $a->b('c'); # d", K::Type, "$a");
        row("python",
            "def f(a):\n    \"\"\"b\n    c\"\"\"\n    return None # d",
            K::String,
            "\"\"\"b     c\"\"\"");
        row("py", "@dec\ndef f(): pass", K::Keyword, "def pass");
        row("ruby", "def a; puts :b, \"c\"; end # d", K::String, ":b \"c\"");
        row("perl", "my $a = qw(b c); # d", K::Type, "$a");
        row("lua", "local a = [[b\nc]] -- d", K::Comment, "-- d");
        row("r", "f <- function(x) TRUE # a", K::Keyword, "function TRUE");
        row("julia", "function f(x) #= a\nb =# x' end", K::Comment, "#= a b =#");
        row("matlab", "x = a'; % b", K::Comment, "% b");
        row("bash", "if [ \"$a\" = ${b} ]; then echo $# # c\nfi", K::Comment, "# c");
        row("sh", "cat <<EOF\na $b\nEOF\necho", K::String, "a $b");
        row("powershell",
            "Get-ChildItem | ForEach-Object { $_ } # a",
            K::Type,
            "Get-ChildItem ForEach-Object $_");
        row("dockerfile", "FROM debian:12\nRUN apt-get update # a", K::Keyword, "FROM RUN");
        row("cmake", "add_executable(a b.cpp) # c", K::Function, "add_executable");
        row("makefile", "CC = g++\nall: $(OBJ)\n\t$(CC) -o a # b", K::Type, "CC $(OBJ) $(CC)");
        row("makefile", "all: a", K::Function, "all");
        row("sql", "SELECT a FROM b WHERE c = 'd' -- e", K::Keyword, "SELECT FROM WHERE");
        row("html", "<p class=\"a\">b &amp; c</p> <!-- d\ne -->", K::Keyword, "<p > </p >");
        row("html", "<a href='b'>c</a>", K::Type, "href");
        row("xml", "<!-- a\nb --><c/>", K::Comment, "<!-- a b -->");
        row("css", "a.b { color: #fff; width: 10px } /* c */", K::Type, "color width");
        row("css", "a { color: #fff; width: 10px }", K::Number, "#fff 10px");
        row("json", "{\"a\": [1, true, \"b\"]}", K::Type, "\"a\"");
        row("json", "{\"a\": [-1.5e3, true, \"b\"]}", K::Number, "-1.5e3");
        row("yaml", "a: 1 # b\n- c: \"d\"\n  e: &f g", K::Type, "a c e");
        row("toml", "[a]\nb = 1\nc = \"\"\"d\ne\"\"\"", K::String, "\"\"\"d e\"\"\"");
        row("ini", "; a\n[b]\nc=d", K::Keyword, "[b]");
        row("markdown", "# A\n**b** `c`\n```\nd\n```", K::String, "`c` d");
        row("diff", "--- a\n+++ b\n@@ -1 +1 @@\n-c\n+d", K::String, "+d");
        row("haskell", "f :: Int -> Int {- a\nb -}\nf' x = x -- c", K::Comment, "{- a b -} -- c");
        row("ocaml", "let a = (* b *) 1", K::Comment, "(* b *)");
        row("elixir", "def a, do: :b # c", K::Keyword, "def do");
        row("lisp", "(defun a (b) ; c\n", K::Keyword, "defun");
        row("latex", "\\begin{a} $x$ % b", K::Keyword, "\\begin");
        row("asm", "mov eax, 0x10 ; a", K::Keyword, "mov");
        row("pascal", "BEGIN a := 'b'; { c\nd } END", K::Keyword, "BEGIN END");
        row("fortran", "PROGRAM a ! b", K::Comment, "! b");
        row("vb", "Dim a As String ' b", K::Comment, "' b");
        row("solidity", "contract A { uint256 b; }", K::Type, "A uint256");
        row("graphql", "query { a(b: $c) }", K::Keyword, "query");
        row("proto", "message A { string b = 1; }", K::Keyword, "message");
    }
    void tokens_ofEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(int, kind);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(language, code, TokenKind(kind)), words);
    }

    void languages_areManyAndTheirNamesAreTheirOwn()
    {
        QVERIFY(Highlighter::languages().size() >= 30);
        for (const char *name :
             {"cpp", "C++", "Python", ".py", "{.rust}", "TypeScript", "sh", "objc:"})
            Highlighter{QString(name)};
        QVERIFY(Highlighter(".PY").isKnown());
        QCOMPARE(Highlighter::titleOf("cpp"), "C++");
        QCOMPARE(Highlighter::titleOf("klingon"), "klingon");
        QVERIFY(!Highlighter("").isKnown());
    }

    /// The last line alone is read again when text is appended: the states must be enough for it.
    void everyLanguage_takesStrangeLines()
    {
        const QStringList lines = {"",       " ",  "\"", "'",  "`",   "/*",  "*/",     "<!--",
                                   "<a b='", "'>", "{",  "}",  "<<X", "X",   "\"\"\"", "r#\"",
                                   "R\"(",   "$",  "@",  "#",  ":",   "\\",  "0x",     "1e+",
                                   "é'ü",    "😀",  "%",  "[[", "]]",  "a\tb"};
        for (const char *name :
             {"c",    "cpp",  "csharp",     "java",    "rust",     "go",   "python",   "ruby",
              "lua",  "bash", "powershell", "cmake",   "makefile", "html", "css",      "json",
              "yaml", "toml", "sql",        "haskell", "elixir",   "lisp", "markdown", "latex",
              "diff", "php",  "perl",       "julia",   "swift",    "dart", "nix"}) {
            const Highlighter highlighter{QString(name)};
            QVERIFY2(highlighter.isKnown(), name);
            for (const QString &first : lines) {
                LexState state;
                for (const QString &line : {first, first + first, QString("a b"), first}) {
                    std::vector<CodeToken> tokens;
                    state = highlighter.line(line, state, tokens);
                    qsizetype end = 0;
                    for (const CodeToken &token : tokens) {
                        QVERIFY2(token.start >= end && token.start + token.length <= line.size(),
                                 qPrintable(QString("%1: %2").arg(name, line)));
                        end = token.start + token.length;
                    }
                }
            }
        }
    }

    void longLine_isCutOff()
    {
        std::vector<CodeToken> tokens;
        Highlighter("json").line(QString("[1,").repeated(100000), {}, tokens);
        QVERIFY(tokens.size() < 3000);
    }
};

QTEST_APPLESS_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
