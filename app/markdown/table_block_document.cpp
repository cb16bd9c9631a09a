#include "app/markdown/table_block_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mynah {

namespace {

constexpr int kPartRows = 24;
constexpr size_t kLongRows = 40;
constexpr qint64 kRest = 15; // times as long as the last change took

bool isNumber(const QString &text)
{
    bool digit = false;
    for (QChar c : text) {
        digit |= c.isDigit();
        if (!c.isDigit() && !c.isSpace() &&
            !QStringView(u"+-\u2212.,%\u00A0\u202F'\u00D7x$\u20AC\u00A3\u00A5~\u2248<>/:")
                 .contains(c))
            return false;
    }
    return digit;
}

QTextCharFormat spanFormat(const TextSpan &span, const MarkdownStyle &style)
{
    QTextCharFormat format;
    if (span.style & TextSpan::Strong)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic((span.style & TextSpan::Emphasis) != 0);
    format.setFontStrikeOut((span.style & TextSpan::Struck) != 0);
    if (span.style & (TextSpan::Code | TextSpan::Math)) {
        format.setFontFamilies({style.mono});
        format.setProperty(QTextFormat::FontPixelSize, style.codeSize);
    }
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setForeground(style.link);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

void TableBlockDocument::setAvailable(qreal width)
{
    if (width == m_available)
        return;
    m_available = width;
    if (ready() && !m_tables.empty()) {
        setColumns();
        findRowEnds();
        refreshMarks(0);
    }
    emit availableChanged();
}

bool TableBlockDocument::rightToLeft() const
{
    for (const auto &row : m_rows)
        for (const StyledText &cell : row)
            if (!cell.text.isEmpty() && !isNumber(cell.text))
                return cell.text.isRightToLeft();
    return false;
}

void TableBlockDocument::widthWasSet()
{
    findRowEnds();
}

ColumnAlign TableBlockDocument::alignOf(size_t column) const
{
    const ColumnAlign wanted = block().columns[column];
    return wanted == ColumnAlign::Start && m_numbers[column] ? ColumnAlign::End : wanted;
}

qreal TableBlockDocument::naturalWidth(const StyledText &content, bool head) const
{
    QFont font = text()->defaultFont();
    if (head)
        font.setWeight(QFont::DemiBold);
    QTextLayout layout(content.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : content.spans)
        formats.append({int(span.start), int(span.length), spanFormat(span, *style())});
    layout.setFormats(formats);
    layout.beginLayout();
    qreal width = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1e6);
        width = std::max(width, line.naturalTextWidth());
    }
    layout.endLayout();
    return std::ceil(width) + 1;
}

/// What the columns need, from the rows that are new; a table that grows never gets narrower.
void TableBlockDocument::measure(size_t fromRow)
{
    constexpr size_t kNone = std::numeric_limits<size_t>::max();
    const size_t columns = block().columns.size();
    if (fromRow == 0) {
        m_natural.assign(columns, 0);
        m_firstText.assign(columns, kNone);
    }
    for (size_t &row : m_firstText)
        if (row >= fromRow)
            row = kNone;
    for (size_t row = fromRow; row < m_rows.size(); ++row) {
        for (size_t column = 0; column < columns && column < m_rows[row].size(); ++column) {
            const StyledText &cell = m_rows[row][column];
            if (row > 0 && m_firstText[column] == kNone && !cell.text.isEmpty() &&
                !isNumber(cell.text))
                m_firstText[column] = row;
            m_natural[column] = std::max(m_natural[column],
                                         naturalWidth(cell, row == 0) + 2 * style()->cellPadding);
        }
    }
    m_numbers.assign(columns, m_rows.size() > 1);
    for (size_t column = 0; column < columns; ++column)
        if (m_firstText[column] != kNone)
            m_numbers[column] = false;
}

