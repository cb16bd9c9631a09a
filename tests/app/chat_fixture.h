// The program without a window, on a fake engine and a fake store.
#pragma once

#include "app/application.h"
#include "fakes/fake_chat_engine.h"
#include "fakes/fake_conversation_store.h"
#include "fakes/fake_models.h"

#include <QTemporaryDir>
#include <QTest>

namespace mynah {

class ChatFixture {
protected:
    QTemporaryDir m_folder;
    std::shared_ptr<FakeEngineControl> m_engine;
    std::shared_ptr<FakeDatabase> m_db;
    SystemMemory m_memory = fakeMemory();
    std::unique_ptr<Application> m_app;

    QString m_deviceProgram; // empty: the processor alone

    /// What the program finds; `before` runs first, as a shell command.
    void setDevices(const std::vector<ComputeDevice> &devices, const QByteArray &before = {})
    {
        m_deviceProgram = m_folder.filePath("devices");
        QFile::remove(m_deviceProgram);
        QFile file(m_deviceProgram);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + before + "\necho '" + devicesToJson(devices) + "'\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static ComputeDevice card(DeviceTest test = DeviceTest::Passed)
    {
        return {"vulkan:0", "Radeon RX 7800 XT", "discrete", qint64(16) << 30, "Mesa", test};
    }
    static ComputeDevice processor() { return {"cpu", "Ryzen 7", "cpu", qint64(16) << 30}; }

    void start(bool withModel = true)
    {
        ApplicationParts parts;
        parts.engines = fakeEngineFactory(m_engine);
        parts.stores = fakeStoreFactory(m_db);
        parts.settingsFile = m_folder.filePath("settings.ini");
        parts.inspectModel = fakeFactsOf;
        parts.deviceProgram = m_deviceProgram;
        parts.downloadRules.systemProxy = false;
        parts.readMemory = [this] { return m_memory; };
        m_app = std::make_unique<Application>(std::move(parts));
        m_app->start(withModel ? m_folder.filePath("model.pth") : QString());
        if (withModel)
            QTRY_VERIFY(m_app->models.ready());
    }
    ChatViewModel &chat() { return m_app->chat; }
    QString textAt(int row) { return chat().messages()->items().at(size_t(row)).text; }

    void sendAndWait(const QString &text)
    {
        QVERIFY(chat().send(text));
        QTRY_COMPARE(chat().saveState(), ChatViewModel::SaveState::Saved);
    }
    void setReply(const std::string &text)
    {
        std::lock_guard lock(m_engine->mutex);
        m_engine->reply = text;
    }
    QString versionsAt(int row)
    {
        const QModelIndex index = chat().messages()->index(row);
        return QString("%1/%2")
            .arg(index.data(MessageListModel::VersionRole).toInt())
            .arg(index.data(MessageListModel::VersionsRole).toInt());
    }

    void prepare()
    {
        QFile::remove(m_folder.filePath("settings.ini"));
        QFile::remove(m_folder.filePath("devices.json"));
        m_deviceProgram.clear();
        m_engine = std::make_shared<FakeEngineControl>();
        m_db = std::make_shared<FakeDatabase>();
        m_memory = fakeMemory();
    }
};

} // namespace mynah
