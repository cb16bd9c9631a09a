// Conversations as JSON without loss: what Mynah writes when it exports and reads when it imports.
//
// One object. Members that are absent have the value in brackets; members that are not listed are
// passed over, so that adding one needs no new version; a listed one may be there once only.
//   format         "mynah-conversations"
//   version        1; a file of a higher one is refused
//   conversations  array of objects:
//     title          string [""]
//     renamed        bool [false]: the title is the user's own
//     pinned         bool [false]
//     model_path     string [""]: the file of the last model used
//     created_ms     whole number [0]: UTC milliseconds since 1970, 0: not known
//     updated_ms     whole number [0]
//     active_leaf    whole number [0]: id of the last message of the branch that is shown
//     messages       array of objects, parents before their children:
//       id                 whole number above 0, unique in the conversation; must be there
//       parent             whole number [0]: id of the message that this one follows, 0: none
//       role               "system", "user" or "assistant"; must be there
//       text               string; must be there
//       done               bool [true]
//       stop               string [""]: why an answer ended ("blank_line", "eot", "stop_text",
//                          "max_tokens", "interrupted")
//       model              string [""]: display name of the model that answered
//       tokens_per_second  number [0]
//       created_ms         whole number [0]
//       tokens             array of whole numbers [none]: the exact ids that the model read or
//       wrote tokenizer          string of 16 hexadecimal digits ["0000000000000000"]: digest of
//       the
//                          vocabulary that `tokens` are of
// Numbers, not base64, hold the tokens: any program reads them, and at 5 to 6 characters an id they
// are a tenth longer. Digests are strings, since a double does not hold 64 bits.
#pragma once

#include "core/storage/conversation_tree.h"
#include "kernels/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// One message a line, ends with a newline. The trees must pass checkTree(). Bytes in texts that
/// are not valid UTF-8, which JSON cannot hold, become U+FFFD. Thread: any.
std::string conversationsToJson(std::span<const ConversationTree> trees);

/// Gives back exactly what was written. Time and memory grow with the text and no faster. Errors
/// begin with the place ("conversation 3, message 17: ", counted from 1): FileRead (no such JSON,
/// members of a wrong type or value, checkTree()), Unsupported (another version). Thread: any.
Result<std::vector<ConversationTree>> conversationsFromJson(std::string_view text);

/// What stands in "format".
constexpr std::string_view kConversationsFormat = "mynah-conversations";

} // namespace mynah
