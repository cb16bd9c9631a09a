#include "app/markdown/block_text.h"

#include "app/markdown/block_model.h"
#include "app/markdown/markdown_parser.h"

namespace mynah {

namespace {

void appendRows(QString &text, const Block &table)
{
    for (const auto &row : table.rows) {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += QString(row[i].text).replace(QChar::LineSeparator, u' ');
        }
    }
}

} // namespace

void appendPlainText(QString &text, const Block &block)
{
    const auto part = [&text](Gap gap) {
        if (!text.isEmpty())
            text += gap == Gap::None || gap == Gap::Item ? QStringLiteral("\n")
                                                         : QStringLiteral("\n\n");
    };
    switch (block.kind) {
    case Block::Kind::Text:
        for (const Paragraph &paragraph : block.paragraphs) {
            part(paragraph.gap);
            if (paragraph.listLevel > 0)
                text += QString(2 * (paragraph.listLevel - 1), u' ');
            text += paragraph.marker.isEmpty() ? QString() : paragraph.marker + u' ';
            text += paragraph.content.text;
        }
        break;
    case Block::Kind::Code:
    case Block::Kind::Math:
        part(Gap::Block);
        text += block.text;
        break;
    case Block::Kind::Table:
        part(Gap::Block);
        appendRows(text, block);
        break;
    case Block::Kind::Rule:
        part(Gap::Block);
        text += QStringLiteral("\u2014\u2014\u2014");
        break;
    case Block::Kind::Thought:
        break;
    }
}

QString shownText(const Paragraph &paragraph)
{
    return paragraph.marker.isEmpty() ? paragraph.content.text
                                      : paragraph.marker + u'\t' + paragraph.content.text;
}

QString shownText(const Block &block)
{
    QString text;
    switch (block.kind) {
    case Block::Kind::Text:
        for (const Paragraph &paragraph : block.paragraphs) {
            if (&paragraph != block.paragraphs.data())
                text += u'\n';
            text += shownText(paragraph);
        }
        break;
    case Block::Kind::Code:
    case Block::Kind::Math:
        text = block.text;
        break;
    case Block::Kind::Table:
        for (const auto &row : block.rows)
            for (const StyledText &cell : row)
                text += cell.text + u'\n';
        break;
    default:
        break;
    }
    return text;
}

QString plainTextOf(const QString &markdown)
{
    BlockModel model;
    model.setText(markdown);
    return model.plainText();
}

} // namespace mynah
