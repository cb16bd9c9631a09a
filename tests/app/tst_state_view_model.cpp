// Bookmarks, going back, and state files.
#include "chat_fixture.h"

#include "core/storage/state_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mynah;

class TestStateViewModel : public QObject, ChatFixture {
    Q_OBJECT

    std::unique_ptr<QAbstractItemModelTester> m_tester;

    StateViewModel &memory() { return m_app->memory; }
    BookmarkListModel &marks() { return *memory().bookmarks(); }
    qint64 idAt(int row) { return marks().index(row).data(BookmarkListModel::IdRole).toLongLong(); }
    QString nameAt(int row)
    {
        return marks().index(row).data(BookmarkListModel::NameRole).toString();
    }

    void startLooking()
    {
        start();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &marks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        memory().setActive(true);
    }
    void bookmark(const QString &name)
    {
        QTRY_VERIFY(memory().canBookmark());
        const int before = marks().count();
        memory().saveBookmark(name);
        QTRY_COMPARE(marks().count(), before + 1);
    }

private slots:
    void init() { prepare(); }
    void cleanup()
    {
        m_tester.reset();
        m_app.reset();
    }

    void anEmptyChat_saysWhyThereIsNothing()
    {
        startLooking();
        QTRY_VERIFY(!memory().reason().isEmpty());
        QVERIFY(!memory().known());
        QVERIFY(memory().tokens().isEmpty());
        chat().newTemporaryChat();
        QVERIFY(memory().reason().contains("temporary"));
    }

    void afterAnAnswer_theStateIsKnown()
    {
        startLooking();
        sendAndWait("Hello bird");
        QTRY_VERIFY(memory().canBookmark());
        QVERIFY(memory().reason().isEmpty());
        QVERIFY(memory().tokens().startsWith("token "));
        QVERIFY(memory().size().contains("21.6"));
        QVERIFY(!memory().saved().isEmpty());
        QCOMPARE(memory().suggestedName(), "Hello bird");
    }

    void whileNobodyLooks_nothingIsRead()
    {
        start();
        sendAndWait("Hello");
        QTest::qWait(100);
        QVERIFY(!memory().known());
        memory().setActive(true);
        QTRY_VERIFY(memory().known());
    }

    void aBookmark_takesTheConversationBack_andForthAgain()
    {
        startLooking();
        sendAndWait("One");
        bookmark("First");
        sendAndWait("Two");
        QTRY_COMPARE(memory().marks().size(), 1);
        QVERIFY(memory().marks().first() <= 1);
        QVERIFY(marks().index(0).data(BookmarkListModel::HereRole).toBool());
        memory().goBack(idAt(0));
        QTRY_COMPARE(chat().messages()->count(), 2);
        QVERIFY(chat().laterHidden());
        chat().showLater();
        QTRY_COMPARE(chat().messages()->count(), 4);
    }

    void ofAnotherConversation_itBeginsANewChat()
    {
        startLooking();
        sendAndWait("One");
        bookmark("First");
        const qint64 old = chat().conversation();
        chat().newChat();
        QTRY_VERIFY(!marks().index(0).data(BookmarkListModel::HereRole).toBool());
        memory().goBack(idAt(0));
        QTRY_VERIFY(chat().conversation() != 0 && chat().conversation() != old);
        QTRY_COMPARE(memory().beganFrom(), "First");
        QVERIFY(memory().problem().isEmpty());
        memory().remove(idAt(0)); // the new chat needs it
        QTRY_VERIFY(!memory().problem().isEmpty());
        QVERIFY(memory().removedName().isEmpty());
    }

    void ofAnotherModel_itSaysWhich()
    {
        startLooking();
        Snapshot other;
        other.modelFingerprint = "something else";
        other.state = {1};
        FakeConversationStore store(m_db);
        QVERIFY(store.importBookmark(other, "Foreign", "RWKV-7 G1e 2.9B").ok());
        memory().refresh();
        QTRY_COMPARE(marks().count(), 1);
        QVERIFY(!marks().index(0).data(BookmarkListModel::FitsRole).toBool());
        memory().startFrom(idAt(0));
        QVERIFY(memory().problem().contains("RWKV-7 G1e 2.9B"));
        QVERIFY(m_db->conversations.empty());
    }

    void removing_canBeUndone_andIsDoneWithTheNextOne()
    {
        startLooking();
        sendAndWait("One");
        bookmark("First");
        bookmark("Second");
        QCOMPARE(nameAt(0), "Second");
        memory().remove(idAt(0));
        QTRY_COMPARE(memory().removedName(), "Second");
        QTRY_COMPARE(marks().count(), 1);
        memory().undoRemove();
        QTRY_COMPARE(marks().count(), 2);
        memory().remove(idAt(0));
        QTRY_COMPARE(memory().removedName(), "Second");
        QTRY_COMPARE(marks().count(), 1);
        QCOMPARE(m_db->bookmarks.size(), 2U);
        memory().remove(idAt(0));
        QTRY_COMPARE(m_db->bookmarks.size(), 1U);
        QTRY_COMPARE(marks().count(), 0);
        m_app.reset(); // at the end of the program what was deleted goes
        QVERIFY(m_db->bookmarks.empty());
        m_tester.reset();
    }

    void renaming_keepsTheRow()
    {
        startLooking();
        sendAndWait("One");
        bookmark("First");
        QSignalSpy reset(&marks(), &QAbstractItemModel::modelReset);
        memory().rename(idAt(0), "  Another   name ");
        QTRY_COMPARE(nameAt(0), "Another name");
        memory().rename(idAt(0), "   ");
        QTest::qWait(50);
        QCOMPARE(nameAt(0), "Another name");
        QCOMPARE(reset.count(), 0);
    }

    void aStateFile_goesOutAndComesIn()
    {
        startLooking();
        sendAndWait("One");
        QTRY_VERIFY(memory().known());
        const QUrl file = QUrl::fromLocalFile(m_folder.filePath(memory().fileNameFor(0)));
        QVERIFY(file.path().endsWith("One.safetensors"));
        memory().exportState(file);
        QTRY_VERIFY2(!memory().notice().isEmpty(), qPrintable(memory().problem()));
        const auto written = readStateFile(file.toLocalFile().toStdString());
        QVERIFY(written.ok());
        QCOMPARE(written->name, "One");
        memory().importState(file);
        QTRY_COMPARE(marks().count(), 1);
        QCOMPARE(nameAt(0), "One");
        memory().exportBookmark(idAt(0),
                                QUrl::fromLocalFile(m_folder.filePath("again.safetensors")));
        QTRY_VERIFY(QFile::exists(m_folder.filePath("again.safetensors")));
    }

    void aFileThatIsNone_isNamed()
    {
        startLooking();
        QFile file(m_folder.filePath("cat.safetensors"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is a picture of a cat.");
        file.close();
        memory().importState(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(memory().problem().contains("cat.safetensors"));
        QVERIFY(!memory().details().isEmpty());
        QVERIFY(memory().work().isEmpty());
        memory().startFromTuned(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(memory().work().isEmpty());
        QVERIFY(!memory().problem().isEmpty());
        memory().dismiss();
        QVERIFY(memory().problem().isEmpty());
    }

    void aFullDisk_isSaidInPlace()
    {
        startLooking();
        sendAndWait("One");
        QTRY_VERIFY(memory().canBookmark());
        m_db->failWrites = true;
        memory().saveBookmark("First");
        QTRY_VERIFY(!memory().problem().isEmpty());
        m_db->failWrites = false;
    }
};

QTEST_MAIN(TestStateViewModel)
#include "tst_state_view_model.moc"
