// What one message of ChatGPT's data export says. Private to core/storage.
#pragma once

#include "core/storage/conversation_tree.h"
#include "core/text/json_reader.h"

#include <cstdint>
#include <string>

namespace mynah {

struct ExportedMessage {
    bool isShown = false; // false: nothing of it is for a reader
    Role role = Role::User;
    std::string text;
    std::string model;
    int64_t createdMs = 0;
};

/// Reads one "message" of a mapping; null gives one that is not shown. Its text is
///   text, multimodal_text   the parts with blank lines between; of a part that is not text a line
///                           such as "[Image left out]"
///   code                    in a fence, when it was run or shown; calls of other tools are hidden
///   thoughts                in <think>...</think>, as models of our own write them
///   others                  their member "text"
/// and the names of attached files. Hidden are: what is marked so, custom instructions, notes on
/// how long was thought ("reasoning_recap"), and what tools say, but for the images they made.
Result<ExportedMessage> readExportedMessage(JsonReader &reader);

/// A message's content that is a string or an array of strings and objects with a "text".
Result<std::string> readParts(JsonReader &reader);

} // namespace mynah
