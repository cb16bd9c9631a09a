#include "app/markdown/table_lines.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

namespace mynah {

TableLines::TableLines(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void TableLines::setTable(TableBlockDocument *table)
{
    if (table == m_table)
        return;
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    if (table)
        connect(table, &TableBlockDocument::rowEndsChanged, this, &QQuickItem::update);
    update();
    emit tableChanged();
}

void TableLines::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    emit colorChanged();
}

void TableLines::setThickness(qreal thickness)
{
    if (thickness == m_thickness)
        return;
    m_thickness = thickness;
    update();
    emit thicknessChanged();
}

void TableLines::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *TableLines::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    QSGNode *lines = old ? old : new QSGNode;
    const QList<qreal> ends = m_table ? m_table->rowEnds() : QList<qreal>();
    const qsizetype wanted = std::max<qsizetype>(0, ends.size() - 1); // none below the last row
    while (lines->childCount() > wanted) {
        QSGNode *last = lines->lastChild();
        lines->removeChildNode(last);
        delete last;
    }
    QSGNode *node = lines->firstChild();
    for (qsizetype i = 0; i < wanted; ++i) {
        auto *line = static_cast<QSGRectangleNode *>(node);
        if (!line) {
            line = window()->createRectangleNode();
            lines->appendChildNode(line);
        }
        const QRectF rect(0, ends[i], width(), m_thickness);
        if (line->rect() != rect)
            line->setRect(rect);
        if (line->color() != m_color)
            line->setColor(m_color);
        node = line->nextSibling();
    }
    return lines;
}

} // namespace mynah
