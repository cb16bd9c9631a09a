// What the window remembers, and a settings file that is none.
#include "app/services/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath("settings.ini"); }

private slots:
    void init() { QFile::remove(file()); }

    void values_comeBackAtTheNextStart()
    {
        {
            Settings settings(file());
            settings.setTextSize(1.5);
            settings.setEnterSends(false);
            settings.setStartsWhereLeft(false);
            settings.setPanelWidth(400);
            settings.setThreads(3);
            settings.setLanguage("de");
        }
        const Settings settings(file());
        QCOMPARE(settings.textSize(), 1.5);
        QCOMPARE(settings.enterSends(), false);
        QCOMPARE(settings.startsWhereLeft(), false);
        QCOMPARE(settings.panelWidth(), 400);
        QCOMPARE(settings.threads(), 3);
        QCOMPARE(settings.language(), "de");
        QVERIFY(settings.problem().isEmpty());
    }

    void valuesOutOfRange_areBroughtBack()
    {
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[window]\ntextSize=nan\npanelWidth=9000\nsideBarWidth=-4\ntheme=pink\n"
                  "[models]\nthreads=-7\n");
        ini.close();
        const Settings settings(file());
        QCOMPARE(settings.textSize(), 1.0);
        QCOMPARE(settings.panelWidth(), 420);
        QCOMPARE(settings.sideBarWidth(), 220);
        QCOMPARE(settings.theme(), "system");
        QCOMPARE(settings.threads(), 0);
    }

    void reducedMotion_isTheSystemsUntilItIsChosen()
    {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::reduceMotionChanged);
        QCOMPARE(settings.reduceMotion(), false);
        settings.setSystemReduceMotion(true);
        QCOMPARE(settings.reduceMotion(), true);
        QCOMPARE(changed.count(), 1);
        settings.setReduceMotion(false);
        QCOMPARE(settings.reduceMotion(), false);
        settings.setSystemReduceMotion(false);
        settings.setSystemReduceMotion(true);
        QCOMPARE(settings.reduceMotion(), false);
        QCOMPARE(changed.count(), 2);
    }

    void aFileThatIsNone_isPutAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\0\0=\n",
                                               8);
        QTest::newRow("prose") << QByteArray("[window]\nthis is no settings file\n");
        QTest::newRow("zeros") << QByteArray(4096, 0);
        QTest::newRow("huge") << QByteArray(5'000'000, '=');
    }
    void aFileThatIsNone_isPutAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(bytes);
        ini.close();
        Settings settings(file());
        QCOMPARE(settings.theme(), "system");
        QVERIFY(QFile::exists(file() + ".broken"));
        QVERIFY(settings.problem().contains(file() + ".broken"));
        QSignalSpy changed(&settings, &Settings::problemChanged);
        settings.dismissProblem();
        QVERIFY(settings.problem().isEmpty());
        QCOMPARE(changed.count(), 1);
        settings.setThreads(2);
        QCOMPARE(Settings(file()).problem(), QString());
    }

    void erasing_forgetsConversations_andKeepsTheLook()
    {
        Settings settings(file());
        settings.setLastConversation(12);
        settings.setTheme("dark");
        settings.forgetConversations();
        QCOMPARE(settings.lastConversation(), 0);
        QCOMPARE(settings.theme(), "dark");
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
