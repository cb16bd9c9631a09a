// Searching: u8 length of what is typed, then that, then a message that was written.
#include "fuzz_support.h"

#include "core/storage/message_search.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"
#include "core/storage/search_tokenizer.h"
#include "core/text/search_terms.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <unistd.h>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

void must(const Result<void> &result)
{
    require(result.ok(), result.ok() ? "" : result.error().message.c_str());
}

/// A folder of this process, removed at its end. (SQLite follows links: an InputFile would be a
/// file of its own somewhere else.)
struct Folder {
    Folder() { std::filesystem::create_directories(path); }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("mynah-fuzz-search-" + std::to_string(getpid()));
};

/// Kept from one input to the next.
Database &database()
{
    static Folder folder;
    static Database database = [] {
        auto opened =
            Database::open((folder.path / "search.db").string(), Database::Access::ReadWrite);
        require(opened.ok(), "the database does not open");
        must(opened->script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                            "PRAGMA foreign_keys = ON"));
        must(registerSearchTokenizer(*opened));
        must(migrate(*opened));
        if (*opened->number("SELECT count(*) FROM sqlite_master WHERE name = 'message_search'") ==
            0)
            must(createSearchIndex(*opened));
        return std::move(*opened);
    }();
    return database;
}

void requireBorder(std::string_view text, size_t at)
{
    require(at <= text.size(), "a range ends outside of the text");
    require(at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 ||
                !isValidUtf8(text),
            "a range cuts a code point");
}

void cutTerms(std::string_view text)
{
    const MemoryLimit limit(text.size(), size_t{1} << 20, 64);
    SearchTermCutter cutter(text);
    size_t begin = 0;
    while (const SearchTerm *term = cutter.next()) {
        require(!term->text.empty() && isValidUtf8(term->text), "a term is not valid");
        require(term->text.find_first_of(" \"@^*") == std::string::npos, "a term has a mark");
        require(term->begin >= begin && term->begin < term->end, "ranges go back");
        requireBorder(text, term->begin);
        requireBorder(text, term->end);
        begin = term->begin;
    }
}

void checkSnippet(const SearchSnippet &snippet)
{
    require(isValidUtf8(snippet.text), "a snippet is not valid");
    require(countCodePoints(snippet.text) < 400, "a snippet is long");
    require(snippet.text.find_first_of("\r\n\t") == std::string::npos, "a snippet has lines");
    size_t end = 0;
    for (const TextRange &hit : snippet.hits) {
        require(hit.begin >= end && hit.begin < hit.end, "hits overlap");
        requireBorder(snippet.text, hit.begin);
        requireBorder(snippet.text, hit.end);
        end = hit.end;
    }
}

/// The rows that are found.
size_t search(std::string_view typed)
{
    const auto found = searchMessages(database(), typed, 10);
    require(found.ok(), "what was typed is an error");
    require(searchMessages(database(), typed, 10, 1).ok(), "what was typed is an error");
    for (const SearchHit &hit : found->hits)
        checkSnippet(hit.snippet);
    return found->hits.size();
}

void searchIn(std::string_view typed, std::string_view text)
{
    must(database().run("INSERT INTO conversation (id, title, created_ms, updated_ms)"
                        " VALUES (1, ?1, 1, 1)",
                        text.substr(0, 60)));
    must(database().run("INSERT INTO message (id, conversation_id, depth, role, done, created_ms,"
                        " text) VALUES (1, 1, 1, 'user', 1, 1, ?1)",
                        text));
    (void)search(typed);
    // A text finds itself, as far as a query goes; -, quotes and places mean something else.
    const bool isPlain = text.find_first_of("-\"@") == std::string_view::npos;
    const SearchQuery query = parseSearchQuery(text);
    if (isPlain && !query.isEmpty())
        require(search(text) > 0, "a text does not find itself");
    checkSnippet(searchSnippet(text, parseSearchQuery(typed)));
    must(database().run("UPDATE message SET text = ?1 WHERE id = 1", typed));
    must(checkSearchIndex(database()));
    must(database().run("DELETE FROM conversation"));
    must(checkSearchIndex(database()));
    require(search(typed) == 0, "what is deleted is found");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view all(reinterpret_cast<const char *>(data) + 1, size - 1);
    const size_t length = std::min<size_t>(data[0], all.size());
    // Copies, so that reading past the end of one is seen.
    const std::string typed(all.substr(0, length)), text(all.substr(length));
    cutTerms(typed);
    cutTerms(text);
    searchIn(typed, text);
    return 0;
}
