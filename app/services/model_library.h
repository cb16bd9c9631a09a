// The model files of this computer: watched folders, and files that were opened one by one.
#pragma once

#include "app/services/folder_scan.h"
#include "app/services/model_settings.h"
#include "app/services/settings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <vector>

namespace mynah {

struct WatchedFolder {
    QString path;
    bool chosen = false; // by the user, and looked into deeper; else where a file was opened
    bool readable = true;
    bool complete = true;
    int models = 0;
};

/// Looks for models on threads of its own: a folder on a network that does not answer holds up
/// nobody, not even quitting. Thread: the GUI thread.
class ModelLibrary : public QObject {
    Q_OBJECT

public:
    /// `dataFolder`/models is always looked into; empty: there is none. `inspect`: see FactsCache.
    ModelLibrary(Settings &settings,
                 ModelSettings &modelSettings,
                 const QString &dataFolder,
                 FactsCache::Inspect inspect = {},
                 QObject *parent = nullptr);
    ~ModelLibrary() override;

    /// Begins to look; called once the window is there.
    void start();
    /// Looks again into every folder.
    void refresh();
    bool scanning() const { return m_running > 0; }

    std::vector<WatchedFolder> folders() const;
    void addFolder(const QString &path);
    void removeFolder(const QString &path);

    /// Every file once, the ones used last first, then by name.
    const std::vector<ModelFacts> &models() const { return m_models; }
    /// Null when the library does not know the file (yet).
    const ModelFacts *find(const QString &path) const;
    /// Facts of any file, from the cache or read on another thread.
    void inspect(const QString &path, QObject *context, std::function<void(const ModelFacts &)>);
    /// Takes a file out of the list; it stays on the disk, and comes back when it is opened.
    void hide(const QString &path);
    /// Moves a file (all parts of a split one) to the wastebasket. `done` gets whether it is gone.
    void moveToTrash(const QString &path, QObject *context, std::function<void(bool)> done);

signals:
    void changed();
    void foldersChanged();
    void scanningChanged();

private:
    struct Shared { // outlives the library where a job hangs
        explicit Shared(FactsCache::Inspect inspect) : cache(std::move(inspect)) {}
        FactsCache cache;
        std::atomic<bool> stop = false;
    };

    struct Root {
        bool chosen = false;
        bool running = false, again = false; // a scan is on its way; another one is wanted after it
        FolderScan last;
    };

    void updateRoots();
    void scan(const QString &root);
    void scanned(const FolderScan &result);
    void inspectOpened();
    void merge();
    void folderChanged(const QString &path);
    void runJob(std::function<void()> job);

    static constexpr int kSettleMs = 400, kAgainMs = 2500;

    Settings &m_settings;
    ModelSettings &m_modelSettings;
    QString m_dataFolder;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<QThread> m_watchThread;
    QFileSystemWatcher *m_watcher = nullptr; // lives on that thread
    QHash<QString, Root> m_roots;
    QHash<QString, ModelFacts> m_opened; // files that were opened one by one
    std::vector<ModelFacts> m_models;
    QSet<QString> m_dirty; // roots to look into again soon
    QTimer m_settle;
    int m_running = 0;
    bool m_started = false;
};

} // namespace mynah
