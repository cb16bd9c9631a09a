#include "app/viewmodels/completion_spans.h"

#include <algorithm>

namespace mynah {

void CompletionSpans::append(int start, const CompletionPiece &piece)
{
    if (piece.text.isEmpty() || (!m_spans.empty() && start < m_spans.back().end()))
        return;
    m_spans.push_back({start, int(piece.text.size()), piece.probability, piece.alternatives});
}

size_t CompletionSpans::firstAfter(int position) const
{
    const auto found =
        std::partition_point(m_spans.begin(), m_spans.end(), [position](const Span &span) {
            return span.end() <= position;
        });
    return size_t(found - m_spans.begin());
}

void CompletionSpans::edit(int position, int removed, int added)
{
    const auto first = m_spans.begin() + std::ptrdiff_t(firstAfter(position));
    auto last = first;
    while (last != m_spans.end() &&
           (last->start < position + removed || (removed == 0 && last->start < position)))
        ++last;
    for (auto span = last; span != m_spans.end(); ++span)
        span->start += added - removed;
    m_spans.erase(first, last);
}

int CompletionSpans::at(int position) const
{
    const size_t index = firstAfter(position);
    return index < m_spans.size() && m_spans[index].start <= position ? int(index) : -1;
}

} // namespace mynah
