#include "app/viewmodels/conversation_list_model.h"
#include "fakes/fake_conversation_store.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

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

    void setRows_anyChange_endsWithTheRowsInOrder()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<ConversationRow> rows;
            for (int64_t id = 1; id <= 30; ++id) {
                if (random() % 4 == 0)
                    continue;
                rows.push_back(row(id, "x", m_now.addSecs(-int(random() % 40))));
                rows.back().pinned = random() % 5 == 0;
            }
            model.setRows(rows);
            std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
                return a.pinned != b.pinned ? a.pinned : a.updatedMs > b.updatedMs;
            });
            QCOMPARE(model.count(), int(rows.size()));
            for (int i = 0; i < model.count(); ++i) {
                QCOMPARE(model.idAt(i), rows[size_t(i)].id);
                QCOMPARE(model.index(i).data(ConversationListModel::PinnedRole).toBool(),
                         rows[size_t(i)].pinned);
            }
        }
    }

    void setRows_oneGoesFarDown_movesOnlyThatOne()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        std::vector<ConversationRow> rows;
        for (int i = 0; i < 500; ++i)
            rows.push_back(row(i + 1, "x", m_now.addSecs(-i)));
        rows[400].pinned = true;
        model.setRows(rows);
        QCOMPARE(model.idAt(0), 401);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        rows[400].pinned = false;
        model.setRows(rows);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.idAt(400), 401);
    }

    void tenThousand_refreshAfterAnAnswer_keepsTheGuiFree()
    {
        std::vector<ConversationRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.push_back(row(i + 1, "Title " + std::to_string(i), m_now.addSecs(-60 * i)));
        const ListChange all = listChange({}, rows);
        QCOMPARE(all.inserted.size(), size_t(1));
        rows[7000].updatedMs = m_now.addSecs(5).toMSecsSinceEpoch();
        rows[7000].snippet = "new";
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer clock;
        clock.start();
        const ListChange one = listChange(all.rows, rows);
        qInfo("worked out away from the GUI in %.2f ms", double(clock.nsecsElapsed()) / 1e6);
        model.apply(all);
        moved.clear();
        clock.start();
        model.apply(one);
        const double guiMs = double(clock.nsecsElapsed()) / 1e6;
        qInfo("taken in by the GUI in %.2f ms", guiMs);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.idAt(0), 7001);
        QVERIFY(guiMs < 8);
    }

    void refresh_manyAtOnce_readsOnce()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        QSignalSpy refreshed(&model, &ConversationListModel::refreshed);
        {
            std::lock_guard hold(db->mutex); // the first one waits here, the others for it
            for (int i = 0; i < 20; ++i)
                model.refresh();
            QTest::qWait(20);
        }
        QTest::qWait(50);
        QVERIFY(refreshed.size() <= 2);
        QVERIFY(!refreshed.isEmpty());
    }

    void refresh_afterAFailedOne_readsAgain()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage([]() -> Result<OpenedStore> {
            return Error{ErrorCode::Storage, "fake.db: cannot be opened"};
        });
        ConversationListModel model(storage);
        QSignalSpy failed(&model, &ConversationListModel::failed);
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        model.refresh();
        QTRY_COMPARE(failed.size(), 2);
    }

    void removeSeveral_undoBringsAllBack()
    {
        auto db = std::make_shared<FakeDatabase>();
        FakeConversationStore store(db);
        for (const char *text : {"One", "Two", "Three", "Four"})
            QVERIFY(store.addUserMessage(*store.createConversation(), 0, text).ok());
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.removeAll({model.idAt(0), model.idAt(1)});
        QTRY_COMPARE(model.count(), 2);
        model.remove(model.idAt(0)); // one more while the first can still be undone
        QTRY_COMPARE(model.count(), 1);
        QVERIFY(model.deletedText().contains('3'));
        model.undoDelete();
        QTRY_COMPARE(model.count(), 4);
        QVERIFY(!model.canUndo());
    }

    void duplicate_isANewConversationWithTheSameText()
    {
        auto db = std::make_shared<FakeDatabase>();
        FakeConversationStore store(db);
        const int64_t id = *store.createConversation();
        QVERIFY(store.addUserMessage(id, 0, "Bread").ok());
        QVERIFY(store.setPinned(id, true).ok());
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        QSignalSpy duplicated(&model, &ConversationListModel::duplicated);
        model.refresh();
        QTRY_COMPARE(model.count(), 1);
        model.duplicate(id);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(duplicated.size(), 1);
        const qint64 copy = duplicated[0][0].toLongLong();
        QVERIFY(copy != id);
        QCOMPARE(model.titleOf(copy), "Bread (copy)");
        QVERIFY(model.isPinned(id) && !model.isPinned(copy));
        QCOMPARE(store.messages(copy)->size(), size_t(1));
    }

    void pinned_isAGroupOfItsOwnAtTheTop()
    {
        auto db = std::make_shared<FakeDatabase>();
        FakeConversationStore store(db);
        const int64_t old = *store.createConversation();
        const int64_t recent = *store.createConversation();
        db->conversations[old].row.updatedMs -= 30ll * 24 * 3600 * 1000;
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        model.refresh();
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(model.idAt(0), recent);
        model.setPinned(old, true);
        QTRY_COMPARE(model.idAt(0), old);
        QCOMPARE(model.index(0).data(ConversationListModel::GroupRole).toString(), "Pinned");
        QCOMPARE(model.index(1).data(ConversationListModel::GroupRole).toString(), "Today");
        model.setPinned(old, false);
        QTRY_COMPARE(model.idAt(0), recent);
    }

    void marks_rangeGrowsAndShrinks_andLeavesWithItsRows()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        std::vector<ConversationRow> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back(row(i + 1, "x", m_now.addSecs(-i)));
        model.setRows(rows);
        QVERIFY(!model.selecting());
        model.toggleMark(5);
        model.toggleMark(1);
        model.markTo(4);
        QCOMPARE(model.markedIds(), (QList<qint64>{2, 3, 4, 5, 6}));
        model.markTo(2);
        QCOMPARE(model.markedIds(), (QList<qint64>{2, 3, 6}));
        model.markTo(0);
        QCOMPARE(model.markedIds(), (QList<qint64>{1, 2, 6}));
        rows.erase(rows.begin(), rows.begin() + 2);
        model.setRows(rows);
        QCOMPARE(model.markedIds(), (QList<qint64>{6}));
        QCOMPARE(model.markedCount(), 1);
        model.toggleMark(model.rowOf(6));
        QVERIFY(!model.selecting());
        model.beginSelecting();
        QVERIFY(model.selecting());
        model.markAll();
        QCOMPARE(model.markedCount(), 4);
        model.endSelecting();
        QVERIFY(!model.selecting() && model.markedIds().isEmpty());
    }

    void timePasses_onlyTimesChange()
    {
        auto db = std::make_shared<FakeDatabase>();
        StorageService storage(fakeStoreFactory(db));
        ConversationListModel model(storage);
        QDateTime now = m_now;
        model.setClock([&now] { return now; });
        model.setRows({row(1, "a", m_now), row(2, "b", m_now.addDays(-3))});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        now = m_now.addSecs(120);
        model.tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 0); // what is older says "3 d" all day
        QCOMPARE(model.index(0).data(ConversationListModel::TimeRole).toString(), "2 min");
        now = m_now.addDays(1);
        model.tick();
        QCOMPARE(changed[1][1].toModelIndex().row(), 1);
        QCOMPARE(model.index(0).data(ConversationListModel::GroupRole).toString(), "Yesterday");
        QCOMPARE(reset.size(), 0);
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
        QCOMPARE(model.deletedText(), QStringLiteral("Deleted “\u2068Bread\u2069”"));
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
