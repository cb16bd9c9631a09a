#include "app/viewmodels/completion_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace mynah {

void CompletionHighlighter::setColors(const Colors &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    if (!m_spans.spans().empty())
        update(m_spans.spans().front().start, m_spans.spans().back().end());
}

void CompletionHighlighter::update(int start, int end)
{
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next())
        rehighlightBlock(block);
}

QColor CompletionHighlighter::colorOf(double probability, const Colors &colors)
{
    if (!colors.shade)
        return colors.tint;
    // One in a thousand is as unlikely as it gets.
    const double share = std::clamp(-std::log10(std::max(probability, 1e-12)) / 3, 0.0, 1.0);
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share + 0.5); };
    return {mix(colors.tint.red(), colors.unlikely.red()),
            mix(colors.tint.green(), colors.unlikely.green()),
            mix(colors.tint.blue(), colors.unlikely.blue())};
}

void CompletionHighlighter::highlightBlock(const QString &text)
{
    if (!m_colors.tint.isValid())
        return;
    const int begin = currentBlock().position(), end = begin + int(text.size());
    const auto &spans = m_spans.spans();
    for (size_t i = m_spans.firstAfter(begin); i < spans.size() && spans[i].start < end; ++i) {
        const int from = std::max(spans[i].start, begin), to = std::min(spans[i].end(), end);
        if (to <= from)
            continue;
        QTextCharFormat format;
        format.setBackground(colorOf(spans[i].probability, m_colors));
        setFormat(from - begin, to - from, format);
    }
}

} // namespace mynah
