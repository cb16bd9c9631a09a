// The vocabulary that a GGUF of an RWKV model carries. Private to core/model.
#pragma once

#include "core/model/gguf_reader.h"
#include "core/model/loaded_file.h"

namespace mynah {

/// Fills in `file.vocabulary`: the bytes of every token, empty for control and unused ones. Where
/// the vocabulary is missing or not RWKV's it stays empty; a damaged one is a warning, since the
/// World vocabulary can replace it.
void readGgufVocabulary(const GgufContent &content, LoadedFile &file);

} // namespace mynah
