// Conversations for pictures of the window: several scripts, every kind of Markdown, a long one.
#pragma once

#include "fakes/fake_conversation_store.h"

namespace mynah {

/// Their ids in cannedTalks().
enum class Talk : int64_t {
    None = 0,
    English = 1,
    Chinese = 6,
    Arabic = 9,
    Markdown = 24, // a thought, headings, lists, a table, code
    Everything = 27,
    Stopped = 30,    // its answer was stopped
    Unanswered = 33, // the last message has no answer
    Versions = 35,   // of an answer: two
    Long = 39,       // many turns
};

std::shared_ptr<FakeDatabase> cannedTalks();

} // namespace mynah
