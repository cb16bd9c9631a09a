#include "app/markdown/markdown_reader.h"

#include "app/markdown/markdown_parser.h"

#include <QTextDocumentFragment>

#include <md4c.h>

#include <algorithm>

namespace mynah {

namespace {

QString textOf(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

QString entityText(const MD_CHAR *text, MD_SIZE size)
{
    const QString entity = textOf(text, size);
    const QString decoded = QTextDocumentFragment::fromHtml(entity).toPlainText();
    return decoded.isEmpty() ? entity : decoded;
}

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const MD_SIZE size = attribute.substr_offsets[i + 1] - from;
        text += attribute.substr_types[i] == MD_TEXT_ENTITY
                    ? entityText(attribute.text + from, size)
                    : textOf(attribute.text + from, size);
    }
    return text;
}

void append(StyledText &to, const QString &text, quint8 style, const QString &link)
{
    if (style != 0 || !link.isEmpty()) {
        TextSpan *last = to.spans.empty() ? nullptr : &to.spans.back();
        if (last && last->start + last->length == to.text.size() && last->style == style &&
            last->link == link)
            last->length += text.size();
        else
            to.spans.push_back({to.text.size(), text.size(), style, link});
    }
    to.text += text;
}

struct List {
    bool ordered = false;
    int number = 0; // of the item that is being read
};

class Parser {
public:
    Parser(const GuardedMath &math, int ordinal) : m_math(math), m_ordinal(ordinal) {}

    std::vector<Block> parse(const QByteArray &utf8)
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH |
                       MD_FLAG_TASKLISTS | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Parser *>(self)->enter(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<Parser *>(self)->leave(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<Parser *>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Parser *>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<Parser *>(self)->text(type, text, size);
        };
        md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
        endParagraph();
        return std::move(m_blocks);
    }

private:
    int enter(MD_BLOCKTYPE type, void *detail);
    int leave(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size);

    void beginItem(const MD_BLOCK_LI_DETAIL &item);
    void beginParagraph(int heading);
    void endParagraph();
    void lineBreak();
    void addText(const QString &text, quint8 style);
    Block &addBlock(Block::Kind kind);

    const GuardedMath &m_math;
    int m_ordinal;
    std::vector<Block> m_blocks;
    std::vector<List> m_lists;
    QString m_marker;      // of the list item that has no text yet
    Paragraph m_paragraph; // that is being read
    bool m_inParagraph = false, m_inCode = false, m_inTable = false, m_displayMath = false;
    int m_quote = 0;
    quint8 m_style = 0;
    std::vector<QString> m_links;
};

Block &Parser::addBlock(Block::Kind kind)
{
    endParagraph();
    if (!m_marker.isEmpty() && kind != Block::Kind::Text) { // "1." before a block of code
        beginParagraph(0);
        endParagraph();
    }
    Block block;
    block.kind = kind;
    block.quoteDepth = quint8(std::min(m_quote, 8));
    block.listLevel = kind == Block::Kind::Text ? quint8(0) : quint8(m_lists.size());
    m_blocks.push_back(block);
    return m_blocks.back();
}

void Parser::beginParagraph(int heading)
{
    endParagraph();
    m_paragraph = {};
    m_paragraph.heading = quint8(heading);
    m_paragraph.listLevel = quint8(m_lists.size());
    m_paragraph.marker = std::exchange(m_marker, QString());
    m_inParagraph = true;
    m_displayMath = false;
}

void Parser::endParagraph()
{
    if (!m_inParagraph)
        return;
    m_inParagraph = false;
    const std::vector<TextSpan> &spans = m_paragraph.content.spans;
    if (m_displayMath && spans.size() == 1 && m_paragraph.marker.isEmpty() &&
        spans[0].length == m_paragraph.content.text.size()) {
        const QString formula = m_paragraph.content.text;
        Block &math = addBlock(Block::Kind::Math);
        math.text = formula;
        math.language = QStringLiteral("latex");
        return;
    }
    Block *block = m_blocks.empty() ? nullptr : &m_blocks.back();
    if (!block || block->kind != Block::Kind::Text || block->quoteDepth != m_quote) {
        const Paragraph paragraph = std::move(m_paragraph);
        block = &addBlock(Block::Kind::Text);
        m_paragraph = paragraph;
    }
    block->length += m_paragraph.content.text.size();
    block->paragraphs.push_back(std::move(m_paragraph));
}

/// A line of a paragraph stands alone: models that know no blank lines write their paragraphs so,
/// and each line has a direction of its own.
void Parser::lineBreak()
{
    if (m_inTable) {
        addText(QString(QChar::LineSeparator), m_style);
        return;
    }
    const int heading = m_paragraph.heading;
    beginParagraph(heading);
    m_paragraph.gap = Gap::None;
}

void Parser::beginItem(const MD_BLOCK_LI_DETAIL &item)
{
    endParagraph();
    static const QString kBullets[] = {
        QStringLiteral("\u2022"), QStringLiteral("\u25E6"), QStringLiteral("\u25AA")};
    List &list = m_lists.back();
    if (item.is_task)
        m_marker = item.task_mark == ' ' ? QStringLiteral("\u2610") : QStringLiteral("\u2611");
    else if (list.ordered)
        m_marker = QString::number(list.number) + u'.';
    else
        m_marker = kBullets[std::min<size_t>(m_lists.size() - 1, 2)];
    ++list.number;
}

int Parser::enter(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        endParagraph();
        ++m_quote;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: {
        endParagraph();
        const bool ordered = type == MD_BLOCK_OL;
        int number = ordered ? int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) : 0;
        if (ordered && m_lists.empty() && m_ordinal > 0)
            number = m_ordinal;
        m_lists.push_back({ordered, number});
        break;
    }
    case MD_BLOCK_LI:
        beginItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_HR:
        addBlock(Block::Kind::Rule);
        break;
    case MD_BLOCK_H:
        beginParagraph(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_P:
        beginParagraph(0);
        break;
    case MD_BLOCK_CODE:
        addBlock(Block::Kind::Code).language =
            textOf(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
        m_inCode = true;
        break;
    case MD_BLOCK_TABLE:
        addBlock(Block::Kind::Table);
        m_inTable = true;
        break;
    case MD_BLOCK_TR:
        m_blocks.back().rows.emplace_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        Block &table = m_blocks.back();
        if (table.rows.size() == 1) {
            const MD_ALIGN align = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align;
            table.columns.push_back(align == MD_ALIGN_CENTER  ? ColumnAlign::Center
                                    : align == MD_ALIGN_RIGHT ? ColumnAlign::End
                                                              : ColumnAlign::Start);
        }
        table.rows.back().emplace_back();
        break;
    }
    default:
        break;
    }
    return 0;
}

