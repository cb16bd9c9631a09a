#include "core/storage/snapshot_budget.h"

#include <algorithm>
#include <bit>
#include <map>
#include <string>
#include <vector>

namespace mynah {

namespace {

struct Reference {
    int64_t message = 0;
    std::string fingerprint;
    int64_t state = 0;
    int64_t depth = 0;
    int64_t newest = 0;  // depth of the deepest snapshot of this model below it, or its own
    bool active = false; // ends the active branch of its conversation
};

struct Conversation {
    int64_t id = 0;
    std::vector<Reference> references;
};

/// What is taken away at each stage, from all conversations before the next stage begins.
enum class Stage { Thin, BranchEnds, ActiveEnds, All };

bool stays(const Reference &reference, Stage stage)
{
    switch (stage) {
    case Stage::Thin:
        return staysWhenThinned(reference.depth / 2, (reference.newest - reference.depth) / 2);
    case Stage::BranchEnds:
        return reference.newest == reference.depth;
    case Stage::ActiveEnds:
        return reference.active;
    case Stage::All:
        return false;
    }
    return true;
}

/// Bytes and references of every state.
struct States {
    struct State {
        int64_t bytes = 0;
        int64_t references = 0;
    };
    std::map<int64_t, State> all;
    uint64_t bytes = 0;

    void release(int64_t id)
    {
        State &state = all[id];
        if (--state.references == 0)
            bytes -= static_cast<uint64_t>(state.bytes);
    }
};

Result<States> readStates(Database &database)
{
    States states;
    MYNAH_TRY(Statement rows,
              database.query("SELECT s.id, s.stored_bytes,"
                             " (SELECT count(*) FROM snapshot WHERE state_id = s.id) +"
                             " (SELECT count(*) FROM bookmark WHERE state_id = s.id) +"
                             " (SELECT count(*) FROM opening WHERE state_id = s.id) FROM state s"));
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return states;
        if (rows.integer(2) == 0)
            continue; // on its way in or out
        states.all[rows.integer(0)] = {rows.integer(1), rows.integer(2)};
        states.bytes += static_cast<uint64_t>(rows.integer(1));
    }
}

/// Sets `newest` of every reference: each climbs its branch until one that came from deeper.
Result<void> measure(Database &database, Conversation &conversation)
{
    std::map<int64_t, int64_t> parents;
    {
        MYNAH_TRY(Statement rows,
                  database.query("SELECT id, parent_id FROM message WHERE conversation_id = ?1",
                                 conversation.id));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                break;
            parents[rows.integer(0)] = rows.integer(1);
        }
    }
    std::map<std::pair<int64_t, std::string>, Reference *> byMessage;
    for (Reference &reference : conversation.references)
        byMessage[{reference.message, reference.fingerprint}] = &reference;
    std::sort(conversation.references.begin(),
              conversation.references.end(),
              [](const Reference &a, const Reference &b) { return a.depth > b.depth; });
    byMessage.clear();
    for (Reference &reference : conversation.references)
        byMessage[{reference.message, reference.fingerprint}] = &reference;
    for (Reference &reference : conversation.references) {
        reference.newest = std::max(reference.newest, reference.depth);
        for (int64_t at = parents[reference.message]; at != 0; at = parents[at]) {
            const auto above = byMessage.find({at, reference.fingerprint});
            if (above == byMessage.end())
                continue;
            if (above->second->newest >= reference.newest)
                break;
            above->second->newest = reference.newest;
        }
    }
    return {};
}

