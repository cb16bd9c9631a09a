// A database with the search index in a folder of its own, for the tests of searching.
#pragma once

#include "core/storage/migrations.h"
#include "core/storage/search_index.h"
#include "core/storage/search_tokenizer.h"

#include <QTemporaryDir>

#include <optional>

namespace mynah::test {

class SearchDatabase {
public:
    SearchDatabase()
        : m_path(m_folder.filePath("search.db").toStdString()),
          m_database(std::move(*Database::open(m_path, Database::Access::ReadWrite)))
    {
        must(registerSearchTokenizer(m_database));
        must(m_database.script("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF"));
        must(migrate(m_database));
        if (*m_database.number("SELECT count(*) FROM sqlite_master"
                               " WHERE name = 'message_search'") == 0)
            must(createSearchIndex(m_database));
    }

    Database &operator*() { return m_database; }
    Database *operator->() { return &m_database; }
    const std::string &path() const { return m_path; }

    int64_t addConversation(std::string_view title, int64_t updatedMs = 1)
    {
        must(m_database.run("INSERT INTO conversation (title, created_ms, updated_ms)"
                            " VALUES (?1, 1, ?2)",
                            title,
                            updatedMs));
        return m_database.lastInsertId();
    }

    int64_t addMessage(int64_t conversation, std::string_view text, bool done = true)
    {
        must(m_database.run("INSERT INTO message (conversation_id, depth, role, done, created_ms,"
                            " text) VALUES (?1, 1, 'assistant', ?2, 7, ?3)",
                            conversation,
                            int64_t{done},
                            text));
        return m_database.lastInsertId();
    }

    bool isWhole() { return checkSearchIndex(m_database).ok(); }

private:
    static void must(const Result<void> &result)
    {
        if (!result.ok())
            qFatal("%s", result.error().message.c_str());
    }

    QTemporaryDir m_folder;
    std::string m_path;
    Database m_database;
};

} // namespace mynah::test
