// The content of a tokenizer.json, before it is brought together. Private to core/text.
#pragma once

#include "core/text/neox_vocabulary.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mynah {

struct NeoxContent {
    std::vector<std::pair<std::string, TokenId>> vocabulary; // written in letters
    std::vector<std::pair<std::string, std::string>> merges; // written in letters
    std::vector<NeoxVocabulary::AddedToken> added;
    bool nfc = false;
};

/// Reads the file's text and refuses kinds of tokenizers that work otherwise. Ids are from 0 to
/// BpeMerges::kLargestId, merges at most BpeMerges::kMostMerges, added tokens not empty.
/// Errors (BadVocabulary) as readNeoxVocabulary.
Result<NeoxContent> readNeoxContent(std::string_view json);

} // namespace mynah
