// Shells, and what builds and packs programs.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kShell[] = {{"\"", "\"", true}, {"'", "'", true, false}, {"`", "`"}};
constexpr StringRule kPower[] = {{"@\"", "\"@", true, false},
                                 {"@'", "'@", true, false},
                                 {"\"", "\"", true, false},
                                 {"'", "'", true, false}};
constexpr StringRule kCmake[] = {{"[[", "]]", true, false}, {"\"", "\"", true}};
constexpr StringRule kBatch[] = {{"\"", "\"", false, false},
                                 {"%", "%", false, false, TokenKind::Type}};

const Language kAll[] = {
    {"bash sh shell zsh ksh fish console shell-session shellscript terminal",
     "Shell",
     "if then else elif fi case esac for while until do done in function select time return exit "
     "break continue local export readonly declare typeset unset shift source alias set trap eval "
     "exec test echo cd sudo",
     "",
     "#",
     nullptr,
     nullptr,
     kShell,
     L::Dollar | L::Here | L::Dash},
    {"powershell ps1 pwsh posh",
     "PowerShell",
     "begin break catch class continue data do dynamicparam else elseif end enum exit filter "
     "finally "
     "for foreach from function hidden if in param process return static switch throw trap try "
     "until using while",
     "",
     "#",
     "<#",
     "#>",
     kPower,
     L::Dollar | L::NoCase | L::Dash | L::Capitals},
    {"batch bat cmd dos",
     "Batch",
     "call cd cls copy del dir echo else endlocal exit for goto if in mkdir move not pause rem set "
     "setlocal shift start",
     "",
     "::",
     nullptr,
     nullptr,
     kBatch,
     L::NoCase},
    {"dockerfile docker containerfile",
     "Dockerfile",
     "add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell "
     "stopsignal user volume workdir as",
     "",
     "#",
     nullptr,
     nullptr,
     kShell,
     L::Dollar | L::NoCase | L::Dash},
    {"cmake",
     "CMake",
     "if else elseif endif foreach endforeach while endwhile function endfunction macro endmacro "
     "return break continue AND OR NOT TARGET EXISTS DEFINED STREQUAL EQUAL MATCHES VERSION_LESS "
     "REQUIRED COMPONENTS PUBLIC PRIVATE INTERFACE STATIC SHARED ON OFF TRUE FALSE",
     "",
     "#",
     "#[[",
     "]]",
     kCmake,
     L::Dollar | L::Calls},
    {"makefile make mk gnumake", "Makefile", "", "", "", nullptr, nullptr, {}, 0, lexMakefile},
    {"nix",
     "Nix",
     "assert else if in inherit let or rec then with true false null import",
     "",
     "#",
     "/*",
     "*/",
     kShell,
     L::Dollar | L::Dash},
    {"terraform hcl tf",
     "Terraform",
     "data for if in locals module output provider resource terraform true false null variable",
     "string number bool list map set object any",
     "# //",
     "/*",
     "*/",
     kShell,
     L::Dollar | L::Calls | L::Dash},
};

bool isDirective(QStringView word)
{
    static const char *const kDirectives[] = {"ifeq",
                                              "ifneq",
                                              "ifdef",
                                              "ifndef",
                                              "else",
                                              "endif",
                                              "include",
                                              "define",
                                              "endef",
                                              "export",
                                              "override"};
    for (const char *directive : kDirectives)
        if (word == QLatin1String(directive))
            return true;
    return false;
}

} // namespace

/// Targets, variables, what is built into make, and the commands below a target.
void lexMakefile(LexLine &line)
{
    const QStringView text = line.text;
    const QStringView trimmed = text.trimmed();
    qsizetype at = 0;
    if (!text.startsWith(u'\t') && !trimmed.isEmpty()) {
        const qsizetype start = trimmed.data() - text.data();
        const qsizetype end = wordEnd(text, start, true);
        const qsizetype equals = text.indexOf(u'='), colon = text.indexOf(u':');
        if (isDirective(text.sliced(start, end - start))) {
            line.add(start, end, TokenKind::Keyword);
            at = end;
        } else if (equals >= 0 && (colon < 0 || equals <= colon + 1)) {
            line.add(start, end, TokenKind::Type);
            at = end;
        } else if (colon > start && !trimmed.startsWith(u'#')) {
            line.add(start, colon, TokenKind::Function);
            at = colon;
        }
    }
    while (at < text.size()) {
        if (text[at] == u'#') {
            line.add(at, text.size(), TokenKind::Comment);
            return;
        }
        qsizetype end = at + 1;
        if (text[at] == u'$' && at + 1 < text.size()) {
            const QChar open = text[at + 1];
            const QChar close = open == u'(' ? u')' : open == u'{' ? u'}' : QChar();
            const qsizetype found = close.isNull() ? at + 1 : text.indexOf(close, at);
            end = found < 0 ? text.size() : found + 1;
            line.add(at, end, TokenKind::Type);
        } else if (text[at] == u'"' || text[at] == u'\'') {
            const qsizetype found = stringEnd(text, at + 1, text.sliced(at, 1));
            end = found < 0 ? text.size() : found;
            line.add(at, end, TokenKind::String);
        }
        at = end;
    }
}

std::span<const Language> shellLanguages()
{
    return kAll;
}

} // namespace mynah
