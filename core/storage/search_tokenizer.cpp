#include "core/storage/search_tokenizer.h"

#include "core/text/search_terms.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <exception>
#include <sqlite3.h>

namespace mynah {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

struct Output {
    void *context;
    TokenSink sink;

    int give(int flags, std::string_view token, size_t begin, size_t end) const
    {
        return sink(context,
                    flags,
                    token.data(),
                    static_cast<int>(token.size()),
                    static_cast<int>(begin),
                    static_cast<int>(end));
    }
};

/// "@" and a number. A message of just that is not found by the number, which nobody will miss.
bool isPlace(std::string_view text)
{
    return text.size() > 1 && text.size() < 24 && text[0] == kPlaceMark &&
           std::all_of(
               text.begin() + 1, text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

int giveText(const Output &output, std::string_view text)
{
    if (isPlace(text))
        return output.give(0, text, 0, text.size());
    SearchTermCutter cutter(text);
    std::string start;
    while (const SearchTerm *term = cutter.next()) {
        int status = output.give(0, term->text, term->begin, term->end);
        if (term->kind == SearchTerm::Kind::Word) {
            size_t last = 0;
            for (size_t points = 1; points <= kLongestStart && status == SQLITE_OK; ++points) {
                start = kStartMark;
                start += truncateCodePoints(term->text, points);
                if (start.size() == last)
                    break;
                last = start.size();
                status = output.give(FTS5_TOKEN_COLOCATED, start, term->begin, term->end);
            }
        }
        if (status != SQLITE_OK)
            return status;
    }
    return SQLITE_OK;
}

int giveQuery(const Output &output, std::string_view text)
{
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) {
            const int status = output.give(0, text.substr(begin, end - begin), begin, end);
            if (status != SQLITE_OK)
                return status;
        }
        begin = end + 1;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, TokenSink sink)
{
    if (text == nullptr || size <= 0)
        return SQLITE_OK;
    const Output output{context, sink};
    const std::string_view view(text, static_cast<size_t>(size));
    try { // nothing may be thrown through SQLite
        return (flags & FTS5_TOKENIZE_QUERY) != 0 ? giveQuery(output, view)
                                                  : giveText(output, view);
    } catch (const std::exception &) {
        return SQLITE_NOMEM;
    }
}

/// There is nothing to keep between texts.
int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    static char only;
    *out = reinterpret_cast<Fts5Tokenizer *>(&only);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

} // namespace

Result<void> registerSearchTokenizer(Database &database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int status = sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (status == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        (void)sqlite3_step(statement);
        status = sqlite3_finalize(statement);
    }
    if (status != SQLITE_OK)
        return database.failure(status);
    if (api == nullptr)
        return Error{ErrorCode::Storage,
                     database.path() + ": this build of SQLite has no full-text search (FTS5)"};
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    status = api->xCreateTokenizer(api, "mynah", nullptr, &tokenizer, nullptr);
    if (status != SQLITE_OK)
        return database.failure(status);
    return {};
}

} // namespace mynah
