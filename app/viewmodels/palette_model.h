// What the command palette finds: actions, conversations by title, messages by their words.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/app_action.h"

#include <QAbstractListModel>
#include <QColor>
#include <QQmlListProperty>
#include <QTimer>

#include <vector>

namespace mynah {

/// Actions are found at once; titles and messages by a storage job once typing pauses, and what it
/// finds is added below. Thread: the GUI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QQmlListProperty<mynah::AppAction> actions READ actions)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged)
    /// Behind the letters that were found.
    Q_PROPERTY(QColor hitColor MEMBER m_hitColor)

public:
    enum PaletteRole {
        TextRole = Qt::UserRole + 1, // rich text
        PlainRole,
        GroupRole,
        IconRole,
        ValueRole, // what stands at the end: a time, "100 %"
        KeysRole,  // QStringList, the keys of the shortcut
        SnippetRole,
    };
    static constexpr int kMostActions = 40, kMostHits = 6, kPauseMs = 120;

    explicit PaletteModel(StorageService &storage, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QQmlListProperty<AppAction> actions() { return {this, &m_actions}; }
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return int(m_rows.size()); }
    bool searching() const { return m_searching; }

    /// Runs the action, or asks for the conversation to be opened.
    Q_INVOKABLE void choose(int row);
    /// Empties the field and lists all actions, the ones used last first.
    Q_INVOKABLE void reset();

    /// 0: not found; the larger the better. Every word of `query` has to be in the text, or in
    /// `keywords`.
    static int rank(const QString &text, const QString &keywords, const QStringList &words);
    /// `text` as rich text with the words marked.
    static QString marked(const QString &text, const QStringList &words, const QColor &color);
    /// "Ctrl+Shift+P" as the names of its keys, in the words of the platform.
    static QStringList keysOf(const QString &shortcut);

signals:
    void queryChanged();
    void countChanged();
    void searchingChanged();
    void conversationChosen(qint64 conversation, qint64 message); // 0: no message in particular

private:
    struct Row {
        AppAction *action = nullptr; // null: a conversation
        qint64 conversation = 0, message = 0;
        QString title, snippet; // of a conversation; the snippet is rich text
        qint64 timeMs = 0;
    };

    void listActions();
    void search();
    void addHits(const SearchHits &hits);
    void setSearching(bool searching);

    StorageService &m_storage;
    QList<AppAction *> m_actions;
    QList<AppAction *> m_recent; // newest first
    QString m_query;
    QStringList m_words;
    QColor m_hitColor;
    std::vector<Row> m_rows;
    QTimer m_pause;
    int m_search = 0; // number of the newest search
    bool m_searching = false;
};

} // namespace mynah
