#include "app/markdown/text_block_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace mynah {

namespace {

constexpr QChar kIsolate = QChar(0x2066), kIsolateEnd = QChar(0x2069);
constexpr int kLongLines = 10, kLiveLines = 3; // of a paragraph that grows

/// How much of the beginning the two have in common, styles included.
qsizetype commonLength(const StyledText &a, const StyledText &b)
{
    const qsizetype most = std::min(a.text.size(), b.text.size());
    const auto differing =
        std::mismatch(a.text.begin(), a.text.begin() + most, b.text.begin()).first;
    qsizetype common = differing - a.text.begin();
    for (size_t i = 0; i < std::max(a.spans.size(), b.spans.size()); ++i) {
        const TextSpan *x = i < a.spans.size() ? &a.spans[i] : nullptr;
        const TextSpan *y = i < b.spans.size() ? &b.spans[i] : nullptr;
        if (x && y && *x == *y)
            continue;
        if (x && y && x->start == y->start && x->style == y->style && x->link == y->link)
            return std::min(common, x->start + std::min(x->length, y->length));
        if (x)
            common = std::min(common, x->start);
        if (y)
            common = std::min(common, y->start);
        break;
    }
    return common;
}

bool sameFrame(const Paragraph &a, const Paragraph &b)
{
    return a.heading == b.heading && a.listLevel == b.listLevel && a.marker == b.marker &&
           a.gap == b.gap && a.content.text.isRightToLeft() == b.content.text.isRightToLeft();
}

/// Whether inline code begins or ends there.
bool bordersCode(const StyledText &text, qsizetype at)
{
    return std::any_of(text.spans.begin(), text.spans.end(), [at](const TextSpan &span) {
        return (span.style & TextSpan::Code) &&
               (span.start == at || span.start + span.length == at);
    });
}

/// Without the font of emoji: the box that is ticked would be one, the empty one not.
QStringList markerFamilies(const QFont &font)
{
    return {font.families().value(0, font.family())};
}

bool isTechnical(const TextSpan *span)
{
    return span && (span->style & (TextSpan::Code | TextSpan::Math)) != 0;
}

} // namespace

void TextBlockDocument::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    if (ready())
        rebuild();
    emit smallChanged();
}

QTextBlockFormat TextBlockDocument::blockFormat(const Paragraph &paragraph, bool first) const
{
    QTextBlockFormat format;
    const MarkdownStyle &s = *style();
    const int line = paragraph.heading == 1 || paragraph.heading == 2 ? s.titleLine
                     : m_small                                        ? s.smallLine
                                                                      : s.bodyLine;
    format.setLineHeight(line, QTextBlockFormat::MinimumHeight);
    const bool rightToLeft = paragraph.content.text.isRightToLeft();
    format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (!first)
        format.setTopMargin(s.gapSize(int(paragraph.gap)));
    if (paragraph.gap > Gap::Item)
        format.setProperty(kWideGap, true);
    if (paragraph.listLevel > 0) {
        int inset = s.listInset;
        if (!paragraph.marker.isEmpty()) {
            QFont font = text()->defaultFont();
            font.setPixelSize(m_small ? s.smallSize : s.bodySize);
            font.setFamilies(markerFamilies(font));
            const qreal width = QFontMetricsF(font).horizontalAdvance(paragraph.marker);
            inset = std::max(inset, int(width) + s.listInset / 3);
            format.setTextIndent(-inset);
            format.setTabPositions({QTextOption::Tab(inset, QTextOption::LeftTab)});
        }
        format.setIndent((paragraph.listLevel - 1) * s.listInset + inset);
    }
    return format;
}