/// True: columns have other widths now.
bool TableBlockDocument::setColumns()
{
    const size_t columns = m_natural.size();
    std::vector<qreal> widths = m_natural;
    const qreal wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal least = style()->cellPadding * 12;
    if (wanted < m_available) {
        // The rest is shared as the columns share the whole.
        for (qreal &width : widths)
            width *= m_available / wanted;
    } else {
        qreal cap = *std::max_element(widths.begin(), widths.end());
        const auto total = [&](qreal most) {
            qreal sum = 0;
            for (qreal width : m_natural)
                sum += std::min(width, most);
            return sum;
        };
        while (cap > least && total(cap) > m_available)
            cap = std::max(least, cap - 4);
        for (qreal &width : widths)
            width = std::min(width, cap);
    }
    qreal sum = 0;
    QList<QTextLength> lengths;
    const bool fills = wanted < m_available;
    for (size_t i = 0; i < columns; ++i) {
        widths[i] =
            fills && i + 1 == columns ? std::floor(m_available) - sum : std::floor(widths[i]);
        sum += widths[i];
        lengths.append(QTextLength(QTextLength::FixedLength, widths[i]));
    }
    const bool changed = m_format.columnWidthConstraints() != lengths;
    if (changed) {
        m_format.setColumnWidthConstraints(lengths);
        m_format.setWidth(sum);
        for (const QPointer<QTextTable> &part : m_tables)
            part->setFormat(m_format);
    }
    const qreal tableWidth = std::max(sum, std::floor(m_available));
    if (tableWidth != m_tableWidth) {
        m_tableWidth = tableWidth;
        emit tableWidthChanged();
    }
    return changed;
}

QTextTableCell TableBlockDocument::cellAt(int row, int column) const
{
    return m_tables[size_t(row / kPartRows)]->cellAt(row % kPartRows, column);
}

/// Adds empty rows until there are that many.
void TableBlockDocument::makeRows(size_t count)
{
    // Before, between and after the parts are paragraphs, which must take no room.
    QTextBlockFormat empty;
    empty.setLineHeight(0, QTextBlockFormat::FixedHeight);
    empty.setProperty(kSoftBreak, true);
    const int wanted = int(count);
    for (int there = 0; there < wanted; there += kPartRows) {
        const int rows = std::min(wanted - there, kPartRows);
        const size_t part = size_t(there / kPartRows);
        if (part < m_tables.size()) {
            if (rows > m_tables[part]->rows())
                m_tables[part]->appendRows(rows - m_tables[part]->rows());
            continue;
        }
        QTextCursor cursor(text());
        cursor.movePosition(QTextCursor::End);
        cursor.setBlockFormat(empty);
        m_tables.push_back(cursor.insertTable(rows, int(block().columns.size()), m_format));
        cursor.movePosition(QTextCursor::End);
        cursor.setBlockFormat(empty);
    }
}

void TableBlockDocument::fillCell(int row, int column, const StyledText &content)
{
    QTextTableCell cell = cellAt(row, column);
    const int line = style()->smallLine;
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QTextBlockFormat blockFormat;
    blockFormat.setLineHeight(line, QTextBlockFormat::MinimumHeight);
    const bool own = !content.text.isEmpty() && !isNumber(content.text);
    const bool mirrored = own ? content.text.isRightToLeft() : rightToLeft();
    blockFormat.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const ColumnAlign align = alignOf(size_t(column));
    const bool start = (align == ColumnAlign::Start) != rightToLeft();
    blockFormat.setAlignment(align == ColumnAlign::Center ? Qt::AlignHCenter
                             : start                      ? Qt::AlignLeft | Qt::AlignAbsolute
                                                          : Qt::AlignRight | Qt::AlignAbsolute);
    cursor.setBlockFormat(blockFormat);
    QTextCharFormat base;
    if (row == 0) {
        base.setFontWeight(QFont::DemiBold);
        base.setProperty(QTextFormat::FontPixelSize, style()->headSize);
    }
    cursor.setBlockCharFormat(base);
    qsizetype at = 0;
    for (const TextSpan &span : content.spans) {
        cursor.insertText(content.text.mid(at, span.start - at), base);
        QTextCharFormat format = base;
        format.merge(spanFormat(span, *style()));
        cursor.insertText(content.text.mid(span.start, span.length), format);
        at = span.start + span.length;
    }
    cursor.insertText(content.text.mid(at), base);
    // Last, because the format of a cell lies in that of its first paragraph.
    QTextTableCellFormat cellFormat;
    const qreal above = (style()->tableRow - line) / 2.0;
    cellFormat.setTopPadding(above);
    cellFormat.setBottomPadding(above);
    cellFormat.setLeftPadding(style()->cellPadding);
    cellFormat.setRightPadding(style()->cellPadding);
    cell.setFormat(cellFormat);
}

