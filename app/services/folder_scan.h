// Looks through one folder for model files. Bounded, whatever lies there.
#pragma once

#include "app/services/model_facts.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace mynah {

/// Facts by path, size and time of the last change, so that a scan opens only what is new.
/// Thread: any.
class FactsCache {
public:
    using Inspect = std::function<ModelFacts(const QString &)>;
    /// `inspect` reads a file; empty: inspectModelFile.
    explicit FactsCache(Inspect inspect = {});

    /// Those of the file as it is now; opens it when they are not here.
    ModelFacts factsOf(const QString &path);

private:
    Inspect m_inspect;
    std::mutex m_mutex;
    QHash<QString, ModelFacts> m_facts;
};

struct FolderScan {
    QString folder;
    bool readable = true;
    bool complete = true;   // false: there was more than is looked at
    bool unsettled = false; // a file was being written just now: worth another look in a while
    std::vector<ModelFacts> models;
    QStringList visited; // folders that were looked into, the first one is `folder`
};

struct ScanLimits {
    int depth = 3;           // folders below the first one
    int entries = 20'000;    // files and folders that are looked at
    int models = 500;        // files that are opened
    int unsettledMs = 2'000; // younger files are not opened: another program may cut them off
};

/// Files that are no RWKV model are left out, unless their name says that they should be one and
/// they are damaged. Follows no symbolic links to folders. As slow as the disk or network behind
/// the folder; `stop` ends it between two files. Thread: any.
FolderScan scanFolder(const QString &folder,
                      const ScanLimits &limits,
                      FactsCache &cache,
                      const std::atomic<bool> &stop);

/// Whether the name ends like those of model files, and is not a later part of a split one.
bool looksLikeModel(const QString &fileName);

} // namespace mynah
