// The list of models that can be downloaded: the one that came with the program, or a newer one
// that the user has fetched.
#pragma once

#include "core/model/catalogue.h"

#include <QObject>
#include <QString>

namespace mynah {

/// Thread: the GUI thread; files are read on another one.
class CatalogueLibrary : public QObject {
    Q_OBJECT

public:
    enum class Problem { None, Unreadable, Older, NotKept };

    /// A list of the user's lies in `dataFolder`; empty: nothing is kept.
    explicit CatalogueLibrary(const QString &dataFolder, QObject *parent = nullptr);

    /// Looks for a newer list of the user's.
    void start();
    const Catalogue &catalogue() const { return m_catalogue; }
    /// Takes this list from now on, if it is one and not older than the one in use.
    void useFile(const QString &path);
    /// Of the last list that was to be used. The list in use stays.
    Problem problem() const { return m_problem; }
    QString problemFile() const { return m_problemFile; }
    QString problemDetails() const { return m_problemDetails; }

signals:
    void changed();
    void problemChanged();

private:
    void setProblem(Problem problem, const QString &file, const QString &details = {});

    QString m_ownFile; // empty: none is kept
    Catalogue m_catalogue;
    Problem m_problem = Problem::None;
    QString m_problemFile, m_problemDetails;
};

} // namespace mynah
