// Which lexer a language has, and what the lexers share.
#include "app/markdown/highlight/highlighter.h"

#include "app/markdown/highlight/language.h"

#include <QHash>

namespace mynah {

namespace {

constexpr qsizetype kLongestLine = 4000;

const Language *find(const QString &name)
{
    static const QHash<QString, const Language *> all = [] {
        QHash<QString, const Language *> made;
        for (const Language *language : Highlighter::languages())
            for (const QString &word : QString::fromLatin1(language->names).split(u' '))
                made.insert(word, language);
        return made;
    }();
    QString key = name.toLower();
    while (key.startsWith(u'.') || key.startsWith(u'{'))
        key.remove(0, 1);
    while (key.endsWith(u'}') || key.endsWith(u',') || key.endsWith(u':'))
        key.chop(1);
    return all.value(key);
}

} // namespace

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

qsizetype wordEnd(QStringView text, qsizetype at, bool dashes)
{
    while (at < text.size() && (isWordPart(text[at]) || (dashes && text[at] == u'-')))
        ++at;
    return at;
}

qsizetype numberEnd(QStringView text, qsizetype at)
{
    const bool hex = text.sliced(at).startsWith(u"0x", Qt::CaseInsensitive);
    for (qsizetype i = at; i < text.size(); ++i) {
        const QChar c = text[i], before = i > at ? text[i - 1].toLower() : QChar();
        const bool sign = (c == u'+' || c == u'-') && before == u'e' && !hex;
        const bool range = c == u'.' && i + 1 < text.size() && !isWordPart(text[i + 1]);
        const bool separator = c == u'\'' && i + 1 < text.size() && text[i + 1].isDigit();
        if (range || (!isWordPart(c) && c != u'.' && !sign && !separator))
            return i;
    }
    return text.size();
}

qsizetype stringEnd(QStringView text, qsizetype at, QStringView close, bool escapes)
{
    for (qsizetype i = at; i < text.size(); ++i) {
        if (escapes && text[i] == u'\\')
            ++i;
        else if (text.sliced(i).startsWith(close))
            return i + close.size();
    }
    return -1;
}

Highlighter::Highlighter(const QString &language) : m_language(find(language)) {}

LexState
Highlighter::line(QStringView text, const LexState &before, std::vector<CodeToken> &tokens) const
{
    if (!m_language)
        return {};
    LexLine line{text.first(std::min(text.size(), kLongestLine)), before, &tokens};
    if (m_language->lex)
        m_language->lex(line);
    else
        lexTable(*m_language, line);
    return line.state;
}

QString Highlighter::titleOf(const QString &language)
{
    const Language *known = find(language);
    return known ? QString::fromUtf8(known->title) : language;
}

std::vector<const Language *> Highlighter::languages()
{
    std::vector<const Language *> all;
    for (const auto family : {cLanguages(),
                              webLanguages(),
                              scriptLanguages(),
                              shellLanguages(),
                              dataLanguages(),
                              functionalLanguages(),
                              textLanguages()})
        for (const Language &language : family)
            all.push_back(&language);
    return all;
}

} // namespace mynah
