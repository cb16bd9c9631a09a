#include "core/text/search_fold.h"
#include "core/text/search_terms.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <QString>
#include <QtTest>

#include <random>

using namespace mynah;

namespace {

std::vector<SearchTerm> termsOf(std::string_view text)
{
    std::vector<SearchTerm> terms;
    SearchTermCutter cutter(text);
    while (const SearchTerm *term = cutter.next())
        terms.push_back(*term);
    return terms;
}

/// The terms with | between them.
QString cut(std::string_view text)
{
    QStringList result;
    for (const SearchTerm &term : termsOf(text))
        result << QString::fromStdString(term.text);
    return result.join('|');
}

QString cut(const char8_t *text)
{
    return cut(std::string_view(reinterpret_cast<const char *>(text)));
}

bool isBorder(std::string_view text, size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

} // namespace

#define NEEDS_UNICODE()                                                                            \
    if (!hasUnicode())                                                                             \
    QSKIP("This build has no utf8proc, so only ASCII is folded.")

class TestSearchTerms : public QObject {
    Q_OBJECT

private slots:
    void next_words_areLowerCaseWithRanges()
    {
        QCOMPARE(cut("Hello, World! x_1 (GPT-4)"), QString("hello|world|x|1|gpt|4"));
        const auto terms = termsOf("  Hello, World");
        QCOMPARE(terms[1].begin, size_t(9));
        QCOMPARE(terms[1].end, size_t(14));
        QCOMPARE(cut(""), QString());
        QCOMPARE(cut("... \n\t*^\"-"), QString());
    }

