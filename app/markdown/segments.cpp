#include "app/markdown/segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace mynah {

namespace {

int indentOf(QStringView line)
{
    int indent = 0;
    for (QChar c : line) {
        if (c == u' ')
            ++indent;
        else if (c == u'\t')
            indent += 4 - indent % 4;
        else
            break;
    }
    return indent;
}

int runOf(QStringView text, QChar c)
{
    int length = 0;
    while (length < text.size() && text[length] == c)
        ++length;
    return length;
}

bool isRule(QStringView text)
{
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    if (mark != u'-' && mark != u'*' && mark != u'_')
        return false;
    int count = 0;
    for (QChar c : text) {
        if (c == mark)
            ++count;
        else if (!c.isSpace())
            return false;
    }
    return count >= 3;
}

bool isHeading(QStringView text)
{
    const int level = runOf(text, u'#');
    return level >= 1 && level <= 6 && (text.size() == level || text[level].isSpace());
}

bool isDefinition(QStringView line)
{
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:\\s*\\S+\\s*"));
    return line.size() < 2000 && line.contains(u"]:") && pattern.match(line).hasMatch();
}

} // namespace

ListMark listMarkOf(QStringView line)
{
    ListMark mark;
    const QStringView text = line.trimmed();
    if (text.isEmpty() || indentOf(line) > 3)
        return mark;
    qsizetype at = 0;
    while (at < text.size() && at < 9 && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    const QChar delimiter = at < text.size() ? text[at] : QChar();
    if (at > 0 ? delimiter != u'.' && delimiter != u')'
               : delimiter != u'-' && delimiter != u'+' && delimiter != u'*')
        return mark;
    if (at + 1 < text.size() && !text[at + 1].isSpace())
        return mark;
    mark.found = true;
    mark.filled = at + 1 < text.size();
    mark.delimiter = delimiter;
    mark.number = at > 0 ? text.first(at).toInt() : -1;
    return mark;
}

void SegmentScanner::scan(const QString &text, bool finished)
{
    m_finished = finished;
    if (m_before.there) {
        m_segments.resize(m_before.count);
        if (m_before.count > 0)
            m_segments.back() = m_before.last;
        m_open = m_before.open;
        m_blank = m_before.blank;
        m_balance = m_before.balance;
        m_before.there = false;
    }
    m_firstChanged = m_segments.size() - (m_open ? 1 : 0);
    for (qsizetype end = 0; (end = text.indexOf(u'\n', m_done)) >= 0; m_done = end + 1) {
        const QStringView whole = QStringView(text).sliced(m_done, end - m_done);
        line(whole, m_done, true);
        if (isDefinition(whole) && m_segments.back().kind != Segment::Kind::Code)
            m_definitions += whole.toString() + u'\n';
    }
    if (m_done >= text.size())
        return;
    // The last line counts as it stands, and is forgotten when more of it comes.
    m_before = {true,
                m_open,
                m_blank,
                m_segments.size(),
                m_balance,
                m_segments.empty() ? Segment() : m_segments.back()};
    const QStringView last = QStringView(text).sliced(m_done);
    line(last, m_done, false);
    if (finished && isDefinition(last) && !m_definitions.contains(last))
        m_definitions += last.toString() + u'\n';
}

void SegmentScanner::begin(Segment::Kind kind, qsizetype start)
{
    Segment segment;
    segment.kind = kind;
    segment.start = segment.end = start;
    m_segments.push_back(segment);
    m_open = true;
    m_blank = false;
}

void SegmentScanner::beginText(Segment::Kind kind, qsizetype start, bool continues)
{
    begin(kind, start);
    m_segments.back().continues = continues;
    m_balance = {};
}

/// Counts the signs that may open something in a paragraph that is ended later.
void SegmentScanner::weigh(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'*')
            continue;
        const int length = runOf(line.sliced(i), u'*');
        m_balance.strong += length / 2;
        m_balance.stars += length % 2;
        i += length;
    }
    for (QChar c : line) {
        m_balance.quotes += c == u'`';
        m_balance.dollars += c == u'$';
        m_balance.brackets += (c == u'[') - (c == u']');
        m_balance.table |= c == u'|';
    }
}

/// A paragraph of many lines, as models write that know no blank lines, is cut between two of them
/// where nothing is open.
bool SegmentScanner::isLongEnough(QStringView line, qsizetype start) const
{
    constexpr qsizetype kLong = 800;
    const Segment &open = m_segments.back();
    return open.kind == Segment::Kind::Paragraph && start - open.start > kLong &&
           line.front().isLetter() && !m_balance.table && m_balance.quotes % 2 == 0 &&
           m_balance.stars % 2 == 0 && m_balance.strong % 2 == 0 && m_balance.dollars % 2 == 0 &&
           m_balance.brackets == 0;
}

