#include "app/viewmodels/message_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace mynah {

MessageDocument::MessageDocument(QObject *parent) : QObject(parent)
{
    connect(this, &MessageDocument::lineHeightChanged, this, [this] { format(0); });
    connect(this, &MessageDocument::paragraphGapChanged, this, [this] { format(0); });
}

void MessageDocument::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_document = document;
    rebuild();
    emit documentChanged();
}

void MessageDocument::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool grows = m_document && text.startsWith(m_text);
    const QString added = grows ? text.mid(m_text.size()) : QString();
    m_text = text;
    if (grows) {
        QTextDocument *document = m_document->textDocument();
        const int firstBlock = document->blockCount() - 1;
        QTextCursor cursor(document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(added);
        format(firstBlock);
    } else {
        rebuild();
    }
    emit textChanged();
}

void MessageDocument::rebuild()
{
    if (!m_document)
        return;
    QTextDocument *document = m_document->textDocument();
    document->setUndoRedoEnabled(false);
    document->setPlainText(m_text);
    format(0);
}

void MessageDocument::format(int firstBlock)
{
    if (!m_document)
        return;
    QTextDocument *document = m_document->textDocument();
    for (QTextBlock block = document->findBlockByNumber(firstBlock); block.isValid();
         block = block.next()) {
        // An empty line between paragraphs is only as high as the gap between them.
        const bool gap = block.length() <= 1 && block.next().isValid();
        QTextBlockFormat format = block.blockFormat();
        const int height = gap ? m_paragraphGap : m_lineHeight;
        const int type = gap ? QTextBlockFormat::FixedHeight : QTextBlockFormat::MinimumHeight;
        const Qt::LayoutDirection direction =
            block.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        if (format.lineHeight() == height && format.lineHeightType() == type &&
            format.layoutDirection() == direction)
            continue;
        format.setLineHeight(height, type);
        format.setLayoutDirection(direction);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace mynah
