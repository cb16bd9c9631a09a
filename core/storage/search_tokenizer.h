// The tokenizer "mynah" of FTS5: search terms (core/text/search_terms.h) as tokens. Private to
// core/storage.
#pragma once

#include "core/storage/sqlite.h"

#include <string>
#include <string_view>

namespace mynah {

/// For every connection, before the first statement that touches an index; also a reading one.
/// Errors: Storage when SQLite was built without FTS5.
Result<void> registerSearchTokenizer(Database &database);

// What is indexed of a text: its terms; at the place of each word also kStartMark with the first
// one and the first two code points of it, so that a word of which no more was typed need not be
// gathered from half of all words. A text of kPlaceMark and a number is one token as it stands: it
// says where a message belongs. No term begins with a mark.
// Whoever changes this raises the number in searchTermsVersion(), so that indexes are made again.
// Of a query nothing is cut: its terms, found and folded before, are parted by single spaces.
inline constexpr char kStartMark = '^';
inline constexpr char kPlaceMark = '@';
inline constexpr size_t kLongestStart = 2; // code points

} // namespace mynah
