// The lexer for all languages that are made of words, strings and comments.
#include "app/markdown/highlight/language.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace mynah {

namespace {

constexpr quint8 kInComment = 200, kInRawString = 201, kInHere = 202;

struct Words {
    QHash<QString, TokenKind> kinds;
};

void addWords(Words &words, const char *list, TokenKind kind, bool noCase)
{
    for (const QString &word : QString::fromUtf8(list).split(u' ', Qt::SkipEmptyParts))
        words.kinds.insert(noCase ? word.toLower() : word, kind);
}

/// Made at the first use of a language; any thread may ask.
const Words &wordsOf(const Language &language)
{
    static std::mutex mutex;
    static QHash<const Language *, std::shared_ptr<const Words>> all;
    std::lock_guard lock(mutex);
    std::shared_ptr<const Words> &words = all[&language];
    if (!words) {
        Words made;
        const bool noCase = language.flags & Language::NoCase;
        addWords(made, language.types, TokenKind::Type, noCase);
        addWords(made, language.keywords, TokenKind::Keyword, noCase);
        words = std::make_shared<const Words>(std::move(made));
    }
    return *words;
}

class TableLexer {
public:
    TableLexer(const Language &language, LexLine &line)
        : m_language(language), m_line(line), m_text(line.text), m_words(wordsOf(language))
    {
    }

    void run()
    {
        if (!resume())
            return;
        if (has(Language::HashLines) && startsDirective())
            return;
        while (m_at < m_text.size())
            if (!comment() && !rawString() && !hereDocument() && !string() && !number() && !word())
                ++m_at;
        if (!m_here.isEmpty())
            m_line.state = {kInHere, 0, m_here};
    }

private:
    bool has(Language::Flag flag) const { return (m_language.flags & flag) != 0; }
    bool startsWith(const char *sign) const
    {
        return m_text.sliced(m_at).startsWith(QLatin1String(sign));
    }

    /// Goes on with what the line before left open. False: the whole line belongs to it.
    bool resume()
    {
        const quint8 mode = m_line.state.mode;
        if (mode == 0)
            return true;
        if (mode == kInHere) {
            if (m_text.trimmed() == m_line.state.terminator) {
                m_line.add(0, m_text.size(), TokenKind::Preprocessor);
                m_line.state = {};
            } else {
                m_line.add(0, m_text.size(), TokenKind::String);
            }
            return false;
        }
        if (mode == kInComment) {
            m_line.state.mode = 0;
            return inComment(0);
        }
        if (mode == kInRawString) {
            const QString close = m_line.state.terminator;
            m_line.state = {};
            return finishString(0, 0, close, false, kInRawString, TokenKind::String);
        }
        const StringRule &rule = m_language.strings[size_t(mode - 1)];
        m_line.state = {};
        return finishString(0, 0, QString::fromLatin1(rule.close), rule.escapes, mode, rule.kind);
    }

    /// From behind the opening sign. False: it goes on with the next line.
    bool finishString(qsizetype start,
                      qsizetype from,
                      const QString &close,
                      bool escapes,
                      quint8 mode,
                      TokenKind kind)
    {
        const qsizetype end = stringEnd(m_text, from, close, escapes);
        m_line.add(start, end < 0 ? m_text.size() : end, kind);
        m_at = end < 0 ? m_text.size() : end;
        if (end < 0)
            m_line.state = {mode, 0, mode == kInRawString ? close : QString()};
        return end >= 0;
    }

    bool inComment(qsizetype start)
    {
        const QLatin1String open(m_language.blockOpen), close(m_language.blockClose);
        quint8 depth = std::max<quint8>(1, m_line.state.depth);
        while (m_at < m_text.size()) {
            const QStringView rest = m_text.sliced(m_at);
            if (rest.startsWith(close)) {
                m_at += close.size();
                if (--depth == 0)
                    break;
            } else if (has(Language::Nested) && rest.startsWith(open)) {
                m_at += open.size();
                ++depth;
            } else {
                ++m_at;
            }
        }
        m_line.add(start, m_at, TokenKind::Comment);
        m_line.state = depth > 0 ? LexState{kInComment, depth, {}} : LexState();
        return depth == 0;
    }

