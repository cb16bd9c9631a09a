// Rectangles behind a text: inline code and what a search found.
#pragma once

#include <QAbstractListModel>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

struct TextMark {
    QRectF rect; // in the text's own coordinates
    int kind = 0;
    int block = 0; // number of the text block that it belongs to

    bool operator==(const TextMark &) const = default;
};

/// Only what differs is told, so that a growing text makes no new items for old marks.
/// Thread: the GUI thread.
class TextMarks : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a document")

public:
    enum Kind { InlineCode, Hit, CurrentHit };
    Q_ENUM(Kind)
    enum MarkRole { RectRole = Qt::UserRole + 1, KindRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_marks.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const TextMark &mark = m_marks[size_t(index.row())];
        return role == RectRole ? QVariant(mark.rect) : QVariant(mark.kind);
    }
    QHash<int, QByteArray> roleNames() const override
    {
        return {{RectRole, "rect"}, {KindRole, "kind"}};
    }

    const std::vector<TextMark> &marks() const { return m_marks; }
    /// Replaces the marks of the text blocks from this one on.
    void replaceFrom(int block, const std::vector<TextMark> &marks);

private:
    std::vector<TextMark> m_marks;
};

} // namespace mynah
