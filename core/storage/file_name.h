// File names from titles.
#pragma once

#include <string>
#include <string_view>

namespace mynah {

/// A name without extension that a file may have on every system: any script, white space as single
/// spaces, at most 80 code points and 200 bytes; no separators, control characters, invisible marks
/// that turn the direction of text, nor names that Windows reserves. Invalid UTF-8 becomes U+FFFD.
/// "Conversation" when nothing is left.
std::string fileNameFromTitle(std::string_view title);

} // namespace mynah
