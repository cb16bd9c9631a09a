// What the model remembers of the open conversation: how far it has read, bookmarks, state files.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/bookmark_list_model.h"
#include "app/viewmodels/chat_view_model.h"
#include "app/viewmodels/conversation_list_model.h"
#include "app/viewmodels/model_view_model.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace mynah {

/// Reads nothing while nobody looks (`active`). A bookmark that is removed is hidden at once and
/// goes for good after ten seconds, or with the next one. Thread: the GUI thread.
class StateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool canBookmark READ canBookmark NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString tokens READ tokens NOTIFY changed)
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged)
    Q_PROPERTY(QString model READ model NOTIFY changed)
    Q_PROPERTY(QString beganFrom READ beganFrom NOTIFY changed)
    Q_PROPERTY(QList<double> marks READ marks NOTIFY changed)
    Q_PROPERTY(mynah::BookmarkListModel *bookmarks READ bookmarks CONSTANT)
    Q_PROPERTY(QString removedName READ removedName NOTIFY removedChanged)
    Q_PROPERTY(QString work READ work NOTIFY noticeChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY noticeChanged)
    Q_PROPERTY(QString details READ details NOTIFY noticeChanged)

public:
    StateViewModel(StorageService &storage,
                   ChatViewModel &chat,
                   ModelViewModel &models,
                   ConversationListModel &list,
                   QObject *parent = nullptr);
    ~StateViewModel() override;

    bool active() const { return m_active; }
    void setActive(bool active);
    /// There is a saved state of the loaded model on the branch that is shown.
    bool known() const { return m_end.has_value(); }
    bool canBookmark() const { return m_end && m_atEnd; }
    QString reason() const; // why there is none, or why it is not the newest; empty: it is
    QString tokens() const; // "token 3,100"
    QString size() const;
    QString saved() const; // "4 s ago"
    QString model() const { return m_models.name(); }
    QString beganFrom() const { return m_beganFrom; } // the bookmark's name, empty: none
    QList<double> marks() const { return m_marks; }   // of bookmarks on the shown branch, 0 … 1
    BookmarkListModel *bookmarks() { return &m_bookmarks; }
    QString removedName() const { return m_removedName; } // empty: nothing to undo
    QString work() const { return m_work; }
    QString notice() const { return m_notice; }
    QString problem() const { return m_problem; }
    QString details() const { return m_details; } // of the problem, for Copy details

    Q_INVOKABLE void refresh();
    /// A name to begin with: the start of the last question.
    Q_INVOKABLE QString suggestedName() const;
    Q_INVOKABLE void saveBookmark(const QString &name);
    /// Of this conversation: shows it as it was then. Of another or a file: startFrom().
    Q_INVOKABLE void goBack(qint64 bookmark);
    /// A new chat that begins with what the model knew then.
    Q_INVOKABLE void startFrom(qint64 bookmark);
    Q_INVOKABLE void rename(qint64 bookmark, const QString &name);
    Q_INVOKABLE void remove(qint64 bookmark);
    Q_INVOKABLE void undoRemove();
    /// Of the state now, as a .safetensors file.
    Q_INVOKABLE void exportState(const QUrl &file);
    Q_INVOKABLE void exportBookmark(qint64 bookmark, const QUrl &file);
    Q_INVOKABLE void importState(const QUrl &file);
    /// A new chat that begins with a state that was made by tuning, kept as a bookmark.
    Q_INVOKABLE void startFromTuned(const QUrl &file);
    /// A file's name for the state of this conversation (0) or a bookmark, without a folder.
    Q_INVOKABLE QString fileNameFor(qint64 bookmark) const;
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void copyDetails() const;
    void retranslate();

signals:
    void activeChanged();
    void changed();
    void savedChanged();
    void removedChanged();
    void noticeChanged();

private:
    struct Seen {
        std::vector<BookmarkRow> bookmarks;
        std::vector<StateRow> states;
        int64_t beganFrom = 0;
    };

    void schedule();
    void take(Seen seen, const std::vector<qint64> &branch);
    void forget();
    void finishRemoving();
    bool begin(const QString &words);
    void say(const QString &notice);
    void fail(const QString &problem, const Error &error);
    void store(std::shared_ptr<const Snapshot> state, const BookmarkRow &about, const QUrl &file);
    void keep(std::shared_ptr<const Snapshot> state,
              const QString &name,
              const QString &model,
              bool starts);

    StorageService &m_storage;
    ChatViewModel &m_chat;
    ModelViewModel &m_models;
    ConversationListModel &m_list;
    BookmarkListModel m_bookmarks;
    QTimer m_refresh, m_clock, m_removing;
    bool m_active = false, m_atEnd = false;
    int m_reads = 0;
    std::optional<StateRow> m_end;
    QList<double> m_marks;
    QString m_beganFrom, m_removedName, m_work, m_notice, m_problem, m_details;
    qint64 m_removed = 0;
};

} // namespace mynah
