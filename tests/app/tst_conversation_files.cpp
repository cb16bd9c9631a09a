#include "app/viewmodels/conversation_files_view_model.h"
#include "app/viewmodels/conversation_pdf.h"
#include "core/storage/conversation_import.h"
#include "fakes/fake_conversation_store.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mynah;
using Format = ConversationFilesViewModel::Format;

class TestConversationFiles : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeDatabase> m_db;
    std::unique_ptr<StorageService> m_storage;
    std::unique_ptr<ConversationListModel> m_list;
    std::unique_ptr<ConversationFilesViewModel> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;

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
    QUrl urlOf(const QString &name) { return QUrl::fromLocalFile(m_folder->filePath(name)); }
    QByteArray contentOf(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = std::make_shared<FakeDatabase>();
        m_storage = std::make_unique<StorageService>(fakeStoreFactory(m_db));
        m_list = std::make_unique<ConversationListModel>(*m_storage);
        m_files = std::make_unique<ConversationFilesViewModel>(*m_storage, *m_list);
    }
    void cleanup()
    {
        m_files.reset();
        m_list.reset();
        m_storage.reset();
    }

    void exportOne_everyFormat_keepsFormulas()
    {
        const int64_t id = talk("What is \\(e^{i\\pi}\\)?", "It is $-1$.\n\n```\ncode\n```");
        m_list->refresh();
        QTRY_COMPARE(m_list->count(), 1);
        for (const auto &[format, name] : {std::pair(Format::Markdown, "a.md"),
                                           {Format::PlainText, "a.txt"},
                                           {Format::Json, "a.json"},
                                           {Format::Pdf, "a.pdf"}}) {
            m_files->exportOne(id, format, urlOf(name));
            QVERIFY(m_files->busy());
            QTRY_VERIFY(!m_files->busy());
            QVERIFY(m_files->text().contains(name));
            QCOMPARE(m_files->folder(), QUrl::fromLocalFile(m_folder->path()));
            const QByteArray content = contentOf(name);
            QVERIFY(content.startsWith("%PDF") || content.contains("e^{i"));
        }
        QVERIFY(contentOf("a.txt").startsWith("User: What is \\(e^{i\\pi}\\)?\n\nAssistant: It"));
        m_files->dismiss();
        QVERIFY(m_files->text().isEmpty() && m_files->folder().isEmpty());
    }

    void suggestedName_isAFileNameWithItsEnding()
    {
        const int64_t id = talk("a/b: c?", "d");
        m_list->refresh();
        QTRY_COMPARE(m_list->count(), 1);
        const QString name = m_files->suggestedName(id, Format::Pdf);
        QVERIFY(name.endsWith(".pdf") && !name.contains('/'));
        m_files->exportOne(id, Format::Markdown, urlOf("no ending"));
        QTRY_VERIFY(!m_files->busy());
        QVERIFY(!contentOf("no ending.md").isEmpty());
    }

    void exportAll_sameTitles_getFilesOfTheirOwn_andNothingIsReplaced()
    {
        QList<qint64> ids;
        for (int i = 0; i < 3; ++i)
            ids << talk("Bread", "Answer " + std::to_string(i));
        put("Bread.md", "mine");
        m_files->exportAll(ids, Format::Markdown, QUrl::fromLocalFile(m_folder->path()));
        QTRY_VERIFY(!m_files->busy());
        QCOMPARE(contentOf("Bread.md"), "mine");
        QVERIFY(contentOf("Bread 2.md").contains("Answer 0"));
        QVERIFY(contentOf("Bread 4.md").contains("Answer 2"));
        QVERIFY(m_files->text().contains('3'));
    }

    void export_whereNothingCanBeWritten_saysWhy()
    {
        const int64_t id = talk("Bread", "Answer");
        QSignalSpy failed(m_files.get(), &ConversationFilesViewModel::failed);
        m_files->exportOne(id, Format::Json, urlOf("missing/folder/a.json"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_files->busy() && m_files->text().isEmpty());
        const auto card = failed[0][0].value<ErrorCard>();
        QVERIFY(!card.title.isEmpty() && card.details.contains("a.json"));
    }

    void exportedJson_importedAgain_isTheSame_andUndone()
    {
        const int64_t id = talk("Bread", "Answer");
        m_files->exportOne(id, Format::Json, urlOf("a.json"));
        QTRY_VERIFY(!m_files->busy());
        QVERIFY(m_files->takes(urlOf("a.json")));
        QVERIFY(!m_files->takes(urlOf("a.pth")));
        m_files->importFrom({urlOf("a.json")});
        QTRY_VERIFY(!m_files->busy());
        QTRY_COMPARE(m_list->count(), 2);
        QVERIFY(m_files->text().contains('1'));
        QVERIFY(m_files->canUndo());
        m_files->undoImport();
        QTRY_COMPARE(m_list->count(), 1);
        QCOMPARE(m_list->idAt(0), id);
        QVERIFY(!m_files->canUndo() && m_list->canUndo());
    }

    void exportedText_canBeImported()
    {
        const int64_t id = talk("Bread", "Answer\nof lines");
        m_files->exportOne(id, Format::PlainText, urlOf("a.txt"));
        QTRY_VERIFY(!m_files->busy());
        m_files->importFrom({urlOf("a.txt")});
        QTRY_VERIFY(!m_files->busy());
        QTRY_COMPARE(m_list->count(), 2);
    }

    void import_goodAndBadFiles_takesTheGoodAndNamesTheBad()
    {
        put("good.txt", "User: Hello\n\nAssistant: Hi\n");
        put("bad.json", "{\"nothing\": 1}");
        QSignalSpy failed(m_files.get(), &ConversationFilesViewModel::failed);
        m_files->importFrom({urlOf("bad.json"), urlOf("missing.json"), urlOf("good.txt")});
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(m_list->count(), 1);
        const auto card = failed[0][0].value<ErrorCard>();
        QVERIFY(card.title.contains('2'));
        QVERIFY(card.details.contains("bad.json") && card.details.contains("missing.json"));
    }

    void import_whenNothingCanBeSaved_tellsOnce()
    {
        put("good.txt", "User: Hello\n\nAssistant: Hi\n");
        m_db->failWrites = true;
        QSignalSpy failed(m_files.get(), &ConversationFilesViewModel::failed);
        m_files->importFrom({urlOf("good.txt"), urlOf("good.txt")});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_files->busy() && !m_files->canUndo());
    }

    void cancel_keepsWhatIsThere()
    {
        QList<qint64> ids;
        for (int i = 0; i < 40; ++i)
            ids << talk("Bread", "Answer");
        m_files->exportAll(ids, Format::Markdown, QUrl::fromLocalFile(m_folder->path()));
        connect(m_files.get(),
                &ConversationFilesViewModel::changed,
                m_files.get(),
                &ConversationFilesViewModel::cancel);
        QTRY_VERIFY(!m_files->busy());
        const auto written = QDir(m_folder->path()).entryList({"*.md"}).size();
        QVERIFY(written > 0 && written < 40);
    }

    void withPlainFormulas_escapesFormulasAndNothingElse()
    {
        QCOMPARE(withPlainFormulas("a *b* \\(x_1\\) c"), "a *b* \\\\\\(x\\_1\\\\\\) c");
        QCOMPARE(withPlainFormulas("$a_1$ and `$x$` cost $5 or $6"),
                 "\\$a\\_1\\$ and `$x$` cost $5 or $6");
        QCOMPARE(withPlainFormulas("```\n$$a_b$$\n```\n$$\nc_d\n$$"),
                 "```\n$$a_b$$\n```\n\\$\\$\nc\\_d\n\\$\\$");
        QCOMPARE(withPlainFormulas("```\nopen $a_b$"), "```\nopen $a_b$");
    }
};

QTEST_MAIN(TestConversationFiles)
#include "tst_conversation_files.moc"