void TableBlockDocument::rebuild()
{
    m_rows = block().rows;
    if (m_rows.empty() || block().columns.empty())
        return;
    measure(0);
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_tables.clear();
    m_format = {};
    m_format.setBorder(0);
    m_format.setCellPadding(0);
    m_format.setCellSpacing(0);
    m_format.setMargin(0);
    m_format.setLayoutDirection(rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    makeRows(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (size_t column = 0; column < block().columns.size(); ++column)
            fillCell(int(row),
                     int(column),
                     column < m_rows[row].size() ? m_rows[row][column] : StyledText());
    setColumns();
    cursor.endEditBlock();
    findRowEnds();
}

TableBlockDocument::TableBlockDocument(QObject *parent) : BlockDocument(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { onBlockChanged(row(), 0); });
}

/// All cells are laid out at every change, which takes ever longer: a long table that is being
/// written is not changed for more than a part of the time.
bool TableBlockDocument::waits()
{
    if (!blocks()->streaming() || m_rows.size() < kLongRows || !m_shown.isValid())
        return false;
    const qint64 left = m_costMs * kRest - m_shown.elapsed();
    if (left <= 0)
        return false;
    if (!m_later.isActive())
        m_later.start(int(left));
    return true;
}

void TableBlockDocument::streamingChanged()
{
    if (m_later.isActive()) {
        m_later.stop();
        onBlockChanged(row(), 0);
    }
}

void TableBlockDocument::refresh(int)
{
    if (waits())
        return;
    QElapsedTimer clock;
    clock.start();
    takeRows();
    m_costMs = clock.elapsed();
    m_shown.start();
}

void TableBlockDocument::takeRows()
{
    const auto &wanted = block().rows;
    const std::vector<bool> numbers = m_numbers;
    const bool same = !m_tables.empty() && !m_rows.empty() && wanted.size() >= m_rows.size() &&
                      m_natural.size() == block().columns.size() && wanted[0] == m_rows[0];
    if (!same) {
        rebuild();
        refreshMarks(0);
        return;
    }
    const size_t old = m_rows.size();
    size_t first = old;
    while (first > 0 && wanted[first - 1] != m_rows[first - 1])
        --first;
    const std::vector<std::vector<StyledText>> before = std::move(m_rows);
    m_rows = wanted;
    measure(first);
    if (m_numbers != numbers) {
        rebuild();
        refreshMarks(0);
        return;
    }
    QTextCursor cursor(text());
    cursor.beginEditBlock();
    makeRows(m_rows.size());
    for (size_t row = first; row < m_rows.size(); ++row)
        for (size_t column = 0; column < m_rows[row].size() && column < m_natural.size(); ++column)
            if (row >= old || column >= before[row].size() ||
                before[row][column] != m_rows[row][column])
                fillCell(int(row), int(column), m_rows[row][column]);
    const bool otherWidths = setColumns();
    cursor.endEditBlock();
    findRowEnds(otherWidths ? 0 : first);
    if (!needle().isEmpty())
        refreshMarks(0);
}

/// The rows above `fromRow` are as high as they were.
void TableBlockDocument::findRowEnds(size_t fromRow)
{
    if (m_tables.empty())
        return;
    const int from = int(std::min(fromRow, size_t(m_rowEnds.size())));
    QList<qreal> ends = m_rowEnds.first(from);
    const QAbstractTextDocumentLayout *layout = text()->documentLayout();
    const qreal around = (style()->tableRow - style()->smallLine) / 2.0;
    for (int row = from; row < int(m_rows.size()); ++row) {
        qreal bottom = 0;
        for (int column = 0; column < m_tables.front()->columns(); ++column) {
            const QTextBlock last = cellAt(row, column).lastCursorPosition().block();
            bottom = std::max(bottom, layout->blockBoundingRect(last).bottom());
        }
        ends.append(std::round(bottom + around));
    }
    if (ends == m_rowEnds)
        return;
    m_rowEnds = ends;
    emit rowEndsChanged();
}

} // namespace mynah
