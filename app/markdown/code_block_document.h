// The source in a block of code: coloured, always from left to right.
#pragma once

#include "app/markdown/block_document.h"
#include "app/markdown/highlight/highlighter.h"

namespace mynah {

/// One text block a line. Text that is appended changes the last line and adds others; only those
/// are read by the lexer, which keeps its state at the end of each line.
class CodeBlockDocument : public BlockDocument {
    Q_OBJECT
    QML_ELEMENT
    /// The language's name as it is written above the block.
    Q_PROPERTY(QString title READ title NOTIFY contentChanged)
    /// Letters of ASCII alone: they are shown one by one, so that != is not joined.
    Q_PROPERTY(bool ascii READ ascii NOTIFY asciiChanged)

public:
    using BlockDocument::BlockDocument;

    bool ascii() const { return m_ascii; }
    QString title() const;
    Q_INVOKABLE QString source() const { return ready() ? block().text : QString(); }

signals:
    void asciiChanged();

protected:
    void rebuild() override;
    void refresh(int firstParagraph) override;

private:
    void colour(int fromLine);
    void look(QStringView added);

    Highlighter m_highlighter;
    std::vector<LexState> m_states; // at the end of each line
    qsizetype m_length = 0;         // of the source that is in the document
    bool m_ascii = true;
};

} // namespace mynah
