// What the program keeps on the disk: how much, where, and how to have less of it.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/chat_view_model.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// One work at a time, in steps between which messages are saved; `work` says in words how far it
/// is. Thread: the GUI thread.
class StorageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool known READ known NOTIFY usageChanged)
    Q_PROPERTY(QString used READ used NOTIFY usageChanged)
    Q_PROPERTY(QString kept READ kept NOTIFY usageChanged)
    Q_PROPERTY(double stateBytes READ stateBytes NOTIFY usageChanged)
    Q_PROPERTY(double bookmarkBytes READ bookmarkBytes NOTIFY usageChanged)
    Q_PROPERTY(double budgetBytes READ budgetBytes NOTIFY usageChanged)
    Q_PROPERTY(int conversations READ conversations NOTIFY usageChanged)
    Q_PROPERTY(QStringList budgetNames READ budgetNames NOTIFY usageChanged)
    Q_PROPERTY(int budgetIndex READ budgetIndex NOTIFY usageChanged)
    Q_PROPERTY(QString work READ work NOTIFY workChanged)
    Q_PROPERTY(double progress READ progress NOTIFY workChanged)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY workChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY workChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY workChanged)
    Q_PROPERTY(QString cache READ cache NOTIFY filesChanged)
    Q_PROPERTY(bool cacheEmpty READ cacheEmpty NOTIFY filesChanged)
    Q_PROPERTY(QString databaseFile READ databaseFile NOTIFY filesChanged)
    Q_PROPERTY(QString databaseSize READ databaseSize NOTIFY usageChanged)
    Q_PROPERTY(QString backUps READ backUps NOTIFY filesChanged)

public:
    struct Places {
        QString database;    // the file of conversations; empty: it lies in none
        QString cacheFolder; // of prepared weights; empty: none is kept
    };

    StorageViewModel(StorageService &storage,
                     ChatViewModel &chat,
                     ConversationListModel &list,
                     Settings &settings,
                     Places places,
                     QObject *parent = nullptr);

    bool known() const { return m_known; }
    QString used() const;
    QString kept() const;
    double stateBytes() const { return double(m_usage.stateBytes); }
    double bookmarkBytes() const { return double(m_usage.bookmarkBytes); }
    double budgetBytes() const { return double(m_budget); }
    int conversations() const { return int(m_usage.conversations); }
    QStringList budgetNames() const;
    int budgetIndex() const;
    QString work() const { return m_work; }        // empty: none
    double progress() const { return m_progress; } // 0 … 1; below 0: not known
    bool canCancel() const { return m_canCancel; }
    QString outcome() const { return m_outcome; } // of the work that was done last
    QString problem() const { return m_problem; }
    QString cache() const;
    bool cacheEmpty() const { return m_cacheBytes == 0; }
    QString databaseFile() const;
    QString databaseSize() const;
    QString backUps() const { return m_backUps; }

    /// Reads all figures again.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void chooseBudget(int index);
    /// Removes states, never text. `onlyNewest`: all but bookmarks and the newest of each
    /// conversation; else what is over the budget.
    Q_INVOKABLE void cleanUp(bool onlyNewest);
    Q_INVOKABLE void clearCache();
    /// All conversations as one JSON file that import reads back.
    Q_INVOKABLE void exportEverything(const QUrl &file);
    /// Ends the work after its present step; what was done stays.
    Q_INVOKABLE void cancel();
    /// For good. Sends erased() when nothing is left.
    Q_INVOKABLE void eraseEverything();
    Q_INVOKABLE void showDatabase() const;
    /// Another language: words are asked for again.
    void retranslate();

signals:
    void usageChanged();
    void workChanged();
    void filesChanged();
    void erased();

private:
    struct Figures {
        StorageUsage usage;
        uint64_t budget = 0;
        bool more = false;
    };
    struct Export;

    static Result<Figures> read(ConversationStore &store);
    bool begin(const QString &words, bool canCancel);
    void say(const QString &words, double progress = -1);
    void end(const QString &outcome);
    void fail(const Error &error);
    void take(const Figures &figures);
    void tidyStep(uint64_t budget, bool onlyNewest);
    void compact(uint64_t budget);
    void collect(std::shared_ptr<Export> all);
    void write(std::shared_ptr<Export> all);
    void readFiles();

    StorageService &m_storage;
    ChatViewModel &m_chat;
    ConversationListModel &m_list;
    Settings &m_settings;
    Places m_places;
    StorageUsage m_usage;
    uint64_t m_budget = 0, m_bytesBefore = 0, m_cacheBytes = 0;
    bool m_known = false, m_canCancel = false, m_cancelled = false;
    QString m_work, m_outcome, m_problem, m_backUps;
    double m_progress = -1;
};

} // namespace mynah
