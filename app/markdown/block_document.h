// Puts a block of a message into a TextEdit's document and keeps it up to date.
#pragma once

#include "app/markdown/block_model.h"
#include "app/markdown/markdown_style.h"
#include "app/markdown/text_marks.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextDocument;
class QTextBlock;

namespace mynah {

/// What the kinds of blocks share. The document belongs to the TextEdit; its text is changed here
/// alone. Thread: the GUI thread.
class BlockDocument : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of the documents")
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(mynah::BlockModel *blocks READ blocks WRITE setBlocks NOTIFY blocksChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)
    Q_PROPERTY(mynah::MarkdownStyle *style READ style WRITE setStyle NOTIFY styleChanged)
    /// The width that the text has; the marks follow it.
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY widthChanged)
    Q_PROPERTY(mynah::TextMarks *marks READ marks CONSTANT)
    /// How far the text is raised, so that it stands in the middle of its line: the room that a
    /// line has above its letters all lies above them.
    Q_PROPERTY(int lift READ lift NOTIFY liftChanged)
    /// The height of the first line.
    Q_PROPERTY(int lineHeight READ lineHeight NOTIFY liftChanged)

public:
    explicit BlockDocument(QObject *parent = nullptr);

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    BlockModel *blocks() const { return m_blocks; }
    void setBlocks(BlockModel *blocks);
    int row() const { return m_row; }
    void setRow(int row);
    MarkdownStyle *style() const { return m_style; }
    void setStyle(MarkdownStyle *style);
    qreal width() const { return m_width; }
    void setWidth(qreal width);
    TextMarks *marks() { return &m_marks; }
    int lift() const { return m_lift; }
    int lineHeight() const { return m_lineHeight; }

    /// What is between two positions, as text to be pasted elsewhere.
    Q_INVOKABLE QString copyText(int from, int to) const;
    Q_INVOKABLE void copy(int from, int to) const;
    /// Where the current hit is, in the text's coordinates; empty when there is none.
    Q_INVOKABLE QRectF currentHitRect() const;
    /// The next link from a position on (or before it): its first and last position, or nothing.
    Q_INVOKABLE QList<int> linkFrom(int position, bool backwards) const;
    Q_INVOKABLE QString linkAt(int position) const;

signals:
    void documentChanged();
    void blocksChanged();
    void rowChanged();
    void styleChanged();
    void widthChanged();
    void liftChanged();
    void contentChanged();

protected:
    virtual void rebuild() = 0;
    /// The content differs from this paragraph on, or only grew (BlockModel::kGrown).
    virtual void refresh(int firstParagraph) = 0;
    virtual void widthWasSet() {}
    virtual void streamingChanged() {}

    void onBlockChanged(int row, int firstParagraph);
    QTextDocument *text() const;
    const Block &block() const { return m_blocks->blockAt(m_row); }
    bool ready() const { return m_complete && m_document && m_blocks && m_style && m_row >= 0; }
    QString needle() const { return m_blocks->needle(); }
    /// From the size and the line height of the first line.
    void setFirstLine(const QFont &font, int lineHeight);
    /// Marks of the text blocks from this one on; call it after every change of the text.
    void refreshMarks(int fromBlock);

    static constexpr int kInlineCode = QTextFormat::UserProperty + 1;
    static constexpr int kSoftBreak = QTextFormat::UserProperty + 2; // of a text block
    static constexpr int kWideGap = QTextFormat::UserProperty + 3;   // of a text block
    static constexpr int kHit = QTextFormat::UserProperty + 4;

private:
    void reset();
    void addMarks(std::vector<TextMark> &marks,
                  const QTextBlock &block,
                  int from,
                  int length,
                  int kind) const;
    void colourHit(int block, int from, int length);
    void onFindChanged();
    void onLaidOut();

    QPointer<QQuickTextDocument> m_document;
    QPointer<BlockModel> m_blocks;
    QPointer<MarkdownStyle> m_style;
    TextMarks m_marks;
    QString m_needle; // as it is marked
    int m_row = -1, m_currentHit = -1;
    int m_lift = 0, m_lineHeight = 0;
    int m_colouredBlock = -1;
    quint64 m_shown = 0; // which content is in the document
    qreal m_width = 0;
    bool m_complete = true;
};

} // namespace mynah
