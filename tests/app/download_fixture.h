// Downloads from a server on this machine, with little patience.
#pragma once

#include "app/services/downloads/download_service.h"
#include "fakes/loopback_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mynah {

class DownloadFixture {
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server, m_other;
    std::unique_ptr<DownloadService> m_service;
    QList<DownloadStatus> m_seen; // everything that was reported
    DownloadRules m_rules;

    static QByteArray content(qsizetype bytes = 3'000'000, uint seed = 1)
    {
        QByteArray data(bytes, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes; ++i) {
            seed = seed * 1664525u + 1013904223u;
            data[i] = char(seed >> 24);
        }
        return data;
    }
    static QString hashOf(const QByteArray &data)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    }

    void prepare()
    {
        m_service.reset();
        m_server.reset();
        m_other.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_rules = {};
        m_rules.stallMs = m_rules.silenceMs = 400;
        m_rules.firstRetryMs = 5;
        m_rules.longestRetryMs = 20;
        m_rules.roomMs = 20;
        m_rules.reportMs = 10;
        m_rules.reserveBytes = 0;
        m_rules.systemProxy = false;
        m_service = newService();
    }
    std::unique_ptr<DownloadService> newService()
    {
        m_seen.clear();
        auto service = std::make_unique<DownloadService>(m_rules);
        QObject::connect(service.get(),
                         &DownloadService::changed,
                         service.get(),
                         [this, raw = service.get()](const QString &target) {
                             if (const DownloadStatus *status = raw->find(target))
                                 m_seen << *status;
                         });
        return service;
    }
    void restart()
    {
        const QStringList unfinished = m_service->unfinished();
        m_service.reset();
        m_service = newService();
        m_service->recall(unfinished);
    }

    QString target(const QString &name = "model.bin") const { return m_folder->filePath(name); }
    DownloadOrder orderFor(const QByteArray &data, bool withHash = true) const
    {
        DownloadOrder order;
        order.target = target();
        order.name = "Model";
        order.sources = {m_server->url()};
        if (m_other)
            order.sources.push_back(m_other->url());
        order.bytes = data.size();
        if (withHash)
            order.sha256 = hashOf(data);
        return order;
    }
    DownloadStatus status(const QString &name = "model.bin") const
    {
        const DownloadStatus *found = m_service->find(target(name));
        return found ? *found : DownloadStatus();
    }
    DownloadState state(const QString &name = "model.bin") const { return status(name).state; }
    bool wasIn(DownloadState state) const
    {
        for (const DownloadStatus &seen : m_seen)
            if (seen.state == state)
                return true;
        return false;
    }
    QByteArray fileContent(const QString &name = "model.bin") const
    {
        QFile file(target(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    bool exists(const QString &name) const { return QFile::exists(target(name)); }
    /// Nothing of the download is left but the file.
    bool clean() const { return !exists("model.bin.part") && !exists("model.bin.part.json"); }
};

} // namespace mynah
