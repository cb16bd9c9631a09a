// JavaScript and its relatives, PHP, and the languages of pages.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kScript[] = {{"`", "`", true}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kPhp[] = {{"\"", "\"", true},
                               {"'", "'", true},
                               {"<?php", " ", false, false, TokenKind::Preprocessor},
                               {"?>", " ", false, false, TokenKind::Preprocessor}};

#define MYNAH_JS_KEYWORDS                                                                          \
    "async await break case catch class const continue debugger default delete do else export "    \
    "extends false finally for from function get if import in instanceof let new null of return "  \
    "set static super switch this throw true try typeof undefined var void while with yield NaN "  \
    "Infinity "

const Language kAll[] = {
    {"javascript js jsx mjs cjs node",
     "JavaScript",
     MYNAH_JS_KEYWORDS,
     "Array Boolean Date Error Map Math Number Object Promise RegExp Set String Symbol JSON",
     "//",
     "/*",
     "*/",
     kScript,
     L::Calls | L::At | L::Capitals},
    {"typescript ts tsx mts",
     "TypeScript",
     MYNAH_JS_KEYWORDS "abstract as asserts declare enum implements infer interface is keyof "
                       "module namespace override private protected public readonly satisfies type",
     "any bigint boolean never number object string symbol unknown Array Promise Record Partial "
     "Map "
     "Set",
     "//",
     "/*",
     "*/",
     kScript,
     L::Calls | L::At | L::Capitals},
    {"qml qtquick",
     "QML",
     MYNAH_JS_KEYWORDS "property signal alias readonly required component pragma on enum",
     "int real bool string url color var list date point size rect font double",
     "//",
     "/*",
     "*/",
     kScript,
     L::Calls | L::Capitals},
    {"php php8",
     "PHP",
     "abstract and array as break callable case catch class clone const continue declare default "
     "do "
     "echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum extends "
     "false final finally fn for foreach function global goto if implements include include_once "
     "instanceof insteadof interface isset list match namespace new null or print private "
     "protected "
     "public readonly require require_once return self static switch this throw trait true try "
     "unset use var while xor yield",
     "bool float int iterable mixed never object string void",
     "// #",
     "/*",
     "*/",
     kPhp,
     L::Dollar | L::Calls | L::Capitals | L::NoCase},
    {"html xml xhtml svg htm vue svelte xaml plist rss markup",
     "HTML",
     "",
     "",
     "",
     nullptr,
     nullptr,
     {},
     0,
     lexMarkup},
    {"css scss sass less", "CSS", "", "", "", nullptr, nullptr, {}, 0, lexCss},
    {"graphql gql",
     "GraphQL",
     "directive enum extend fragment implements input interface mutation on query scalar schema "
     "subscription type union true false null",
     "Int Float String Boolean ID",
     "#",
     nullptr,
     nullptr,
     kScript,
     L::Dollar | L::At | L::Capitals},
    {"wasm wat",
     "WebAssembly",
     "module func param result local global export import memory data type table call loop block "
     "if else end br br_if return",
     "i32 i64 f32 f64 funcref",
     ";;",
     "(;",
     ";)",
     kScript,
     L::Dollar},
};

#undef MYNAH_JS_KEYWORDS

constexpr quint8 kComment = 1, kTag = 2, kQuoted = 3, kCssComment = 4;

/// Inside a tag: names of attributes and their values, up to the closing sign.
qsizetype lexTag(LexLine &line, qsizetype at)
{
    const QStringView text = line.text;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'>' || text.sliced(at).startsWith(u"/>") || text.sliced(at).startsWith(u"?>")) {
            line.state = {};
            const qsizetype end = at + (c == u'>' ? 1 : 2);
            line.add(at, end, TokenKind::Keyword);
            return end;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype end = stringEnd(text, at + 1, text.sliced(at, 1), false);
            line.add(at, end < 0 ? text.size() : end, TokenKind::String);
            if (end < 0) {
                line.state = {kQuoted, 0, QString(c)};
                return text.size();
            }
            at = end;
        } else if (isWordStart(c) || c == u':' || c == u'@') {
            qsizetype end = at + 1;
            while (end < text.size() && (isWordPart(text[end]) || text[end] == u'-' ||
                                         text[end] == u':' || text[end] == u'.'))
                ++end;
            line.add(at, end, TokenKind::Type);
            at = end;
        } else {
            ++at;
        }
    }
    line.state.mode = kTag;
    return at;
}

qsizetype lexMarkupComment(LexLine &line, qsizetype start, qsizetype from, QStringView close)
{
    const qsizetype end = line.text.indexOf(close, from);
    line.state = end < 0 ? LexState{kComment, 0, close.toString()} : LexState();
    const qsizetype stop = end < 0 ? line.text.size() : end + close.size();
    line.add(start, stop, TokenKind::Comment);
    return stop;
}

