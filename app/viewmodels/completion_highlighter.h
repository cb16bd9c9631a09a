// Tints what a model wrote, in one colour or by how likely it was.
#pragma once

#include "app/viewmodels/completion_spans.h"

#include <QColor>
#include <QSyntaxHighlighter>

namespace mynah {

/// Formats lie beside the text, not in it: neither copying nor undoing knows of them.
/// Thread: the GUI thread.
class CompletionHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    struct Colors {
        QColor tint, unlikely;
        bool shade = false; // by probability, from `tint` to `unlikely`
        bool operator==(const Colors &) const = default;
    };

    /// Must see a change after the spans have.
    CompletionHighlighter(QTextDocument *document, const CompletionSpans &spans)
        : QSyntaxHighlighter(document), m_spans(spans)
    {
    }
    void setColors(const Colors &colors);
    /// After spans were added to text that stood there already.
    void update(int start, int end);

    /// Of a token with that probability.
    static QColor colorOf(double probability, const Colors &colors);

protected:
    void highlightBlock(const QString &text) override;

private:
    const CompletionSpans &m_spans;
    Colors m_colors;
};

} // namespace mynah
