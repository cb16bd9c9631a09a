// Keeps formulas away from the Markdown parser, which would take their signs for its own.
#pragma once

#include <QString>

#include <vector>

namespace mynah {

/// Each formula in the text became one guard: characters that mean nothing to Markdown.
struct GuardedMath {
    struct Formula {
        QString source; // without its delimiters, trimmed
        QString raw;    // as it was written
        bool display = false;
    };
    QString text;
    std::vector<Formula> formulas;

    static constexpr char16_t kBegin = 0xFDD0; // then the index in digits from kDigit, then kEnd
    static constexpr char16_t kDigit = 0xFDD1;
    static constexpr char16_t kEnd = 0xFDE5;
};

/// $…$, $$…$$, \(…\) and \[…\] outside code. A dollar opens only before something that is no space
/// and closes only after such and not before a digit, so that prices stay prices.
GuardedMath guardMath(QStringView source);

/// The guard that begins at `at`: its formula and where the text goes on; null when it is none.
const GuardedMath::Formula *
formulaAt(const GuardedMath &math, QStringView text, qsizetype at, qsizetype &end);

/// The text as it was written, for code.
QString withoutGuards(const GuardedMath &math, const QString &text);

} // namespace mynah