    bool startsDirective()
    {
        if (m_at > 0)
            return false;
        const QStringView trimmed = m_text.trimmed();
        if (!trimmed.startsWith(u'#'))
            return false;
        const qsizetype comment = m_text.indexOf(u"//");
        const qsizetype end = comment < 0 ? m_text.size() : comment;
        const qsizetype start = trimmed.data() - m_text.data();
        const qsizetype include = m_text.indexOf(u'<');
        const qsizetype quote = m_text.indexOf(u'"');
        const qsizetype name = include >= 0 && trimmed.contains(u"include") ? include : quote;
        m_line.add(start, name >= 0 && name < end ? name : end, TokenKind::Preprocessor);
        if (name >= 0 && name < end)
            m_line.add(name, end, TokenKind::String);
        if (comment >= 0)
            m_line.add(comment, m_text.size(), TokenKind::Comment);
        return true;
    }

    bool comment()
    {
        if (m_language.blockOpen && startsWith(m_language.blockOpen)) {
            const qsizetype start = m_at;
            m_at += QLatin1String(m_language.blockOpen).size();
            m_line.state.depth = 1;
            inComment(start);
            return true;
        }
        const QLatin1String signs(m_language.lineComments);
        qsizetype from = 0;
        while (from < signs.size()) {
            qsizetype to = signs.indexOf(' ', from);
            to = to < 0 ? signs.size() : to;
            const QLatin1String sign = signs.sliced(from, to - from);
            from = to + 1;
            // "$#" and "${#a}" of the shells are no comments.
            const bool apart = sign != QLatin1String("#") || m_at == 0 ||
                               m_text[m_at - 1].isSpace() || !has(Language::Dollar);
            if (m_text.sliced(m_at).startsWith(sign) && apart) {
                m_line.add(m_at, m_text.size(), TokenKind::Comment);
                m_at = m_text.size();
                return true;
            }
        }
        return false;
    }

