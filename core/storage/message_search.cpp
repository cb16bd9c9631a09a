#include "core/storage/message_search.h"

#include "core/storage/search_query.h"
#include "core/storage/search_tokenizer.h"

namespace mynah {

namespace {

Role roleOf(std::string_view name)
{
    return name == "system" ? Role::System : name == "assistant" ? Role::Assistant : Role::User;
}

Result<void>
addTitles(Database &database, const SearchQuery &query, int limit, std::vector<SearchHit> &hits)
{
    MYNAH_TRY(Statement rows,
              database.query("SELECT c.id, c.title, c.updated_ms FROM conversation_search s"
                             " CROSS JOIN conversation c ON c.id = s.rowid"
                             " WHERE conversation_search MATCH ?1 AND c.deleted_ms IS NULL"
                             " ORDER BY c.updated_ms DESC, c.id DESC LIMIT ?2",
                             std::string_view(query.match()),
                             int64_t{limit}));
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return {};
        SearchHit hit;
        hit.conversation = rows.integer(0);
        hit.title = rows.text(1);
        hit.timeMs = rows.integer(2);
        hit.snippet = searchSnippet(hit.title, query);
        hits.push_back(std::move(hit));
    }
}

/// The index gives its rows from the newest on, so that a word that is in all messages costs no
/// more than one that is in `limit` of them: nothing else may come first in the join.
Result<bool> addMessages(Database &database,
                         const SearchQuery &query,
                         const std::string &match,
                         int limit,
                         std::vector<SearchHit> &hits)
{
    MYNAH_TRY(Statement rows,
              database.query("SELECT m.conversation_id, m.id, c.title, m.role, m.created_ms, m.text"
                             " FROM message_search s CROSS JOIN message m ON m.id = s.rowid"
                             " CROSS JOIN conversation c ON c.id = m.conversation_id"
                             " WHERE message_search MATCH ?1 AND c.deleted_ms IS NULL"
                             " ORDER BY s.rowid DESC LIMIT ?2",
                             std::string_view(match),
                             int64_t{limit} + 1));
    for (int count = 0;; ++count) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more || count == limit)
            return more;
        SearchHit hit;
        hit.conversation = rows.integer(0);
        hit.message = rows.integer(1);
        hit.title = rows.text(2);
        hit.role = roleOf(rows.text(3));
        hit.timeMs = rows.integer(4);
        hit.snippet = searchSnippet(rows.text(5), query);
        hits.push_back(std::move(hit));
    }
}

} // namespace

Result<SearchHits> searchMessages(Database &database,
                                  std::string_view typed,
                                  int limit,
                                  std::optional<int64_t> conversation)
{
    SearchHits result;
    const SearchQuery query = parseSearchQuery(typed);
    if (query.isEmpty() || limit <= 0)
        return result;
    std::string match = query.match();
    if (conversation)
        match = "(" + match + ") AND \"" + kPlaceMark + std::to_string(*conversation) + "\"";
    else
        MYNAH_CHECK(addTitles(database, query, limit, result.hits));
    MYNAH_TRY(result.hasMore, addMessages(database, query, match, limit, result.hits));
    return result;
}

} // namespace mynah
