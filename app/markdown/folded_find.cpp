#include "app/markdown/folded_find.h"

#include "core/text/search_fold.h"

#include <QChar>

namespace mynah {

namespace {

struct Folded {
    std::u32string text;
    std::vector<qsizetype> from; // where each folded code point comes from; empty when not wanted
};

Folded fold(QStringView text)
{
    Folded folded;
    folded.text.reserve(size_t(text.size()));
    folded.from.reserve(size_t(text.size()) + 1);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype at = i;
        char32_t point = text[i++].unicode();
        if (point < 0x80) { // most text of most conversations
            if (point >= U'A' && point <= U'Z')
                point += 0x20;
            else if (point == U'\t' || point == U'\n')
                point = U' ';
            folded.text += point;
            folded.from.push_back(at);
            continue;
        }
        if (QChar::isHighSurrogate(point) && i < text.size() && text[i].isLowSurrogate())
            point = QChar::surrogateToUcs4(char16_t(point), text[i++].unicode());
        if (point >= 0x2066 && point <= 0x2069)
            continue; // isolates only keep directions apart
        if (QChar::isSpace(point)) {
            folded.text += U' ';
            folded.from.push_back(at);
            continue;
        }
        const FoldedPoints points = searchFold(point);
        for (size_t k = 0; k < points.count; ++k) {
            if (searchClassOf(points.points[k]) == SearchClass::Joined)
                continue;
            folded.text += points.points[k];
            folded.from.push_back(at);
        }
    }
    folded.from.push_back(text.size());
    return folded;
}

} // namespace

FoldedNeedle::FoldedNeedle(const QString &text) : m_folded(fold(text).text) {}

std::vector<FoldedNeedle::Range> FoldedNeedle::findIn(QStringView text) const
{
    std::vector<Range> found;
    if (m_folded.empty() || text.isEmpty())
        return found;
    const Folded folded = fold(text);
    for (size_t at = 0; (at = folded.text.find(m_folded, at)) != std::u32string::npos;) {
        const size_t end = at + m_folded.size();
        const qsizetype start = folded.from[at];
        // Accents that follow belong to the last letter.
        const qsizetype stop = std::max(folded.from[end], folded.from[end - 1] + 1);
        found.push_back({start, stop - start});
        at = end;
    }
    return found;
}

} // namespace mynah
