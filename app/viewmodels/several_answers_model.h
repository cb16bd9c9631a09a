// Answers to one message that are written together, side by side, until one of them is chosen.
#pragma once

#include "app/viewmodels/message_list_model.h"
#include "core/session/chat_engine.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace mynah {

struct SeveralAnswer {
    QString text;
    qint64 tokens = 0;
    bool done = false;
    QString stopReason;                // of a finished one
    AnswerFigures figures;             // of a finished one
    std::vector<TokenId> userTokens;   // of a finished one in a chat that is not saved
    std::vector<TokenId> answerTokens; // likewise
    uint64_t tokenizer = 0;            // likewise
    bool draftDirty = false;           // there is text that no draft has
    /// The id of its draft, then of the message; 0 until then. Storage thread only, while a turn
    /// is running; after it the GUI thread's.
    std::shared_ptr<qint64> id = std::make_shared<qint64>(0);
};

/// Thread: the GUI thread. While they stream only text and tokens change.
class SeveralAnswersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the chat")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool writing READ writing NOTIFY writingChanged)
    Q_PROPERTY(bool greedy READ greedy NOTIFY greedyChanged)
    /// The one to go on with; -1: none was chosen.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)

public:
    enum AnswerRole { TextRole = Qt::UserRole + 1, TokensRole, DoneRole, StatusRole };

    explicit SeveralAnswersModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_answers.size()); }
    bool writing() const { return m_writing; }
    bool greedy() const { return m_greedy; }
    int chosen() const { return m_chosen; }
    std::vector<SeveralAnswer> &answers() { return m_answers; }
    const std::vector<SeveralAnswer> &answers() const { return m_answers; }
    qint64 tokens() const; // of all together

    /// `count` empty answers; 0 clears.
    void begin(int count);
    void append(int answer, const QString &piece, qint64 tokens);
    void finish(int answer, const TurnResult &result, const AnswerFigures &figures);
    /// Nothing more is written: those without a word go.
    void end();
    void setGreedy(bool greedy); // all will be the same
    void choose(int answer);

signals:
    void countChanged();
    void writingChanged();
    void greedyChanged();
    void chosenChanged();

private:
    QString statusOf(const SeveralAnswer &answer) const;
    void setWriting(bool writing);

    std::vector<SeveralAnswer> m_answers;
    int m_chosen = -1;
    bool m_writing = false, m_greedy = false;
};

} // namespace mynah
