// Cuts text into the words within which a byte-level BPE merges.
#pragma once

#include "core/text/unicode.h"

#include <cstddef>
#include <string_view>

namespace mynah {

/// Bytes of the first word of a text that is not empty and valid UTF-8, by the pattern of GPT-2:
///   's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
/// A word depends on the text up to the character behind it only.
size_t firstWord(const UnicodeTable &unicode, std::string_view valid);

} // namespace mynah
