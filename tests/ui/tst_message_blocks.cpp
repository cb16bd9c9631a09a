// The blocks of a message as the window draws them.
#include "app/application.h"
#include "app/markdown/block_model.h"
#include "app/markdown/table_block_document.h"
#include "app/markdown/text_block_document.h"
#include "fakes/fake_chat_engine.h"
#include "fakes/fake_conversation_store.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace mynah;

class TestMessageBlocks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app; // registers the module
    std::unique_ptr<QQuickView> m_view;

    QQuickItem *show(const QString &properties)
    {
        m_view = std::make_unique<QQuickView>(&m_app->qml, nullptr);
        QQmlComponent component(&m_app->qml);
        component.setData("import QtQuick\nimport Mynah\nItem { width: 600; height: 800\n"
                          "property alias blocks: blocks\n"
                          "BlockStyle { id: style }\n MessageBlocks { id: blocks; style: style; "
                          "width: parent.width; height: implicitHeight; " +
                              properties.toUtf8() + "} }",
                          QUrl());
        QObject *made = component.create();
        if (!made) {
            qWarning() << component.errorString();
            return nullptr;
        }
        m_view->setContent(QUrl(), nullptr, made);
        m_view->show();
        return made->property("blocks").value<QQuickItem *>();
    }
    static QList<QQuickItem *> named(QQuickItem *from, const QString &name)
    {
        QList<QQuickItem *> found;
        if (from->objectName() == name)
            found << from;
        for (QQuickItem *child : from->childItems())
            found += named(child, name);
        return found;
    }
    static QTextDocument *documentOf(QQuickItem *edit)
    {
        return edit->property("textDocument").value<QQuickTextDocument *>()->textDocument();
    }

