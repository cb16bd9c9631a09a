// The tokenizer of GPT-NeoX 20B, for RWKV-4 Pile and Raven.
#pragma once

#include "core/text/neox_vocabulary.h"
#include "core/text/tokenizer.h"

#include <memory>

namespace mynah {

/// Needs hasUnicode().
std::unique_ptr<Tokenizer> makeNeoxTokenizer(NeoxVocabulary vocabulary);

} // namespace mynah