qsizetype lexCssBlock(LexLine &line, qsizetype at)
{
    const QStringView text = line.text;
    const qsizetype start = at;
    const qsizetype colon = text.indexOf(u':', at), end = wordEnd(text, at, true);
    const bool property = line.state.depth > 0 && colon == end &&
                          (colon + 1 >= text.size() || text[colon + 1] != u':');
    if (property)
        line.add(start, end, TokenKind::Type);
    else if (line.state.depth == 0)
        line.add(start, end, TokenKind::Keyword);
    else if (end < text.size() && text[end] == u'(')
        line.add(start, end, TokenKind::Function);
    return std::max(end, at + 1);
}

} // namespace

void lexMarkup(LexLine &line)
{
    const QStringView text = line.text;
    qsizetype at = 0;
    if (line.state.mode == kComment) {
        const QString close = line.state.terminator;
        at = lexMarkupComment(line, 0, 0, close);
    } else if (line.state.mode == kQuoted) {
        const qsizetype end = stringEnd(text, 0, line.state.terminator, false);
        line.add(0, end < 0 ? text.size() : end, TokenKind::String);
        if (end < 0)
            return;
        line.state = {};
        at = lexTag(line, end);
    } else if (line.state.mode == kTag) {
        line.state = {};
        at = lexTag(line, 0);
    }
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(u"<!--")) {
            at = lexMarkupComment(line, at, at + 4, u"-->");
        } else if (rest.startsWith(u"<![CDATA[")) {
            at = lexMarkupComment(line, at, at + 9, u"]]>");
        } else if (rest.startsWith(u"<!")) {
            const qsizetype end = text.indexOf(u'>', at);
            const qsizetype stop = end < 0 ? text.size() : end + 1;
            line.add(at, stop, TokenKind::Preprocessor);
            at = stop;
        } else if (rest.size() > 1 && rest[0] == u'<' &&
                   (isWordStart(rest[1]) || rest[1] == u'/' || rest[1] == u'?')) {
            qsizetype end = at + 2;
            while (end < text.size() && (isWordPart(text[end]) || text[end] == u'-' ||
                                         text[end] == u':' || text[end] == u'.'))
                ++end;
            line.add(at, end, TokenKind::Keyword);
            at = lexTag(line, end);
        } else if (rest[0] == u'&') {
            const qsizetype end = text.indexOf(u';', at);
            const bool entity = end > at && end - at < 12;
            line.add(at, entity ? end + 1 : at, TokenKind::Number);
            at = entity ? end + 1 : at + 1;
        } else {
            ++at;
        }
    }
}

void lexCss(LexLine &line)
{
    const QStringView text = line.text;
    qsizetype at = 0;
    const quint8 depth = line.state.depth;
    const auto comment = [&line, text](qsizetype start, qsizetype from) {
        const qsizetype end = text.indexOf(u"*/", from);
        line.state.mode = end < 0 ? kCssComment : 0;
        line.add(start, end < 0 ? text.size() : end + 2, TokenKind::Comment);
        return end < 0 ? text.size() : end + 2;
    };
    line.state.depth = depth;
    if (line.state.mode == kCssComment)
        at = comment(0, 0);
    while (at < text.size()) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        qsizetype end = at + 1;
        if (c == u'/' && next == u'*') {
            end = comment(at, at + 2);
        } else if (c == u'/' && next == u'/') {
            line.add(at, end = text.size(), TokenKind::Comment);
        } else if (c == u'{') {
            ++line.state.depth;
        } else if (c == u'}') {
            line.state.depth -= line.state.depth > 0 ? 1 : 0;
        } else if (c == u'"' || c == u'\'') {
            end = stringEnd(text, at + 1, text.sliced(at, 1));
            end = end < 0 ? text.size() : end;
            line.add(at, end, TokenKind::String);
        } else if (c == u'@' || c == u'$') {
            end = wordEnd(text, at + 1, true);
            line.add(at, end, c == u'@' ? TokenKind::Preprocessor : TokenKind::Type);
        } else if (c == u'#' && line.state.depth > 0) {
            end = wordEnd(text, at + 1);
            line.add(at, end, TokenKind::Number);
        } else if ((c == u'.' || c == u'#') && isWordStart(next)) {
            end = wordEnd(text, at + 1, true);
            line.add(at, end, TokenKind::Function);
        } else if (c.isDigit()) {
            end = numberEnd(text, at);
            end += end < text.size() && text[end] == u'%' ? 1 : 0;
            line.add(at, end, TokenKind::Number);
        } else if (isWordStart(c) || (c == u'-' && next == u'-')) {
            end = lexCssBlock(line, at);
        }
        at = end;
    }
}

std::span<const Language> webLanguages()
{
    return kAll;
}

} // namespace mynah
