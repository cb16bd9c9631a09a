// Languages that are mostly prose: Markdown, LaTeX, differences; and some that stand alone.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr quint8 kFenced = 1;

void lexMarkdown(LexLine &line)
{
    const QStringView text = line.text;
    const QStringView trimmed = text.trimmed();
    const bool fence = trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
    if (fence || line.state.mode == kFenced) {
        line.add(0, text.size(), fence ? TokenKind::Preprocessor : TokenKind::String);
        if (fence)
            line.state.mode = line.state.mode == kFenced ? 0 : kFenced;
        return;
    }
    if (trimmed.startsWith(u'#'))
        return line.add(0, text.size(), TokenKind::Keyword);
    if (trimmed.startsWith(u'>'))
        return line.add(0, text.size(), TokenKind::Comment);
    qsizetype at = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
    qsizetype mark = at;
    while (mark < text.size() && text[mark].isDigit())
        ++mark;
    if (mark + 1 < text.size() && QStringView(u"-*+.)").contains(text[mark]) &&
        text[mark + 1] == u' ') {
        line.add(at, mark + 1, TokenKind::Number);
        at = mark + 1;
    }
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (text[at] == u'`') {
            const qsizetype close = text.indexOf(u'`', at + 1);
            end = close < 0 ? text.size() : close + 1;
            line.add(at, end, TokenKind::String);
        } else if (text.sliced(at).startsWith(u"**")) {
            const qsizetype close = text.indexOf(u"**", at + 2);
            end = close < 0 ? at + 2 : close + 2;
            line.add(at, close < 0 ? at : end, TokenKind::Type);
        } else if (text[at] == u'[') {
            const qsizetype close = text.indexOf(u"](", at);
            const qsizetype stop = close < 0 ? -1 : text.indexOf(u')', close);
            if (stop >= 0) {
                line.add(at, close + 1, TokenKind::Function);
                line.add(close + 1, end = stop + 1, TokenKind::Comment);
            }
        }
        at = end;
    }
}

void lexDiff(LexLine &line)
{
    const QStringView text = line.text;
    TokenKind kind = TokenKind::Plain;
    if (text.startsWith(u"+++") || text.startsWith(u"---") || text.startsWith(u"diff ") ||
        text.startsWith(u"index "))
        kind = TokenKind::Keyword;
    else if (text.startsWith(u"@@"))
        kind = TokenKind::Function;
    else if (text.startsWith(u'+'))
        kind = TokenKind::String;
    else if (text.startsWith(u'-'))
        kind = TokenKind::Preprocessor;
    line.add(0, text.size(), kind);
}

void lexLatex(LexLine &line)
{
    const QStringView text = line.text;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (text[at] == u'%') {
            line.add(at, end = text.size(), TokenKind::Comment);
        } else if (text[at] == u'\\') {
            end = wordEnd(text, at + 1);
            end = std::min(text.size(), std::max(end, at + 2));
            const QStringView name = text.sliced(at + 1, end - at - 1);
            line.add(at, end, TokenKind::Keyword);
            if (name == u"begin" || name == u"end" || name == u"usepackage" ||
                name == u"documentclass") {
                const qsizetype open = text.indexOf(u'{', end), close = text.indexOf(u'}', end);
                if (open >= 0 && close > open) {
                    line.add(open + 1, close, TokenKind::Type);
                    end = close;
                }
            }
        } else if (text[at] == u'$') {
            const qsizetype close = text.indexOf(u'$', at + 1);
            end = close < 0 ? text.size() : close + 1;
            line.add(at, end, TokenKind::String);
        } else if (text[at].isDigit()) {
            end = numberEnd(text, at);
            line.add(at, end, TokenKind::Number);
        }
        at = std::max(end, at + 1);
    }
}

constexpr StringRule kString[] = {{"\"", "\""}, {"'", "'"}};
constexpr StringRule kPascal[] = {{"'", "'", false, false}};
constexpr StringRule kBasic[] = {{"\"", "\"", false, false}};

const Language kAll[] = {
    {"markdown md mdx", "Markdown", "", "", "", nullptr, nullptr, {}, 0, lexMarkdown},
    {"diff patch", "Diff", "", "", "", nullptr, nullptr, {}, 0, lexDiff},
    {"latex tex bibtex", "LaTeX", "", "", "", nullptr, nullptr, {}, 0, lexLatex},
    {"asm assembly nasm x86asm armasm",
     "Assembly",
     "add and bl call cmp dec div idiv imul inc int ja jb je jg jge jl jle jmp jne jnz jz lea ldr "
     "loop mov movzx mul neg nop not or pop push ret shl shr str sub syscall test xor section "
     "global "
     "extern db dw dd dq equ",
     "rax rbx rcx rdx rsi rdi rbp rsp eax ebx ecx edx esi edi ebp esp al ah bl cl",
     "; //",
     "/*",
     "*/",
     kString,
     L::NoCase},
    {"pascal delphi lazarus",
     "Pascal",
     "and array as begin case class const constructor destructor div do downto else end except "
     "finally for function if implementation in inherited interface is mod nil not object of or "
     "private procedure program property public record repeat result set then to try type unit "
     "until "
     "uses var while with xor true false",
     "integer real boolean char string byte word longint double",
     "//",
     "{",
     "}",
     kPascal,
     L::NoCase | L::Calls},
    {"vb vbnet basic vba visualbasic",
     "Visual Basic",
     "and as byref byval call case class const dim do each else elseif end exit false for function "
     "get if imports in inherits is loop me module mybase namespace new next not nothing of on "
     "option "
     "or private property public return select set shared step structure sub then to true until "
     "while with",
     "boolean byte date decimal double integer long object short single string",
     "'",
     nullptr,
     nullptr,
     kBasic,
     L::NoCase | L::Calls},
    {"fortran f90 f95",
     "Fortran",
     "allocatable allocate call case contains do else end endif enddo exit function if implicit in "
     "inout intent interface module none only out parameter print program recursive return select "
     "subroutine then type use while write",
     "character complex integer logical real",
     "!",
     nullptr,
     nullptr,
     kString,
     L::NoCase | L::Calls},
    {"solidity sol",
     "Solidity",
     "abstract calldata constant constructor contract else emit enum event external false for "
     "function if import indexed interface internal is library mapping memory modifier new "
     "override "
     "payable pragma private public pure require return returns storage struct this true using "
     "view "
     "virtual while",
     "address bool bytes bytes32 int int256 string uint uint8 uint256",
     "//",
     "/*",
     "*/",
     kString,
     L::Calls | L::Capitals},
};

} // namespace

std::span<const Language> textLanguages()
{
    return kAll;
}

} // namespace mynah
