// A table in one document, so that text can be selected over its cells.
#pragma once

#include "app/markdown/block_document.h"

#include <QPointer>

class QTextTable;

namespace mynah {

/// Columns take the room that their longest text needs; where there is less, long ones break their
/// lines, and what is still too wide makes the table wider than the view, which then scrolls.
class TableBlockDocument : public BlockDocument {
    Q_OBJECT
    QML_ELEMENT
    /// The room there is; the table is as wide or wider.
    Q_PROPERTY(qreal available READ available WRITE setAvailable NOTIFY availableChanged)
    Q_PROPERTY(qreal tableWidth READ tableWidth NOTIFY tableWidthChanged)
    /// Where each row ends, in px from the top.
    Q_PROPERTY(QList<qreal> rowEnds READ rowEnds NOTIFY rowEndsChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY contentChanged)

public:
    using BlockDocument::BlockDocument;

    qreal available() const { return m_available; }
    void setAvailable(qreal width);
    qreal tableWidth() const { return m_tableWidth; }
    QList<qreal> rowEnds() const { return m_rowEnds; }
    bool rightToLeft() const;

signals:
    void availableChanged();
    void tableWidthChanged();
    void rowEndsChanged();

protected:
    void rebuild() override;
    void refresh(int firstParagraph) override;
    void widthWasSet() override;

private:
    void fillCell(int row, int column, const StyledText &content);
    qreal naturalWidth(const StyledText &content, bool head) const;
    void measure(size_t fromRow);
    void setColumns();
    void findRowEnds();
    ColumnAlign alignOf(size_t column) const;

    QPointer<QTextTable> m_table;
    std::vector<std::vector<StyledText>> m_rows; // what the document shows
    std::vector<qreal> m_natural;                // of each column, padding included
    std::vector<bool> m_numbers;                 // columns of numbers alone
    qreal m_available = 0, m_tableWidth = 0;
    QList<qreal> m_rowEnds;
};

} // namespace mynah
