#include "app/viewmodels/search_view_model.h"
#include "fakes/fake_conversation_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mynah;

class TestSearchViewModel : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeDatabase> m_db;
    std::unique_ptr<StorageService> m_storage;
    std::unique_ptr<ConversationListModel> m_list;
    std::unique_ptr<SearchViewModel> m_search;

    int64_t talk(const std::string &question, const std::string &answer)
    {
        FakeConversationStore store(m_db);
        const int64_t id = *store.createConversation();
        MessageRow row;
        row.role = Role::Assistant;
        row.text = answer;
        row.done = true;
        (void)store.addAnswer(*store.addUserMessage(id, 0, question), {}, row, "");
        return id;
    }
    QVariant at(int row, int role) { return m_search->index(row, 0).data(role); }

private slots:
    void init()
    {
        m_db = std::make_shared<FakeDatabase>();
        talk("Bread that does not rise", "Check the yeast first.");
        talk("اكتب رسالة قصيرة", "تحية طيبة، أكتب إليكم بخصوص النافذة");
        m_storage = std::make_unique<StorageService>(fakeStoreFactory(m_db));
        m_list = std::make_unique<ConversationListModel>(*m_storage);
        m_search = std::make_unique<SearchViewModel>(*m_storage, *m_list);
        m_list->refresh();
        QTRY_COMPARE(m_list->count(), 2);
    }
    void cleanup()
    {
        m_search.reset();
        m_list.reset();
        m_storage.reset();
    }

    void text_findsTitlesThenMessages_withMarks()
    {
        QAbstractItemModelTester tester(m_search.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_search->setText("bread");
        QTRY_COMPARE(m_search->count(), 2);
        QCOMPARE(m_search->messageAt(0), 0);
        QCOMPARE(at(0, SearchViewModel::TitleMarksRole).value<QList<int>>(), (QList<int>{0, 5}));
        QCOMPARE(at(0, SearchViewModel::SnippetRole).toString(), "Check the yeast first.");
        QVERIFY(m_search->messageAt(1) != 0);
        QCOMPARE(m_search->conversationAt(1), m_search->conversationAt(0));
        QCOMPARE(m_search->conversationAt(2), 0);
        QVERIFY(!m_search->nothingFound());
    }

    void marks_countUtf16_notBytes()
    {
        m_search->setText(QStringLiteral("طيبة"));
        QTRY_COMPARE(m_search->count(), 1);
        const QString snippet = at(0, SearchViewModel::SnippetRole).toString();
        const auto marks = at(0, SearchViewModel::SnippetMarksRole).value<QList<int>>();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(snippet.mid(marks[0], marks[1]), QStringLiteral("طيبة"));
    }

    void hitFarInAText_isBroughtToTheBeginning()
    {
        std::string text;
        for (int i = 0; i < 14; ++i)
            text += "word ";
        talk("Long", text + "(needle) and more \xF0\x9F\x90\xA6 needle");
        m_search->setText("needle");
        QTRY_COMPARE(m_search->count(), 1);
        const QString snippet = at(0, SearchViewModel::SnippetRole).toString();
        const auto marks = at(0, SearchViewModel::SnippetMarksRole).value<QList<int>>();
        QVERIFY(snippet.startsWith(QChar(0x2026)));
        QVERIFY(marks[0] < 36);
        QCOMPARE(marks.size(), 4);
        QCOMPARE(snippet.mid(marks[0], marks[1]), "needle");
        QCOMPARE(snippet.mid(marks[2], marks[3]), "needle");
    }

    void nothing_saysSoAndHowMuchWasSearched()
    {
        m_search->setText("zeppelin");
        QVERIFY(!m_search->nothingFound()); // not before it was looked for
        QTRY_VERIFY(m_search->nothingFound());
        QCOMPARE(m_search->foundText(), QStringLiteral("Nothing found for “\u2068zeppelin\u2069”"));
        QVERIFY(m_search->searchedText().contains('2'));
        m_search->setText({});
        QVERIFY(!m_search->nothingFound() && !m_search->active());
    }

    void typing_theNewestWins_andFewSearchesRun()
    {
        QSignalSpy reset(m_search.get(), &QAbstractItemModel::modelReset);
        {
            std::lock_guard hold(m_db->mutex);
            for (const char *typed : {"y", "ye", "yea", "yeas", "yeast"}) {
                m_search->setText(typed);
                QTest::qWait(70);
            }
        }
        QTRY_COMPARE(m_search->count(), 1);
        QTest::qWait(100);
        QCOMPARE(reset.size(), 1);   // what was found for "y" was never shown
        QVERIFY(m_db->searches < 5); // on a busy machine the last text is looked for twice
    }

    void clearedWhileSearching_staysEmpty()
    {
        {
            std::lock_guard hold(m_db->mutex);
            m_search->setText("bread");
            QTest::qWait(80);
            m_search->setText({});
        }
        QTest::qWait(80);
        QCOMPARE(m_search->count(), 0);
    }

    void refreshWithoutAChange_leavesTheResultsAlone()
    {
        m_search->setText("yeast");
        QTRY_COMPARE(m_search->count(), 1);
        QSignalSpy found(m_search.get(), &SearchViewModel::foundChanged);
        QSignalSpy reset(m_search.get(), &QAbstractItemModel::modelReset);
        m_list->refresh();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void deletedConversation_leavesTheResults()
    {
        m_search->setText("yeast");
        QTRY_COMPARE(m_search->count(), 1);
        m_list->remove(m_search->conversationAt(0));
        QTRY_COMPARE(m_search->count(), 0);
        m_list->undoDelete();
        QTRY_COMPARE(m_search->count(), 1);
    }
};

QTEST_MAIN(TestSearchViewModel)
#include "tst_search_view_model.moc"
