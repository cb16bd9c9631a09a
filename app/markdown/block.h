// What a message is made of: typed blocks, each of them one row of the view.
#pragma once

#include <QString>

#include <vector>

namespace mynah {

/// A run of text in one style. Offsets are in UTF-16 units of the text that it belongs to.
struct TextSpan {
    enum Style : quint8 {
        Strong = 1,
        Emphasis = 2,
        Struck = 4,
        Code = 8,
        Math = 16,
    };
    qsizetype start = 0, length = 0;
    quint8 style = 0;
    QString link = {}; // an address, empty outside links

    bool operator==(const TextSpan &) const = default;
};

struct StyledText {
    QString text;
    std::vector<TextSpan> spans; // ordered, not overlapping

    bool operator==(const StyledText &) const = default;
};

/// How much room there is above a paragraph or a block.
enum class Gap : quint8 { None, Item, Paragraph, Block, Heading };

struct Paragraph {
    StyledText content = {};
    quint8 heading = 0;   // 1 to 6, 0: none
    quint8 listLevel = 0; // from 1 inside lists
    QString marker = {};  // of a list item, at its first paragraph: "•", "3.", "☑"
    Gap gap = Gap::Paragraph;

    bool operator==(const Paragraph &) const = default;
};

enum class ColumnAlign : quint8 { Start, Center, End };

struct Block {
    enum class Kind { Text, Code, Table, Math, Rule, Thought };

    Kind kind = Kind::Text;
    quint8 quoteDepth = 0;
    quint8 listLevel = 0; // of code, tables, math and rules; paragraphs carry their own
    Gap gap = Gap::Block;
    std::vector<Paragraph> paragraphs = {};         // Text
    QString text = {};                              // Code and Math: the source
    QString language = {};                          // Code: the first word after the fence
    std::vector<ColumnAlign> columns = {};          // Table
    std::vector<std::vector<StyledText>> rows = {}; // Table, the head first
    qsizetype length = 0;                           // Text: of all paragraphs

    /// Whether the other block can take this one's row in the view and only its content changes.
    bool sameFrame(const Block &other) const
    {
        return kind == other.kind && quoteDepth == other.quoteDepth &&
               listLevel == other.listLevel && language == other.language;
    }
};

} // namespace mynah