private slots:
    void initTestCase()
    {
        ApplicationParts parts;
        parts.engines = fakeEngineFactory(std::make_shared<FakeEngineControl>());
        parts.stores = fakeStoreFactory(std::make_shared<FakeDatabase>());
        parts.settingsFile = m_folder.filePath("settings.ini");
        m_app = std::make_unique<Application>(std::move(parts));
    }
    void cleanup() { m_view.reset(); }
    void cleanupTestCase() { m_app.reset(); }

    void everyComponent_loads()
    {
        for (const char *name : {"BlockFrame",
                                 "BlockEdit",
                                 "TextBlock",
                                 "CodeBlock",
                                 "TableBlock",
                                 "MathBlock",
                                 "RuleBlock",
                                 "ThoughtBlock",
                                 "MessageBlocks",
                                 "MessageItem",
                                 "MessageList"}) {
            QQmlComponent component(&m_app->qml, QUrl(QString("qrc:/Mynah/%1.qml").arg(name)));
            QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        }
    }

    void text_isOneBlock()
    {
        QQuickItem *blocks = show("text: 'Hello **you**'");
        QVERIFY(blocks);
        QCOMPARE(named(blocks, "messageText").size(), 1);
        QCOMPARE(documentOf(named(blocks, "messageText")[0])->toPlainText(), "Hello you");
        QTRY_VERIFY(blocks->height() >= 24);
    }

    /// The same document, whether the text came at once or letter by letter.
    void pieces_makeTheSameDocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("styles")
            << "Some `code` and **bold *both* text** with `more`, [a](https://b.c) "
               "$x$ `q`\n`second` line\n\n- item `one`\n- [x] two\n\n# Title";
        QTest::newRow("rtl") << QString::fromUtf8(
            "استخدم `size()` هنا و **هذا** أيضا `f(x)` ثم $x$");
        QTest::newRow("long") << QString("many words of one paragraph `code` ").repeated(120);
        QTest::newRow("table") << "| A | B |\n|---|--:|\n| one | 12 |\n| **two** | x |\n| 3 | 4 |";
        QTest::newRow("code") << "```cpp\nint a; /* b\nc */ int d;\n\n// é\n```\n\nafter";
    }
    void pieces_makeTheSameDocument()
    {
        QFETCH(QString, text);
        const auto contents = [this](QQuickItem *blocks) {
            QStringList all;
            for (const char *name : {"messageText", "codeText", "tableText"}) {
                for (QQuickItem *edit : named(blocks, name)) {
                    for (QTextBlock at = documentOf(edit)->begin(); at.isValid(); at = at.next()) {
                        all << QString("%1 %2 %3")
                                   .arg(at.text())
                                   .arg(at.layout()->lineCount())
                                   .arg(at.blockFormat().topMargin());
                        for (auto part = at.begin(); !part.atEnd(); ++part)
                            all << part.fragment().text() +
                                       QString(" %1 %2")
                                           .arg(part.fragment().charFormat().fontWeight())
                                           .arg(part.fragment().charFormat().fontLetterSpacing());
                        for (const QTextLayout::FormatRange &range : at.layout()->formats())
                            all << QString("%1+%2").arg(range.start).arg(range.length);
                    }
                }
            }
            return all;
        };
        QQuickItem *whole = show("");
        whole->setProperty("text", text);
        const QStringList expected = contents(whole);
        const qreal height = whole->implicitHeight();
        QVERIFY(expected.size() > 1);
        QQuickItem *grown = show("streaming: true");
        for (qsizetype at = 1; at <= text.size(); at += text.size() > 1000 ? 7 : 1)
            grown->setProperty("text", text.left(at));
        grown->setProperty("text", text);
        grown->setProperty("streaming", false);
        QCOMPARE(contents(grown), expected);
        QTRY_COMPARE(grown->implicitHeight(), height);
    }

    void longParagraph_isLaidOutInParts()
    {
        QQuickItem *blocks = show("streaming: true");
        QString text;
        for (int i = 0; i < 900; ++i) {
            text += "word ";
            blocks->setProperty("text", text);
        }
        QTextDocument *document = documentOf(named(blocks, "messageText")[0]);
        QVERIFY(document->blockCount() > 3);
        for (QTextBlock at = document->begin(); at.isValid(); at = at.next())
            QVERIFY(at.layout()->lineCount() <= 10);
        blocks->setProperty("streaming", false);
        QCOMPARE(document->blockCount(), 1);
    }

    void longTable_rests_andIsWholeInTheEnd()
    {
        QQuickItem *blocks = show("streaming: true");
        QVERIFY(blocks);
        QString text = "| A | B |\n|---|---|\n";
        for (int i = 0; i < 120; ++i) {
            text += QString("| row %1 | some words |\n").arg(i);
            blocks->setProperty("text", text);
        }
        QTRY_COMPARE(named(blocks, "tableText").size(), 1);
        QTextDocument *document = documentOf(named(blocks, "tableText").first());
        QTRY_VERIFY(document->toPlainText().contains("row 119")); // after a rest, without more text
        blocks->setProperty("text", text + "| the end | of all |\n");
        blocks->setProperty("streaming", false);
        QVERIFY(document->toPlainText().contains("the end"));
        QQuickItem *edit = named(blocks, "tableText").first();
        QTRY_VERIFY(edit->height() > 121 * 20);
        // It is made of parts: nobody sees it, or finds it in what is copied.
        auto *table = edit->property("doc").value<TableBlockDocument *>();
        QVERIFY(table);
        const QList<qreal> ends = table->rowEnds();
        QCOMPARE(ends.size(), 122);
        for (qsizetype i = 3; i < ends.size(); ++i)
            QCOMPARE(ends[i] - ends[i - 1], ends[2] - ends[1]);
        const QString copied = table->copyText(0, document->characterCount() - 1);
        QCOMPARE(copied.count('\n'), 122 * 2 - 1);
        QVERIFY(!copied.contains("\n\n"));
    }

    void keys_selectAndCopy()
    {
        QQuickItem *blocks = show("text: '**One** `two`\\n\\n```\\ncode\\n```\\n\\nLast'");
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QQuickItem *edit = named(blocks, "messageText")[0];
        edit->forceActiveFocus();
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "One two");
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(named(blocks, "codeText")[0]->property("selectedText").toString(), "code");
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "One two\n\ncode\n\nLast");
        named(blocks, "codeText")[0]->forceActiveFocus();
        QCOMPARE(edit->property("selectedText").toString(), QString());
    }

    void link_isAskedAbout_byKeyAndClick()
    {
        QQuickItem *blocks = show("text: 'See [this](https://a.b/c) and [that](mailto:d@e.f)'");
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        auto *model = blocks->property("blocks").value<BlockModel *>();
        QSignalSpy asked(model, &BlockModel::linkRequested);
        QQuickItem *edit = named(blocks, "messageText")[0];
        edit->forceActiveFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(edit->property("selectedText").toString(), "this");
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(edit->property("selectedText").toString(), "that");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), "mailto:d@e.f");
        const QPointF at = edit->mapToScene(QPointF(50, 12));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toString(), "https://a.b/c");
    }

    void copyOfCode_copiesTheSource()
    {
        QQuickItem *blocks = show("text: '```py\\nx = 1\\n\\n  y\\n```'");
        QMetaObject::invokeMethod(named(blocks, "copyCode")[0], "clicked");
        QCOMPARE(QGuiApplication::clipboard()->text(), "x = 1\n\n  y");
        QCOMPARE(named(blocks, "copyCode")[0]->property("copied").toBool(), true);
    }

    void thought_opensBelowItsRow()
    {
        QQuickItem *blocks = show("text: '<think>a\\n\\nb</think>c'; thoughtSeconds: 4.2");
        QCOMPARE(named(blocks, "messageText").size(), 1);
        QQuickItem *button = named(blocks, "thoughtButton")[0];
        QVERIFY(button->property("text").toString().startsWith("Thought for 4"));
        const QPointF before = button->mapToScene({});
        blocks->setProperty("thoughtOpen", true);
        QCOMPARE(named(blocks, "messageText").size(), 2);
        QCOMPARE(button->mapToScene({}), before);
    }

    void marks_followTheWidth()
    {
        QQuickItem *blocks = show("text: 'words and words and words before `code` and after'");
        m_view->contentItem()->childItems().first()->setWidth(150);
        auto *found = named(blocks, "messageText")[0]->property("doc").value<BlockDocument *>();
        QTRY_VERIFY(found->marks()->marks().size() == 1);
        QTRY_VERIFY(found->marks()->marks()[0].rect.y() > 20);
    }
};

QTEST_MAIN(TestMessageBlocks)
#include "tst_message_blocks.moc"
