#include "app/viewmodels/marked_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace mynah {

MarkedText::MarkedText(QQuickItem *parent)
    : QQuickPaintedItem(parent), m_font(QGuiApplication::font())
{
    m_font.setPixelSize(m_lineHeight * 3 / 4); // or QML warns of a size in points beside the pixels
    connect(this, &MarkedText::changed, this, &MarkedText::layOut);
}

void MarkedText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

void MarkedText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
}

/// Breaks the text into lines; what does not fit into the last one is elided.
void MarkedText::layOut()
{
    m_lines.clear();
    QTextLayout layout(m_text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (width() > 0 && m_lines.size() < m_maximumLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        m_lines.append({line.textStart(), m_text.mid(line.textStart(), line.textLength())});
    }
    layout.endLayout();
    if (!m_lines.isEmpty())
        m_lines.last().text = QFontMetricsF(m_font).elidedText(
            m_text.mid(m_lines.last().first), Qt::ElideRight, width());
    setImplicitHeight(std::max<qsizetype>(1, m_lines.size()) * m_lineHeight);
    if (std::exchange(m_lineCount, int(m_lines.size())) != m_lineCount)
        emit lineCountChanged();
    update();
}

void MarkedText::paint(QPainter *painter)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        drawLine(painter, m_lines[i].text, m_lines[i].first, qreal(i) * m_lineHeight);
}

void MarkedText::drawLine(QPainter *painter, const QString &text, int first, qreal top) const
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < m_marks.size(); i += 2) {
        const int begin = std::max(0, m_marks[i] - first);
        const int end = std::min(int(text.size()), m_marks[i] + m_marks[i + 1] - first);
        if (begin >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = begin;
        range.length = end - begin;
        range.format.setBackground(m_markColor);
        range.format.setForeground(m_markTextColor);
        formats.append(range);
    }
    QTextLayout layout(text, m_font);
    QTextOption option(m_mirrored ? Qt::AlignRight | Qt::AlignAbsolute
                                  : Qt::AlignLeft | Qt::AlignAbsolute);
    // A line takes the direction of the whole text, not of the word that it begins with.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(width());
        line.setPosition(QPointF(0, (m_lineHeight - line.height()) / 2));
    }
    layout.endLayout();
    painter->setPen(m_color);
    layout.draw(painter, QPointF(0, top));
}

} // namespace mynah
