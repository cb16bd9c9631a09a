#include "app/markdown/code_block_document.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace mynah {

QString CodeBlockDocument::title() const
{
    return ready() ? Highlighter::titleOf(block().language) : QString();
}

void CodeBlockDocument::rebuild()
{
    m_highlighter = Highlighter(block().language);
    m_states.clear();
    m_length = block().text.size();
    m_ascii = true;
    look(block().text);
    QFont font = text()->defaultFont();
    font.setFamily(style()->mono);
    font.setPixelSize(style()->codeSize);
    setFirstLine(font, style()->codeLine);
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QTextBlockFormat format;
    format.setLineHeight(style()->codeLine, QTextBlockFormat::MinimumHeight);
    format.setLayoutDirection(Qt::LeftToRight);
    format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    cursor.setBlockFormat(format);
    cursor.insertText(block().text);
    colour(0);
    cursor.endEditBlock();
}

void CodeBlockDocument::refresh(int firstParagraph)
{
    if (firstParagraph != BlockModel::kGrown || m_length > block().text.size()) {
        rebuild();
        refreshMarks(0);
        return;
    }
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    const int line = cursor.blockNumber();
    const QString added = block().text.mid(m_length);
    look(added);
    cursor.insertText(added);
    m_length = block().text.size();
    colour(line);
    cursor.endEditBlock();
    if (!needle().isEmpty())
        refreshMarks(0);
}

void CodeBlockDocument::look(QStringView added)
{
    if (!m_ascii || std::all_of(added.begin(), added.end(), [](QChar c) { return c < u'\x80'; }))
        return;
    m_ascii = false;
    emit asciiChanged();
}

/// Colours are formats of the layout, not of the document: they cost no memory per letter and are
/// there before the line is laid out.
void CodeBlockDocument::colour(int fromLine)
{
    if (!m_highlighter.isKnown())
        return;
    m_states.resize(size_t(fromLine));
    std::vector<CodeToken> tokens;
    for (QTextBlock at = text()->findBlockByNumber(fromLine); at.isValid(); at = at.next()) {
        tokens.clear();
        const LexState before = m_states.empty() ? LexState() : m_states.back();
        m_states.push_back(m_highlighter.line(at.text(), before, tokens));
        QList<QTextLayout::FormatRange> formats;
        for (const CodeToken &token : tokens) {
            if (token.kind == TokenKind::Plain)
                continue;
            QTextLayout::FormatRange range;
            range.start = int(token.start);
            range.length = int(token.length);
            range.format.setForeground(style()->colorOf(token.kind));
            formats.append(range);
        }
        at.layout()->setFormats(formats);
    }
}

} // namespace mynah
