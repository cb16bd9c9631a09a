// Data, settings and queries.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kSql[] = {{"'", "'", true, false}, {"\"", "\""}, {"`", "`"}};

const Language kAll[] = {
    {"json json5 jsonc jsonl ndjson geojson", "JSON", "", "", "", nullptr, nullptr, {}, 0, lexJson},
    {"yaml yml", "YAML", "", "", "", nullptr, nullptr, {}, 0, lexYaml},
    {"toml", "TOML", "", "", "", nullptr, nullptr, {}, 0, lexIni},
    {"ini cfg conf properties dotenv env editorconfig desktop systemd",
     "INI",
     "",
     "",
     "",
     nullptr,
     nullptr,
     {},
     0,
     lexIni},
    {"sql mysql postgres postgresql psql plsql sqlite tsql",
     "SQL",
     "add all alter analyze and any as asc auto_increment begin between by cascade case check "
     "column "
     "commit constraint create cross current_date current_timestamp database declare default "
     "delete "
     "desc distinct drop else end except exists explain false fetch for foreign from full function "
     "grant group having if in index inner insert intersect into is join key left like limit "
     "materialized natural not null offset on or order outer over partition primary procedure "
     "recursive references replace returning returns revoke right rollback row rows savepoint "
     "select "
     "set table temporary then to transaction trigger true truncate union unique update using "
     "values "
     "view when where window with",
     "bigint binary blob boolean char date datetime decimal double float int integer json jsonb "
     "numeric real serial smallint text time timestamp tinyint uuid varchar",
     "--",
     "/*",
     "*/",
     kSql,
     L::NoCase | L::Calls},
};

qsizetype lexQuoted(const LexLine &line, qsizetype at, TokenKind kind)
{
    const qsizetype end = stringEnd(line.text, at + 1, line.text.sliced(at, 1));
    const qsizetype stop = end < 0 ? line.text.size() : end;
    line.add(at, stop, kind);
    return stop;
}

/// A value without quotes: a number, a date, a truth, else plain text.
void lexScalar(const LexLine &line, qsizetype start, qsizetype end)
{
    const QStringView value = line.text.sliced(start, end - start).trimmed();
    static const char *const kWords[] = {"true", "false", "null", "yes", "no", "on", "off", "~"};
    for (const char *word : kWords)
        if (value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return line.add(start, end, TokenKind::Keyword);
    const bool sign = !value.isEmpty() && (value[0] == u'-' || value[0] == u'+');
    if (value.size() > (sign ? 1 : 0) && value[sign ? 1 : 0].isDigit() && !value.contains(u' '))
        line.add(start, end, TokenKind::Number);
}

void lexValue(const LexLine &line, qsizetype at, bool plainWords)
{
    const QStringView text = line.text;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"' || c == u'\'') {
            at = lexQuoted(line, at, TokenKind::String);
        } else if ((c == u'#' || (c == u';' && !plainWords)) &&
                   (at == 0 || text[at - 1].isSpace())) {
            line.add(at, text.size(), TokenKind::Comment);
            return;
        } else if (plainWords && (c == u'&' || c == u'*' || c == u'!') && at + 1 < text.size() &&
                   (isWordStart(text[at + 1]) || text[at + 1] == u'!')) {
            const qsizetype end = wordEnd(text, at + 2, true);
            line.add(at, end, TokenKind::Preprocessor);
            at = end;
        } else if (c.isSpace() || QStringView(u"[]{},:").contains(c)) {
            ++at;
        } else {
            qsizetype end = at;
            while (end < text.size() && !QStringView(u"[]{},#").contains(text[end]))
                ++end;
            while (end > at + 1 && text[end - 1].isSpace())
                --end;
            lexScalar(line, at, end);
            at = std::max(end, at + 1);
        }
    }
}

} // namespace

void lexJson(LexLine &line)
{
    const QStringView text = line.text;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (c == u'"' || c == u'\'') {
            end = stringEnd(text, at + 1, text.sliced(at, 1));
            end = end < 0 ? text.size() : end;
            qsizetype next = end;
            while (next < text.size() && text[next].isSpace())
                ++next;
            const bool key = next < text.size() && text[next] == u':';
            line.add(at, end, key ? TokenKind::Type : TokenKind::String);
        } else if (c == u'/' && at + 1 < text.size() && text[at + 1] == u'/') {
            line.add(at, end = text.size(), TokenKind::Comment);
        } else if (c.isDigit() || (c == u'-' && at + 1 < text.size() && text[at + 1].isDigit())) {
            end = numberEnd(text, at + 1);
            line.add(at, end, TokenKind::Number);
        } else if (isWordStart(c)) {
            end = wordEnd(text, at);
            lexScalar(line, at, end);
        }
        at = end;
    }
}

void lexYaml(LexLine &line)
{
    const QStringView text = line.text;
    const QStringView trimmed = text.trimmed();
    if (trimmed == u"---" || trimmed == u"..." || trimmed.startsWith(u'%')) {
        line.add(0, text.size(), TokenKind::Preprocessor);
        return;
    }
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() ||
                                (text[at] == u'-' && at + 1 < text.size() && text[at + 1] == u' ')))
        ++at;
    // A key ends at a colon with a space or nothing after it.
    for (qsizetype i = at; i < text.size() && text[i] != u'#'; ++i) {
        if (i == at && (text[i] == u'"' || text[i] == u'\'')) {
            const qsizetype end = stringEnd(text, i + 1, text.sliced(i, 1));
            i = end < 0 ? text.size() - 1 : end - 1;
        } else if (text[i] == u'{' || text[i] == u'[') {
            break;
        } else if (text[i] == u':' && (i + 1 >= text.size() || text[i + 1].isSpace())) {
            line.add(at, i, TokenKind::Type);
            at = i + 1;
            break;
        }
    }
    lexValue(line, at, true);
}

void lexIni(LexLine &line)
{
    constexpr quint8 kMultiline = 1;
    const QStringView text = line.text;
    const QStringView trimmed = text.trimmed();
    if (line.state.mode == kMultiline) {
        const qsizetype end = text.indexOf(line.state.terminator);
        line.add(0, end < 0 ? text.size() : end + 3, TokenKind::String);
        if (end >= 0)
            line.state = {};
        return;
    }
    if (trimmed.startsWith(u'#') || trimmed.startsWith(u';')) {
        line.add(0, text.size(), TokenKind::Comment);
        return;
    }
    if (trimmed.startsWith(u'[') && !trimmed.contains(u'=')) {
        const qsizetype end = text.lastIndexOf(u']');
        line.add(0, end < 0 ? text.size() : end + 1, TokenKind::Keyword);
        return;
    }
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return lexValue(line, 0, false);
    line.add(0, equals, TokenKind::Type);
    for (const QStringView quotes : {QStringView(u"\"\"\""), QStringView(u"'''")}) {
        const qsizetype open = text.indexOf(quotes, equals);
        if (open >= 0 && text.indexOf(quotes, open + 3) < 0) {
            line.add(open, text.size(), TokenKind::String);
            line.state = {kMultiline, 0, quotes.toString()};
            return;
        }
    }
    lexValue(line, equals + 1, false);
}

std::span<const Language> dataLanguages()
{
    return kAll;
}

} // namespace mynah
