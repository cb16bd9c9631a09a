// The storage thread: order of jobs, states between them, a damaged store repaired on the way.
#include "app/services/storage_service.h"
#include "fakes/fake_conversation_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

class TestStorageService : public QObject {
    Q_OBJECT

private slots:
    void jobs_comeBetweenThePiecesOfAState()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("chats.db").toStdString();
        StorageService storage([path] { return openOrRepair(path); });
        QSignalSpy opened(&storage, &StorageService::opened);
        QSignalSpy saved(&storage, &StorageService::statesSaved);
        QVERIFY(opened.wait());
        int64_t answer = 0;
        storage.run(
            this,
            [](ConversationStore &store) -> Result<int64_t> {
                MYNAH_TRY(const int64_t chat, store.createConversation({}));
                MYNAH_TRY(const int64_t user, store.addUserMessage(chat, 0, "x"));
                return store.addAnswer(user, {1}, {}, "");
            },
            [&](Result<int64_t> id) { answer = *id; });
        QTRY_VERIFY(answer != 0);
        auto state = std::make_shared<Snapshot>();
        state->modelFingerprint = "m";
        for (int i = 0; i < 8'000'000; ++i) // 32 MB: some dozens of pieces
            state->state.push_back(float(i % 9973) * 1.1f);
        storage.saveStates(answer, state);
        int jobs = 0;
        while (saved.isEmpty() && jobs < 1000) {
            bool done = false;
            storage.run(
                this,
                [](ConversationStore &store) { return store.usage(); },
                [&](Result<StorageUsage>) { done = true; });
            while (!done)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            ++jobs;
        }
        QVERIFY2(jobs >= 5, qPrintable(QString::number(jobs)));
        QTRY_COMPARE(saved.count(), 1);
        bool found = false;
        storage.run(
            this,
            [answer](ConversationStore &store) { return store.snapshot(answer, "m"); },
            [&](Result<SnapshotLookup> lookup) { found = *lookup->snapshot == *state; });
        QTRY_VERIFY(found);
    }

    void destructor_savesTheStatesThatWerePosted()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath("chats.db").toStdString();
        int64_t answer = 0;
        {
            auto store =
                std::move(*ConversationStore::open(path, ConversationStore::Mode::ReadWrite));
            const int64_t chat = *store->createConversation({});
            answer = *store->addAnswer(*store->addUserMessage(chat, 0, "x"), {1}, {}, "");
        }
        auto state = std::make_shared<Snapshot>();
        state->modelFingerprint = std::string("m");
        state->state.assign(2'000'000, 0.5f);
        {
            StorageService storage([path] { return openOrRepair(path); });
            storage.saveStates(answer, state);
        }
        auto store = std::move(*ConversationStore::open(path, ConversationStore::Mode::ReadOnly));
        QVERIFY(*store->snapshot(answer, "m")->snapshot == *state);
    }

    void damageMetByAJob_isRepairedOnce_andTheJobRunsAgain()
    {
        auto db = std::make_shared<FakeDatabase>();
        int repairs = 0;
        StorageService storage(fakeStoreFactory(db), [&]() -> Result<OpenedStore> {
            ++repairs;
            RepairReport report;
            report.messages = 3;
            return OpenedStore{std::make_unique<FakeConversationStore>(db), report};
        });
        QSignalSpy repaired(&storage, &StorageService::repaired);
        std::atomic<int> runs = 0;
        QString answer;
        const auto run = [&](bool alwaysDamaged) {
            answer.clear();
            runs = 0;
            storage.run(
                this,
                [&, alwaysDamaged](ConversationStore &) -> Result<int> {
                    if (++runs == 1 || alwaysDamaged)
                        return Error{ErrorCode::StorageDamaged, "a.db: damaged"};
                    return 7;
                },
                [&](Result<int> result) {
                    answer = result.ok() ? QString::number(*result)
                                         : QString::fromStdString(result.error().message);
                });
        };
        run(false);
        QTRY_COMPARE(answer, "7");
        QCOMPARE(runs.load(), 2);
        QTRY_COMPARE(repaired.count(), 1);
        run(true); // a second time it is an error like another
        QTRY_COMPARE(answer, "a.db: damaged");
        QCOMPARE(runs.load(), 1);
        QCOMPARE(repairs, 1);
    }
};

QTEST_GUILESS_MAIN(TestStorageService)
#include "tst_storage_service.moc"
