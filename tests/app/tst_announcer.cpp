// What a screen reader is told while an answer is written. The Alert itself is sent only where a
// platform's accessibility is active, which the offscreen platform's never is.
#include "app/viewmodels/announcer.h"
#include "ui/window_fixture.h"

#include <QAccessible>

using namespace mynah;

class TestAnnouncer : public WindowFixture {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void wholeSentences_endWhereALanguageEndsThem()
    {
        QCOMPARE(Announcer::wholeSentences("One. Two", 0), 4);
        QCOMPARE(Announcer::wholeSentences("One. Two", 4), 0);
        QCOMPARE(Announcer::wholeSentences("It is 3.14 now", 0), 0);
        QCOMPARE(Announcer::wholeSentences("你好。世界", 0), 3);
        QCOMPARE(Announcer::wholeSentences("نعم؟ لا", 0), 4);
        QCOMPARE(Announcer::wholeSentences("यह है। और", 0), 6);
        QCOMPARE(Announcer::wholeSentences("", 0), 0);
    }

    void answer_isAnnounced_sentenceBySentence()
    {
        m_engine->reply = "A point is a number. Count the bytes that begin one! Nothing else";
        m_engine->wordMs = 5;
        start();
        QStringList announced;
        auto *announcer = qobject_cast<Announcer *>(item("announcer"));
        QVERIFY(announcer);
        connect(announcer, &Announcer::textChanged, this, [&] { announced << announcer->text(); });
        type("Hello");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY2(announced.contains("The answer is complete."),
                     qPrintable(announced.join("/")));
        QCOMPARE(announced.first(), "The answer begins.");
        const QString all = announced.mid(1, announced.size() - 2).join(' ').simplified();
        QCOMPARE(all, QString::fromStdString(m_engine->reply));
        QVERIFY(announced.size() >= 4);
        auto *node = QAccessible::queryAccessibleInterface(announcer);
        QVERIFY(node);
        QCOMPARE(node->role(), QAccessible::AlertMessage);
        QCOMPARE(node->text(QAccessible::Name), "The answer is complete.");
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
