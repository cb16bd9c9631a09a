// The Settings page and the right panel by keys and clicks.
#include "ui/window_fixture.h"

using namespace mynah;

class TestWindowPages : public WindowFixture {
    Q_OBJECT

    QQuickItem *shownItem(const char *name) { return shown(QString::fromLatin1(name)); }
    void ask(const QString &text)
    {
        type(text);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.saveState(), ChatViewModel::SaveState::Saved);
    }
    void openSettings(const QString &name)
    {
        QMetaObject::invokeMethod(window(), "openSettings", Q_ARG(QVariant, name));
        QTRY_VERIFY(shownItem("settingsPage"));
        QTRY_COMPARE(item("settingsPage")->property("wanted").toString(), QString());
    }
    QObject *popup(const char *name) { return window()->findChild<QObject *>(name); }

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }

    void ctrlComma_opensSettings_escapeGoesBack()
    {
        start();
        QTest::keyClick(window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(shownItem("settingsPage"));
        QTRY_VERIFY(shownItem("findSetting") && shownItem("findSetting")->hasActiveFocus());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shownItem("settingsPage"));
        QTRY_VERIFY(item("composerField")->hasActiveFocus());
    }

    void finding_leavesOnlyWhatFits()
    {
        start();
        openSettings({});
        QTRY_VERIFY(shownItem("findSetting")->hasActiveFocus());
        type("motion");
        QTRY_VERIFY(!shownItem("languageBox"));
        QVERIFY(shownItem("reduceMotionSwitch"));
        click("reduceMotionSwitch");
        QVERIFY(m_app->settings.reduceMotion());
        click("findSetting");
        QTest::keyClick(window(), Qt::Key_End);
        type(" of the whale");
        QTRY_VERIFY(shownItem("nothingFound"));
        QTest::keyClick(window(), Qt::Key_Escape); // clears the field
        QTRY_VERIFY(shownItem("languageBox"));
        QVERIFY(shownItem("settingsPage"));
    }

    void aSetting_getsTheFocus()
    {
        start();
        openSettings("send");
        QTRY_COMPARE(m_app->settings.enterSends(), true);
        QTRY_VERIFY(shownItem("sendSegments")->property("activeFocus").toBool() ||
                    shownItem("sendSegments")->hasFocus());
        QTest::keyClick(window(), Qt::Key_Right);
        QTRY_COMPARE(m_app->settings.enterSends(), false);
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(item("composerField")->hasActiveFocus());
        type("a");
        QTest::keyClick(window(), Qt::Key_Return);
        type("b");
        QCOMPARE(composed(), "a\nb");
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QTRY_COMPARE(m_app->chat.saveState(), ChatViewModel::SaveState::Saved);
    }

    void sections_areReached_wideAndNarrow()
    {
        start();
        openSettings({});
        click("section-about");
        QTRY_VERIFY(item("settingsPage")->property("current").toString() == "about");
        click("licencesButton");
        QObject *dialog = popup("licencesDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(dialog->property("text").toString().size() > 1000);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
        window()->resize(640, 480);
        QTRY_VERIFY(shownItem("sectionBox"));
        QVERIFY(!shownItem("section-about"));
        m_app->settings.setTextSize(2);
        QTest::qWait(50);
        m_app->settings.setTextSize(1);
    }

    void deletingEverything_isAskedFor()
    {
        start();
        ask("One");
        openSettings("erase");
        click("eraseButton");
        QObject *dialog = popup("eraseDialog");
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(!dialog->property("acceptEnabled").toBool());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QCOMPARE(m_db->messages.size(), 2U);
        QVERIFY(shownItem("settingsPage"));
        click("eraseButton");
        QTRY_VERIFY(dialog->property("opened").toBool());
        click("eraseSure");
        QTRY_VERIFY(dialog->property("acceptEnabled").toBool());
        click("dialogAccept");
        QTRY_VERIFY(!shownItem("settingsPage"));
        QVERIFY(m_db->messages.empty());
        QCOMPARE(m_app->chat.messages()->count(), 0);
    }

    void cleaningUp_byClick()
    {
        m_db->usage.stateBytes = m_db->usage.fileBytes = 1 << 30;
        m_db->tidySteps = 3;
        start();
        openSettings("states");
        click("cleanUpButton");
        QTRY_VERIFY(popup("cleanUpDialog")->property("opened").toBool());
        click("dialogAccept");
        QTRY_VERIFY(!m_app->storageModel.outcome().isEmpty());
        QTRY_VERIFY(shownItem("storageWork"));
    }

    void brokenSettings_areSaidOnce()
    {
        QFile ini(m_folder.filePath("settings.ini"));
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("]]] this is no settings file [[[\n[\n");
        ini.close();
        start();
        QTRY_VERIFY(shownItem("settingsProblem"));
        m_app->settings.dismissProblem();
        QTRY_VERIFY(!shownItem("settingsProblem"));
    }

    void aStoreThatDoesNotOpen_isSaid_andEveryPageOpens_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("locked") << int(ErrorCode::StorageBusy);
        QTest::newRow("unreadable") << int(ErrorCode::Storage);
        QTest::newRow("damaged") << int(ErrorCode::StorageDamaged);
    }
    void aStoreThatDoesNotOpen_isSaid_andEveryPageOpens()
    {
        QFETCH(int, code);
        ApplicationParts parts;
        parts.engines = fakeEngineFactory(m_engine);
        parts.stores = [code]() -> Result<OpenedStore> {
            return Error{ErrorCode(code), "mynah.db cannot be opened"};
        };
        parts.settingsFile = m_folder.filePath("settings.ini");
        m_app = std::make_unique<Application>(std::move(parts));
        QVERIFY(m_app->showWindow());
        m_app->start();
        QTRY_VERIFY(shownItem("errorCard"));
        openSettings("states");
        QTRY_VERIFY(!m_app->storageModel.problem().isEmpty());
        m_app->settings.setPanelTab(1); // the State tab
        QTest::keyClick(window(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(!m_app->memory.problem().isEmpty());
        QVERIFY(shownItem("errorCard"));
    }

    void panel_savesABookmark_andGoesBack()
    {
        start();
        window()->resize(1180, 760);
        ask("One");
        m_app->settings.setPanelTab(1); // the State tab
        QTest::keyClick(window(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(shownItem("rightPanel"));
        QTRY_VERIFY(shownItem("saveBookmark") && shownItem("saveBookmark")->isEnabled());
        click("saveBookmark");
        QTRY_VERIFY(window()->activeFocusItem()->property("text").toString() == "One");
        type("First");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->memory.bookmarks()->count(), 1);
        QVERIFY(!shownItem("bookmarkName"));
        QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
        ask("Two");
        item("bookmarkList")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->chat.messages()->count(), 2);
        QTest::keyClick(window(), Qt::Key_F2);
        QTRY_VERIFY(shownItem("bookmarkRename"));
        type("Renamed");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_app->memory.bookmarks()->rows().front().name, "Renamed");
        QTest::keyClick(window(), Qt::Key_Delete);
        QTRY_COMPARE(m_app->memory.bookmarks()->count(), 0);
        click("undoBookmark");
        QTRY_COMPARE(m_app->memory.bookmarks()->count(), 1);
        click("closePanel");
        QTRY_VERIFY(!shownItem("rightPanel"));
        QVERIFY(!m_app->settings.panelOpen());
    }

    void panel_isADrawer_whereThereIsLittleRoom()
    {
        start();
        window()->resize(900, 600);
        QTRY_VERIFY(shownItem("panelButton")->mapToScene({}).x() < 900);
        click("panelButton");
        QTRY_VERIFY(popup("panelDrawer")->property("opened").toBool());
        QTRY_VERIFY(shownItem("rightPanel"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!popup("panelDrawer")->property("visible").toBool());
        QVERIFY(!m_app->settings.panelOpen());
    }
};

QTEST_MAIN(TestWindowPages)
#include "tst_window_pages.moc"
