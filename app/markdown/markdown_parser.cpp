#include "app/markdown/markdown_parser.h"

#include "app/markdown/markdown_reader.h"

#include <QUrl>

#include <algorithm>

namespace mynah {

namespace {

Block fencedBlock(const QString &source, const Segment &segment)
{
    Block block;
    const qsizetype size =
        std::max<qsizetype>(0, std::min(segment.contentEnd, source.size()) - segment.contentStart);
    if (segment.kind == Segment::Kind::Math) {
        block.kind = Block::Kind::Math;
        block.language = QStringLiteral("latex");
        block.text = source.mid(segment.contentStart, size).trimmed();
        return block;
    }
    block.kind = Block::Kind::Code;
    const QStringView head = QStringView(source).sliced(
        segment.start, std::min(segment.contentStart, source.size()) - segment.start);
    const QStringView info = head.trimmed().sliced(segment.fenceLength).trimmed();
    const qsizetype space = info.indexOf(u' ');
    block.language = (space < 0 ? info : info.first(space)).toString();
    block.text = source.mid(segment.contentStart, size);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    return block;
}

} // namespace

bool isSafeLink(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

std::vector<Block>
parseSegment(const QString &source, const Segment &segment, const QString &definitions)
{
    if (segment.kind == Segment::Kind::Code || segment.kind == Segment::Kind::Math)
        return {fencedBlock(source, segment)};
    const QStringView view = QStringView(source).sliced(segment.start, segment.end - segment.start);
    const GuardedMath math = guardMath(view);
    QByteArray utf8 = math.text.toUtf8();
    if (!definitions.isEmpty() && view.contains(u'['))
        utf8 += "\n\n" + definitions.toUtf8();
    return readMarkdown(utf8, math, segment.ordinal);
}

std::vector<Block> parseMarkdown(const QString &source)
{
    SegmentScanner scanner;
    scanner.scan(source, true);
    std::vector<Block> blocks;
    for (const Segment &segment : scanner.segments())
        for (Block &block : parseSegment(source, segment, scanner.definitions()))
            blocks.push_back(std::move(block));
    return blocks;
}

} // namespace mynah