/// Least recently used first.
Result<std::vector<Conversation>> readConversations(Database &database)
{
    std::vector<Conversation> conversations;
    {
        MYNAH_TRY(Statement rows,
                  database.query("SELECT c.id, s.message_id, s.fingerprint, s.state_id, m.depth,"
                                 " c.active_leaf = m.id FROM snapshot s"
                                 " JOIN message m ON m.id = s.message_id"
                                 " JOIN conversation c ON c.id = m.conversation_id"
                                 " ORDER BY c.updated_ms, c.id"));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                break;
            if (conversations.empty() || conversations.back().id != rows.integer(0))
                conversations.push_back({rows.integer(0), {}});
            Reference reference;
            reference.message = rows.integer(1);
            reference.fingerprint = rows.text(2);
            reference.state = rows.integer(3);
            reference.depth = rows.integer(4);
            reference.active = rows.integer(5) != 0;
            conversations.back().references.push_back(std::move(reference));
        }
    }
    for (Conversation &conversation : conversations)
        MYNAH_CHECK(measure(database, conversation));
    return conversations;
}

Result<bool> thinConversation(Database &database,
                              Conversation &conversation,
                              Stage stage,
                              States &states,
                              uint64_t budgetBytes)
{
    bool changed = false;
    // Deepest first in the list; the oldest goes first.
    for (size_t i = conversation.references.size(); i-- > 0 && states.bytes > budgetBytes;) {
        const Reference &reference = conversation.references[i];
        if (stays(reference, stage))
            continue;
        MYNAH_CHECK(database.run("DELETE FROM snapshot WHERE message_id = ?1 AND fingerprint = ?2",
                                 reference.message,
                                 std::string_view(reference.fingerprint)));
        states.release(reference.state);
        conversation.references.erase(conversation.references.begin() +
                                      static_cast<std::ptrdiff_t>(i));
        changed = true;
    }
    return changed;
}

Result<bool> thinOpenings(Database &database, States &states, uint64_t budgetBytes)
{
    std::vector<std::pair<std::string, int64_t>> oldest;
    {
        MYNAH_TRY(Statement rows,
                  database.query("SELECT text_digest, state_id FROM opening ORDER BY used_ms"));
        for (;;) {
            MYNAH_TRY(const bool more, rows.next());
            if (!more)
                break;
            oldest.emplace_back(rows.text(0), rows.integer(1));
        }
    }
    bool changed = false;
    for (const auto &[digest, state] : oldest) {
        if (states.bytes <= budgetBytes)
            break;
        MYNAH_CHECK(database.run("DELETE FROM opening WHERE text_digest = ?1 AND state_id = ?2",
                                 std::string_view(digest),
                                 state));
        states.release(state);
        changed = true;
    }
    return changed;
}

} // namespace

bool staysWhenThinned(int64_t turn, int64_t distance)
{
    if (distance < 2)
        return true;
    const auto step = static_cast<int64_t>(std::bit_floor(static_cast<uint64_t>(distance)) / 2);
    return turn % step == 0;
}

Result<bool> thinSnapshots(Database &database, uint64_t budgetBytes)
{
    MYNAH_TRY(const int64_t stored,
              database.number("SELECT coalesce(sum(stored_bytes), 0) FROM state"));
    if (static_cast<uint64_t>(stored) <= budgetBytes)
        return false;
    MYNAH_TRY(Transaction transaction, Transaction::begin(database));
    MYNAH_TRY(States states, readStates(database));
    MYNAH_TRY(std::vector<Conversation> conversations, readConversations(database));
    bool changed = false;
    for (const Stage stage : {Stage::Thin, Stage::BranchEnds, Stage::ActiveEnds, Stage::All}) {
        if (stage == Stage::All) {
            MYNAH_TRY(const bool openings, thinOpenings(database, states, budgetBytes));
            changed = changed || openings;
        }
        for (Conversation &conversation : conversations) {
            // The conversation in use keeps its newest state, whatever the budget says.
            if (stage == Stage::All && &conversation == &conversations.back())
                continue;
            MYNAH_TRY(const bool thinned,
                      thinConversation(database, conversation, stage, states, budgetBytes));
            changed = changed || thinned;
        }
    }
    MYNAH_CHECK(transaction.commit());
    return changed;
}

} // namespace mynah
