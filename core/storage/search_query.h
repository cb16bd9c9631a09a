// What a person typed into the search field, understood. Private to core/storage.
//
// Words parted by spaces must all be there, in any order. Characters without spaces between them,
// and what stands in double quotes, must stand together in that order. A leading - excludes. The
// last word may go on, since it is still being typed. Nothing that is typed is a syntax error.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct SearchPhrase {
    std::vector<std::string> terms; // folded, at least one
    bool isOpen = false;            // the last term may go on
    bool isExcluded = false;
};

struct SearchQuery {
    /// At least one that is not excluded, or none at all: then there is nothing to search for.
    std::vector<SearchPhrase> phrases;

    bool isEmpty() const { return phrases.empty(); }
    /// The expression for MATCH; must not be asked of an empty query.
    std::string match() const;
};

/// More terms than anybody types are left out, so that a pasted book costs no more than a page.
inline constexpr size_t kMostQueryTerms = 64;

/// Any bytes. A - without anything else to search for is only punctuation.
SearchQuery parseSearchQuery(std::string_view typed);

} // namespace mynah
