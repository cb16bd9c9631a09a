// The lines between the rows of a table.
#pragma once

#include "app/markdown/table_block_document.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

namespace mynah {

/// One item for all of them: a table that grows gets one more line, and nothing is made anew.
/// Thread: the GUI thread; updatePaintNode() as Qt Quick says.
class TableLines : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mynah::TableBlockDocument *table READ table WRITE setTable NOTIFY tableChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY thicknessChanged)

public:
    explicit TableLines(QQuickItem *parent = nullptr);

    TableBlockDocument *table() const { return m_table; }
    void setTable(TableBlockDocument *table);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);

signals:
    void tableChanged();
    void colorChanged();
    void thicknessChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QPointer<TableBlockDocument> m_table;
    QColor m_color;
    qreal m_thickness = 1;
};

} // namespace mynah
