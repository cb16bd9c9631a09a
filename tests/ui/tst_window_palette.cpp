// The palette and the list of keys, by keyboard.
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowPalette : public WindowFixture {
    Q_OBJECT

    QObject *find(const char *name) { return window()->findChild<QObject *>(name); }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void ctrlShiftP_typing_enter_runsTheAction()
    {
        start();
        QTest::keyClick(window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("commandPalette")->property("opened").toBool());
        type("dark");
        QTRY_COMPARE(m_app->palette.query(), "dark");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(!find("commandPalette")->property("visible").toBool());
        QCOMPARE(m_app->settings.theme(), "dark");
    }

    void palette_findsAConversation_andOpensIt()
    {
        m_realStore = true;
        start();
        type("Zeppelin");
        QTest::keyClick(window(), Qt::Key_Return);
        waitIdle();
        const qint64 id = m_app->chat.conversation();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(m_app->chat.conversation(), 0);
        QTest::keyClick(window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("commandPalette")->property("opened").toBool());
        type("zeppelin");
        QTRY_VERIFY(m_app->palette.count() > 0);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.conversation(), id);
    }

    void escape_closes_andKeysWorkAgain()
    {
        start();
        QTest::keyClick(window(), Qt::Key_F1);
        QTRY_VERIFY(find("shortcutSheet")->property("opened").toBool());
        type("model");
        QTest::keyClick(window(), Qt::Key_Escape); // empties the field first
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("shortcutSheet")->property("visible").toBool());
        QTest::keyClick(window(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(m_app->settings.textSize(), 1.1);
        QTest::keyClick(window(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(m_app->settings.textSize(), 1.0);
    }

    void everyShortcut_belongsToOneAction()
    {
        start();
        QStringList seen;
        for (const AppAction *action : window()->findChildren<AppAction *>())
            for (const QString &keys : action->shortcuts) {
                QVERIFY2(!seen.contains(keys) || !action->global, qPrintable(keys));
                seen << keys;
            }
        QVERIFY(seen.size() > 10);
    }
};

QTEST_MAIN(TestWindowPalette)
#include "tst_window_palette.moc"
