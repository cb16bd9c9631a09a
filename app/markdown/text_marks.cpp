#include "app/markdown/text_marks.h"

#include <algorithm>

namespace mynah {

void TextMarks::replaceFrom(int block, const std::vector<TextMark> &marks)
{
    const auto first = std::find_if(
        m_marks.begin(), m_marks.end(), [block](const TextMark &m) { return m.block >= block; });
    const size_t start = size_t(first - m_marks.begin());
    size_t same = 0;
    for (; same < marks.size() && start + same < m_marks.size(); ++same) {
        TextMark &mark = m_marks[start + same];
        if (mark == marks[same])
            continue;
        mark = marks[same];
        const QModelIndex at = index(int(start + same));
        emit dataChanged(at, at);
    }
    if (start + same < m_marks.size()) {
        beginRemoveRows({}, int(start + same), int(m_marks.size()) - 1);
        m_marks.resize(start + same);
        endRemoveRows();
    }
    if (same < marks.size()) {
        beginInsertRows({}, int(start + same), int(start + marks.size()) - 1);
        m_marks.insert(m_marks.end(), marks.begin() + qsizetype(same), marks.end());
        endInsertRows();
    }
}

} // namespace mynah