void SegmentScanner::line(QStringView line, qsizetype start, bool ended)
{
    using Kind = Segment::Kind;
    const Kind open = m_open ? m_segments.back().kind : Kind::Single;
    if (m_open && open == Kind::Code)
        return insideFence(line, start, ended);
    const QStringView text = line.trimmed();
    if (text.isEmpty()) {
        m_blank = true;
        if (m_open && open == Kind::Math)
            m_open = false; // no formula holds a blank line: it was never closed
        return;
    }
    if (m_open && open == Kind::Math)
        return insideMath(line, start, ended);
    if (opensFence(line, start) || opensMath(line, start))
        return;
    if (!m_open || startsNew(line, start)) {
        const bool continues = m_open && !m_blank && m_segments.back().kind == Kind::Paragraph;
        const ListMark mark = listMarkOf(line);
        if (isHeading(text) && indentOf(line) <= 3)
            begin(Kind::Single, start);
        else if (isRule(text) && indentOf(line) <= 3)
            begin(Kind::Single, start);
        else if (mark.found) {
            const bool again = !m_segments.empty() && m_segments.back().kind == Kind::List;
            const Segment before = again ? m_segments.back() : Segment();
            begin(Kind::List, start);
            Segment &item = m_segments.back();
            item.delimiter = mark.delimiter;
            const bool counts = again && before.delimiter == mark.delimiter && mark.number >= 0;
            item.ordinal = counts ? before.ordinal + 1 : std::max(0, mark.number);
        } else if (text.front() == u'>' && indentOf(line) <= 3)
            begin(Kind::Quote, start);
        else
            beginText(indentOf(line) >= 4 ? Kind::Indented : Kind::Paragraph, start, continues);
    }
    m_blank = false;
    if (ended && m_segments.back().kind == Kind::Paragraph)
        weigh(line);
    m_segments.back().end = start + line.size();
    if (m_segments.back().kind == Kind::Single)
        m_open = false;
}

/// Whether a line that is not blank begins a segment although one is open.
bool SegmentScanner::startsNew(QStringView line, qsizetype start) const
{
    using Kind = Segment::Kind;
    const Kind open = m_segments.back().kind;
    const int indent = indentOf(line);
    const QStringView text = line.trimmed();
    const ListMark mark = listMarkOf(line);
    if (indent == 0 && isHeading(text))
        return true;
    // A line of dashes under a paragraph makes that a heading.
    if (indent == 0 && isRule(text) && (m_blank || text.front() != u'-' || open == Kind::Quote))
        return true;
    if (indent == 0 && mark.found && open == Kind::List)
        return true;
    // An empty mark, and a number that is not 1, do not end a paragraph.
    if (indent == 0 && mark.filled && mark.number <= 1 && mark.number != 0)
        return true;
    if (indent == 0 && text.front() == u'>' && open != Kind::Quote)
        return true;
    if (!m_blank)
        return isLongEnough(line, start);
    if (indent > 0 && open == Kind::List)
        return false;
    return open != Kind::Indented || indent < 4;
}

bool SegmentScanner::opensFence(QStringView line, qsizetype start)
{
    const int indent = indentOf(line);
    const QStringView text = line.trimmed();
    const QChar fence = text.front();
    if ((fence != u'`' && fence != u'~') || indent > 3)
        return false;
    const int length = runOf(text, fence);
    if (length < 3 || (fence == u'`' && text.sliced(length).contains(u'`')))
        return false;
    if (m_open && m_segments.back().kind == Segment::Kind::List && indent > 0)
        return false;
    begin(Segment::Kind::Code, start);
    Segment &code = m_segments.back();
    code.fence = fence;
    code.fenceLength = length;
    code.fenceIndent = indent;
    code.end = start + line.size();
    code.contentStart = code.contentEnd = code.end + 1;
    return true;
}

void SegmentScanner::insideFence(QStringView line, qsizetype start, bool ended)
{
    Segment &code = m_segments.back();
    const QStringView text = line.trimmed();
    const int length = runOf(text, code.fence);
    const bool onlyFence = length > 0 && length == text.size() && indentOf(line) <= 3;
    if (onlyFence && length >= code.fenceLength) {
        code.closed = true;
        code.end = start + line.size();
        m_open = !ended && !m_finished;
        m_blank = true;
        return;
    }
    code.end = start + line.size();
    // What may become the closing fence is not shown as code meanwhile.
    if (!(onlyFence && !ended && !m_finished))
        code.contentEnd = code.end + (ended ? 1 : 0);
}

bool SegmentScanner::opensMath(QStringView line, qsizetype start)
{
    const int indent = indentOf(line);
    const QStringView text = line.trimmed();
    const bool dollars = text.startsWith(u"$$");
    if ((!dollars && !text.startsWith(u"\\[")) || indent > 3)
        return false;
    if (m_open && m_segments.back().kind == Segment::Kind::List && indent > 0)
        return false;
    const QStringView close = dollars ? QStringView(u"$$") : QStringView(u"\\]");
    const qsizetype at = text.indexOf(close, 2);
    if (at >= 0 && at + 2 != text.size())
        return false; // a sentence goes on after it
    begin(Segment::Kind::Math, start);
    Segment &math = m_segments.back();
    math.fence = dollars ? u'$' : u'[';
    math.end = start + line.size();
    math.contentStart = start + (text.data() - line.data()) + 2;
    math.contentEnd = at >= 0 ? start + (text.data() - line.data()) + at : math.end;
    math.closed = at >= 0;
    m_open = !math.closed;
    return true;
}

void SegmentScanner::insideMath(QStringView line, qsizetype start, bool)
{
    Segment &math = m_segments.back();
    const qsizetype at =
        line.indexOf(math.fence == u'$' ? QStringView(u"$$") : QStringView(u"\\]"));
    math.end = start + line.size();
    math.contentEnd = at >= 0 ? start + at : math.end;
    math.closed = at >= 0;
    m_open = !math.closed;
}

} // namespace mynah
