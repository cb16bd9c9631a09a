// What the palette finds, and in which order.
#include "app/viewmodels/palette_model.h"
#include "app/viewmodels/shortcut_column.h"
#include "fakes/fake_conversation_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;

namespace {

AppAction *action(QObject *parent,
                  const QString &group,
                  const QString &text,
                  const QStringList &shortcuts = {},
                  const QString &keywords = {})
{
    auto *made = new AppAction(parent);
    made->group = group;
    made->text = text;
    made->shortcuts = shortcuts;
    made->keywords = keywords;
    return made;
}

template <typename Model> void give(Model &model, std::initializer_list<AppAction *> actions)
{
    auto list = model.actions();
    for (AppAction *one : actions)
        list.append(&list, one);
}

QStringList column(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data(role).toString();
    return texts;
}

} // namespace

class TestPaletteModel : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeDatabase> m_db = std::make_shared<FakeDatabase>();

private slots:
    void rank_prefersTheBeginningAndNeedsEveryWord()
    {
        auto rank = [](const QString &text, const QString &typed, const QString &keywords = {}) {
            return PaletteModel::rank(text, keywords, typed.split(u' '));
        };
        QVERIFY(rank("Export conversation", "ex") > rank("Next language", "ex"));
        QVERIFY(rank("New export", "ex") > rank("Next language", "ex"));
        QVERIFY(rank("Next language", "ex") > rank("Send", "ex", "export"));
        QCOMPARE(rank("Export conversation", "ex model"), 0);
        QVERIFY(rank("Export conversation", "conv EX") > 0);
        QVERIFY(rank("打开模型文件", "模型") > 0);
    }

    void keysOf_namesEachKey()
    {
        QCOMPARE(PaletteModel::keysOf("Ctrl+Shift+P"), (QStringList{"Ctrl", "Shift", "P"}));
        QCOMPARE(PaletteModel::keysOf("Ctrl++"), (QStringList{"Ctrl", "+"}));
        QCOMPARE(PaletteModel::keysOf("F1"), QStringList{"F1"});
    }

    void marked_escapesAndMarks()
    {
        QCOMPARE(PaletteModel::marked("a<b>", {"B"}, Qt::red),
                 "a&lt;<span style=\"background-color:#ff0000\">b</span>&gt;");
    }

    void query_listsMatchingActions_groupsTogether_disabledLeftOut()
    {
        StorageService storage(fakeStoreFactory(m_db));
        PaletteModel model(storage);
        QAbstractItemModelTester tester(&model);
        AppAction *off = action(&model, "Chat", "Exit");
        off->enabled = false;
        give(model,
             {action(&model, "Chat", "New chat"),
              action(&model, "View", "Text size", {}, "zoom"),
              action(&model, "Chat", "Export"),
              off});
        model.reset();
        QCOMPARE(column(model, PaletteModel::PlainRole),
                 (QStringList{"New chat", "Export", "Text size"}));
        model.setQuery("ex");
        QCOMPARE(column(model, PaletteModel::PlainRole), (QStringList{"Export", "Text size"}));
        model.setQuery("zoom");
        QCOMPARE(column(model, PaletteModel::PlainRole), QStringList{"Text size"});
    }

    void chosenAction_runsAndComesFirstNextTime()
    {
        StorageService storage(fakeStoreFactory(m_db));
        PaletteModel model(storage);
        AppAction *second = action(&model, "Chat", "Second");
        give(model, {action(&model, "Chat", "First"), second});
        QSignalSpy ran(second, &AppAction::triggered);
        model.reset();
        model.choose(1);
        QCOMPARE(ran.count(), 1);
        model.reset();
        QCOMPARE(column(model, PaletteModel::PlainRole), (QStringList{"Second", "First"}));
    }

    void conversations_areFoundAndChosen()
    {
        // The fake does not search.
        QTemporaryDir folder;
        const std::string path = folder.filePath("mynah.db").toStdString();
        int64_t id = 0;
        {
            auto store = ConversationStore::open(path, ConversationStore::Mode::ReadWrite);
            QVERIFY(store.ok());
            id = *(*store)->createConversation();
            QVERIFY((*store)->addUserMessage(id, 0, "Zeppelin over Friedrichshafen").ok());
        }
        StorageService storage([path] { return openOrRepair(path); });
        PaletteModel model(storage);
        QAbstractItemModelTester tester(&model);
        give(model, {action(&model, "Chat", "New chat")});
        QSignalSpy chosen(&model, &PaletteModel::conversationChosen);
        model.setQuery("zeppelin");
        QCOMPARE(model.count(), 0);
        QVERIFY(model.searching());
        QTRY_VERIFY(model.count() > 0);
        QVERIFY(!model.searching());
        model.choose(0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), id);
    }

    void shortcutColumns_holdEveryShortcutOnce_inWholeGroups()
    {
        ShortcutColumn left, right;
        left.setProperty("columns", 2);
        right.setProperty("columns", 2);
        right.setProperty("column", 1);
        QObject owner;
        const std::initializer_list<AppAction *> actions = {
            action(&owner, "A", "a1", {"Ctrl+1"}),
            action(&owner, "B", "b1", {"Ctrl+2"}),
            action(&owner, "A", "a2", {"Ctrl+3"}),
            action(&owner, "A", "no keys"),
        };
        give(left, actions);
        give(right, actions);
        left.refresh();
        right.refresh();
        QCOMPARE(column(left, ShortcutColumn::TextRole), (QStringList{"", "a1", "a2"}));
        QCOMPARE(column(right, ShortcutColumn::TextRole), (QStringList{"", "b1"}));
        left.setProperty("query", "ctrl+3");
        QCOMPARE(column(left, ShortcutColumn::TextRole), (QStringList{"", "a2"}));
    }
};

QTEST_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
