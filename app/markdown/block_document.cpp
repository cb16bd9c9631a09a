#include "app/markdown/block_document.h"

#include "app/markdown/folded_find.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace mynah {

BlockDocument::BlockDocument(QObject *parent) : QObject(parent), m_marks(this) {}

void BlockDocument::componentComplete()
{
    m_complete = true;
    reset();
}

QTextDocument *BlockDocument::text() const
{
    return m_document->textDocument();
}

void BlockDocument::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_document = document;
    if (document) {
        text()->setUndoRedoEnabled(false);
        text()->setIndentWidth(1); // indents are in px
        connect(text()->documentLayout(),
                &QAbstractTextDocumentLayout::documentSizeChanged,
                this,
                &BlockDocument::onLaidOut);
    }
    reset();
    emit documentChanged();
}

void BlockDocument::setBlocks(BlockModel *blocks)
{
    if (blocks == m_blocks)
        return;
    if (m_blocks)
        m_blocks->disconnect(this);
    m_blocks = blocks;
    if (blocks) {
        connect(blocks, &BlockModel::blockChanged, this, &BlockDocument::onBlockChanged);
        connect(blocks, &BlockModel::streamingChanged, this, [this] {
            if (ready())
                streamingChanged();
        });
        connect(blocks, &BlockModel::findChanged, this, &BlockDocument::onFindChanged);
    }
    reset();
    emit blocksChanged();
}

void BlockDocument::setRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    if (ready() && m_row < m_blocks->count() && m_blocks->idAt(m_row) != m_shown)
        reset();
    emit rowChanged();
}

void BlockDocument::setStyle(MarkdownStyle *style)
{
    if (style == m_style)
        return;
    if (m_style)
        m_style->disconnect(this);
    m_style = style;
    if (style)
        connect(style, &MarkdownStyle::changed, this, &BlockDocument::reset);
    reset();
    emit styleChanged();
}

void BlockDocument::setWidth(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    if (ready()) {
        widthWasSet();
        refreshMarks(0);
    }
    emit widthChanged();
}

/// The lines may have moved; text without marks has nothing to move.
void BlockDocument::onLaidOut()
{
    if (ready() && !m_marks.marks().empty())
        refreshMarks(0);
}

void BlockDocument::onFindChanged()
{
    const int hit = m_blocks->currentRow() == m_row ? m_blocks->currentHit().y() : -1;
    if (!ready() || (m_needle == m_blocks->needle() && m_currentHit == hit))
        return;
    refreshMarks(0);
}

void BlockDocument::setFirstLine(const QFont &font, int lineHeight)
{
    const int lift = std::max(0, (lineHeight - int(QFontMetricsF(font).height())) / 2);
    if (lift == m_lift && lineHeight == m_lineHeight)
        return;
    m_lift = lift;
    m_lineHeight = lineHeight;
    emit liftChanged();
}

void BlockDocument::reset()
{
    if (!ready() || m_row >= m_blocks->count())
        return;
    m_shown = m_blocks->idAt(m_row);
    rebuild();
    refreshMarks(0);
    emit contentChanged();
}

void BlockDocument::onBlockChanged(int row, int firstParagraph)
{
    if (row != m_row || !ready())
        return;
    if (m_blocks->idAt(m_row) != m_shown)
        return reset();
    refresh(firstParagraph);
    emit contentChanged();
}

void BlockDocument::addMarks(
    std::vector<TextMark> &marks, const QTextBlock &block, int from, int length, int kind) const
{
    const QTextLayout *layout = block.layout();
    const int pad = kind == TextMarks::InlineCode ? m_style->inlineCodePadding - 1 : 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(from + length, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal a = line.cursorToX(start), b = line.cursorToX(end);
        const QRectF rect(std::min(a, b), line.y(), std::abs(b - a), line.height());
        marks.push_back({rect.translated(layout->position()).adjusted(-pad, 0, 0, 0),
                         kind,
                         block.blockNumber()});
    }
}

/// The mark is bright in both themes, so the text on it is dark in both.
void BlockDocument::colourHit(int block, int from, int length)
{
    const auto change = [this](int number, const QTextLayout::FormatRange *added) {
        const QTextBlock at = text()->findBlockByNumber(number);
        if (!at.isValid())
            return;
        QList<QTextLayout::FormatRange> formats = at.layout()->formats();
        const auto isHit = [](const QTextLayout::FormatRange &range) {
            return range.format.hasProperty(kHit);
        };
        formats.removeIf(isHit);
        if (added)
            formats.append(*added);
        at.layout()->setFormats(formats);
        text()->markContentsDirty(at.position(), at.length());
    };
    if (m_colouredBlock >= 0)
        change(m_colouredBlock, nullptr);
    m_colouredBlock = block;
    if (block < 0)
        return;
    QTextLayout::FormatRange range;
    range.start = from;
    range.length = length;
    range.format.setForeground(m_style->onCurrentHit);
    range.format.setProperty(kHit, true);
    change(block, &range);
}

