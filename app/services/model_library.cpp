#include "app/services/model_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace mynah {

namespace {

constexpr int kWaitMs = 300; // for threads, when the program ends
constexpr int kMostWatched = 64;

QString modelsFolder(const QString &dataFolder)
{
    return dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath("models");
}

/// All files of a split model, else the file alone.
QStringList partsOf(const QString &path)
{
    static const QRegularExpression first(QStringLiteral("^(.*)-00001-of-(\\d{5})\\.gguf$"));
    const QFileInfo info(path);
    const auto match = first.match(info.fileName());
    if (!match.hasMatch())
        return {path};
    const QStringList names{match.captured(1) + "-*-of-" + match.captured(2) + ".gguf"};
    QStringList parts;
    for (const QFileInfo &part : info.dir().entryInfoList(names, QDir::Files))
        parts << part.absoluteFilePath();
    return parts;
}

} // namespace

ModelLibrary::ModelLibrary(Settings &settings,
                           ModelSettings &modelSettings,
                           const QString &dataFolder,
                           FactsCache::Inspect inspect,
                           QObject *parent)
    : QObject(parent), m_settings(settings), m_modelSettings(modelSettings),
      m_dataFolder(dataFolder), m_shared(std::make_shared<Shared>(std::move(inspect))),
      m_pool(std::make_unique<QThreadPool>()), m_watchThread(std::make_unique<QThread>())
{
    m_pool->setMaxThreadCount(4); // they wait for disks, not for the processor
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        for (const QString &root : std::exchange(m_dirty, {}))
            scan(root);
    });
    connect(&settings, &Settings::recentModelsChanged, this, [this] {
        QStringList hidden = m_modelSettings.hiddenFiles();
        const auto recent = m_settings.recentModels();
        if (!recent.isEmpty() && hidden.removeAll(recent.first()) > 0)
            m_modelSettings.setHiddenFiles(hidden);
        if (m_started)
            updateRoots();
    });
    connect(&modelSettings, &ModelSettings::foldersChanged, this, [this] {
        if (m_started)
            updateRoots();
    });
}

ModelLibrary::~ModelLibrary()
{
    m_shared->stop = true;
    m_pool->clear();
    // One that hangs is left behind: it holds nothing of this object.
    if (!m_pool->waitForDone(kWaitMs))
        (void)m_pool.release();
    if (!m_started)
        return;
    m_watchThread->quit();
    if (!m_watchThread->wait(kWaitMs))
        (void)m_watchThread.release();
}

void ModelLibrary::start()
{
    if (std::exchange(m_started, true))
        return;
    // Adding a path to a watcher asks the disk, so it must not happen here.
    m_watcher = new QFileSystemWatcher;
    m_watcher->moveToThread(m_watchThread.get());
    connect(m_watchThread.get(), &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ModelLibrary::folderChanged);
    m_watchThread->start();
    updateRoots();
}

void ModelLibrary::refresh()
{
    for (const QString &root : m_roots.keys())
        scan(root);
    inspectOpened();
}

void ModelLibrary::updateRoots()
{
    QHash<QString, bool> wanted;
    if (!m_dataFolder.isEmpty())
        wanted.insert(modelsFolder(m_dataFolder), true);
    for (const QString &file : m_settings.recentModels())
        wanted.insert(QFileInfo(file).absolutePath(), false);
    for (const QString &left : m_modelSettings.leftFolders())
        wanted.remove(left);
    for (const QString &folder : m_modelSettings.folders())
        wanted.insert(folder, true);

    for (const QString &root : m_roots.keys())
        if (!wanted.contains(root))
            m_roots.remove(root);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        Root &root = m_roots[it.key()];
        const bool isNew = root.last.folder.isEmpty() && !root.running;
        const bool deeper = root.chosen != it.value();
        root.chosen = it.value();
        if (isNew || deeper)
            scan(it.key());
    }
    inspectOpened();
    merge();
    emit foldersChanged();
}

void ModelLibrary::runJob(std::function<void()> job)
{
    m_pool->start(std::move(job));
}

void ModelLibrary::scan(const QString &path)
{
    const auto root = m_roots.find(path);
    if (root == m_roots.end())
        return;
    if (root->running) {
        root->again = true;
        return;
    }
    root->running = true;
    if (++m_running == 1)
        emit scanningChanged();
    ScanLimits limits;
    if (!root->chosen)
        limits.depth = 0;
    runJob([path, limits, shared = m_shared, guard = QPointer<ModelLibrary>(this)] {
        auto result =
            std::make_shared<FolderScan>(scanFolder(path, limits, shared->cache, shared->stop));
        if (shared->stop)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [guard, result] {
                if (guard)
                    guard->scanned(*result);
            },
            Qt::QueuedConnection);
    });
}

void ModelLibrary::scanned(const FolderScan &result)
{
    if (--m_running == 0)
        emit scanningChanged();
    const auto root = m_roots.find(result.folder);
    if (root == m_roots.end())
        return; // it was taken out meanwhile
    root->running = false;
    root->last = result;
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, folders = result.visited] {
        QStringList fresh;
        for (const QString &folder : folders.mid(0, kMostWatched))
            if (!watcher->directories().contains(folder))
                fresh << folder;
        if (!fresh.isEmpty())
            watcher->addPaths(fresh);
    });
    inspectOpened();
    if (std::exchange(root->again, false))
        scan(result.folder);
    else if (result.unsettled)
        QTimer::singleShot(kAgainMs, this, [this, folder = result.folder] { scan(folder); });
    merge();
    emit foldersChanged();
}

