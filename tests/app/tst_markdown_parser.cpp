// Markdown to blocks.
#include "app/markdown/block_text.h"
#include "app/markdown/markdown_parser.h"
#include "app/markdown/math_guard.h"

#include <QTest>

using namespace mynah;

class TestMarkdownParser : public QObject {
    Q_OBJECT

    /// The blocks in short: kinds, marks, and styles around their text.
    static QString describe(const QString &markdown)
    {
        QStringList parts;
        for (const Block &block : parseMarkdown(markdown)) {
            const QString quote(block.quoteDepth, u'>');
            switch (block.kind) {
            case Block::Kind::Text:
                for (const Paragraph &p : block.paragraphs)
                    parts << quote + (p.heading ? QString("h%1 ").arg(p.heading) : QString()) +
                                 QString(p.listLevel, u' ') +
                                 (p.marker.isEmpty() ? QString() : p.marker + u' ') +
                                 styled(p.content);
                break;
            case Block::Kind::Code:
                parts << quote + QString(block.listLevel, u' ') + "code(" + block.language + ")" +
                             block.text;
                break;
            case Block::Kind::Table:
                for (const auto &row : block.rows) {
                    QStringList cells;
                    for (const StyledText &cell : row)
                        cells << styled(cell);
                    parts << "row " + cells.join('|');
                }
                break;
            case Block::Kind::Math:
                parts << "math " + block.text;
                break;
            case Block::Kind::Rule:
                parts << "rule";
                break;
            case Block::Kind::Thought:
                parts << "thought";
                break;
            }
        }
        return parts.join('\n');
    }
    static QString styled(const StyledText &text)
    {
        QString result;
        qsizetype at = 0;
        for (const TextSpan &span : text.spans) {
            result += text.text.mid(at, span.start - at) + u'{';
            result += span.style & TextSpan::Strong ? "s" : "";
            result += span.style & TextSpan::Emphasis ? "e" : "";
            result += span.style & TextSpan::Struck ? "d" : "";
            result += span.style & TextSpan::Code ? "c" : "";
            result += span.style & TextSpan::Math ? "m" : "";
            result += span.link.isEmpty() ? QString() : "@" + span.link;
            result += ":" + text.text.mid(span.start, span.length) + "}";
            at = span.start + span.length;
        }
        return result + text.text.mid(at);
    }

private slots:
    void parse_givesTheBlocks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const char *markdown, const char *blocks) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(blocks);
        };
        row("paragraphs", "One\n\nTwo", "One\nTwo");
        row("lines stay lines", "One\nTwo  \nThree", "One\nTwo\nThree");
        row("styles", "a **b** *c* ~~d~~ `e`", "a {s:b} {e:c} {d:d} {c:e}");
        row("nested styles", "**a *b***", "{s:a }{se:b}");
        row("a style over two lines", "**a\nb** c", "{s:a}\n{s:b} c");
        row("headings", "# A\n## B\n###### C", "h1 A\nh2 B\nh6 C");
        row("heading after text", "Text\n## B\nMore", "Text\nh2 B\nMore");
        row("underlined heading", "Title\n===\ntext", "h1 Title\ntext");
        row("bullets", "- a\n- b\n  - c\n    - d", " • a\n • b\n  ◦ c\n   ▪ d");
        row("loose bullets", "- a\n\n- b", " • a\n • b");
        row("numbers from 3", "3. a\n4. b", " 3. a\n 4. b");
        row("numbers are counted", "1. a\n1. b\n\n1. c", " 1. a\n 2. b\n 3. c");
        row("list in a paragraph", "Text:\n1. a\n2. b", "Text:\n 1. a\n 2. b");
        row("a year is no list", "It was\n1986. Then", "It was\n1986. Then");
        row("tasks", "- [x] a\n- [ ] b", " ☑ a\n ☐ b");
        row("item of two paragraphs", "1. a\n\n   b\n2. c", " 1. a\n b\n 2. c");
        row("item with code", "1. a\n   ```py\n   x\n   ```\n2. b", " 1. a\n code(py)x\n 2. b");
        row("code", "```cpp\nint *a*;\n\n  b\n```\nafter", "code(cpp)int *a*;\n\n  b\nafter");
        row("code without an end", "```\na\n", "code()a");
        row("tildes", "~~~ js x\n```\n~~~", "code(js)```");
        row("a longer fence", "````md\n```\n````", "code(md)```");
        row("indented code", "    a\n\n    b", "code()a\n\nb");
        row("quote", "> a\n> **b**\n\nc", ">a\n>{s:b}\nc");
        row("quote with blocks",
            "> a\n>\n> - b\n>\n> ```\n> c\n> ```\n>> d",
            ">a\n> • b\n>code()c\n>>d");
        row("rule", "a\n\n---\n\nb\n***", "a\nrule\nb\nrule");
        row("table", "| A | B |\n|---|:-:|\n| **1** | 2<br>3 |", "row A|B\nrow {s:1}|2\u20283");
        row("link", "[a](https://b.c/d?e=f&g=h)", "{@https://b.c/d?e=f&g=h:a}");
        row("bare link", "see https://b.c/d.", "see {@https://b.c/d:https://b.c/d}.");
        row("mail", "<a@b.cd>", "{@mailto:a@b.cd:a@b.cd}");
        row("unsafe link", "[a](javascript:alert(1)) [b](file:///etc/passwd)", "a b");
        row("link by reference", "[a][1] and\n\n[1]: https://b.c", "{@https://b.c:a} and");
        row("picture", "![a cat](https://b.c/d.png)", "{@https://b.c/d.png:a cat}");
        row("raw HTML", "<b>a</b> <script>x()</script>", "<b>a</b> <script>x()</script>");
        row("entities", "a &lt; b &copy; &#x41; &nosuch;", "a < b © A &nosuch;");
        row("inline formula", "so $a_1 * b_2 * c$ is", "so {m:a_1 * b_2 * c} is");
        row("inline brackets", "so \\(a_1\\) is", "so {m:a_1} is");
        row("prices", "from $5 to $10, or $ 3 $", "from $5 to $10, or $ 3 $");
        row("display formula", "a\n\n$$\nx^2\n$$\n\nb", "a\nmath x^2\nb");
        row("display brackets", "\\[ x_1 \\]", "math x_1");
        row("display in a line", "So $$x$$ is", "So {m:x} is");
        row("formula in an item", "- a\n\n  $$x^2$$", " • a\nmath x^2");
        row("formula in code", "`$a$` and\n```\n$b$\n```", "{c:$a$} and\ncode()$b$");
        row("escaped dollar", "\\$a\\$ *b*", "$a$ {e:b}");
        row("formula not closed", "$$\nx\n\n**a**", "math x\n{s:a}");
        row("Chinese emphasis", "这是**重点**。", "这是{s:重点}。");
        row("nothing", "", "");
    }
    void parse_givesTheBlocks()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, blocks);
        QCOMPARE(describe(markdown), blocks);
    }

    void table_keepsTheAlignment()
    {
        const std::vector<Block> blocks = parseMarkdown("|a|b|c|\n|:--|:-:|--:|\n|1|2|3|");
        QCOMPARE(blocks.size(), size_t(1));
        const std::vector<ColumnAlign> expected = {
            ColumnAlign::Start, ColumnAlign::Center, ColumnAlign::End};
        QVERIFY(blocks[0].columns == expected);
    }

    void segments_areCutWhereNothingIsOpen()
    {
        const QString source =
            "# A\n\nOne\n\n- a\n- b\n\n  more\n\n```\nx\n\ny\n```\nTwo\n\n> q\n> r\n";
        SegmentScanner scanner;
        scanner.scan(source, true);
        QStringList cut;
        for (const Segment &segment : scanner.segments())
            cut << source.mid(segment.start, segment.end - segment.start);
        QCOMPARE(
            cut,
            QStringList(
                {"# A", "One", "- a", "- b\n\n  more", "```\nx\n\ny\n```", "Two", "> q\n> r"}));
    }

    void longParagraphOfLines_isCut()
    {
        const QString line = "A line that a model wrote that knows no blank lines at all.\n";
        SegmentScanner scanner;
        scanner.scan(line.repeated(100), true);
        QVERIFY(scanner.segments().size() > 4);
        for (const Segment &segment : scanner.segments())
            QVERIFY(segment.end - segment.start < 1000);
        // Not where emphasis is open.
        SegmentScanner open;
        open.scan("**" + line.repeated(100), true);
        QCOMPARE(open.segments().size(), size_t(1));
    }

    void plainText_hasNoSigns()
    {
        const QString text =
            plainTextOf("## A\n**b** `c`\n\n1. d\n2. e\n\n|f|g|\n|---|---|\n|h|i|\n\n```\nj\n```");
        QVERIFY2(text.contains("A\n"), qPrintable(text));
        QVERIFY2(text.contains("b c\n\n1. d\n2. e\n\nf\tg\nh\ti\n\nj"), qPrintable(text));
        QVERIFY(!text.contains('*') && !text.contains('`') && !text.contains('#'));
    }

    void strangeInput_isText()
    {
        for (const QString &text : {QString("\uFDD0\uFDD1\uFDE5 $x$"),
                                    QString("$"),
                                    QString("$$"),
                                    QString("\\"),
                                    QString("`"),
                                    QString("```"),
                                    QString(">"),
                                    QString("- "),
                                    QString("|"),
                                    QString("|\n|-"),
                                    QString("[a]:"),
                                    QString("\\["),
                                    QString("&"),
                                    QString("<think>")}) {
            SegmentScanner scanner;
            scanner.scan(text, true);
            parseMarkdown(text);
        }
        QCOMPARE(describe("\uFDD0\uFDD1\uFDE5 $x$"), "{m:x}");
    }
};

QTEST_GUILESS_MAIN(TestMarkdownParser)
#include "tst_markdown_parser.moc"