    void next_scriptsWithoutSpaces_giveCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("Chinese") << "GPT模型，很好"
                                 << "gpt|模|型|很|好";
        QTest::newRow("Japanese") << "東京タワーの夜々"
                                  << "東|京|タ|ワ|ー|の|夜|々";
        QTest::newRow("Korean") << "한국어를 배워요 ㅋㅋ"
                                << "한|국|어|를|배|워|요|ㅋ|ㅋ";
        QTest::newRow("Thai") << "ไทยที่"
                              << "ไ|ท|ย|ท|\u0E35|\u0E48";
        QTest::newRow("Lao") << "ລາວ"
                             << "ລ|າ|ວ";
        QTest::newRow("Khmer") << "ខ្មែរ"
                               << "ខ|\u17D2|ម|\u17C2|រ";
        QTest::newRow("Myanmar") << "မြန်"
                                 << "မ|\u103C|န|\u103A";
        QTest::newRow("beyond the first plane")
            << QString::fromUcs4(U"a\U00020000b") << QString::fromUcs4(U"a|\U00020000|b");
    }
    void next_scriptsWithoutSpaces_giveCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(cut(text.toStdString()), terms);
    }

    void next_alike_giveTheSameTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("German") << "Straße STRASSE Größe"
                                << "strasse|strasse|grosse";
        QTest::newRow("Turkish") << "İstanbul ISTANBUL ısı"
                                 << "istanbul|istanbul|isi";
        QTest::newRow("Vietnamese") << "Tiếng Việt Đường"
                                    << "tieng|viet|duong";
        QTest::newRow("Polish, Danish, French") << "Łódź Ærø cœur"
                                                << "lodz|aero|coeur";
        QTest::newRow("Greek") << "Ἀθῆναι ΟΔΟΣ οδός"
                               << "αθηναι|οδοσ|οδοσ";
        QTest::newRow("Russian") << "Ёлка ЙОГА"
                                 << "елка|иога";
        QTest::newRow("Arabic harakat") << "مُحَمَّد محمد محـــمد"
                                        << "محمد|محمد|محمد";
        QTest::newRow("Arabic hamza") << "أحمد إلى آن مؤمن"
                                      << "احمد|الي|ان|مومن";
        QTest::newRow("Arabic presentation forms") << "\uFEFB\uFE8D"
                                                   << "لاا";
        QTest::newRow("Persian, with a joiner") << "می\u200Cخواهم کتاب"
                                                << "ميخواهم|كتاب";
        QTest::newRow("Hebrew points") << "שָׁלוֹם שלום"
                                       << "שלום|שלום";
        QTest::newRow("full width") << "ＡＢＣ１２"
                                    << "abc12";
        QTest::newRow("half-width katakana") << "ｶﾞﾊﾟｱ"
                                             << "ガ|パ|ア";
        QTest::newRow("kana with a mark apart") << "か\u3099ハ\u309Aウ\u3099"
                                                << "が|パ|ヴ";
        QTest::newRow("jamo") << "\u1112\u1161\u11AB\u1100"
                              << "한|\u1100";
        QTest::newRow("ligature, square, circle") << "ﬁne ㎏ ①"
                                                  << "fine|kg|1";
        QTest::newRow("Arabic digits") << "٢٠٢٤ ۲۰"
                                       << "2024|20";
        QTest::newRow("accents apart") << "cafe\u0301 café"
                                       << "cafe|cafe";
        QTest::newRow("trade mark") << "Mynah™ x"
                                    << "mynah|x";
    }
    void next_alike_giveTheSameTerms()
    {
        NEEDS_UNICODE();
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(cut(text.toStdString()), terms);
    }

    void next_marksThatAreLetters_stay()
    {
        QCOMPARE(cut(u8"हिन्दी में"), QString("हिन्दी|में"));
        QVERIFY(cut(u8"कि") != cut(u8"की"));
        QVERIFY(cut(u8"ที") != cut(u8"ทิ"));
    }

    void next_emoji_areTermsWithTheRangeOfTheWhole()
    {
        const std::string family = "a\U0001F468\u200D\U0001F469\u200D\U0001F467!";
        const auto terms = termsOf(family);
        QCOMPARE(terms.size(), size_t(4));
        QCOMPARE(terms[2].text, std::string("\U0001F469"));
        for (size_t i = 1; i < 4; ++i) {
            QCOMPARE(terms[i].begin, size_t(1));
            QCOMPARE(terms[i].end, family.size() - 1);
            QVERIFY(terms[i].kind == SearchTerm::Kind::Emoji);
        }
        QCOMPARE(cut("\U0001F44D\U0001F3FD"), cut("\U0001F44D")); // the colour of the skin
        QCOMPARE(termsOf("\U0001F44D\U0001F3FD")[0].end, size_t(8));
        QCOMPARE(cut("\u2764\uFE0F"), QString("\u2764"));
        const auto flags = termsOf("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7");
        QCOMPARE(flags.size(), size_t(4));
        QCOMPARE(flags[1].begin, size_t(0));
        QCOMPARE(flags[2].begin, size_t(8));
    }

    void next_accentsAfterAWord_belongToItsRange()
    {
        const std::string text = "cafe\u0301 x";
        QCOMPARE(termsOf(text)[0].end, size_t(6));
    }

    void next_longWord_isCut()
    {
        const auto terms = termsOf(std::string(1'000'000, 'Q'));
        QCOMPARE(terms.size(), (1'000'000 + kLongestSearchTerm - 1) / kLongestSearchTerm);
        for (const SearchTerm &term : terms)
            QVERIFY(term.text.size() <= kLongestSearchTerm);
        std::string cyrillic;
        for (int i = 0; i < 130; ++i)
            cyrillic += "ж";
        QCOMPARE(termsOf(cyrillic).size(), size_t(3));
    }

    void next_hostileBytes_partTerms()
    {
        QCOMPARE(cut(std::string_view("ab\0cd", 5)), QString("ab|cd"));
        QCOMPARE(cut("ab\xFF\x80\xE4\xB8 cd\xE4\xB8"), QString("ab|cd"));
        std::string marks;
        for (int i = 0; i < 100'000; ++i)
            marks += "\u0301";
        QCOMPARE(cut(marks), QString());
        QCOMPARE(termsOf("a" + marks)[0].end, marks.size() + 1);
        std::string joiners;
        for (int i = 0; i < 10'000; ++i)
            joiners += "\U0001F468\u200D";
        QCOMPARE(termsOf(joiners).size(), size_t(10'000));
    }

    void next_everyCodePoint_givesValidTermsInOrder()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            for (int i = 0; i < 300; ++i)
                appendCodePoint(text, random() % (i % 3 == 0 ? 0x110000 : 0x3200));
            size_t begin = 0;
            for (const SearchTerm &term : termsOf(text)) {
                QVERIFY(isValidUtf8(term.text) && !term.text.empty());
                QVERIFY(term.text.find_first_of(" \"^@*") == std::string::npos);
                QVERIFY(begin <= term.begin && term.begin < term.end && term.end <= text.size());
                QVERIFY(isBorder(text, term.begin) && isBorder(text, term.end));
                begin = term.begin;
            }
        }
    }

    void searchFold_ofWhatIsFolded_changesNothing()
    {
        for (char32_t point = 1; point < 0x110000; ++point) {
            const FoldedPoints folded = searchFold(point);
            for (size_t i = 0; i < folded.count; ++i) {
                // What is dropped does not matter; a letter may fold only once.
                if (searchClassOf(folded.points[i]) == SearchClass::Joined)
                    continue;
                const FoldedPoints again = searchFold(folded.points[i]);
                if (again.count != 1 || again.points[0] != folded.points[i])
                    QFAIL(qPrintable(QString("U+%1").arg(uint(point), 4, 16)));
            }
        }
    }

    void next_normalisationForms_giveTheSameTerms()
    {
        NEEDS_UNICODE();
        int compared = 0;
        for (char32_t point = 0xA0; point < 0x30000; ++point) {
            const QString text = "x" + QString::fromUcs4(&point, 1) + "y";
            const QString apart = text.normalized(QString::NormalizationForm_D);
            if (QChar::unicodeVersion(point) > QChar::Unicode_13_0 || apart == text)
                continue;
            ++compared;
            const QString whole = text.normalized(QString::NormalizationForm_C);
            if (cut(apart.toStdString()) != cut(text.toStdString()) ||
                cut(whole.toStdString()) != cut(text.toStdString()))
                QFAIL(qPrintable(QString("U+%1: %2 %3")
                                     .arg(uint(point), 4, 16)
                                     .arg(cut(text.toStdString()), cut(apart.toStdString()))));
        }
        QVERIFY(compared > 12000);
    }
};

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_search_terms.moc"
