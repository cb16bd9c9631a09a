// Paragraphs, headings and lists in one document, so that they can be selected together.
#pragma once

#include "app/markdown/block_document.h"

namespace mynah {

/// While text is appended only the end of the last paragraph is changed, and of a long one only the
/// last lines are laid out again: the lines above them become a text block of their own until the
/// answer is done. Each paragraph has its own direction.
class TextBlockDocument : public BlockDocument {
    Q_OBJECT
    QML_ELEMENT
    /// In a thought: smaller.
    Q_PROPERTY(bool small READ small WRITE setSmall NOTIFY smallChanged)

public:
    using BlockDocument::BlockDocument;

    bool small() const { return m_small; }
    void setSmall(bool small);

signals:
    void smallChanged();

protected:
    void rebuild() override;
    void refresh(int firstParagraph) override;
    void widthWasSet() override;
    void streamingChanged() override { breakLongParagraph(); }

private:
    struct Place {
        int position = 0;
        int block = 0;
    };

    void insert(QTextCursor &cursor, const Paragraph &paragraph, bool first);
    void insertContent(QTextCursor &cursor, const Paragraph &paragraph, qsizetype from);
    void insertStyled(QTextCursor &cursor,
                      const Paragraph &paragraph,
                      qsizetype from,
                      qsizetype to,
                      const TextSpan *span);
    void truncate(QTextCursor &cursor, size_t paragraph, qsizetype offset);
    QTextBlockFormat blockFormat(const Paragraph &paragraph, bool first) const;
    QTextCharFormat charFormat(const Paragraph &paragraph, const TextSpan *span) const;
    Place placeOf(size_t paragraph, qsizetype offset) const;
    void breakLongParagraph();
    void joinLongParagraph();
    void measureLift();

    std::vector<Paragraph> m_paragraphs; // what the document shows
    bool m_small = false;
    int m_softBreaks = 0; // in the last paragraph
};

} // namespace mynah
