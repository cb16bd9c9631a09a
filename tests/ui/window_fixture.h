// The real QML on the fakes, by key events and clicks, without a screen: what the window's tests
// share.
#pragma once

#include "app/application.h"
#include "fakes/fake_chat_engine.h"
#include "fakes/fake_conversation_store.h"

#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

namespace mynah {

/// Base of a test object. Call prepare() in init() and finish() in cleanup(): it fails on any
/// warning that was printed meanwhile, QML's among them.
class WindowFixture : public QObject {
protected:
    void start(bool withModel = true)
    {
        ApplicationParts parts;
        parts.engines = fakeEngineFactory(m_engine);
        parts.stores = m_realStore
                           ? StoreFactory([path = m_folder.filePath("mynah.db").toStdString()] {
                                 return openOrRepair(path);
                             })
                           : fakeStoreFactory(m_db);
        parts.settingsFile = m_folder.filePath("settings.ini");
        parts.inspectModel = m_inspect;
        parts.readMemory = m_readMemory;
        m_app = std::make_unique<Application>(std::move(parts));
        QVERIFY(m_app->showWindow());
        m_app->start(withModel ? m_folder.filePath("model.pth") : QString());
        QVERIFY(QTest::qWaitForWindowActive(window()));
        if (withModel)
            QTRY_VERIFY(m_app->models.ready());
    }
    QQuickWindow *window() { return m_app->window(); }
    QQuickItem *item(const char *name) { return window()->findChild<QQuickItem *>(name); }
    QString composed() { return item("composerField")->property("text").toString(); }
    void type(const QString &text)
    {
        for (QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, c, Qt::NoModifier);
    }
    /// The visible item of that name; null when there is none.
    QQuickItem *shown(const QString &name)
    {
        for (QQuickItem *found : allItems(window()->contentItem()))
            if (found->objectName() == name && found->isVisible())
                return found;
        return nullptr;
    }
    static QList<QQuickItem *> allItems(QQuickItem *from)
    {
        QList<QQuickItem *> items{from};
        for (QQuickItem *child : from->childItems())
            items += allItems(child);
        return items;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2(shown(name) && shown(name)->isEnabled(), qPrintable(name));
        QQuickItem *item = shown(name);
        const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(window(), Qt::LeftButton, {}, at.toPoint());
    }
    QString textAt(int row) { return m_app->chat.messages()->items().at(size_t(row)).text; }
    void waitIdle() { QTRY_COMPARE(m_app->chat.saveState(), ChatViewModel::SaveState::Saved); }
    QTemporaryDir m_folder;
    std::shared_ptr<FakeEngineControl> m_engine;
    std::shared_ptr<FakeDatabase> m_db;
    bool m_realStore = false; // for what the fake does not do, searching for example
    std::unique_ptr<Application> m_app;
    FactsCache::Inspect m_inspect;              // empty: really
    std::function<SystemMemory()> m_readMemory; // empty: really

    void prepare()
    {
        QQuickStyle::setStyle("Basic");
        qInstallMessageHandler(collect);
        for (const char *file :
             {"settings.ini", "mynah.db", "mynah.db-wal", "mynah.db-shm", "mynah.db-texts"})
            QFile::remove(m_folder.filePath(file));
        m_realStore = false;
        warnings().clear();
        m_engine = std::make_shared<FakeEngineControl>();
        m_db = std::make_shared<FakeDatabase>();
    }
    void finish()
    {
        m_app.reset();
        QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join('\n')));
    }
    static int countItems(QQuickItem *root, const QString &name)
    {
        int count = root->objectName() == name ? 1 : 0;
        for (QQuickItem *child : root->childItems())
            count += countItems(child, name);
        return count;
    }

private:
    static QStringList &warnings()
    {
        static QStringList list;
        return list;
    }
    static void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
    {
        // Of Qt 6.4 itself: a window that goes while something in it still moves.
        const bool ofQt = message.startsWith("QUnifiedTimer::stopAnimationDriver");
        if (type != QtDebugMsg && type != QtInfoMsg && !ofQt)
            warnings() << message;
    }
};

} // namespace mynah
