// The blocks of one message, one row each, kept up to date while its text grows.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/segments.h"

#include <QAbstractListModel>
#include <QPoint>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Made by the view that shows the message, and gone with it: a conversation of thousands of
/// messages holds blocks only for what is on the screen. When text is appended only what may still
/// change is parsed again, and only rows whose content differs are told of.
/// Views read a row's content through blockAt(), without a copy. Thread: the GUI thread.
class BlockModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// False: plain text, as the user wrote it.
    Q_PROPERTY(bool markdown READ markdown WRITE setMarkdown NOTIFY markdownChanged)
    /// More text will come.
    Q_PROPERTY(bool streaming READ streaming WRITE setStreaming NOTIFY streamingChanged)
    /// The blocks of the thought are rows too.
    Q_PROPERTY(bool thoughtOpen READ thoughtOpen WRITE setThoughtOpen NOTIFY thoughtOpenChanged)
    /// The thought is still being written.
    Q_PROPERTY(bool thinking READ thinking NOTIFY thinkingChanged)
    /// 0: not known. The text is the number in the user's language, empty when it is not known.
    Q_PROPERTY(double thoughtSeconds READ thoughtSeconds WRITE setThoughtSeconds NOTIFY
                   thoughtSecondsChanged)
    Q_PROPERTY(QString thoughtTime READ thoughtTime NOTIFY thoughtSecondsChanged)
    /// The whole message is selected.
    Q_PROPERTY(bool allSelected READ allSelected WRITE setAllSelected NOTIFY allSelectedChanged)
    /// What is searched for: all its places are marked.
    Q_PROPERTY(QString needle READ needle WRITE setNeedle NOTIFY findChanged)
    /// The current hit as ConversationFind numbers them; (-1, -1): it is in another message.
    Q_PROPERTY(QPoint currentHit READ currentHit WRITE setCurrentHit NOTIFY findChanged)
    /// The row that holds it; -1: none that is shown.
    Q_PROPERTY(int currentRow READ currentRow NOTIFY findChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Text, Code, Table, Math, Rule, Thought };
    Q_ENUM(Kind)
    enum BlockRole {
        KindRole = Qt::UserRole + 1,
        QuoteRole,
        QuoteAboveRole, // of the row above, as far as it is the same quote
        ListRole,
        GapRole,
        InThoughtRole,
        ThoughtAboveRole,
    };

    static constexpr int kGrown = -1;

    explicit BlockModel(QObject *parent = nullptr);

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool markdown() const { return m_markdown; }
    void setMarkdown(bool markdown);
    bool streaming() const { return m_streaming; }
    void setStreaming(bool streaming);
    bool thoughtOpen() const { return m_thoughtOpen; }
    void setThoughtOpen(bool open);
    bool thinking() const { return m_hasThought && !m_thoughtClosed && m_streaming; }
    bool hasThought() const { return m_hasThought; }
    double thoughtSeconds() const { return m_thoughtSeconds; }
    void setThoughtSeconds(double seconds);
    QString thoughtTime() const;
    bool allSelected() const { return m_allSelected; }
    void setAllSelected(bool all);
    QString needle() const { return m_needle; }
    void setNeedle(const QString &needle);
    /// x: the block among those of the thought and then of the answer; y: which hit in it.
    QPoint currentHit() const { return m_currentHit; }
    void setCurrentHit(QPoint hit);
    int currentRow() const;
    int count() const { return rowCount(); }

    const Block &blockAt(int row) const;
    /// Stays with a row's content; another content, another number.
    quint64 idAt(int row) const;
    bool isInThought(int row) const;
    struct Shown {
        QString text;
        bool inThought = false;
    };
    /// What is shown of each block, those of the thought first, whether it is open or not.
    std::vector<Shown> shownRows() const;
    /// The whole message as text without Markdown signs; the thought only when it is all there is.
    Q_INVOKABLE QString plainText() const;
    Q_INVOKABLE void copyPlainText() const { copy(plainText()); }
    Q_INVOKABLE void copy(const QString &text) const;

signals:
    void textChanged();
    void markdownChanged();
    void streamingChanged();
    void thoughtOpenChanged();
    void thinkingChanged();
    void thoughtSecondsChanged();
    void allSelectedChanged();
    void findChanged();
    void countChanged();
    /// Asked for by the blocks: what shows the message answers.
    void linkRequested(const QString &address);
    void thoughtToggled();
    /// The content of a row differs from this paragraph on (0 where the row has none); kGrown: its
    /// text only became longer.
    void blockChanged(int row, int firstParagraph);

private:
    struct Row {
        Block block;
        quint64 id = 0;
    };
    struct Mark { // what is kept when a segment is parsed again
        size_t rows = 0, paragraphs = 0;
    };
    struct Part { // the thought, or the answer
        QString source;
        SegmentScanner scanner;
        QString definitions;
        std::vector<Mark> starts; // of each segment
        std::vector<Row> rows;
    };

    void rebuild();
    void feed(QStringView added);
    void feedThought(QStringView added);
    void update(Part &part, bool finished);
    void updatePlain();
    bool growCode(Part &part, size_t segment);
    static void
    add(std::vector<Block> &tail, Block &&block, bool continues, const Part &part, size_t base);
    void apply(Part &part, size_t base, std::vector<Block> &&tail, size_t firstParagraph);
    const Row *rowAt(int row) const;
    bool isShown(const Part &part) const
    {
        return !m_silent && (&part == &m_body || m_thoughtOpen);
    }
    int offsetOf(const Part &part) const;

    QString m_text;
    qsizetype m_fed = 0; // of m_text, given to the parts
    Part m_thought, m_body;
    quint64 m_nextId = 1;
    double m_thoughtSeconds = 0;
    QString m_needle;
    QPoint m_currentHit{-1, -1};
    bool m_allSelected = false;
    bool m_markdown = true, m_streaming = false, m_complete = true, m_silent = false;
    bool m_hasThought = false, m_thoughtClosed = false, m_thoughtOpen = false;
};

} // namespace mynah