    bool rawString()
    {
        if (has(Language::RawCpp) && startsWith("R\"")) {
            const qsizetype bracket = m_text.indexOf(u'(', m_at);
            if (bracket < 0)
                return false;
            const QString close =
                u')' + m_text.sliced(m_at + 2, bracket - m_at - 2).toString() + u'"';
            finishString(m_at, bracket + 1, close, false, kInRawString, TokenKind::String);
            return true;
        }
        if (!has(Language::RawHash) || (!startsWith("r#") && !startsWith("r\"")))
            return false;
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at] == u'#')
            ++at;
        if (at >= m_text.size() || m_text[at] != u'"')
            return false;
        const QString close = u'"' + QString(at - m_at - 1, u'#');
        finishString(m_at, at + 1, close, false, kInRawString, TokenKind::String);
        return true;
    }

    bool hereDocument()
    {
        if (!has(Language::Here) || !startsWith("<<") || startsWith("<<<"))
            return false;
        qsizetype at = m_at + 2;
        while (at < m_text.size() && (m_text[at] == u'-' || m_text[at] == u'~'))
            ++at;
        const QChar quote = at < m_text.size() ? m_text[at] : QChar();
        const bool quoted = quote == u'\'' || quote == u'"';
        const qsizetype start = at + (quoted ? 1 : 0);
        if (start >= m_text.size() || !isWordStart(m_text[start]))
            return false;
        const qsizetype end = wordEnd(m_text, start);
        m_here = m_text.sliced(start, end - start).toString();
        m_line.add(m_at, end + (quoted ? 1 : 0), TokenKind::Preprocessor);
        m_at = std::min(m_text.size(), end + (quoted ? 1 : 0));
        return true;
    }

    bool string()
    {
        for (size_t i = 0; i < m_language.strings.size(); ++i) {
            const StringRule &rule = m_language.strings[i];
            if (!startsWith(rule.open))
                continue;
            const qsizetype from = m_at + QLatin1String(rule.open).size();
            const bool tick = rule.open[0] == '\'' && rule.open[1] == 0;
            if (tick && has(Language::Tick) && m_at > 0 && isWordPart(m_text[m_at - 1]))
                return false;
            if (tick && has(Language::Lifetimes) && isLifetime(from)) {
                const qsizetype end = wordEnd(m_text, from);
                m_line.add(m_at, end, TokenKind::Type);
                m_at = end;
                return true;
            }
            if (!finishString(m_at,
                              from,
                              QString::fromLatin1(rule.close),
                              rule.escapes,
                              quint8(i + 1),
                              rule.kind) &&
                !rule.overLines)
                m_line.state = {};
            return true;
        }
        return false;
    }

    bool isLifetime(qsizetype from) const
    {
        return from < m_text.size() && isWordStart(m_text[from]) &&
               (from + 1 >= m_text.size() || m_text[from + 1] != u'\'');
    }

    bool number()
    {
        const QChar c = m_text[m_at];
        const bool dot = c == u'.' && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit();
        if ((c < u'0' || c > u'9') && !dot)
            return false;
        const qsizetype end = numberEnd(m_text, m_at);
        m_line.add(m_at, end, TokenKind::Number);
        m_at = end;
        return true;
    }

    bool sigil()
    {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        TokenKind kind = TokenKind::Plain;
        qsizetype end = m_at;
        if (c == u'$' && has(Language::Dollar)) {
            kind = TokenKind::Type;
            if (next == u'{') {
                end = m_text.indexOf(u'}', m_at);
                end = end < 0 ? m_text.size() : end + 1;
            } else if (isWordStart(next)) {
                end = wordEnd(m_text, m_at + 1);
            } else if (!next.isNull() && QStringView(u"?!#@*$0123456789_").contains(next)) {
                end = m_at + 2;
            }
        } else if (c == u'@' && has(Language::At) && isWordStart(next)) {
            kind = TokenKind::Preprocessor;
            end = wordEnd(m_text, m_at + 1);
        } else if (c == u':' && has(Language::Symbols) && isWordStart(next) &&
                   (m_at == 0 || m_text[m_at - 1] != u':')) {
            kind = TokenKind::String;
            end = wordEnd(m_text, m_at + 1);
        }
        if (end <= m_at)
            return false;
        m_line.add(m_at, end, kind);
        m_at = end;
        return true;
    }

    bool word()
    {
        if (sigil())
            return true;
        if (!isWordStart(m_text[m_at]))
            return false;
        const qsizetype start = m_at;
        m_at = wordEnd(m_text, start, has(Language::Dash));
        const QStringView name = m_text.sliced(start, m_at - start);
        const QString key = has(Language::NoCase) ? name.toString().toLower()
                                                  : QString::fromRawData(name.data(), name.size());
        const auto found = m_words.kinds.constFind(key);
        const bool member =
            start > 0 && m_text[start - 1] == u'.' && (start < 2 || m_text[start - 2] != u'.');
        if (found != m_words.kinds.constEnd() && !member) {
            m_line.add(start, m_at, found.value());
            return true;
        }
        if (has(Language::Bang) && m_at < m_text.size() && m_text[m_at] == u'!' &&
            (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'='))
            m_line.add(start, ++m_at, TokenKind::Function);
        else if (has(Language::Calls) && isCall())
            m_line.add(start, m_at, TokenKind::Function);
        else if ((has(Language::Capitals) && name.front().isUpper()) ||
                 (has(Language::TypeSuffix) && name.endsWith(u"_t")))
            m_line.add(start, m_at, TokenKind::Type);
        return true;
    }

    bool isCall() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ' && has(Language::TypeSuffix))
            ++at;
        return at < m_text.size() && m_text[at] == u'(';
    }

    const Language &m_language;
    LexLine &m_line;
    QStringView m_text;
    const Words &m_words;
    qsizetype m_at = 0;
    QString m_here;
};

} // namespace

void lexTable(const Language &language, LexLine &line)
{
    TableLexer(language, line).run();
}

} // namespace mynah
