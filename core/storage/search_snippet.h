// The part of a text that shows why it was found. Private to core/storage.
#pragma once

#include "core/storage/search_query.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// Bytes of a text, on borders of code points.
struct TextRange {
    size_t begin = 0;
    size_t end = 0;
};

struct SearchSnippet {
    std::string text;            // one line of valid UTF-8
    std::vector<TextRange> hits; // in `text`: not empty, in order, not overlapping
};

/// About kSearchSnippetLimit code points around the first hit: runs of white space become one
/// space, bytes that are not UTF-8 become U+FFFD, "…" stands where something was left out; never
/// cut between a letter and its marks (but for hundreds of them). The start of a text without a
/// hit.
SearchSnippet searchSnippet(std::string_view text, const SearchQuery &query);

inline constexpr size_t kSearchSnippetLimit = 120;

} // namespace mynah
