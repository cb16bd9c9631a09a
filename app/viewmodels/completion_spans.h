// Which parts of a text a model wrote, token by token, while the text is edited.
#pragma once

#include "app/services/completion_piece.h"

#include <vector>

namespace mynah {

/// Thread: one at a time.
class CompletionSpans {
public:
    struct Span {
        int start = 0, length = 0; // UTF-16 units
        double probability = 1;
        std::vector<std::pair<QString, double>> alternatives;
        int end() const { return start + length; }
    };

    const std::vector<Span> &spans() const { return m_spans; } // in order, without overlap
    void clear() { m_spans.clear(); }
    void set(std::vector<Span> spans) { m_spans = std::move(spans); }
    /// Text that stands there now; behind all others.
    void append(int start, const CompletionPiece &piece);
    /// `removed` units at `position` have become `added` others: what was touched is the model's
    /// no more, what is behind moves.
    void edit(int position, int removed, int added);
    /// The index of the span with this position; -1: none.
    int at(int position) const;
    /// The first span that ends behind the position; the number of spans when there is none.
    size_t firstAfter(int position) const;

private:
    std::vector<Span> m_spans;
};

} // namespace mynah