int Parser::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        endParagraph();
        --m_quote;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        if (!m_marker.isEmpty())
            beginParagraph(0);
        endParagraph();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_P:
        endParagraph();
        break;
    case MD_BLOCK_CODE: {
        QString &code = m_blocks.back().text;
        if (code.endsWith(u'\n'))
            code.chop(1);
        code = withoutGuards(m_math, code);
        m_inCode = false;
        break;
    }
    case MD_BLOCK_TABLE:
        m_inTable = false;
        break;
    default:
        break;
    }
    return 0;
}

quint8 styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return TextSpan::Emphasis;
    case MD_SPAN_STRONG:
        return TextSpan::Strong;
    case MD_SPAN_DEL:
        return TextSpan::Struck;
    case MD_SPAN_CODE:
        return TextSpan::Code;
    default:
        return 0;
    }
}

int Parser::enterSpan(MD_SPANTYPE type, void *detail)
{
    m_style |= styleOf(type);
    if (type == MD_SPAN_A) {
        m_links.push_back(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    } else if (type == MD_SPAN_IMG) {
        const QString address = textOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        m_links.push_back(m_links.empty() ? address : m_links.back());
    }
    return 0;
}

int Parser::leaveSpan(MD_SPANTYPE type)
{
    m_style &= quint8(~styleOf(type));
    if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        m_links.pop_back();
    return 0;
}

void Parser::addText(const QString &text, quint8 style)
{
    const QString link =
        !m_links.empty() && isSafeLink(m_links.back()) ? m_links.back() : QString();
    if (m_inTable && !m_blocks.back().rows.empty() && !m_blocks.back().rows.back().empty()) {
        append(m_blocks.back().rows.back().back(), text, style, link);
        return;
    }
    if (!m_inParagraph) // text of a tight list stands in its item
        beginParagraph(0);
    append(m_paragraph.content, text, style, link);
}

int Parser::text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size)
{
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
        lineBreak();
        return 0;
    }
    QString text = type == MD_TEXT_ENTITY     ? entityText(data, size)
                   : type == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter)
                                              : textOf(data, size);
    if (m_inCode) {
        m_blocks.back().text += text;
        return 0;
    }
    if (m_style & TextSpan::Code) {
        addText(withoutGuards(m_math, text), m_style);
        return 0;
    }
    if (m_inTable)
        for (const auto &lineTag : {"<br>", "<br/>", "<br />"})
            text.replace(QLatin1String(lineTag), QString(QChar::LineSeparator));
    qsizetype from = 0;
    for (qsizetype i = 0, end = 0; i < text.size();) {
        const GuardedMath::Formula *formula = formulaAt(m_math, text, i, end);
        if (!formula) {
            ++i;
            continue;
        }
        if (i > from)
            addText(text.mid(from, i - from), m_style);
        if (!m_inParagraph && !m_inTable)
            beginParagraph(0);
        m_displayMath = formula->display && m_paragraph.content.text.isEmpty();
        addText(formula->source, m_style | TextSpan::Math);
        from = i = end;
    }
    if (from < text.size())
        addText(text.mid(from), m_style);
    return 0;
}

} // namespace

std::vector<Block> readMarkdown(const QByteArray &utf8, const GuardedMath &math, int ordinal)
{
    return Parser(math, ordinal).parse(utf8);
}

} // namespace mynah
