// Cuts Markdown that is still being written into pieces that can be parsed one by one.
#pragma once

#include <QString>

#include <vector>

namespace mynah {

/// A part of the source between two places where nothing before can change what comes after:
/// a paragraph, one item of a list, a quote, a table, a fenced block.
struct Segment {
    enum class Kind : quint8 { Paragraph, List, Quote, Indented, Single, Code, Math };

    Kind kind = Kind::Paragraph;
    qsizetype start = 0, end = 0; // in the source, without the blank lines that follow
    // Code and Math: what stands between the fences, and the fence.
    qsizetype contentStart = 0, contentEnd = 0;
    QChar fence = {};
    int fenceLength = 0, fenceIndent = 0;
    bool closed = false;
    bool continues = false; // a long paragraph went on: no gap above
    int ordinal = 0;        // List: the number that this item gets where the list counts, else 0
    QChar delimiter = {};

    bool operator==(const Segment &) const = default;
};

/// Fed with a text that only grows; every line is looked at once, and the last one again as long as
/// it is not ended. Thread: any.
class SegmentScanner {
public:
    /// `text` begins with what was scanned before. `finished`: nothing more will come, so that a
    /// last line that may have become a closing fence counts as what it is now.
    void scan(const QString &text, bool finished);
    const std::vector<Segment> &segments() const { return m_segments; }
    /// The first segment that the last scan() changed or added.
    size_t firstChanged() const { return m_firstChanged; }
    /// Definitions of link targets ("[name]: address"), which hold for the whole text.
    const QString &definitions() const { return m_definitions; }

private:
    void line(QStringView line, qsizetype start, bool ended);
    void insideFence(QStringView line, qsizetype start, bool ended);
    void insideMath(QStringView line, qsizetype start, bool ended);
    bool opensFence(QStringView line, qsizetype start);
    bool opensMath(QStringView line, qsizetype start);
    bool startsNew(QStringView line, qsizetype start) const;
    bool isLongEnough(QStringView line, qsizetype start) const;
    void weigh(QStringView line);
    void begin(Segment::Kind kind, qsizetype start);
    void beginText(Segment::Kind kind, qsizetype start, bool continues);

    struct Balance { // of a paragraph: what is open in it
        int quotes = 0, stars = 0, strong = 0, dollars = 0, brackets = 0;
        bool table = false;
    };
    struct Before { // the state before the last line, which was not ended
        bool there = false, open = false, blank = false;
        size_t count = 0;
        Balance balance = {};
        Segment last = {};
    };

    std::vector<Segment> m_segments;
    Before m_before;
    Balance m_balance;
    QString m_definitions;
    qsizetype m_done = 0; // whole lines up to here were looked at
    size_t m_firstChanged = 0;
    bool m_open = false;  // the last segment may go on
    bool m_blank = false; // a blank line came after it
    bool m_finished = false;
};

/// What a line begins with, after at most three spaces.
struct ListMark {
    bool found = false, filled = false; // filled: text follows
    QChar delimiter = {};               // - + * . )
    int number = -1;                    // of an ordered list
};
ListMark listMarkOf(QStringView line);

} // namespace mynah