QTextCharFormat TextBlockDocument::charFormat(const Paragraph &paragraph,
                                              const TextSpan *span) const
{
    QTextCharFormat format;
    const MarkdownStyle &s = *style();
    if (paragraph.heading > 0) {
        const bool title = paragraph.heading <= 2;
        format.setProperty(QTextFormat::FontPixelSize, title ? s.titleSize : s.bodySize);
        format.setFontWeight(QFont::DemiBold);
    }
    if (!span)
        return format;
    if (span->style & TextSpan::Strong)
        format.setFontWeight(QFont::DemiBold);
    if (span->style & TextSpan::Emphasis) {
        // Scripts without slanted letters are emphasised by weight.
        const QStringView shown =
            QStringView(paragraph.content.text).sliced(span->start, span->length);
        const bool slants = std::none_of(shown.begin(), shown.end(), [](QChar c) {
            return c.unicode() >= 0x590 && (c.unicode() < 0x1E00 || c.unicode() >= 0x2E80);
        });
        if (slants)
            format.setFontItalic(true);
        else
            format.setFontWeight(QFont::DemiBold);
    }
    format.setFontStrikeOut((span->style & TextSpan::Struck) != 0);
    if (isTechnical(span)) {
        format.setFontFamilies({s.mono});
        format.setFontFixedPitch(true);
        if (paragraph.heading == 0)
            format.setProperty(QTextFormat::FontPixelSize, m_small ? s.codeSize : s.inlineCodeSize);
        if (span->style & TextSpan::Code)
            format.setProperty(kInlineCode, true);
    }
    if (!span->link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span->link);
        format.setForeground(s.link);
        format.setFontUnderline(true);
    }
    return format;
}

/// One run of one style. The padding around inline code is spacing after the letters next to it.
void TextBlockDocument::insertStyled(QTextCursor &cursor,
                                     const Paragraph &paragraph,
                                     qsizetype from,
                                     qsizetype to,
                                     const TextSpan *span)
{
    const QString piece = paragraph.content.text.mid(from, to - from);
    QTextCharFormat format = charFormat(paragraph, span);
    const bool isolated = isTechnical(span) && paragraph.content.text.isRightToLeft();
    if (isolated && from == span->start)
        cursor.insertText(QString(kIsolate), format);
    if (!bordersCode(paragraph.content, to)) {
        cursor.insertText(piece, format);
    } else {
        cursor.insertText(piece.chopped(1), format);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(style()->inlineCodePadding);
        cursor.insertText(piece.right(1), format);
    }
    if (isolated && to == span->start + span->length)
        cursor.insertText(QString(kIsolateEnd), charFormat(paragraph, span));
}

void TextBlockDocument::insertContent(QTextCursor &cursor,
                                      const Paragraph &paragraph,
                                      qsizetype from)
{
    const StyledText &content = paragraph.content;
    qsizetype at = from;
    for (const TextSpan &span : content.spans) {
        const qsizetype end = span.start + span.length;
        if (end <= at)
            continue;
        if (span.start > at)
            insertStyled(cursor, paragraph, at, span.start, nullptr);
        insertStyled(cursor, paragraph, std::max(at, span.start), end, &span);
        at = end;
    }
    if (at < content.text.size())
        insertStyled(cursor, paragraph, at, content.text.size(), nullptr);
}

void TextBlockDocument::insert(QTextCursor &cursor, const Paragraph &paragraph, bool first)
{
    if (first)
        cursor.setBlockFormat(blockFormat(paragraph, true));
    else
        cursor.insertBlock(blockFormat(paragraph, false), charFormat(paragraph, nullptr));
    // An empty heading is as high as one with text.
    cursor.setBlockCharFormat(charFormat(paragraph, nullptr));
    if (!paragraph.marker.isEmpty()) {
        QTextCharFormat format = charFormat(paragraph, nullptr);
        format.setForeground(style()->faint);
        format.setFontFamilies(markerFamilies(text()->defaultFont()));
        cursor.insertText(paragraph.marker + u'\t', format);
    }
    insertContent(cursor, paragraph, 0);
}

/// Where a character of a paragraph's text is in the document. Marks, isolates and soft breaks
/// stand before it there.
TextBlockDocument::Place TextBlockDocument::placeOf(size_t paragraph, qsizetype offset) const
{
    const Paragraph &shown = m_paragraphs[paragraph];
    QTextBlock block = text()->findBlockByNumber(int(paragraph));
    qsizetype at = offset;
    if (!shown.marker.isEmpty())
        at += shown.marker.size() + 1;
    if (shown.content.text.isRightToLeft())
        for (const TextSpan &span : shown.content.spans)
            if (isTechnical(&span))
                at += (offset > span.start) + (offset >= span.start + span.length);
    while (at > block.length() - 1 && block.next().isValid() &&
           block.next().blockFormat().hasProperty(kSoftBreak)) {
        at -= block.length() - 1;
        block = block.next();
    }
    return {block.position() + int(at), block.blockNumber()};
}

void TextBlockDocument::truncate(QTextCursor &cursor, size_t paragraph, qsizetype offset)
{
    cursor.setPosition(placeOf(paragraph, offset).position);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_softBreaks = 0;
    for (QTextBlock at = cursor.block(); at.isValid() && at.blockFormat().hasProperty(kSoftBreak);
         at = at.previous())
        ++m_softBreaks;
}

