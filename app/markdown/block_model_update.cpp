// How the rows of a message follow its text.
#include "app/markdown/block_model.h"

#include "app/markdown/markdown_parser.h"

#include <algorithm>

namespace mynah {

namespace {

// Text is selected within one row, and laid out again at most one row at a time.
constexpr qsizetype kRowLength = 1500;
const QString kOpen = QStringLiteral("<think>");
const QString kClose = QStringLiteral("</think>");

Gap gapBelow(const Block *above, const Paragraph &paragraph)
{
    if (paragraph.heading > 0)
        return Gap::Heading;
    if (!above || above->kind != Block::Kind::Text || above->paragraphs.empty())
        return Gap::Block;
    const Paragraph &before = above->paragraphs.back();
    if (before.listLevel == 0 || paragraph.marker.isEmpty())
        return Gap::Paragraph;
    // A list of another kind begins anew.
    const bool other = before.listLevel == 1 && paragraph.listLevel == 1 &&
                       !before.marker.isEmpty() &&
                       before.marker.back() != paragraph.marker.back() &&
                       (before.marker.back() == u'.' || paragraph.marker.back() == u'.');
    return other ? Gap::Paragraph : Gap::Item;
}

/// The length of the longest end of the text that a longer text may turn into `sign`.
qsizetype unsureEnd(QStringView text, const QString &sign)
{
    for (qsizetype length = std::min(text.size(), sign.size() - 1); length > 0; --length)
        if (sign.startsWith(text.last(length)))
            return length;
    return 0;
}

} // namespace

/// The text is another one: everything is parsed, and rows that are as before stay.
void BlockModel::rebuild()
{
    if (!m_markdown)
        return updatePlain();
    const bool wasThinking = thinking();
    const QStringView text = QStringView(m_text).trimmed();
    const bool hasThought = text.startsWith(kOpen);
    if (hasThought != m_hasThought || hasThought) {
        beginResetModel();
        m_thought = {};
        m_body = {};
        m_hasThought = m_thoughtClosed = false;
        m_fed = 0;
        m_silent = true;
        feed(m_text);
        m_silent = false;
        endResetModel();
    } else {
        for (Part *part : {&m_thought, &m_body}) {
            part->source.clear();
            part->scanner = {};
            part->definitions.clear();
            part->starts.clear();
        }
        m_fed = 0;
        feed(m_text);
    }
    if (wasThinking != thinking())
        emit thinkingChanged();
}

/// Takes what is new to the thought and the answer. What may yet turn out to be a tag waits.
void BlockModel::feed(QStringView added)
{
    if (!m_hasThought && m_body.source.isEmpty()) {
        const QStringView begun = QStringView(m_text).trimmed();
        if (m_streaming && begun.size() < kOpen.size() && kOpen.startsWith(begun))
            return;
        if (begun.startsWith(kOpen)) {
            const qsizetype at = m_text.indexOf(kOpen) + kOpen.size();
            if (!m_silent)
                beginInsertRows({}, 0, 0);
            m_hasThought = true;
            if (!m_silent)
                endInsertRows();
            m_fed = at;
            added = QStringView(m_text).sliced(at);
            emit thinkingChanged();
        }
    }
    if (m_hasThought && !m_thoughtClosed)
        return feedThought(added);
    m_body.source += added;
    m_fed += added.size();
    update(m_body, !m_streaming);
}

void BlockModel::feedThought(QStringView added)
{
    const qsizetype close = added.indexOf(kClose);
    const qsizetype unsure = close < 0 && m_streaming ? unsureEnd(added, kClose) : 0;
    const QStringView thought = close < 0 ? added.chopped(unsure) : added.first(close);
    m_thought.source += thought;
    m_fed += thought.size();
    update(m_thought, close >= 0 || !m_streaming);
    if (close < 0)
        return;
    m_thoughtClosed = true;
    m_fed += kClose.size();
    emit thinkingChanged();
    feed(QStringView(m_text).sliced(m_fed));
}

void BlockModel::updatePlain()
{
    std::vector<Block> rows;
    Gap gap = Gap::None;
    for (const QStringView line : QStringView(m_text).split(u'\n')) {
        if (line.isEmpty()) {
            gap = Gap::Paragraph;
            continue;
        }
        if (rows.empty() || rows.back().length >= kRowLength)
            rows.push_back({.kind = Block::Kind::Text, .gap = gap});
        Paragraph paragraph;
        paragraph.content.text = line.toString();
        paragraph.gap = gap;
        rows.back().length += line.size();
        rows.back().paragraphs.push_back(std::move(paragraph));
        gap = Gap::None;
    }
    m_hasThought = false;
    m_fed = m_text.size();
    apply(m_body, 0, std::move(rows), 0);
}

/// A block of code that only grew takes the new text as it is.
bool BlockModel::growCode(Part &part, size_t segment)
{
    const Segment &code = part.scanner.segments()[segment];
    if (code.kind != Segment::Kind::Code || code.fenceIndent > 0 ||
        segment + 1 != part.starts.size() || part.starts[segment].rows >= part.rows.size())
        return false;
    Row &row = part.rows[part.starts[segment].rows];
    if (row.block.kind != Block::Kind::Code || row.block.text.isEmpty())
        return false;
    qsizetype end = std::min(code.contentEnd, part.source.size());
    if (end > code.contentStart && part.source[end - 1] == u'\n')
        --end;
    const qsizetype old = code.contentStart + row.block.text.size();
    if (end < old)
        return false;
    if (end > old) {
        row.block.text += QStringView(part.source).sliced(old, end - old);
        if (isShown(part))
            emit blockChanged(offsetOf(part) + int(&row - part.rows.data()), kGrown);
    }
    return true;
}

void BlockModel::update(Part &part, bool finished)
{
    part.scanner.scan(part.source, finished);
    const std::vector<Segment> &segments = part.scanner.segments();
    size_t from = std::min(part.scanner.firstChanged(), part.starts.size());
    if (part.definitions != part.scanner.definitions()) {
        part.definitions = part.scanner.definitions();
        from = 0;
    }
    if (from < part.starts.size() && from < segments.size() && growCode(part, from))
        ++from;
    if (from == segments.size() && from == part.starts.size())
        return;

    Mark mark = from < part.starts.size() ? part.starts[from] : Mark{part.rows.size(), SIZE_MAX};
    part.starts.resize(from);
    if (from == 0)
        mark = {0, 0};
    size_t base = mark.rows;
    std::vector<Block> tail;
    if (base > 0 && part.rows[base - 1].block.kind == Block::Kind::Text) {
        --base; // paragraphs may be added to this one
        tail.push_back(part.rows[base].block);
        std::vector<Paragraph> &kept = tail.back().paragraphs;
        mark.paragraphs = std::min(mark.paragraphs, kept.size());
        for (size_t i = mark.paragraphs; i < kept.size(); ++i)
            tail.back().length -= kept[i].content.text.size();
        kept.resize(mark.paragraphs);
    }
    const size_t firstParagraph = tail.empty() ? 0 : mark.paragraphs;
    for (size_t i = from; i < segments.size(); ++i) {
        part.starts.push_back({base + tail.size(),
                               tail.empty() || tail.back().kind != Block::Kind::Text
                                   ? 0
                                   : tail.back().paragraphs.size()});
        bool continues = segments[i].continues;
        for (Block &block : parseSegment(part.source, segments[i], part.definitions)) {
            add(tail, std::move(block), continues, part, base);
            continues = false;
        }
    }
    apply(part, base, std::move(tail), firstParagraph);
}

/// Puts a parsed block behind the others: text goes into the last row as long as there is room.
void BlockModel::add(
    std::vector<Block> &tail, Block &&block, bool continues, const Part &part, size_t base)
{
    if (block.kind != Block::Kind::Text) {
        block.gap = Gap::Block;
        tail.push_back(std::move(block));
        return;
    }
    for (Paragraph &paragraph : block.paragraphs) {
        const Block *above = !tail.empty() ? &tail.back()
                             : base > 0    ? &part.rows[base - 1].block
                                           : nullptr;
        if (paragraph.gap != Gap::None)
            paragraph.gap = continues ? Gap::None : gapBelow(above, paragraph);
        continues = false;
        const bool joins = !tail.empty() && tail.back().kind == Block::Kind::Text &&
                           tail.back().quoteDepth == block.quoteDepth &&
                           tail.back().length < kRowLength;
        if (!joins) {
            const bool other = above && above->quoteDepth != block.quoteDepth;
            tail.push_back(
                {.kind = Block::Kind::Text,
                 .quoteDepth = block.quoteDepth,
                 .gap = other && paragraph.gap != Gap::Heading ? Gap::Block : paragraph.gap});
        }
        tail.back().length += paragraph.content.text.size();
        tail.back().paragraphs.push_back(std::move(paragraph));
    }
}

/// Replaces the rows from `base` on and tells the view what differs.
void BlockModel::apply(Part &part, size_t base, std::vector<Block> &&tail, size_t firstParagraph)
{
    const bool shown = isShown(part);
    const int offset = offsetOf(part) + int(base);
    size_t same = 0;
    while (same < tail.size() && base + same < part.rows.size()) {
        Row &row = part.rows[base + same];
        if (!row.block.sameFrame(tail[same]))
            break;
        const bool gap = row.block.gap != tail[same].gap;
        const bool content =
            row.block.paragraphs != tail[same].paragraphs || row.block.text != tail[same].text ||
            row.block.rows != tail[same].rows || row.block.columns != tail[same].columns;
        const int index = offset + int(same);
        row.block = std::move(tail[same]);
        if (shown && content)
            emit blockChanged(index, same == 0 ? int(firstParagraph) : 0);
        if (shown && gap)
            emit dataChanged(this->index(index), this->index(index), {GapRole});
        ++same;
    }
    const auto rest = [&] { return part.rows.begin() + qsizetype(base + same); };
    if (rest() != part.rows.end()) {
        if (shown)
            beginRemoveRows({}, offset + int(same), offsetOf(part) + int(part.rows.size()) - 1);
        part.rows.erase(rest(), part.rows.end());
        if (shown)
            endRemoveRows();
    }
    if (same < tail.size()) {
        if (shown)
            beginInsertRows({}, offset + int(same), offset + int(tail.size()) - 1);
        for (; same < tail.size(); ++same)
            part.rows.push_back({std::move(tail[same]), m_nextId++});
        if (shown)
            endInsertRows();
    }
}

} // namespace mynah
