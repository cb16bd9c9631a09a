#include "app/viewmodels/conversation_list_model.h"
#include "fakes/fake_conversation_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mynah;

namespace {

ConversationRow row(int64_t id, const std::string &title, const QDateTime &updated)
{
    ConversationRow result;
    result.id = id;
    result.title = title;
    result.updatedMs = updated.toMSecsSinceEpoch();
    return result;
}

} // namespace

class TestConversationListModel : public QObject {
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(15, 0));

private slots:
    void groupOf_everyAge_givesItsGroup()
    {
        QCOMPARE(ConversationListModel::groupOf(m_now, m_now), "Today");
        QCOMPARE(ConversationListModel::groupOf(m_now.addSecs(-14 * 3600), m_now), "Today");
        QCOMPARE(ConversationListModel::groupOf(m_now.addSecs(-16 * 3600), m_now), "Yesterday");
        QCOMPARE(ConversationListModel::groupOf(m_now.addDays(-7), m_now), "Last 7 days");
        QCOMPARE(ConversationListModel::groupOf(m_now.addDays(-8), m_now), "Older");
        QCOMPARE(ConversationListModel::groupOf(m_now.addSecs(60), m_now), "Today");
    }

    void relativeTime_isShort()
    {
        QCOMPARE(ConversationListModel::relativeTime(m_now.addSecs(-5), m_now), "now");
        QCOMPARE(ConversationListModel::relativeTime(m_now.addSecs(-300), m_now), "5 min");
        QCOMPARE(ConversationListModel::relativeTime(m_now.addSecs(-7300), m_now), "2 h");
        QCOMPARE(ConversationListModel::relativeTime(m_now.addDays(-3), m_now), "3 d");
    }

    void setRows_moveInsertRemove_keepsTheModelConsistent()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        model.setClock([this] { return m_now; });
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, "a", m_now), row(2, "b", m_now), row(3, "c", m_now)});
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({row(4, "d", m_now), row(3, "c2", m_now), row(1, "a", m_now)});
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.idAt(0), 4);
        QCOMPARE(model.idAt(1), 3);
        QCOMPARE(model.titleOf(3), "c2");
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
        model.setRows({});
        QCOMPARE(model.count(), 0);
    }

    void removeAndUndo_bringsTheConversationBack()
    {
        auto db = std::make_shared<FakeDatabase>();
        FakeConversationStore store(db);
        const int64_t id = *store.createConversation();
        QVERIFY(store.addUserMessage(id, 0, "Bread").ok());
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        model.refresh();
        QTRY_COMPARE(model.count(), 1);
        model.remove(id);
        QTRY_COMPARE(model.count(), 0);
        QVERIFY(model.canUndo());
        QCOMPARE(model.deletedTitle(), "Bread");
        model.undoDelete();
        QTRY_COMPARE(model.count(), 1);
        QVERIFY(!model.canUndo());
    }

    void rename_changesTheTitle_andIgnoresAnEmptyOne()
    {
        auto db = std::make_shared<FakeDatabase>();
        FakeConversationStore store(db);
        const int64_t id = *store.createConversation();
        QVERIFY(store.addUserMessage(id, 0, "Bread").ok());
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        model.refresh();
        QTRY_COMPARE(model.count(), 1);
        model.rename(id, "  Sourdough \n bread ");
        QTRY_COMPARE(model.titleOf(id), "Sourdough bread");
        model.rename(id, "   ");
        QTest::qWait(20);
        QCOMPARE(model.titleOf(id), "Sourdough bread");
    }
};

QTEST_MAIN(TestConversationListModel)
#include "tst_conversation_list_model.moc"