void ModelLibrary::folderChanged(const QString &path)
{
    for (auto root = m_roots.cbegin(); root != m_roots.cend(); ++root)
        if (root->last.visited.contains(path))
            m_dirty.insert(root.key());
    m_settle.start();
}

/// Files that were opened, wherever they lie, and also when they are broken or gone: the user knows
/// them.
void ModelLibrary::inspectOpened()
{
    const QStringList recent = m_settings.recentModels();
    for (const QString &path : m_opened.keys())
        if (!recent.contains(path))
            m_opened.remove(path);
    for (const QString &path : recent)
        inspect(path, this, [this, path](const ModelFacts &facts) {
            const auto known = m_opened.constFind(path);
            const bool same = known != m_opened.cend() && known->modifiedMs == facts.modifiedMs &&
                              known->fileBytes == facts.fileBytes &&
                              known->problem.message == facts.problem.message;
            if (same || !m_settings.recentModels().contains(path))
                return;
            m_opened.insert(path, facts);
            merge();
        });
}

void ModelLibrary::merge()
{
    const QStringList hidden = m_modelSettings.hiddenFiles();
    const QStringList recent = m_settings.recentModels();
    QHash<QString, ModelFacts> all = m_opened;
    for (const Root &root : m_roots)
        for (const ModelFacts &facts : root.last.models)
            all.insert(facts.path, facts);
    for (const QString &path : hidden)
        all.remove(path);
    m_models.assign(all.cbegin(), all.cend());
    const auto place = [&recent](const ModelFacts &facts) {
        const qsizetype at = recent.indexOf(facts.path);
        return at < 0 ? recent.size() : at;
    };
    std::sort(m_models.begin(), m_models.end(), [&](const ModelFacts &a, const ModelFacts &b) {
        const qsizetype left = place(a), right = place(b);
        if (left != right)
            return left < right;
        const int names = QString::localeAwareCompare(a.name, b.name);
        return names != 0 ? names < 0 : a.path < b.path;
    });
    emit changed();
}

const ModelFacts *ModelLibrary::find(const QString &path) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const ModelFacts &facts) {
        return facts.path == path;
    });
    return found == m_models.end() ? nullptr : &*found;
}

void ModelLibrary::inspect(const QString &path,
                           QObject *context,
                           std::function<void(const ModelFacts &)> reply)
{
    runJob([path, shared = m_shared, guard = QPointer<QObject>(context), reply = std::move(reply)] {
        auto facts = std::make_shared<ModelFacts>(shared->cache.factsOf(path));
        if (shared->stop)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [guard, facts, reply] {
                if (guard)
                    reply(*facts);
            },
            Qt::QueuedConnection);
    });
}

std::vector<WatchedFolder> ModelLibrary::folders() const
{
    std::vector<WatchedFolder> all;
    for (auto root = m_roots.cbegin(); root != m_roots.cend(); ++root)
        all.push_back({root.key(),
                       root->chosen,
                       root->last.readable,
                       root->last.complete,
                       int(root->last.models.size())});
    const QString own = modelsFolder(m_dataFolder);
    std::sort(all.begin(), all.end(), [&](const WatchedFolder &a, const WatchedFolder &b) {
        return std::pair(a.path != own, a.path) < std::pair(b.path != own, b.path);
    });
    return all;
}

void ModelLibrary::addFolder(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList left = m_modelSettings.leftFolders();
    QStringList folders = m_modelSettings.folders();
    if (left.removeAll(absolute) > 0)
        m_modelSettings.setLeftFolders(left);
    if (!folders.contains(absolute))
        m_modelSettings.setFolders(folders << absolute);
}

void ModelLibrary::removeFolder(const QString &path)
{
    QStringList folders = m_modelSettings.folders();
    if (folders.removeAll(path) > 0)
        m_modelSettings.setFolders(folders);
    QStringList left = m_modelSettings.leftFolders();
    if (m_roots.contains(path) && !left.contains(path))
        m_modelSettings.setLeftFolders(left << path);
}

void ModelLibrary::hide(const QString &path)
{
    m_settings.removeRecentModel(path);
    QStringList hidden = m_modelSettings.hiddenFiles();
    if (!hidden.contains(path))
        m_modelSettings.setHiddenFiles(hidden << path);
    merge();
}

void ModelLibrary::moveToTrash(const QString &path,
                               QObject *context,
                               std::function<void(bool)> done)
{
    const QString folder = QFileInfo(path).absolutePath();
    runJob([path,
            folder,
            done = std::move(done),
            guard = QPointer<QObject>(context),
            library = QPointer<ModelLibrary>(this)] {
        bool gone = true;
        for (const QString &part : partsOf(path))
            gone = QFile::moveToTrash(part) && gone;
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                if (library && gone) {
                    library->m_settings.removeRecentModel(path);
                    for (const QString &root : library->m_roots.keys())
                        library->scan(root);
                }
                if (guard)
                    done(gone);
            },
            Qt::QueuedConnection);
    });
}

} // namespace mynah
