#include "app/services/folder_scan.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace mynah {

namespace {

/// A damaged file is told about only where the user would look for it here.
bool worthTelling(const ModelFacts &facts)
{
    if (facts.usable())
        return true;
    const bool damaged = facts.problem.code == ErrorCode::Truncated ||
                         facts.problem.code == ErrorCode::BadModel ||
                         facts.problem.code == ErrorCode::Unsupported;
    return damaged && QFileInfo(facts.path).fileName().contains("rwkv", Qt::CaseInsensitive);
}

class Scanner {
public:
    Scanner(FolderScan &scan,
            const ScanLimits &limits,
            FactsCache &cache,
            const std::atomic<bool> &stop)
        : m_scan(scan), m_limits(limits), m_cache(cache), m_stop(stop)
    {
    }

    void look(const QString &folder, int depth)
    {
        m_scan.visited << folder;
        QStringList below;
        QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (entries.hasNext() && goesOn()) {
            entries.next();
            const QFileInfo info = entries.fileInfo();
            if (info.isDir()) {
                if (depth > 0 && !info.isSymLink())
                    below << info.filePath();
            } else if (looksLikeModel(info.fileName())) {
                lookAt(info);
            }
        }
        below.sort();
        for (const QString &next : below)
            if (goesOn())
                look(next, depth - 1);
    }

private:
    bool goesOn()
    {
        if (m_stop)
            return false;
        if (++m_entries <= m_limits.entries && int(m_scan.models.size()) < m_limits.models)
            return true;
        m_scan.complete = false;
        return false;
    }

    void lookAt(const QFileInfo &info)
    {
        const qint64 age = info.lastModified().msecsTo(QDateTime::currentDateTime());
        if (age >= 0 && age < m_limits.unsettledMs) {
            m_scan.unsettled = true;
            return;
        }
        ModelFacts facts = m_cache.factsOf(info.absoluteFilePath());
        if (worthTelling(facts))
            m_scan.models.push_back(std::move(facts));
    }

    FolderScan &m_scan;
    const ScanLimits &m_limits;
    FactsCache &m_cache;
    const std::atomic<bool> &m_stop;
    int m_entries = 0;
};

} // namespace

FactsCache::FactsCache(Inspect inspect)
    : m_inspect(inspect ? std::move(inspect) : Inspect(inspectModelFile))
{
}

ModelFacts FactsCache::factsOf(const QString &path)
{
    const QFileInfo info(path);
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    {
        std::lock_guard lock(m_mutex);
        const auto found = m_facts.constFind(path);
        if (found != m_facts.cend() && found->modifiedMs == modified &&
            (found->fileBytes == info.size() || found->fileBytes > info.size()))
            return *found; // a split model is larger than its first file
    }
    ModelFacts facts = m_inspect(path);
    std::lock_guard lock(m_mutex);
    m_facts.insert(path, facts);
    return facts;
}

bool looksLikeModel(const QString &fileName)
{
    static const QStringList endings{".pth", ".safetensors", ".st", ".gguf", ".bin"};
    bool ends = false;
    for (const QString &ending : endings)
        ends = ends || fileName.endsWith(ending, Qt::CaseInsensitive);
    if (!ends)
        return false;
    static const QRegularExpression part(QStringLiteral("-(\\d{5})-of-\\d{5}\\.gguf$"));
    const auto match = part.match(fileName);
    return !match.hasMatch() || match.captured(1).toInt() == 1;
}

FolderScan scanFolder(const QString &folder,
                      const ScanLimits &limits,
                      FactsCache &cache,
                      const std::atomic<bool> &stop)
{
    FolderScan scan;
    scan.folder = folder;
    const QFileInfo info(folder);
    scan.readable = info.isDir() && info.isReadable();
    if (scan.readable)
        Scanner(scan, limits, cache, stop).look(folder, limits.depth);
    return scan;
}

} // namespace mynah
