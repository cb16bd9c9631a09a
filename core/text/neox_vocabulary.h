// The tokenizer.json of a GPT-NeoX model (20B_tokenizer.json), read and checked.
#pragma once

#include "core/text/bpe.h"
#include "kernels/base/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

struct NeoxVocabulary {
    struct AddedToken {
        std::string text; // not empty
        TokenId id;
        bool normalized; // looked for after normalisation, else in the text as it comes
    };

    std::vector<std::string> tokens;    // bytes by id; empty for ids that do not exist
    std::array<TokenId, 256> letters{}; // the tokens of single bytes, -1 where there is none
    std::vector<BpeMerges::Merge> merges;
    std::vector<AddedToken> added;
    bool nfc = false; // text is brought into normalisation form C
};

/// Reads a byte-level BPE as Hugging Face's tokenizers write it: model type BPE, pre-tokenizer
/// ByteLevel without a prefix space, normaliser NFC or none. What would give other tokens than this
/// program does is refused. Every byte of UTF-8 text has a letter then, and every merge joins
/// tokens to a token.
/// Errors (BadVocabulary) say what is wrong, in lower case and without the file's name. Memory is
/// in proportion to the text.
Result<NeoxVocabulary> readNeoxVocabulary(std::string_view json);

} // namespace mynah
