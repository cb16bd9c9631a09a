// Searching all conversations while the user types.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/conversation_list_model.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// A hit as it is shown. Marks are pairs of begin and length in UTF-16 units.
struct FoundItem {
    qint64 conversation = 0;
    qint64 message = 0; // 0: the title was found
    QString title, snippet;
    QList<int> titleMarks, snippetMarks;
    qint64 timeMs = 0; // UTC

    bool operator==(const FoundItem &) const = default;
};

/// Titles first, then messages, both newest first. At most one search is under way; what it finds
/// counts only while its text is still the newest. Thread: the GUI thread.
class SearchViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool active READ active NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY foundChanged)
    Q_PROPERTY(bool nothingFound READ nothingFound NOTIFY foundChanged)
    Q_PROPERTY(QString foundText READ foundText NOTIFY foundChanged)
    Q_PROPERTY(QString searchedText READ searchedText NOTIFY foundChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY foundChanged)

public:
    enum SearchRole {
        ConversationRole = Qt::UserRole + 1,
        MessageRole,
        TitleRole,
        TitleMarksRole,
        SnippetRole,
        SnippetMarksRole,
        TimeRole,
        GroupRole
    };
    /// Of titles and of messages: more is no help to anybody who looks for something.
    static constexpr int kLimit = 100;

    SearchViewModel(StorageService &storage,
                    ConversationListModel &conversations,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_found.size()); }

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Something to search for was typed: the results take the place of the list.
    bool active() const { return !m_text.trimmed().isEmpty(); }
    bool nothingFound() const { return active() && m_answered && m_found.empty(); }
    QString foundText() const;    // "12 results", "Nothing found for “zeppelin”"
    QString searchedText() const; // "Titles and full text of all 214 conversations …"
    bool hasMore() const { return m_hasMore; }

    Q_INVOKABLE qint64 conversationAt(int row) const; // 0: no such row
    Q_INVOKABLE qint64 messageAt(int row) const;      // 0: a title

signals:
    void textChanged();
    void foundChanged();
    void failed(const mynah::Error &error);

private:
    struct Found {
        std::vector<FoundItem> items;
        bool hasMore = false;
    };
    static Result<Found> look(ConversationStore &store, const std::string &typed);
    void search();
    void show(Result<Found> found, const QString &text);

    StorageService &m_storage;
    ConversationListModel &m_conversations;
    QTimer m_pause;
    QString m_text;
    std::vector<FoundItem> m_found;
    bool m_hasMore = false, m_answered = false, m_searching = false, m_again = false;
};

} // namespace mynah