void BlockDocument::refreshMarks(int fromBlock)
{
    std::vector<TextMark> marks;
    int hit = 0;
    m_needle = m_blocks->needle();
    m_currentHit = m_blocks->currentRow() == m_row ? m_blocks->currentHit().y() : -1;
    const FoldedNeedle needle(m_needle);
    const int first = needle.isEmpty() ? fromBlock : 0;
    int hitBlock = -1, hitStart = 0, hitLength = 0;
    text()->documentLayout()->documentSize(); // brings the layout up to date
    for (QTextBlock at = text()->findBlockByNumber(first); at.isValid(); at = at.next()) {
        int codeStart = -1, codeEnd = -1; // what differs inside is only the spacing
        const auto endCode = [&] {
            if (codeStart >= 0)
                addMarks(marks, at, codeStart, codeEnd - codeStart, TextMarks::InlineCode);
            codeStart = -1;
        };
        for (auto part = at.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().hasProperty(kInlineCode)) {
                endCode();
                continue;
            }
            const int start = fragment.position() - at.position();
            if (codeStart < 0)
                codeStart = start;
            codeEnd = start + fragment.length();
        }
        endCode();
        if (needle.isEmpty())
            continue;
        for (const FoldedNeedle::Range &range : needle.findIn(at.text())) {
            const bool current = hit++ == m_currentHit;
            if (current) {
                hitBlock = at.blockNumber();
                hitStart = int(range.start);
                hitLength = int(range.length);
            }
            addMarks(marks,
                     at,
                     int(range.start),
                     int(range.length),
                     current ? TextMarks::CurrentHit : TextMarks::Hit);
        }
    }
    m_marks.replaceFrom(first, marks);
    if (hitBlock >= 0 || m_colouredBlock >= 0)
        colourHit(hitBlock, hitStart, hitLength);
}

QRectF BlockDocument::currentHitRect() const
{
    for (const TextMark &mark : m_marks.marks())
        if (mark.kind == TextMarks::CurrentHit)
            return mark.rect;
    return {};
}

QString BlockDocument::copyText(int from, int to) const
{
    if (!m_document || from >= to)
        return {};
    QString copied;
    QTextBlock at = text()->findBlock(from);
    const bool table = text()->rootFrame()->childFrames().size() > 0;
    for (; at.isValid() && at.position() < to; at = at.next()) {
        if (at.position() > from && !at.blockFormat().hasProperty(kSoftBreak))
            copied += at.blockFormat().hasProperty(kWideGap) ? QStringLiteral("\n\n")
                                                             : QStringLiteral("\n");
        const int start = std::max(0, from - at.position());
        const int end = std::min(at.length() - 1, to - at.position());
        copied += at.text().mid(start, end - start);
    }
    if (table)
        copied = copied.trimmed();
    copied.remove(QChar(0x2066)).remove(QChar(0x2069));
    copied.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
    return copied;
}

void BlockDocument::copy(int from, int to) const
{
    const QString copied = copyText(from, to);
    if (!copied.isEmpty())
        QGuiApplication::clipboard()->setText(copied);
}

QString BlockDocument::linkAt(int position) const
{
    if (!m_document)
        return {};
    QTextCursor cursor(text());
    cursor.setPosition(std::clamp(position + 1, 0, text()->characterCount() - 1));
    return cursor.charFormat().anchorHref();
}

QList<int> BlockDocument::linkFrom(int position, bool backwards) const
{
    QList<int> found;
    if (!m_document)
        return found;
    QString before;
    int end = -1;
    for (QTextBlock at = text()->begin(); at.isValid(); at = at.next()) {
        for (auto part = at.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString link = fragment.charFormat().anchorHref();
            const int start = fragment.position(), stop = start + fragment.length();
            const bool continues = !link.isEmpty() && link == before && end == start;
            before = link;
            end = stop;
            if (link.isEmpty())
                continue;
            if (continues && !found.isEmpty() && found[1] == start)
                found[1] = stop;
            else if (backwards ? stop <= position && !continues
                               : start >= position && found.isEmpty() && !continues)
                found = {start, stop};
        }
    }
    return found;
}

} // namespace mynah
