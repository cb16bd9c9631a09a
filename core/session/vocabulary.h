// Which tokenizer belongs to a model file.
#pragma once

#include "core/model/model_file.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <string>

namespace mynah {

/// In this order: `vocabularyPath` when given, of either kind, since the user asked for it; the
/// vocabulary inside the file; bytes for a model of 256 rows; for 50,277 rows 20B_tokenizer.json
/// and for 65,536 rows rwkv_vocab_v20230424.txt, each beside the model, in `dataFolder`, or where
/// the build options MYNAH_20B_VOCAB and MYNAH_WORLD_VOCAB point. Nothing else is guessed from
/// `rows`, the rows of the embedding. Learns the World vocabulary on the way
/// (learnWorldVocabulary). Errors: those of loadVocabulary; BadVocabulary when the vocabulary has
/// more tokens than the model rows, when the one inside is damaged, and when none was found, with
/// the file that is needed.
Result<std::unique_ptr<Tokenizer>> tokenizerFor(const ModelFile &file,
                                                int64_t rows,
                                                const std::string &vocabularyPath,
                                                const std::string &dataFolder);

/// Keeps the World vocabulary of a model file that has all of it inside as
/// rwkv_vocab_v20230424.txt in `dataFolder`, for models that need it and have none inside. Does
/// nothing when the file has another vocabulary or only a part of this one, when that name is taken
/// in the folder, and when `dataFolder` is empty. The file appears whole or not at all.
/// Errors: FileRead, when it cannot be written.
Result<void> learnWorldVocabulary(const ModelFile &file, const std::string &dataFolder);

} // namespace mynah
