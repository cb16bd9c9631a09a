// Finding text as a reader compares it: in any script, whatever the case and the accents.
#pragma once

#include <QString>

#include <vector>

namespace mynah {

/// A text that is looked for, folded as the search over all conversations folds it (core/text).
/// White space matches any white space. Thread: any.
class FoldedNeedle {
public:
    struct Range { // in UTF-16 units
        qsizetype start = 0, length = 0;
        bool operator==(const Range &) const = default;
    };

    FoldedNeedle() = default;
    explicit FoldedNeedle(const QString &text);

    bool isEmpty() const { return m_folded.empty(); }
    /// All places, first to last, not overlapping.
    std::vector<Range> findIn(QStringView text) const;
    size_t countIn(QStringView text) const { return findIn(text).size(); }

private:
    std::u32string m_folded;
};

} // namespace mynah
