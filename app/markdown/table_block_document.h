// A table in one document, so that text can be selected over its cells.
#pragma once

#include "app/markdown/block_document.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTextTable>
#include <QTimer>

namespace mynah {

/// Columns take the room that their longest text needs; where there is less, long ones break their
/// lines, and what is still too wide makes the table wider than the view, which then scrolls.
class TableBlockDocument : public BlockDocument {
    Q_OBJECT
    QML_ELEMENT
    /// The room there is; the table is as wide or wider.
    Q_PROPERTY(qreal available READ available WRITE setAvailable NOTIFY availableChanged)
    Q_PROPERTY(qreal tableWidth READ tableWidth NOTIFY tableWidthChanged)
    /// Of the first row, and of them all, in px; 0: there is none.
    Q_PROPERTY(qreal headHeight READ headHeight NOTIFY rowEndsChanged)
    Q_PROPERTY(qreal tableHeight READ tableHeight NOTIFY rowEndsChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY contentChanged)

public:
    explicit TableBlockDocument(QObject *parent = nullptr);

    qreal available() const { return m_available; }
    void setAvailable(qreal width);
    qreal tableWidth() const { return m_tableWidth; }
    qreal headHeight() const { return m_rowEnds.value(0); }
    qreal tableHeight() const { return m_rowEnds.isEmpty() ? 0 : m_rowEnds.back(); }
    /// Where each row ends, in px from the top.
    QList<qreal> rowEnds() const { return m_rowEnds; }
    bool rightToLeft() const;

signals:
    void availableChanged();
    void tableWidthChanged();
    void rowEndsChanged();

protected:
    void rebuild() override;
    void refresh(int firstParagraph) override;
    void streamingChanged() override;
    void widthWasSet() override;

private:
    bool waits();
    void takeRows();
    QTextTableCell cellAt(int row, int column) const;
    void makeRows(size_t count);
    void fillCell(int row, int column, const StyledText &content);
    qreal naturalWidth(const StyledText &content, bool head) const;
    void measure(size_t fromRow);
    bool setColumns();
    void findRowEnds(size_t fromRow = 0);
    ColumnAlign alignOf(size_t column) const;

    // Parts of the table, below each other: Qt lays out all of one at every change in it.
    std::vector<QPointer<QTextTable>> m_tables;
    QTextTableFormat m_format;                   // of each part
    std::vector<std::vector<StyledText>> m_rows; // what the document shows
    std::vector<qreal> m_natural;                // of each column, padding included
    std::vector<bool> m_numbers;                 // columns of numbers alone
    std::vector<size_t> m_firstText;             // of each column, the first row that is no number
    qreal m_available = 0, m_tableWidth = 0;
    QList<qreal> m_rowEnds;
    QTimer m_later;        // until the next time that what was written is shown
    QElapsedTimer m_shown; // since the last time
    qint64 m_costMs = 0;   // that it took
};

} // namespace mynah