void TextBlockDocument::rebuild()
{
    m_paragraphs = block().paragraphs;
    m_softBreaks = 0;
    measureLift();
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const Paragraph &paragraph : m_paragraphs)
        insert(cursor, paragraph, &paragraph == m_paragraphs.data());
    cursor.endEditBlock();
    breakLongParagraph();
}

void TextBlockDocument::refresh(int firstParagraph)
{
    const std::vector<Paragraph> &wanted = block().paragraphs;
    size_t i = std::min(size_t(std::max(0, firstParagraph)), m_paragraphs.size());
    if (m_softBreaks > 0 && wanted.size() > m_paragraphs.size())
        joinLongParagraph();
    while (i < m_paragraphs.size() && i < wanted.size() && m_paragraphs[i] == wanted[i])
        ++i;
    if (i == m_paragraphs.size() && i == wanted.size())
        return;
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    int changed = 0;
    if (i < m_paragraphs.size() && i < wanted.size() && sameFrame(m_paragraphs[i], wanted[i])) {
        qsizetype common = commonLength(m_paragraphs[i].content, wanted[i].content);
        // The letter before inline code, and its last one, carry the space around it.
        if (common > 0 && (bordersCode(m_paragraphs[i].content, common) !=
                               bordersCode(wanted[i].content, common) ||
                           bordersCode(m_paragraphs[i].content, common)))
            --common;
        changed = placeOf(i, common).block;
        truncate(cursor, i, common);
        insertContent(cursor, wanted[i], common);
        ++i;
    } else if (i == 0) {
        cursor.endEditBlock();
        return rebuild();
    } else {
        changed = int(i);
        if (i < m_paragraphs.size())
            truncate(cursor, i - 1, m_paragraphs[i - 1].content.text.size());
        cursor.movePosition(QTextCursor::End);
    }
    for (; i < wanted.size(); ++i) {
        cursor.movePosition(QTextCursor::End);
        insert(cursor, wanted[i], i == 0);
    }
    cursor.endEditBlock();
    m_paragraphs.assign(wanted.begin(), wanted.end());
    breakLongParagraph();
    refreshMarks(changed);
}

/// What stands above the last lines of a paragraph that grows does not change any more.
void TextBlockDocument::breakLongParagraph()
{
    if (!blocks()->streaming()) {
        joinLongParagraph();
        return;
    }
    text()->documentLayout()->documentSize();
    const QTextBlock last = text()->lastBlock();
    const QTextLayout *layout = last.layout();
    if (layout->lineCount() < kLongLines || row() != blocks()->count() - 1)
        return;
    const int start = layout->lineAt(layout->lineCount() - kLiveLines).textStart();
    QTextBlockFormat format = last.blockFormat();
    format.setProperty(kSoftBreak, true);
    format.setTextIndent(0);
    format.setTopMargin(0);
    QTextCursor cursor(last);
    cursor.setPosition(last.position() + start);
    cursor.insertBlock(format);
    ++m_softBreaks;
}

void TextBlockDocument::joinLongParagraph()
{
    if (m_softBreaks == 0)
        return;
    m_softBreaks = 0;
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    for (QTextBlock at = text()->lastBlock(); at.isValid() && at.blockNumber() > 0;) {
        const QTextBlock before = at.previous();
        if (at.blockFormat().hasProperty(kSoftBreak)) {
            const QTextBlockFormat format = before.blockFormat();
            cursor.setPosition(at.position());
            cursor.deletePreviousChar();
            cursor.setBlockFormat(format);
        }
        at = before;
    }
    cursor.endEditBlock();
}

void TextBlockDocument::widthWasSet()
{
    joinLongParagraph();
    breakLongParagraph();
}

void TextBlockDocument::measureLift()
{
    QFont font = text()->defaultFont();
    const Paragraph *first = m_paragraphs.empty() ? nullptr : &m_paragraphs.front();
    const bool title = first && (first->heading == 1 || first->heading == 2);
    font.setPixelSize(title     ? style()->titleSize
                      : m_small ? style()->smallSize
                                : style()->bodySize);
    const int line = title ? style()->titleLine : m_small ? style()->smallLine : style()->bodyLine;
    setFirstLine(font, line);
}

} // namespace mynah
