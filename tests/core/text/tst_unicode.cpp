// Against Qt's own tables, which are another implementation.
#include "core/text/unicode.h"
#include "core/text/utf8.h"

#include <QString>
#include <QtTest>

#include <random>

using namespace mynah;

namespace {

// What is newer may be known to one of both only.
constexpr QChar::UnicodeVersion kBothKnow = QChar::Unicode_13_0;

bool bothKnow(char32_t point)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(point);
    return version != QChar::Unicode_Unassigned && version <= kBothKnow &&
           (point < 0xD800 || point >= 0xE000);
}

CharClass qtClass(char32_t point)
{
    if (QChar::isSpace(point))
        return CharClass::Space;
    if (QChar::isLetter(point))
        return CharClass::Letter;
    return QChar::isNumber(point) ? CharClass::Number : CharClass::Other;
}

std::string qtComposed(const std::string &text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

class TestUnicode : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasUnicode())
            QSKIP("This build has no utf8proc, so there are no Unicode tables to test.");
    }

    void classOf_everyCodePoint_isThatOfQt()
    {
        int compared = 0;
        for (char32_t point = 0; point < 0x110000; ++point) {
            if (!bothKnow(point))
                continue;
            ++compared;
            if (UnicodeTable::instance().classOf(point) != qtClass(point))
                QFAIL(qPrintable(QString("U+%1").arg(uint(point), 4, 16)));
        }
        QVERIFY(compared > 140000);
    }

    void composed_everyCodePoint_isThatOfQt()
    {
        std::string buffer;
        int changed = 0;
        for (char32_t point = 0; point < 0x110000; ++point) {
            if (!bothKnow(point))
                continue;
            std::string text = "a"; // not to be the start, which is a case of its own
            appendCodePoint(text, point);
            const std::string composed(UnicodeTable::instance().composed(text, buffer));
            changed += composed != text ? 1 : 0;
            if (composed != qtComposed(text))
                QFAIL(qPrintable(QString("U+%1").arg(uint(point), 4, 16)));
            // Decomposed, it comes back to the same.
            const std::string apart =
                QString::fromStdString(text).normalized(QString::NormalizationForm_D).toStdString();
            if (UnicodeTable::instance().composed(apart, buffer) != composed)
                QFAIL(qPrintable(QString("decomposed U+%1").arg(uint(point), 4, 16)));
        }
        QVERIFY(changed > 1000);
    }

    void composed_randomTexts_areThoseOfQt()
    {
        // What composes, moves or stands in the way.
        const std::vector<std::pair<char32_t, char32_t>> ranges = {{0x41, 0x7A},
                                                                   {0xC0, 0x17F},
                                                                   {0x300, 0x36F},
                                                                   {0x300, 0x36F},
                                                                   {0x900, 0x9FF},
                                                                   {0xD46, 0xD57},
                                                                   {0x1100, 0x11FF},
                                                                   {0xAC00, 0xAC20},
                                                                   {0x1E00, 0x1FFF},
                                                                   {0x2126, 0x212B},
                                                                   {0x3041, 0x309E},
                                                                   {0xF900, 0xF910},
                                                                   {0xFB1D, 0xFB4E},
                                                                   {0x110B0, 0x110BA},
                                                                   {0x1D15E, 0x1D166},
                                                                   {0x4E00, 0x4E10}};
        std::mt19937 random(15);
        std::string buffer;
        int changed = 0;
        for (int round = 0; round < 100000; ++round) {
            std::string text;
            for (auto count = random() % 12; count > 0; --count) {
                const auto &[first, last] = ranges[random() % ranges.size()];
                const char32_t point = first + random() % (last - first + 1);
                if (bothKnow(point))
                    appendCodePoint(text, point);
            }
            const std::string composed(UnicodeTable::instance().composed(text, buffer));
            changed += composed != text ? 1 : 0;
            QCOMPARE(QString::fromStdString(composed).toUcs4(),
                     QString::fromStdString(qtComposed(text)).toUcs4());
        }
        QVERIFY(changed > 10000);
    }

    void composed_textThatIsComposed_isNotCopied()
    {
        std::string buffer;
        const std::string text = "Gr\xC3\xBC\xC3\x9F"
                                 "e \xE4\xBD\xA0 \xED\x95\x9C \xF0\x9F\x98\x80";
        QVERIFY(UnicodeTable::instance().composed(text, buffer).data() == text.data());
        QVERIFY(UnicodeTable::instance().composed("", buffer).empty());
    }

    void firstCodePoint_everyCodePoint()
    {
        for (char32_t point = 0; point < 0x110000; ++point) {
            if (point >= 0xD800 && point < 0xE000)
                continue;
            std::string text;
            appendCodePoint(text, point);
            const CodePoint first = firstCodePoint(text + "x");
            if (first.value != point || first.length != text.size())
                QFAIL(qPrintable(QString("U+%1").arg(uint(point), 4, 16)));
        }
    }
};

QTEST_GUILESS_MAIN(TestUnicode)
#include "tst_unicode.moc"
