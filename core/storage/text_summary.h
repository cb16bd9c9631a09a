// Titles and snippets: a text as one short line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mynah {

/// `text` on one line: runs of white space become one space, none at the ends, bytes that are not
/// UTF-8 become U+FFFD. A line of more than `limit` code points (at least 2) is cut, at a word
/// where that loses little, and ends in "…", which counts.
std::string oneLine(std::string_view text, size_t limit);

/// As oneLine(), of a message: without its thought, unless that is all there is, and without the
/// commonest marks of Markdown (headings, quotes, list signs, fences, `**`, "`").
std::string snippetLine(std::string_view message, size_t limit);

constexpr size_t kTitleLimit = 60;
constexpr size_t kSnippetLimit = 120;

} // namespace mynah
