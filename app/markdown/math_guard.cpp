#include "app/markdown/math_guard.h"

namespace mynah {

namespace {

qsizetype runAt(QStringView text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == c)
        ++end;
    return end - at;
}

/// The end of the code span that a run of back quotes opens at `at`; just behind the run when it is
/// never closed.
qsizetype codeSpanEnd(QStringView text, qsizetype at)
{
    const qsizetype length = runAt(text, at, u'`');
    for (qsizetype i = at + length; i < text.size();) {
        if (text[i] != u'`') {
            ++i;
            continue;
        }
        const qsizetype other = runAt(text, i, u'`');
        i += other;
        if (other == length)
            return i;
    }
    return at + length;
}

/// Where the formula that `open` begins at `at` ends, behind its closing sign; 0 when it is none.
qsizetype closing(QStringView text, qsizetype at, QStringView close)
{
    const qsizetype end = text.indexOf(close, at);
    if (end < 0 || text.sliced(at, end - at).trimmed().isEmpty())
        return 0;
    return text.sliced(at, end - at).contains(u"\n\n") ? 0 : end + close.size();
}

qsizetype dollarClosing(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at].isSpace() || text[at] == u'$')
        return 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'\n' && i + 1 < text.size() && text[i + 1] == u'\n') {
            return 0;
        } else if (text[i] == u'`') {
            return 0;
        } else if (text[i] == u'$') {
            const bool digit = i + 1 < text.size() && text[i + 1].isDigit();
            return text[i - 1].isSpace() || digit ? 0 : i + 1;
        }
    }
    return 0;
}

void addGuard(GuardedMath &result, QStringView raw, qsizetype sign, bool display)
{
    const QStringView source = raw.sliced(sign, raw.size() - 2 * sign);
    result.text += QChar(GuardedMath::kBegin);
    for (const QChar digit : QString::number(result.formulas.size()))
        result.text += QChar(char16_t(GuardedMath::kDigit + digit.digitValue()));
    result.text += QChar(GuardedMath::kEnd);
    result.formulas.push_back({source.trimmed().toString(), raw.toString(), display});
}

} // namespace

GuardedMath guardMath(QStringView source)
{
    GuardedMath result;
    result.text.reserve(source.size());
    qsizetype i = 0;
    while (i < source.size()) {
        const QChar c = source[i];
        if (c == u'`') {
            const qsizetype end = codeSpanEnd(source, i);
            result.text += source.sliced(i, end - i);
            i = end;
            continue;
        }
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        qsizetype end = 0, sign = 2;
        bool display = false;
        if (c == u'\\' && (next == u'(' || next == u'[')) {
            display = next == u'[';
            end = closing(source, i + 2, display ? QStringView(u"\\]") : QStringView(u"\\)"));
        } else if (c == u'$' && next == u'$') {
            display = true;
            end = closing(source, i + 2, u"$$");
        } else if (c == u'$') {
            sign = 1;
            end = dollarClosing(source, i + 1);
        }
        if (end > 0) {
            addGuard(result, source.sliced(i, end - i), sign, display);
            i = end;
        } else {
            if (c == u'\\' && i + 1 < source.size())
                result.text += source[i++]; // what it escapes opens nothing
            if (source[i].unicode() < 0xFDD0 || source[i].unicode() > 0xFDEF)
                result.text += source[i];
            ++i;
        }
    }
    return result;
}

const GuardedMath::Formula *
formulaAt(const GuardedMath &math, QStringView text, qsizetype at, qsizetype &end)
{
    if (text[at] != QChar(GuardedMath::kBegin))
        return nullptr;
    size_t index = 0;
    for (end = at + 1; end < text.size(); ++end) {
        const char16_t c = text[end].unicode();
        if (c == GuardedMath::kEnd) {
            ++end;
            return index < math.formulas.size() ? &math.formulas[index] : nullptr;
        }
        index = index * 10 + size_t(c - GuardedMath::kDigit);
    }
    return nullptr;
}

QString withoutGuards(const GuardedMath &math, const QString &text)
{
    if (math.formulas.empty() || !text.contains(QChar(GuardedMath::kBegin)))
        return text;
    QString result;
    for (qsizetype i = 0, end = 0; i < text.size();) {
        if (const GuardedMath::Formula *formula = formulaAt(math, text, i, end)) {
            result += formula->raw;
            i = end;
        } else {
            result += text[i++];
        }
    }
    return result;
}

} // namespace mynah
