// What is kept with a conversation besides its messages, and personas: in the store, in the copy of
// the texts, through repair, export and deletion.
#include "core/storage/migrations.h"
#include "core/storage/repair.h"
#include "core/storage/sample_store.h"
#include "core/storage/turn_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace mynah;
using Mode = ConversationStore::Mode;

namespace {

ChatOptions sampleOptions()
{
    ChatOptions options;
    options.prompt.format = "g1";
    options.prompt.thinking = Thinking::Lot;
    options.sampling.topP = 0.8f;
    options.stopTexts = {"END"};
    options.persona = 3;
    return options;
}

PersonaRow persona(const std::string &name)
{
    PersonaRow row;
    row.name = name;
    row.systemText = "You are " + name + ".";
    row.options = sampleOptions();
    return row;
}

std::vector<std::string> namesIn(ConversationStore &store)
{
    std::vector<std::string> names;
    const auto personas = store.personas();
    for (const PersonaRow &row : *personas)
        names.push_back(row.name);
    return names;
}

} // namespace

class TestOptionsStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConversationStore> m_store;

    std::string path() const { return m_dir->filePath("chats.db").toStdString(); }
    void reopen()
    {
        m_store.reset();
        auto opened = ConversationStore::open(path(), Mode::ReadWrite);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }
    int64_t begin(const std::string &system = {})
    {
        NewConversation start;
        start.systemText = system;
        start.options = sampleOptions();
        return *m_store->createConversation(start);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(fastFolder("tst_options_store"));
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void details_comeBackAfterReopening()
    {
        const int64_t id = begin("Be brief.");
        QVERIFY(m_store->setDraft(id, "Half a sent").ok());
        QVERIFY(m_store->setDraft(0, "Elsewhere").ok());
        QVERIFY(m_store->setScroll(id, 12.5).ok());
        reopen();
        const auto details = *m_store->details(id);
        QVERIFY(details.options == sampleOptions());
        QCOMPARE(details.draft, std::string("Half a sent"));
        QCOMPARE(*m_store->draft(id), details.draft);
        QCOMPARE(*m_store->draft(0), std::string("Elsewhere"));
        QCOMPARE(details.scroll, 12.5);
        QCOMPARE(details.systemText, std::string("Be brief."));
        QVERIFY(m_store->setOptions(id, {}).ok());
        QVERIFY(m_store->details(id)->options == ChatOptions{});
        QVERIFY(m_store->details(*m_store->createConversation())->scroll < 0);
        for (const Error &error : {m_store->details(99).error(),
                                   m_store->setOptions(99, {}).error(),
                                   m_store->setDraft(99, "x").error(),
                                   m_store->setSystemText(99, "x").error(),
                                   m_store->setScroll(99, 0).error()})
            QCOMPARE(error.code, ErrorCode::Usage);
    }

    void answer_keepsSeedAndThoughtSeconds()
    {
        const int64_t id = begin();
        const int64_t user = *m_store->addUserMessage(id, 0, "Why?");
        MessageRow answer;
        answer.text = "<think>x</think>So.";
        answer.thoughtSeconds = 4.25;
        answer.seed = std::numeric_limits<uint64_t>::max();
        const int64_t first = *m_store->addAnswer(user, {}, answer, "");
        const auto read = m_store->messages(id)->back();
        QCOMPARE(read.thoughtSeconds, 4.25);
        QVERIFY(read.seed == answer.seed);
        answer.seed.reset();
        QVERIFY(m_store->addAnswer(user, {}, answer, "").ok());
        QVERIFY(!m_store->messages(id)->back().seed);
        const int64_t copy = *m_store->branch(first);
        QVERIFY(m_store->messages(copy)->back().seed.has_value());
        QCOMPARE(m_store->messages(copy)->back().thoughtSeconds, 4.25);
        QVERIFY(m_store->details(copy)->options == sampleOptions());
    }

    void systemText_changedUnderWay_isReadByTheNextTurn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("from none") << "";
        QTest::newRow("from another") << "Be brief.";
    }
    void systemText_changedUnderWay_isReadByTheNextTurn()
    {
        QFETCH(QString, before);
        const int64_t id = begin(before.toStdString());
        const auto rows = *m_store->messages(id);
        const int64_t user =
            *m_store->addUserMessage(id, rows.empty() ? 0 : rows.back().id, "Hello");
        MessageRow answer;
        answer.text = "Hi";
        QVERIFY(m_store->addAnswer(user, {}, answer, "").ok());
        QVERIFY(m_store->setSystemText(id, "Be long.").ok());
        auto turn = turnAfter(*m_store, id, *m_store->messages(id), "model");
        QVERIFY(turn.ok());
        QCOMPARE(turn->request.transcript.size(), size_t(3));
        QVERIFY(turn->request.transcript[0].role == Role::System);
        QCOMPARE(turn->request.transcript[0].text, std::string("Be long."));
        QVERIFY(turn->options == sampleOptions());
        // Files hold it where every reader looks for it.
        const auto tree = *m_store->exportTree(id);
        QVERIFY(checkTree(tree).ok());
        QCOMPARE(activeBranch(tree).front()->text, std::string("Be long."));
        const int64_t imported = *m_store->importTree(tree);
        QCOMPARE(m_store->details(imported)->systemText, std::string("Be long."));
        ChatOptions expected = sampleOptions();
        expected.persona = 0; // ids are of this database
        QVERIFY(m_store->details(imported)->options == expected);
        QCOMPARE(m_store->messages(imported)->size(), size_t(3));
        QVERIFY(m_store->setSystemText(id, "").ok());
        turn = turnAfter(*m_store, id, *m_store->messages(id), "model");
        QCOMPARE(turn->request.transcript.size(), size_t(2));
    }

    void personas_areKeptInOrder_andDeletedWithUndo()
    {
        const int64_t a = *m_store->savePersona(persona("Ada"));
        const int64_t b = *m_store->savePersona(persona("Bob"));
        const int64_t c = *m_store->savePersona(persona("Cyd"));
        QVERIFY(m_store->orderPersonas({c, a, b}).ok());
        reopen();
        QCOMPARE(namesIn(*m_store), (std::vector<std::string>{"Cyd", "Ada", "Bob"}));
        QCOMPARE(m_store->personas()->front().systemText, std::string("You are Cyd."));
        QVERIFY(m_store->personas()->front().options == sampleOptions());
        PersonaRow changed = persona("Eve");
        changed.id = a;
        QCOMPARE(*m_store->savePersona(changed), a);
        QVERIFY(m_store->setPersonaDeleted(b, true).ok());
        QCOMPARE(namesIn(*m_store), (std::vector<std::string>{"Cyd", "Eve"}));
        QVERIFY(m_store->setPersonaDeleted(b, false).ok());
        QCOMPARE(namesIn(*m_store), (std::vector<std::string>{"Cyd", "Eve", "Bob"}));
        QVERIFY(m_store->setPersonaDeleted(b, true).ok());
        QVERIFY(m_store->purgeDeleted(std::numeric_limits<int64_t>::max()).ok());
        QCOMPARE(m_store->setPersonaDeleted(b, false).error().code, ErrorCode::Usage);
        changed.id = 99;
        QCOMPARE(m_store->savePersona(changed).error().code, ErrorCode::Usage);
        QVERIFY(m_store->eraseEverything().ok());
        QVERIFY(m_store->personas()->empty());
    }

    void defaultsAndOwnPresets_areSettings()
    {
        QVERIFY(*defaultOptions(*m_store) == ChatOptions{});
        QVERIFY(setDefaultOptions(*m_store, sampleOptions()).ok());
        QVERIFY(*defaultOptions(*m_store) == sampleOptions());
        QVERIFY(setOwnPresets(*m_store, {{"Mine", sampleOptions().sampling}}).ok());
        QCOMPARE(ownPresets(*m_store)->size(), size_t(1));
    }

    void copy_hasPersonasAndDrafts_andRepairTakesThem()
    {
        QVERIFY(m_store->savePersona(persona("Unmistakable")).ok());
        const int64_t id = begin();
        QVERIFY(m_store->addUserMessage(id, 0, "Hello").ok());
        QVERIFY(m_store->setDraft(id, "Hardly begun").ok());
        QVERIFY(m_store->setSystemText(id, "Be a bird.").ok());
        QVERIFY(tidyAll(*m_store).ok());
        m_store.reset();
        QVERIFY(QFile::remove(QString::fromStdString(path()))); // only the copy is left
        QVERIFY(repairDatabase(path()).ok());
        reopen();
        QCOMPARE(namesIn(*m_store), std::vector<std::string>{"Unmistakable"});
        const auto details = *m_store->details(id);
        QCOMPARE(details.draft, std::string("Hardly begun"));
        QCOMPARE(details.systemText, std::string("Be a bird."));
        QVERIFY(details.options == sampleOptions());
        // What is deleted for good leaves the copy as well.
        QVERIFY(tidyAll(*m_store).ok());
        QVERIFY(bytesOf(textCopyPath(path())).contains("Unmistakable"));
        QVERIFY(m_store->setPersonaDeleted(m_store->personas()->front().id, true).ok());
        QVERIFY(m_store->purgeDeleted(std::numeric_limits<int64_t>::max()).ok());
        QVERIFY(!bytesOf(textCopyPath(path())).contains("Unmistakable"));
    }

    void schema2_goesOnInItsFormat()
    {
        m_store.reset();
        QFile::remove(QString::fromStdString(path()));
        QFile::remove(QString::fromStdString(textCopyPath(path())));
        const QString fixture = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/db/schema-2.db";
        QVERIFY(QFile::copy(fixture, QString::fromStdString(path())));
        QFile::setPermissions(QString::fromStdString(path()), QFile::ReadOwner | QFile::WriteOwner);
        reopen();
        const auto rows = m_store->conversations();
        QCOMPARE(rows->size(), size_t(3));
        for (const ConversationRow &row : *rows)
            QCOMPARE(m_store->details(row.id)->options.prompt.format,
                     std::string("user-assistant"));
        QCOMPARE(m_store->details(2)->systemText, std::string("You are a bird. Answer briefly."));
        QCOMPARE(m_store->messages(1)->size(), size_t(4));
        QCOMPARE(m_store->messages(1)->at(2).text, std::string("它会说中文吗？"));
        QCOMPARE(m_store->bookmarks()->size(), size_t(1));
        const std::string model = m_store->bookmarks()->front().fingerprint;
        QVERIFY(m_store->snapshot(4, model)->snapshot);
        // A state that was saved then is where the next turn begins.
        const auto turn = turnAfter(*m_store, 1, *m_store->messages(1), model);
        QVERIFY(turn.ok() && turn->request.start);
        QVERIFY(tidyAll(*m_store).ok());
        m_store.reset();
        auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE(*database->number("PRAGMA user_version"), int64_t(3));
        QVERIFY(QFile::exists(QString::fromStdString(path()) + ".schema-2.backup"));
        QCOMPARE(*textsIn(textCopyPath(path())), *textsIn(path()));
    }

    void schema2_damaged_isRepairedAndMigrated()
    {
        m_store.reset();
        QFile::remove(QString::fromStdString(textCopyPath(path())));
        QFile fixture(QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/db/schema-2.db");
        QVERIFY(fixture.open(QFile::ReadOnly));
        QByteArray bytes = fixture.readAll();
        for (int i = 0; i < 3000; ++i)
            bytes[bytes.size() / 2 + i] = 'x';
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
        file.close();
        QVERIFY(repairDatabase(path()).ok());
        reopen();
        QCOMPARE(m_store->conversations()->size(), size_t(3));
        QCOMPARE(m_store->messages(1)->size(), size_t(4));
        QCOMPARE(m_store->details(1)->options.prompt.format, std::string("user-assistant"));
    }
};

QTEST_GUILESS_MAIN(TestOptionsStore)
#include "tst_options_store.moc"
