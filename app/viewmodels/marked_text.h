// One or a few lines of plain text in which places are marked by their background.
#pragma once

#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Wraps at words into at most `maximumLines` and ends in "…" where text is left out. Each text
/// takes its own direction and stands at the leading edge: the left one, the right one when
/// `mirrored`. Thread: the GUI thread; painted on the render thread, which Qt keeps apart.
class MarkedText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY changed)
    /// Pairs of begin and length in UTF-16 units.
    Q_PROPERTY(QList<int> marks MEMBER m_marks NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY changed)
    Q_PROPERTY(QColor markTextColor MEMBER m_markTextColor NOTIFY changed)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY changed)
    Q_PROPERTY(int maximumLines MEMBER m_maximumLines NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY lineCountChanged)

public:
    explicit MarkedText(QQuickItem *parent = nullptr);

    void setText(const QString &text);
    int lineCount() const { return m_lineCount; }
    void paint(QPainter *painter) override;

signals:
    void changed();
    void lineCountChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void layOut();
    void drawLine(QPainter *painter, const QString &text, int first, qreal top) const;

    QString m_text;
    QList<int> m_marks;
    QFont m_font;
    QColor m_color, m_markColor, m_markTextColor;
    int m_lineHeight = 16, m_maximumLines = 1, m_lineCount = 0;
    bool m_mirrored = false;
    struct Line {
        int first = 0; // in m_text
        QString text;  // elided where it is the last one
    };
    QList<Line> m_lines;
};

} // namespace mynah
