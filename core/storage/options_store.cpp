// What a conversation keeps besides its messages, and personas, of the SqliteConversationStore.
#include "core/storage/sqlite_conversation_store.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr const char *kNewDraft = "draft_of_new_chat";

} // namespace

Result<ConversationDetails> SqliteConversationStore::details(int64_t conversation)
{
    ConversationDetails details;
    MYNAH_TRY(Statement row,
              m_database.query(
                  "WITH RECURSIVE branch(id) AS ("
                  " SELECT active_leaf FROM conversation WHERE id = ?1"
                  " UNION ALL SELECT m.parent_id FROM branch JOIN message m ON m.id = branch.id)"
                  " SELECT options, draft, scroll, coalesce(system_text, (SELECT m.text"
                  " FROM branch JOIN message m ON m.id = branch.id WHERE m.parent_id IS NULL"
                  " AND m.role = 'system'), '')"
                  " FROM conversation WHERE id = ?1 AND deleted_ms IS NULL",
                  conversation));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return missing("conversation", conversation);
    details.options = chatOptionsFromJson(row.text(0));
    details.draft = row.text(1);
    details.scroll = row.real(2);
    details.systemText = row.text(3);
    return details;
}

Result<void> SqliteConversationStore::setOptions(int64_t conversation, const ChatOptions &options)
{
    MYNAH_CHECK(m_database.run("UPDATE conversation SET options = ?2 WHERE id = ?1",
                               conversation,
                               std::string_view(toJson(options))));
    return changed("conversation", conversation);
}

Result<void> SqliteConversationStore::setSystemText(int64_t conversation, const std::string &text)
{
    MYNAH_CHECK(m_database.run("UPDATE conversation SET system_text = ?2 WHERE id = ?1",
                               conversation,
                               std::string_view(text)));
    return changed("conversation", conversation);
}

Result<std::string> SqliteConversationStore::draft(int64_t conversation)
{
    if (conversation == 0) {
        MYNAH_TRY(const auto draft, setting(kNewDraft));
        return draft.value_or("");
    }
    MYNAH_TRY(Statement row,
              m_database.query("SELECT draft FROM conversation WHERE id = ?1", conversation));
    MYNAH_TRY(const bool found, row.next());
    if (!found)
        return missing("conversation", conversation);
    return row.text(0);
}

Result<void> SqliteConversationStore::setDraft(int64_t conversation, const std::string &text)
{
    if (conversation == 0)
        return setSetting(kNewDraft, text);
    MYNAH_CHECK(m_database.run(
        "UPDATE conversation SET draft = ?2 WHERE id = ?1", conversation, std::string_view(text)));
    return changed("conversation", conversation);
}

Result<void> SqliteConversationStore::setScroll(int64_t conversation, double scroll)
{
    MYNAH_CHECK(
        m_database.run("UPDATE conversation SET scroll = ?2 WHERE id = ?1", conversation, scroll));
    return changed("conversation", conversation);
}

Result<std::vector<PersonaRow>> SqliteConversationStore::personas()
{
    MYNAH_TRY(Statement rows,
              m_database.query("SELECT id, name, system_text, options FROM persona"
                               " WHERE deleted_ms IS NULL ORDER BY position, id"));
    std::vector<PersonaRow> personas;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return personas;
        PersonaRow persona;
        persona.id = rows.integer(0);
        persona.name = rows.text(1);
        persona.systemText = rows.text(2);
        persona.options = chatOptionsFromJson(rows.text(3));
        personas.push_back(std::move(persona));
    }
}

Result<int64_t> SqliteConversationStore::savePersona(const PersonaRow &persona)
{
    const std::string options = toJson(persona.options);
    if (persona.id == 0) {
        MYNAH_CHECK(m_database.run(
            "INSERT INTO persona (name, system_text, options, position, created_ms) VALUES"
            " (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM persona), ?4)",
            std::string_view(persona.name),
            std::string_view(persona.systemText),
            std::string_view(options),
            utcNowMs()));
        return m_database.lastInsertId();
    }
    MYNAH_CHECK(
        m_database.run("UPDATE persona SET name = ?2, system_text = ?3, options = ?4 WHERE id = ?1",
                       persona.id,
                       std::string_view(persona.name),
                       std::string_view(persona.systemText),
                       std::string_view(options)));
    MYNAH_CHECK(changed("persona", persona.id));
    return persona.id;
}

Result<void> SqliteConversationStore::setPersonaDeleted(int64_t id, bool deleted)
{
    MYNAH_CHECK(m_database.run("UPDATE persona SET deleted_ms = nullif(?2, 0) WHERE id = ?1",
                               id,
                               deleted ? utcNowMs() : 0));
    return changed("persona", id);
}

Result<void> SqliteConversationStore::orderPersonas(const std::vector<int64_t> &ids)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
    for (size_t place = 0; place < ids.size(); ++place)
        MYNAH_CHECK(m_database.run("UPDATE persona SET position = ?2 WHERE id = ?1",
                                   ids[place],
                                   static_cast<int64_t>(place) + 1));
    return transaction.commit();
}

Result<ChatOptions> defaultOptions(ConversationStore &store)
{
    MYNAH_TRY(const auto json, store.setting("default_options"));
    return chatOptionsFromJson(json.value_or(""));
}

Result<void> setDefaultOptions(ConversationStore &store, const ChatOptions &options)
{
    return store.setSetting("default_options", toJson(options));
}

Result<std::vector<SamplingPreset>> ownPresets(ConversationStore &store)
{
    MYNAH_TRY(const auto json, store.setting("own_presets"));
    return presetsFromJson(json.value_or(""));
}

Result<void> setOwnPresets(ConversationStore &store, const std::vector<SamplingPreset> &presets)
{
    return store.setSetting("own_presets", presetsToJson(presets));
}

} // namespace mynah
