// Every script of the interface languages, and emoji made of several, have glyphs: in text and
// code.
#include "app/services/interface_fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

namespace {

/// The glyphs of one line, with the fonts that the platform falls back to.
QList<QGlyphRun> glyphsOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000);
    layout.endLayout();
    return layout.glyphRuns();
}

qsizetype missingIn(const QList<QGlyphRun> &runs)
{
    qsizetype missing = 0;
    for (const QGlyphRun &run : runs)
        missing += run.glyphIndexes().count(0);
    return missing;
}

} // namespace

class TestFonts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { mynah::useInterfaceFonts(); }

    void everyScript_hasGlyphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << "Grüße, señor, tiếng Việt, İstanbul";
        QTest::newRow("Cyrillic") << "Привет, мир";
        QTest::newRow("Han, simplified") << "你好，世界。量子纠缠";
        QTest::newRow("Han, traditional") << "繁體中文，臺灣";
        QTest::newRow("Kana") << "こんにちは、カタカナ";
        QTest::newRow("Hangul") << "안녕하세요";
        QTest::newRow("Arabic") << "تحية طيبة، كيف الحال؟";
        QTest::newRow("Hebrew") << "שלום עולם";
        QTest::newRow("Devanagari") << "नमस्ते दुनिया क्षत्रिय";
        QTest::newRow("Thai") << "สวัสดีชาวโลก";
        QTest::newRow("emoji") << "😀🚀❤️";
    }
    void everyScript_hasGlyphs()
    {
        QFETCH(QString, text);
        for (const QFont &font :
             {QGuiApplication::font(),
              mynah::withEmoji(QFontDatabase::systemFont(QFontDatabase::FixedFont))}) {
            const auto runs = glyphsOf(text, font);
            QVERIFY(!runs.isEmpty());
            if (const auto missing = missingIn(runs); missing > 0)
                QFAIL(qPrintable(QString("%1 glyphs are missing beside %2 (fonts-noto-core, "
                                         "fonts-noto-cjk, fonts-noto-color-emoji)")
                                     .arg(missing)
                                     .arg(font.family())));
        }
    }

    void text_neverComesFromTheEmojiFont()
    {
        for (const QFont &font :
             {QGuiApplication::font(),
              mynah::withEmoji(QFontDatabase::systemFont(QFontDatabase::FixedFont))})
            for (const QGlyphRun &run : glyphsOf("Digits 0123456789, #*: a b", font))
                QVERIFY2(!run.rawFont().familyName().contains("Emoji"), qPrintable(font.family()));
    }

    void emoji_areInColour_joinedOnesOneGlyph()
    {
        // A family of four, a flag, and a skin tone: several code points each, one picture.
        for (const QString &emoji : {QString("👨‍👩‍👧‍👦"),
                                     QString("🇧🇷"),
                                     QString("👍🏽"),
                                     QString("😀")}) {
            qsizetype drawn = 0;
            for (const QGlyphRun &run : glyphsOf(emoji, QGuiApplication::font())) {
                QVERIFY2(run.rawFont().familyName().contains("Emoji"),
                         qPrintable(emoji + run.rawFont().familyName()));
                for (const quint32 glyph : run.glyphIndexes())
                    drawn += run.rawFont().advancesForGlyphIndexes({glyph})[0].x() > 0;
            }
            QVERIFY2(drawn == 1, qPrintable(QString("%1: %2 glyphs").arg(emoji).arg(drawn)));
        }
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
