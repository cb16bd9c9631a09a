// The options of chat that say how it is answered.
#pragma once

#include "app/cli/cli.h"

#include "core/session/chat_options.h"

namespace mynah::cli {

/// Names with a value, and flags, for Arguments::parse.
const std::set<std::string> &chatOptionNames();
const std::set<std::string> &chatFlagNames();

/// `base` with what the arguments say. Errors: Usage.
Result<ChatOptions> chatOptions(const Arguments &arguments, ChatOptions base);

} // namespace mynah::cli
